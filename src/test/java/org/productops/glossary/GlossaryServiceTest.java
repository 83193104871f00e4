package org.productops.glossary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.productops.common.error.ConflictException;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.error.NotPermittedException;

class GlossaryServiceTest {

    private static final TermDraft CHECKOUT =
            new TermDraft("Checkout", "Where a purchase ends.", List.of("Till"), "CO");

    private final GlossaryFixture fixture = new GlossaryFixture();
    private final GlossaryService service = fixture.service;

    @Test
    void keepsTermsAndShowsThemAtOnce() {
        assertThat(service.view("DOC").glossary().size()).isZero();

        Term term = service.create("doc", CHECKOUT);

        assertThat(term.version()).isEqualTo(1);
        assertThat(term.spaceKey()).isEqualTo("DOC");
        assertThat(service.view("DOC").glossary().lookup("till")).contains(term);
        assertThat(service.term("DOC", term.id())).isEqualTo(term);
    }

    @Test
    void readsASpaceOnceUntilItChanges() {
        service.view("DOC");
        service.view("DOC");
        assertThat(fixture.store.reads).isEqualTo(1);

        service.create("DOC", CHECKOUT);
        service.view("DOC");
        service.view("DOC");
        assertThat(fixture.store.reads).isEqualTo(2);
    }

    @Test
    void refusesANameThatAnotherTermHas() {
        service.create("DOC", CHECKOUT);

        InvalidException error =
                invalid(() -> service.create("DOC", new TermDraft("CHECKOUT", "Something else", List.of(), "")));

        assertThat(error.errors().fields())
                .containsEntry("name", Message.of("productops.glossary.error.form-taken", "CHECKOUT", "Checkout"));
        assertThat(service.view("DOC").glossary().size()).isEqualTo(1);
    }

    @Test
    void refusesAnyFormThatAnotherTermHasAndSaysWhich() {
        service.create("DOC", CHECKOUT);

        InvalidException error =
                invalid(() -> service.create("DOC", new TermDraft("Till", "d", List.of("checkout"), "co")));

        assertThat(error.errors().fields().keySet()).containsExactlyInAnyOrder("name", "synonyms", "abbreviation");
        assertThat(error.errors().fields().values())
                .allSatisfy(message -> assertThat(message.arguments().get(1)).isEqualTo("Checkout"));
    }

    @Test
    void theSameFormMayBeInAnotherSpace() {
        service.create("DOC", CHECKOUT);

        assertThat(service.create("SECRET", CHECKOUT).spaceKey()).isEqualTo("SECRET");
    }

    @Test
    void aTermMayKeepAndRearrangeItsOwnForms() {
        Term term = service.create("DOC", CHECKOUT);

        Term changed = service.update("DOC", term.id(), new TermDraft("Till", "New", List.of("CO", "Checkout"), ""), 1);

        assertThat(changed.version()).isEqualTo(2);
        assertThat(service.view("DOC").glossary().lookup("checkout")).contains(changed);
    }

    @Test
    void aFormIsFreeOnceItsTermHasGone() {
        Term term = service.create("DOC", CHECKOUT);
        service.delete("DOC", term.id(), 1);

        assertThat(service.create("DOC", CHECKOUT).id()).isNotEqualTo(term.id());
    }

    @Test
    void savingATermAsItIsChangesNothing() {
        Term term = service.create("DOC", CHECKOUT);
        int entries = fixture.audit.entries().size();

        assertThat(service.update("DOC", term.id(), CHECKOUT, 1)).isEqualTo(term);

        assertThat(service.term("DOC", term.id()).version()).isEqualTo(1);
        assertThat(fixture.audit.entries()).hasSize(entries);
    }

