package org.productops.glossary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.productops.common.audit.AuditEntry;
import org.productops.common.audit.FieldChange;
import org.productops.common.error.BusyException;
import org.productops.common.error.ConflictException;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.error.NotPermittedException;

class GlossaryServiceTest {

    private static final ConceptDraft CHECKOUT =
            new ConceptDraft("Checkout", "Where a purchase ends.", List.of("Till"), "CO");
    private static final ConceptDraft PAY = new ConceptDraft("Pay", "To give money.", List.of(), "");
    private static final ConceptDraft WRONG = new ConceptDraft("", "", List.of(), "");

    private final GlossaryFixture fixture = new GlossaryFixture();
    private final GlossaryService service = fixture.service;

    @Test
    void keepsTermsAndShowsThemAtOnce() {
        assertThat(glossary("DOC").size()).isZero();

        Concept term = service.create("doc", CHECKOUT);

        assertThat(term.version()).isEqualTo(1);
        assertThat(term.spaceId()).isEqualTo(GlossaryFixture.DOC.id());
        assertThat(glossary("DOC").lookup("till")).contains(term);
        assertThat(service.termToEdit("DOC", term.id())).isEqualTo(term);
    }

    @Test
    void readsASpaceOnceWhateverIsWrittenLater() {
        glossary("DOC");

        Concept term = service.create("DOC", CHECKOUT);
        service.update("DOC", term.id(), 1, PAY);
        assertThat(glossary("DOC").lookup("pay").orElseThrow().version()).isEqualTo(2);
        service.delete("DOC", term.id(), 2);

        assertThat(glossary("DOC").size()).isZero();
        assertThat(fixture.store.reads).isEqualTo(1);
    }

    @Test
    void writesWithoutReadingTheWholeSpace() {
        Concept term = service.create("DOC", CHECKOUT);
        service.create("DOC", PAY);
        service.update("DOC", term.id(), 1, new ConceptDraft("Checkout", "New", List.of(), ""));
        service.termToEdit("DOC", term.id());
        service.delete("DOC", term.id(), 2);

        assertThat(fixture.store.reads).isZero();
        assertThat(glossary("DOC").size()).isEqualTo(1);
    }

    @Test
    void refusesANameThatAnotherTermHas() {
        service.create("DOC", CHECKOUT);

        InvalidException error =
                invalid(() -> service.create("DOC", new ConceptDraft("CHECKOUT", "Something else", List.of(), "")));

        assertThat(error.errors().fields())
                .containsEntry(
                        "name", Message.of("productops.glossary.error.designation-taken", "CHECKOUT", "Checkout"));
        assertThat(glossary("DOC").size()).isEqualTo(1);
    }

    @Test
    void refusesEveryDesignationThatAnotherTermHasAndSaysWhich() {
        service.create("DOC", CHECKOUT);
        Concept pay = service.create("DOC", PAY);
        ConceptDraft taken = new ConceptDraft("Till", "d", List.of("free", "pay"), "co");

        assertThat(invalid(() -> service.create("DOC", taken)).errors().fields())
                .hasSize(3)
                .containsEntry("name", Message.of("productops.glossary.error.designation-taken", "Till", "Checkout"))
                .containsEntry(
                        "abbreviation", Message.of("productops.glossary.error.designation-taken", "co", "Checkout"))
                .containsEntry("synonyms", Message.of("productops.glossary.error.designation-taken", "pay", "Pay"));
        assertThat(invalid(() -> service.update("DOC", pay.id(), 1, taken))
                        .errors()
                        .fields())
                .containsOnlyKeys("name", "abbreviation");
    }

    @Test
    void theSameDesignationMayBeInAnotherSpace() {
        service.create("DOC", CHECKOUT);

        assertThat(service.create("SECRET", CHECKOUT).spaceId()).isEqualTo(GlossaryFixture.SECRET.id());
    }

    @Test
    void aTermMayKeepAndRearrangeItsOwnDesignations() {
        Concept term = service.create("DOC", CHECKOUT);

        Concept changed = service.update("DOC", term.id(), 1, new ConceptDraft("Till", "New", List.of("CO", "Checkout"), ""));

        assertThat(changed.version()).isEqualTo(2);
        assertThat(glossary("DOC").lookup("checkout")).contains(changed);
    }

    @Test
    void aDesignationIsFreeOnceItsTermHasGone() {
        Concept term = service.create("DOC", CHECKOUT);
        service.delete("DOC", term.id(), 1);

        assertThat(service.create("DOC", CHECKOUT).id()).isNotEqualTo(term.id());
    }

    @Test
    void savingATermAsItIsChangesNothing() {
        Concept term = service.create("DOC", CHECKOUT);
        GlossaryContent before = glossary("DOC");

        assertThat(service.update("DOC", term.id(), 1, CHECKOUT)).isEqualTo(term);

        assertThat(glossary("DOC")).isSameAs(before);
        assertThat(fixture.audit.entries()).hasSize(1);
    }

