package org.productops.glossary.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.productops.common.audit.FieldChange;
import org.productops.common.error.BusyException;
import org.productops.common.error.ConflictException;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.error.NotPermittedException;
import org.productops.glossary.GlossaryPlace;
import org.productops.glossary.HighlightMode;

/** What those who administer a space choose for it. */
class GlossaryChoiceServiceTest {

    private static final GlossaryChoiceDraft OWN = new GlossaryChoiceDraft(false, List.of("doc"), "all", List.of("it"));

    private final ScopeFixture fixture = new ScopeFixture();
    private final GlossaryChoiceService service = fixture.choices;

    @Test
    void showsWhatHoldsAndWhatCouldBeChosen() {
        fixture.concept("@all", "Release");
        fixture.concept("TEAM", "Member");
        fixture.concept("SECRET", "Plan");

        GlossaryChoiceView view = service.view("DOC");

        assertThat(view.isChosen()).isFalse();
        assertThat(view.version()).isZero();
        assertThat(texts(view)).containsExactly("@all");
        // Its own glossary can be chosen before anything is written in it.
        assertThat(view.others()).extracting(GlossaryPlace::key).containsExactly("DOC", "SECRET", "TEAM");
    }

    @Test
    void whoChoosesTheOwnGlossaryMakesIt() {
        GlossaryChoiceView view = service.choose("DOC", 0, OWN);

        assertThat(view.isChosen()).isTrue();
        assertThat(view.version()).isEqualTo(1);
        assertThat(texts(view)).containsExactly("DOC");
        assertThat(view.highlighting()).isEqualTo(HighlightMode.ALL);
        assertThat(view.exclusions()).containsExactly("it");
        assertThat(fixture.glossary.library.directory().ofSpace(7)).isPresent();
        assertThat(fixture.glossary.audit.last().action()).isEqualTo("productops.glossary.audit.choice-changed");
        assertThat(fixture.glossary.audit.last().subject()).isEqualTo("DOC");
        assertThat(fixture.scopes.scope("DOC").highlighting()).isEqualTo(HighlightMode.ALL);
    }

    @Test
    void savingWhatIsChosenChangesNothingAndTheSecondOfTwoGetsAConflict() {
        service.choose("DOC", 0, OWN);
        int entries = fixture.glossary.audit.entries().size();

        assertThat(service.choose("DOC", 1, OWN).version()).isEqualTo(1);
        assertThat(fixture.glossary.audit.entries()).hasSize(entries);
        assertThatThrownBy(() -> service.choose("DOC", 0, OWN)).isInstanceOf(ConflictException.class);
        assertThat(service.choose("DOC", 1, new GlossaryChoiceDraft(false, List.of(), "off", List.of()))
                        .glossaries())
                .isEmpty();
        assertThat(fixture.scopes.scope("DOC").parts()).isEmpty();
    }

    @Test
    void howTermsAreMarkedIsChosenWithoutKeepingTheGlossariesAsTheyAre() {
        fixture.concept("@all", "Release");

        GlossaryChoiceView view = service.choose("DOC", 0, everywhere("hover", "it"));

        assertThat(view.asEverywhere()).isTrue();
        assertThat(view.isChosen()).isTrue();
        // Choosing makes no glossary that nobody asked for.
        assertThat(fixture.glossary.library.directory().ofSpace(7)).isEmpty();
        fixture.concept("@later", "Feature");
        fixture.concept("DOC", "Page");
        assertThat(texts(service.view("DOC"))).containsExactly("DOC", "@all", "@later");
        assertThat(fixture.scopes.scope("DOC").parts())
                .extracting(part -> part.place().key())
                .containsExactly("DOC", "@all", "@later");
        assertThat(fixture.scopes.scope("DOC").highlighting()).isEqualTo(HighlightMode.HOVER);
        assertThat(fixture.scopes.scope("DOC").exclusions()).containsExactly("it");
    }

    @Test
    void aSpaceThatChoseGlossariesHasThemAsEverywhereAgain() {
        fixture.concept("@all", "Release");
        fixture.concept("DOC", "Page");
        service.choose("DOC", 0, OWN);
        int entries = fixture.glossary.audit.entries().size();

        assertThat(texts(service.choose("DOC", 1, everywhere("all", "it")))).containsExactly("DOC", "@all");
        assertThat(service.view("DOC").asEverywhere()).isTrue();
        assertThat(fixture.glossary.audit.last().changes())
                .extracting(FieldChange::field)
                .containsExactlyInAnyOrder(GlossaryChoiceFields.AS_EVERYWHERE, GlossaryChoiceFields.GLOSSARIES);
        assertThat(service.choose("DOC", 2, everywhere("all", "it")).version()).isEqualTo(2);
        assertThat(fixture.glossary.audit.entries()).hasSize(entries + 1);
    }

