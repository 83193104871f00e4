package org.productops.glossary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.productops.area.Holder;
import org.productops.common.audit.FieldChange;
import org.productops.common.error.BusyException;
import org.productops.common.error.Confirmation;
import org.productops.common.error.ConflictException;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.error.NotPermittedException;
import org.productops.common.error.UnconfirmedException;
import org.productops.common.paging.Paging;

/** Glossaries as such: who makes, lists, changes and removes them. */
class GlossaryServiceTest {

    private static final Paging ALL = new Paging(0, 50);

    private final GlossaryFixture fixture = new GlossaryFixture();
    private final GlossaryService service = fixture.glossaryService;

    @Test
    void administratorsOfTheProductMakeGlobalGlossaries() {
        fixture.people.actAs("root");

        Glossary made = service.create(
                new GlossaryDraft("", "Caf\u00e9 & Payments", " What we sell ", "de", List.of("ben"), true));

        assertThat(made.key()).isEqualTo("@cafe-payments");
        assertThat(made.isGlobal()).isTrue();
        assertThat(made.language()).isEqualTo(Locale.GERMAN);
        assertThat(made.description()).isEqualTo("What we sell");
        assertThat(made.editors()).containsExactly(Holder.user("key-ben"));
        assertThat(made.sharedWithJira()).isTrue();
        assertThat(made.version()).isEqualTo(1);
        assertThat(fixture.audit.last().action()).isEqualTo("productops.glossary.audit.glossary-created");
        assertThat(fixture.audit.last().changes()).contains(new FieldChange(GlossaryFields.EDITORS, "", "ben"));
        fixture.people.actAs("ben");
        assertThat(fixture.service
                        .create("@cafe-payments", GlossaryFixture.draft("Till", ""), Confirmation.NONE)
                        .glossaryId())
                .isEqualTo(made.id());
    }

    @Test
    void nobodyElseMakesGlobalGlossaries() {
        GlossaryDraft draft = draft("terms", "Terms");
        fixture.people.actAs("anna");
        forbidden(() -> service.create(draft));
        fixture.people.actAs("ben");
        forbidden(() -> service.create(draft));
        fixture.people.actAsNobody();
        forbidden(() -> service.create(draft));
        assertThat(service.mayCreate()).isFalse();

        fixture.people.actAs("root");
        assertThat(service.mayCreate()).isTrue();
        fixture.readOnly = true;
        assertThat(service.mayCreate()).isFalse();
        assertThatThrownBy(() -> service.create(draft)).isInstanceOf(BusyException.class);
        assertThat(fixture.glossaries.all()).isEmpty();
    }

    @Test
    void allThatIsWrongIsSaidAtItsField() {
        fixture.people.actAs("root");
        service.create(draft("terms", "Terms"));

        InvalidException wrong = invalid(() -> service.create(
                new GlossaryDraft("@TERMS", " ", "", "not a language", List.of("nobody", "group:nobodies"), false)));

        assertThat(wrong.errors().fields().keySet())
                .containsExactlyInAnyOrder(
                        GlossaryFields.NAME, GlossaryFields.KEY, GlossaryFields.LANGUAGE, GlossaryFields.EDITORS);
        // Each with its own reason.
        assertThat(wrong.errors().at(GlossaryFields.EDITORS))
                .contains(Message.of("productops.area.error.unknown-user", "nobody"));
        assertThat(wrong.errors().general())
                .containsExactly(Message.of("productops.area.error.unknown-group", "nobodies"));
        assertThat(wrong.errors().at(GlossaryFields.KEY))
                .contains(Message.of("productops.glossary.error.key-taken", "@terms"));
        for (String key : List.of("a b", "-a", "\u7528\u8a9e", "@@a", "a/b", "x".repeat(51))) {
            assertThat(invalid(() -> service.create(draft(key, "Name")))
                            .errors()
                            .fields())
                    .containsOnlyKeys(GlossaryFields.KEY);
        }
        // Without a name, nothing is said of the key that would be made of it, and all else is.
        assertThat(invalid(() -> service.create(new GlossaryDraft("", "", "x".repeat(2001), "", List.of(), false)))
                        .errors()
                        .fields())
                .containsOnlyKeys(GlossaryFields.NAME, GlossaryFields.DESCRIPTION);
        // A name of which no key can be made needs one.
        assertThat(invalid(() -> service.create(draft("", "\u7528\u8a9e\u96c6")))
                        .errors()
                        .fields())
                .containsOnlyKeys(GlossaryFields.KEY);
        assertThat(service.create(draft("yogo", "\u7528\u8a9e\u96c6")).key()).isEqualTo("@yogo");
    }