    @Test
    void theSecondOfTwoWritersGetsAConflict() {
        Term term = service.create("DOC", CHECKOUT);
        service.update("DOC", term.id(), new TermDraft("Checkout", "First", List.of(), ""), 1);

        ConflictException error =
                catchThrowableOfType(ConflictException.class, () -> service.update("DOC", term.id(), CHECKOUT, 1));

        assertThat(error.expectedVersion()).isEqualTo(1);
        assertThat(error.currentVersion()).isEqualTo(2);
        assertThat(service.term("DOC", term.id()).definition()).isEqualTo("First");
        assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> service.delete("DOC", term.id(), 1));
    }

    @Test
    void aTermOfAnotherSpaceIsNotThere() {
        Term term = service.create("DOC", CHECKOUT);

        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> service.term("SECRET", term.id()));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> service.update("SECRET", term.id(), CHECKOUT, 1));
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> service.delete("SECRET", term.id(), 1));
    }

    @Test
    void readersMayReadAndNotWrite() {
        Term term = service.create("DOC", CHECKOUT);
        fixture.people.actAs("ben");

        assertThat(service.view("DOC").editable()).isFalse();
        assertThat(service.term("DOC", term.id())).isEqualTo(term);
        refused(() -> service.edit("DOC"));
        refused(() -> service.create("DOC", CHECKOUT));
        refused(() -> service.update("DOC", term.id(), CHECKOUT, 1));
        refused(() -> service.delete("DOC", term.id(), 1));
        assertThat(fixture.audit.entries()).hasSize(1);
    }

    @Test
    void aProductAdministratorWithoutTheSpaceIsAReader() {
        fixture.people.actAs("root");

        refused(() -> service.create("DOC", CHECKOUT));
    }

    @Test
    void aHiddenSpaceLooksLikeOneThatDoesNotExist() {
        fixture.people.actAs("ben");

        NotFoundException hidden = catchThrowableOfType(NotFoundException.class, () -> service.view("SECRET"));
        NotFoundException missing = catchThrowableOfType(NotFoundException.class, () -> service.view("NOWHERE"));

        assertThat(hidden.text().key()).isEqualTo(missing.text().key());
        assertThat(service.find("SECRET")).isEmpty();
        assertThat(service.find("NOWHERE")).isEmpty();
    }

    @Test
    void anonymousPeopleAreAskedToLogInWithoutLearningWhatIsThere() {
        fixture.people.actAsNobody();

        for (String key : List.of("DOC", "NOWHERE", "")) {
            assertThat(catchThrowableOfType(NotPermittedException.class, () -> service.view(key))
                            .anonymous())
                    .isTrue();
        }
        fixture.open = true;
        assertThat(service.view("DOC").editable()).isFalse();
        refused(() -> service.create("DOC", CHECKOUT));
    }

    @Test
    void recordsWhoChangedWhat() {
        Term term = service.create("DOC", CHECKOUT);
        service.update("DOC", term.id(), new TermDraft("Pay", "d", List.of(), ""), 1);
        service.delete("DOC", term.id(), 2);

        assertThat(fixture.audit.entries())
                .extracting(entry -> entry.userKey() + " " + entry.action())
                .containsExactly(
                        "key-anna glossary.term.created",
                        "key-anna glossary.term.changed",
                        "key-anna glossary.term.deleted");
        assertThat(fixture.audit.entries().get(1).before()).contains("Checkout").contains("Till");
        assertThat(fixture.audit.entries().get(1).after()).contains("Pay");
    }

    @Test
    void forgetsTheTermsOfARemovedSpaceOnly() {
        service.create("DOC", CHECKOUT);
        service.create("SECRET", CHECKOUT);
        fixture.people.actAsNobody();

        service.forget("DOC");

        fixture.people.actAs("anna");
        assertThat(service.view("DOC").glossary().size()).isZero();
        assertThat(service.view("SECRET").glossary().size()).isEqualTo(1);
    }

    private static InvalidException invalid(ThrowingCallable call) {
        return catchThrowableOfType(InvalidException.class, call);
    }

    private static void refused(ThrowingCallable call) {
        assertThatExceptionOfType(NotPermittedException.class).isThrownBy(call);
    }
}