    @Test
    void aGlossaryIsChosenOnceHoweverItIsNamed() {
        fixture.concept("DOC", "Page");
        service.choose("DOC", 0, OWN);
        String hidden = ChosenGlossary.HIDDEN
                + fixture.glossary.library.directory().ofSpace(7).orElseThrow().id();

        assertThat(texts(service.choose(
                        "DOC", 1, new GlossaryChoiceDraft(false, List.of("DOC", hidden, "DOC"), "", List.of()))))
                .containsExactly("DOC");
    }

    @Test
    void whatIsNamedIsNotLookedAtWhereItIsToBeAsEverywhere() {
        fixture.concept("@all", "Release");

        assertThat(texts(service.choose("DOC", 0, new GlossaryChoiceDraft(true, List.of("NOWHERE"), "", List.of()))))
                .containsExactly("@all");
    }

    @Test
    void saysAtEachFieldWhatIsWrong() {
        assertThat(errors(() -> service.choose(
                                "DOC",
                                0,
                                new GlossaryChoiceDraft(
                                        false, List.of("NOWHERE"), "blinking", List.of("x".repeat(201)))))
                        .fields())
                .containsOnlyKeys(
                        GlossaryChoiceFields.GLOSSARIES,
                        GlossaryChoiceFields.HIGHLIGHTING,
                        GlossaryChoiceFields.EXCLUSIONS);
        List<String> many = IntStream.rangeClosed(0, GlossaryChoiceRules.MOST_GLOSSARIES)
                .mapToObj(i -> "S" + i)
                .toList();
        assertThat(errors(() -> service.choose("DOC", 0, new GlossaryChoiceDraft(false, many, "", List.of())))
                        .at(GlossaryChoiceFields.GLOSSARIES))
                .contains(Message.of("productops.common.error.texts-many", 20, 21));
    }

    @Test
    void nobodyChoosesWhatTheyMayNotSee() {
        fixture.concept("SECRET", "Plan");
        fixture.glossary.administrators.add("key-ben");
        fixture.glossary.people.actAs("ben");
        long secret =
                fixture.glossary.library.directory().ofSpace(8).orElseThrow().id();

        for (String text : List.of("SECRET", "#" + secret, "secret")) {
            assertThat(errors(() -> service.choose(
                                    "DOC", 0, new GlossaryChoiceDraft(false, List.of(text), "", List.of())))
                            .at(GlossaryChoiceFields.GLOSSARIES))
                    .contains(Message.of("productops.glossary.error.no-glossary", text));
        }
        assertThat(service.view("DOC").others()).extracting(GlossaryPlace::key).containsExactly("DOC");
    }

    @Test
    void whatWasChosenStaysForAnAdministratorWhoMayNotSeeItAndSaysNoName() {
        fixture.concept("SECRET", "Plan");
        fixture.choose("SECRET");
        fixture.glossary.administrators.add("key-ben");
        fixture.glossary.people.actAs("ben");

        GlossaryChoiceView view = service.view("DOC");
        ChosenGlossary hidden = view.glossaries().get(0);
        assertThat(hidden.place()).isEmpty();
        assertThat(hidden.text()).isEqualTo("#" + hidden.id());
        GlossaryChoiceView after =
                service.choose("DOC", 1, new GlossaryChoiceDraft(false, List.of("DOC", hidden.text()), "", List.of()));
        assertThat(texts(after)).containsExactly("DOC", hidden.text());

        fixture.glossary.people.actAs("anna");
        assertThat(texts(service.view("DOC"))).containsExactly("DOC", "SECRET");
        fixture.glossary.people.actAs("ben");
        assertThat(texts(service.choose("DOC", 2, new GlossaryChoiceDraft(false, List.of("DOC"), "", List.of()))))
                .containsExactly("DOC");
    }

    @Test
    void aCopyTakesWhatTheOtherSpaceTakesAndTheOtherOnesOwn() {
        fixture.concept("@all", "Release");
        fixture.concept("DOC", "Page");
        service.choose("DOC", 0, new GlossaryChoiceDraft(false, List.of("@all", "DOC"), "hover", List.of("it", "us")));

        GlossaryChoiceView copy = service.copy("TEAM", 0, " doc ");

        assertThat(texts(copy)).containsExactly("@all", "TEAM", "DOC");
        assertThat(copy.highlighting()).isEqualTo(HighlightMode.HOVER);
        assertThat(copy.exclusions()).containsExactly("it", "us");
        assertThat(texts(service.view("DOC"))).containsExactly("@all", "DOC");
    }