    @Test
    void theListHasWhatTheReaderMaySeeAndCountsOnlyThat() {
        fixture.people.actAs("root");
        service.create(draft("zebra", "Zebra"));
        service.create(draft("alpha", "\u00c4lpha"));
        fixture.people.actAs("anna");
        fixture.service.create("DOC", GlossaryFixture.draft("Till", ""), Confirmation.NONE);
        fixture.service.create("SECRET", GlossaryFixture.draft("Plan", ""), Confirmation.NONE);
        fixture.service.create("SECRET", GlossaryFixture.draft("Plot", ""), Confirmation.NONE);
        fixture.people.actAs("ben");
        fixture.service.propose("DOC", GlossaryFixture.draft("Basket", ""), Confirmation.NONE);

        assertThat(keys()).containsExactly("@alpha", "@zebra", "DOC");
        ListedGlossary doc = service.list(Locale.ENGLISH, ALL).values().get(2);
        assertThat(doc.concepts()).isEqualTo(2);
        assertThat(doc.proposals()).isZero();
        assertThat(doc.editable()).isFalse();
        assertThat(service.list(Locale.ENGLISH, ALL).total()).isEqualTo(3);

        fixture.people.actAs("anna");
        assertThat(keys()).containsExactly("@alpha", "@zebra", "DOC", "SECRET");
        assertThat(service.find("DOC").proposals()).isEqualTo(1);
        assertThat(service.find("DOC").administered()).isTrue();
        assertThat(service.find("@zebra").editable()).isFalse();

        fixture.people.actAsNobody();
        assertThat(keys()).isEmpty();
        fixture.open = true;
        assertThat(keys()).containsExactly("@alpha", "@zebra", "DOC");
        assertThatThrownBy(() -> service.find("SECRET")).isInstanceOf(NotPermittedException.class);
    }

    @Test
    void administratorsOfASpaceChangeTheSettingsOfItsGlossaryBeforeAnythingIsWrittenInIt() {
        Glossary before = service.settings("doc");
        assertThat(before.id()).isZero();
        assertThat(before.version()).isZero();

        Glossary after = service.update(
                "DOC", 0, new GlossaryDraft("@other", "Other", "For writers", "de-CH", List.of("ben"), false));

        assertThat(after.key()).isEqualTo("DOC");
        assertThat(after.name()).isEmpty();
        assertThat(after.version()).isEqualTo(1);
        assertThat(fixture.service.view("DOC").place().language()).isEqualTo(Locale.forLanguageTag("de-CH"));
        assertThat(service.update("DOC", 1, new GlossaryDraft("", "", "For writers", "de-CH", List.of("ben"), false)))
                .isEqualTo(after);
        assertThat(fixture.audit.entries()).hasSize(1);
        assertThatThrownBy(() -> service.update("DOC", 0, draft("", ""))).isInstanceOf(ConflictException.class);

        fixture.people.actAs("ben");
        assertThat(fixture.service.view("DOC").editable()).isTrue();
        assertThat(fixture.service.view("DOC").administered()).isFalse();
        forbidden(() -> service.settings("DOC"));
        forbidden(() -> service.update("DOC", 1, draft("", "")));
    }