    @Test
    void theSecondOfTwoWritersGetsAConflictAndWhatTheFirstStored() {
        Concept term = service.create("DOC", CHECKOUT);
        Concept first = service.update("DOC", term.id(), 1, new ConceptDraft("Checkout", "First", List.of(), ""));

        ConflictException error =
                catchThrowableOfType(ConflictException.class, () -> service.update("DOC", term.id(), 1, CHECKOUT));

        assertThat(error.expectedVersion()).isEqualTo(1);
        assertThat(error.currentVersion()).isEqualTo(2);
        assertThat(error.stored(Concept.class)).contains(first);
        assertThat(service.termToEdit("DOC", term.id())).isEqualTo(first);
        assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> service.delete("DOC", term.id(), 1));
    }

    @Test
    void looksAtVersionsAndDesignationsOnlyOnceNobodyElseCanSave() {
        Concept term = service.create("DOC", CHECKOUT);

        fixture.storage.meanwhile(() -> service.update("DOC", term.id(), 1, PAY));
        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> service.update("DOC", term.id(), 1, CHECKOUT));

        fixture.storage.meanwhile(() -> service.create("DOC", CHECKOUT));
        invalid(() -> service.create("DOC", CHECKOUT));

        fixture.storage.meanwhile(() -> service.delete("DOC", term.id(), 2));
        notFound(() -> service.update("DOC", term.id(), 2, PAY));
    }

    @Test
    void aTermOfAnotherSpaceIsNotThere() {
        Concept term = service.create("DOC", CHECKOUT);

        notFound(() -> service.termToEdit("SECRET", term.id()));
        notFound(() -> service.update("SECRET", term.id(), 1, CHECKOUT));
        notFound(() -> service.delete("SECRET", term.id(), 1));
    }

    @Test
    void aGlossaryStaysWithItsSpaceWhoeverHasTheKey() {
        Concept term = service.create("DOC", CHECKOUT);
        assertThat(glossary("DOC").size()).isEqualTo(1);

        fixture.spaces.add(new GlossarySpace(GlossaryFixture.DOC.id(), "GUIDE", "Renamed", "/display/GUIDE"));
        fixture.spaces.remove("DOC");
        assertThat(glossary("GUIDE").lookup("till")).contains(term);
        notFound(() -> service.view("DOC"));

        fixture.spaces.add(new GlossarySpace(9, "DOC", "Another space", "/display/DOC"));
        assertThat(glossary("DOC").size()).isZero();
        notFound(() -> service.termToEdit("DOC", term.id()));
        notFound(() -> service.delete("DOC", term.id(), 1));
        assertThat(service.create("DOC", CHECKOUT).spaceId()).isEqualTo(9);
        assertThat(glossary("GUIDE").lookup("till")).contains(term);
    }

    @Test
    void readersMayReadAndNotWrite() {
        Concept term = service.create("DOC", CHECKOUT);
        fixture.people.actAs("ben");

        assertThat(service.view("DOC").editable()).isFalse();
        assertThat(glossary("DOC").find(term.id())).contains(term);
        refused(() -> service.spaceToEdit("DOC"));
        refused(() -> service.termToEdit("DOC", term.id()));
        refused(() -> service.create("DOC", PAY));
        refused(() -> service.update("DOC", term.id(), 1, PAY));
        refused(() -> service.delete("DOC", term.id(), 1));
        assertThat(glossary("DOC").find(term.id())).contains(term);
        assertThat(fixture.audit.entries()).hasSize(1);
    }

    @Test
    void nobodyChangesAnythingWhileTheProductIsInItsReadOnlyMode() {
        Concept term = service.create("DOC", CHECKOUT);
        fixture.readOnly = true;

        for (String user : List.of("anna", "ben")) {
            fixture.people.actAs(user);
            readOnly(() -> service.spaceToEdit("DOC"));
            readOnly(() -> service.termToEdit("DOC", term.id()));
            readOnly(() -> service.create("DOC", WRONG));
            readOnly(() -> service.update("DOC", term.id(), 1, PAY));
            readOnly(() -> service.delete("DOC", term.id(), 1));
            assertThat(glossary("DOC").find(term.id())).contains(term);
            assertThat(service.view("DOC").editable()).isFalse();
            assertThat(service.view("DOC").readOnly()).isEqualTo(user.equals("anna"));
        }
        assertThat(fixture.audit.entries()).hasSize(1);

        fixture.people.actAsNobody();
        assertThat(refused(() -> service.create("DOC", CHECKOUT)).anonymous()).isTrue();
    }

    private static void readOnly(ThrowingCallable call) {
        assertThatExceptionOfType(BusyException.class)
                .isThrownBy(call)
                .satisfies(error -> assertThat(error.text().key()).isEqualTo("productops.glossary.error.read-only"));
    }

    @Test
    void asksForThePermissionThenForTheRulesAndOnlyThenForTheLock() {
        Concept term = service.create("DOC", CHECKOUT);
        GlossaryService busy = fixture.busyService();

        invalid(() -> busy.create("DOC", WRONG));
        invalid(() -> busy.update("DOC", term.id(), 9, WRONG));
        assertThatExceptionOfType(BusyException.class).isThrownBy(() -> busy.create("DOC", PAY));
        assertThatExceptionOfType(BusyException.class).isThrownBy(() -> busy.update("DOC", term.id(), 9, PAY));
        assertThatExceptionOfType(BusyException.class).isThrownBy(() -> busy.delete("DOC", term.id(), 9));

        fixture.people.actAs("ben");
        refused(() -> busy.create("DOC", WRONG));
        refused(() -> busy.update("DOC", 99, 9, WRONG));
        refused(() -> busy.delete("DOC", 99, 9));
        notFound(() -> busy.create("SECRET", WRONG));
        assertThat(fixture.store.reads).isZero();
    }

    @Test
    void whatIsRefusedLeavesWhatReadersSeeUntouched() {
        Concept term = service.create("DOC", CHECKOUT);
        service.create("DOC", PAY);
        GlossaryContent before = glossary("DOC");

        invalid(() -> service.create("DOC", WRONG));
        invalid(() -> service.create("DOC", PAY));
        invalid(() -> service.update("DOC", term.id(), 1, PAY));
        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> service.update("DOC", term.id(), 7, CHECKOUT));
        notFound(() -> service.delete("DOC", 99, 1));
        fixture.people.actAs("ben");
        refused(() -> service.create("DOC", PAY));

        assertThat(glossary("DOC")).isSameAs(before);
        assertThat(fixture.store.reads).isEqualTo(1);
    }

    @Test
    void whatFailsBeforeItIsCommittedIsShownToNobody() {
        Concept term = service.create("DOC", CHECKOUT);
        GlossaryContent before = glossary("DOC");
        GlossaryService failing = fixture.service(fixture.storage, entry -> {
            throw new IllegalStateException("The disk is full");
        });

        fails(() -> failing.create("DOC", PAY));
        fails(() -> failing.update("DOC", term.id(), 1, new ConceptDraft("Till", "d", List.of(), "")));
        fails(() -> failing.delete("DOC", term.id(), 2));

        assertThat(glossary("DOC")).isSameAs(before);
        assertThat(fixture.store.reads).isEqualTo(1);
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
        assertThat(fixture.store.reads).isZero();
    }

    @Test
    void anonymousPeopleAreAskedToLogInWithoutLearningWhatIsThere() {
        fixture.people.actAsNobody();

        for (String key : List.of("DOC", "NOWHERE", "")) {
            assertThat(refused(() -> service.view(key)).anonymous()).isTrue();
        }
        fixture.open = true;
        assertThat(service.view("DOC").editable()).isFalse();
        assertThat(refused(() -> service.create("DOC", CHECKOUT)).anonymous()).isTrue();
    }

    @Test
    void recordsWhoChangedWhat() {
        Concept term = service.create("DOC", CHECKOUT);
        service.update("DOC", term.id(), 1, new ConceptDraft("Pay", "Where a purchase ends.", List.of(), ""));
        service.delete("DOC", term.id(), 2);

        assertThat(fixture.audit.entries())
                .containsExactly(
                        entry(
                                "created",
                                "DOC 1 Checkout",
                                new FieldChange("name", "", "Checkout"),
                                new FieldChange("abbreviation", "", "CO"),
                                new FieldChange("synonyms", "", "Till"),
                                new FieldChange("definition", "", "Where a purchase ends.")),
                        entry(
                                "changed",
                                "DOC 1 Pay",
                                new FieldChange("name", "Checkout", "Pay"),
                                new FieldChange("abbreviation", "CO", ""),
                                new FieldChange("synonyms", "Till", "")),
                        entry(
                                "deleted",
                                "DOC 1 Pay",
                                new FieldChange("name", "Pay", ""),
                                new FieldChange("definition", "Where a purchase ends.", "")));
    }

    private GlossaryContent glossary(String spaceKey) {
        return service.view(spaceKey).glossary();
    }

    private static AuditEntry entry(String action, String subject, FieldChange... changes) {
        return AuditEntry.configuration("key-anna", "productops.glossary.audit." + action, subject, List.of(changes));
    }

    private static InvalidException invalid(ThrowingCallable call) {
        return catchThrowableOfType(InvalidException.class, call);
    }

    private static void notFound(ThrowingCallable call) {
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(call);
    }

    private static NotPermittedException refused(ThrowingCallable call) {
        return catchThrowableOfType(NotPermittedException.class, call);
    }

    private static void fails(ThrowingCallable call) {
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(call);
    }
}