    @Test
    void aCopyOfASpaceInWhichNobodyChoseHasItsOwnGlossaryFirst() {
        fixture.concept("@all", "Release");
        fixture.concept("DOC", "Page");
        assertThat(texts(service.copy("TEAM", 0, "DOC"))).containsExactly("TEAM", "DOC", "@all");
    }

    @Test
    void aCopyOfASpaceThatHasGlossariesAsEverywhereAndNoneOfItsOwnHasThemSo() {
        fixture.concept("@all", "Release");
        service.choose("DOC", 0, everywhere("hover", "it"));

        GlossaryChoiceView copy = service.copy("TEAM", 0, "DOC");

        assertThat(copy.asEverywhere()).isTrue();
        assertThat(copy.highlighting()).isEqualTo(HighlightMode.HOVER);
        assertThat(copy.exclusions()).containsExactly("it");
        fixture.concept("@later", "Feature");
        assertThat(texts(service.view("TEAM"))).containsExactly("@all", "@later");
    }

    @Test
    void aCopyIsOfAnotherSpace() {
        assertThat(errors(() -> service.copy("TEAM", 0, "team")).at(GlossaryChoiceFields.FROM))
                .contains(Message.of("productops.glossary.error.same-space", "TEAM"));
        assertThat(errors(() -> service.copy("TEAM", 0, "  ")).at(GlossaryChoiceFields.FROM))
                .contains(Message.of("productops.glossary.error.space-missing"));
        assertThat(errors(() -> service.copy("TEAM", 0, "NOWHERE")).at(GlossaryChoiceFields.FROM))
                .contains(Message.of("productops.glossary.error.no-space", "NOWHERE"));
    }

    @Test
    void aCopyTakesNothingThatItsMakerMayNotSee() {
        fixture.concept("SECRET", "Plan");
        fixture.concept("DOC", "Page");
        fixture.choose("SECRET", "DOC");
        fixture.glossary.administrators.add("key-root");
        fixture.glossary.visible.add("TEAM");
        fixture.glossary.people.actAs("root");

        assertThat(texts(service.copy("TEAM", 0, "DOC"))).containsExactly("TEAM", "DOC");
        for (String from : List.of("SECRET", "NOWHERE", "TEAM", "@all", "")) {
            assertThat(errors(() -> service.copy("TEAM", 1, from)).fields())
                    .containsOnlyKeys(GlossaryChoiceFields.FROM);
        }
    }

    @Test
    void whatWasChosenCanBeForgotten() {
        fixture.concept("@all", "Release");
        service.choose("DOC", 0, OWN);

        assertThatThrownBy(() -> service.forget("DOC", 0)).isInstanceOf(ConflictException.class);
        service.forget("DOC", 1);

        assertThat(service.view("DOC").isChosen()).isFalse();
        assertThat(texts(service.view("DOC"))).containsExactly("DOC", "@all");
        int entries = fixture.glossary.audit.entries().size();
        service.forget("DOC", 0);
        assertThat(fixture.glossary.audit.entries()).hasSize(entries);
    }

    @Test
    void onlyThoseWhoAdministerTheSpaceSeeAndChoose() {
        List<ThrowingCallable> calls = List.of(
                () -> service.view("DOC"),
                () -> service.choose("DOC", 0, OWN),
                () -> service.copy("DOC", 0, "TEAM"),
                () -> service.forget("DOC", 0));
        fixture.glossary.open = true;
        for (String reader : List.of("ben", "root")) {
            fixture.glossary.people.actAs(reader);
            calls.forEach(call -> assertThatThrownBy(call).isInstanceOf(NotPermittedException.class));
            assertThatThrownBy(() -> service.view("SECRET")).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> service.choose("SECRET", 0, OWN)).isInstanceOf(NotFoundException.class);
        }
        fixture.glossary.people.actAsNobody();
        calls.forEach(call -> assertThatThrownBy(call).isInstanceOf(NotPermittedException.class));
        fixture.concept("@all", "Release");
        fixture.glossary.people.actAs("anna");
        assertThatThrownBy(() -> service.view("@all")).isInstanceOf(NotFoundException.class);
        fixture.glossary.readOnly = true;
        assertThat(service.view("DOC").isChosen()).isFalse();
        calls.subList(1, 4).forEach(call -> assertThatThrownBy(call).isInstanceOf(BusyException.class));
    }

    private static GlossaryChoiceDraft everywhere(String highlighting, String... exclusions) {
        return new GlossaryChoiceDraft(true, List.of(), highlighting, List.of(exclusions));
    }

    private static List<String> texts(GlossaryChoiceView view) {
        return view.glossaries().stream().map(ChosenGlossary::text).toList();
    }

    private static FieldErrors errors(ThrowingCallable call) {
        InvalidException wrong = catchThrowableOfType(InvalidException.class, call);
        assertThat(wrong).isNotNull();
        return wrong.errors();
    }
}