    @Test
    void settingsAreForAdministratorsAndAHiddenSpaceIsNotThere() {
        fixture.people.actAs("ben");
        forbidden(() -> service.settings("DOC"));
        assertThatThrownBy(() -> service.settings("SECRET")).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> service.update("SECRET", 0, draft("", ""))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> service.delete("SECRET", 0, Confirmation.EVERYTHING))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> service.find("@nothing")).isInstanceOf(NotFoundException.class);
        fixture.people.actAs("root");
        // Who administers the product does not administer its spaces.
        forbidden(() -> service.settings("DOC"));
        fixture.people.actAsNobody();
        forbidden(() -> service.settings("DOC"));
    }

    @Test
    void settingsCanBeReadWhileNothingCanBeChanged() {
        fixture.readOnly = true;

        assertThat(service.settings("DOC").key()).isEqualTo("DOC");
        assertThatThrownBy(() -> service.update("DOC", 0, draft("", ""))).isInstanceOf(BusyException.class);
        assertThat(service.find("DOC").administered()).isFalse();
    }

    @Test
    void deletingSaysWhatGoesWithItAndTakesItOutOfAllChoices() {
        fixture.people.actAs("root");
        Glossary shared = service.create(draft("shared", "Shared"));
        fixture.service.create("@shared", GlossaryFixture.draft("Till", ""), Confirmation.NONE);
        fixture.domains.create("@shared", new DomainDraft("Payments", "", ""));
        fixture.glossaries.put(new GlossaryChoice(
                GlossaryFixture.DOC.id(), false, List.of(shared.id()), HighlightMode.ALL, List.of(), 1));
        fixture.storage.changeElsewhere();
        fixture.library.directory();

        UnconfirmedException question =
                catchThrowableOfType(UnconfirmedException.class, () -> service.delete("@shared", 1, Confirmation.NONE));
        assertThat(question.facts())
                .containsExactly(
                        Message.of("productops.glossary.delete-glossary.concepts", 1),
                        Message.of("productops.glossary.delete-glossary.domains", 1),
                        Message.of("productops.glossary.delete-glossary.spaces", 1));
        service.delete("@shared", 1, Confirmation.of(question.answer()));

        assertThatThrownBy(() -> service.find("@shared")).isInstanceOf(NotFoundException.class);
        assertThat(fixture.store.count(shared.id())).isZero();
        assertThat(fixture.library.content(shared.id()).size()).isZero();
        assertThat(fixture.library.directory().inForce(GlossaryFixture.DOC.id()))
                .isEmpty();
        assertThat(fixture.audit.last().action()).isEqualTo("productops.glossary.audit.glossary-deleted");
    }

    @Test
    void nothingComesIntoAGlossaryThatIsGone() {
        fixture.people.actAs("root");
        service.create(draft("shared", "Shared"));
        ConceptService other = fixture.service;
        fixture.storage.meanwhile(() -> service.delete("@shared", 1, Confirmation.EVERYTHING));

        assertThatThrownBy(() -> other.create("@shared", GlossaryFixture.draft("Till", ""), Confirmation.NONE))
                .isInstanceOf(NotFoundException.class);
        assertThat(fixture.store.designations()).isEmpty();
    }

    @Test
    void thatOfASpaceGoesWithItsSpaceAlone() {
        fixture.service.create("DOC", GlossaryFixture.draft("Till", ""), Confirmation.NONE);

        assertThat(invalid(() -> service.delete("DOC", 1, Confirmation.EVERYTHING))
                        .errors()
                        .general())
                .containsExactly(Message.of("productops.glossary.error.goes-with-space", "Product <documentation>"));
        fixture.people.actAs("ben");
        forbidden(() -> service.delete("DOC", 1, Confirmation.EVERYTHING));
        assertThat(fixture.service.view("DOC").content().size()).isEqualTo(1);
    }

    private List<String> keys() {
        return service.list(Locale.ENGLISH, ALL).values().stream()
                .map(each -> each.place().key())
                .toList();
    }

    private static GlossaryDraft draft(String key, String name) {
        return new GlossaryDraft(key, name, "", "", List.of(), false);
    }

    private static void forbidden(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(NotPermittedException.class);
    }

    private static InvalidException invalid(ThrowingCallable call) {
        InvalidException wrong = catchThrowableOfType(InvalidException.class, call);
        assertThat(wrong).isNotNull();
        return wrong;
    }
}
