package org.productops.glossary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.productops.glossary.GlossaryFixture.draft;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.productops.area.Holder;
import org.productops.common.audit.AuditEntry;
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

class ConceptServiceTest {

    private static final ConceptDraft CHECKOUT = draft("Checkout", "Where a purchase ends.", "Till");
    private static final ConceptDraft PAY = draft("Pay", "To give money.");
    private static final ConceptDraft WRONG = draft("", "");

    private final GlossaryFixture fixture = new GlossaryFixture();
    private final ConceptService service = fixture.service;

    @Test
    void keepsTermsAndShowsThemAtOnce() {
        assertThat(glossary("DOC").size()).isZero();

        Concept term = service.create("doc", CHECKOUT, Confirmation.NONE);

        assertThat(term.version()).isEqualTo(1);
        assertThat(term.glossaryId())
                .isEqualTo(fixture.glossary(GlossaryFixture.DOC).id());
        assertThat(glossary("DOC").lookup("till")).containsExactly(term);
        assertThat(service.conceptToEdit("DOC", term.id())).isEqualTo(term);
    }

    @Test
    void readsASpaceOnceWhateverIsWrittenLater() {
        glossary("DOC");

        Concept term = service.create("DOC", CHECKOUT, Confirmation.NONE);
        service.update("DOC", term.id(), 1, PAY, Confirmation.NONE);
        assertThat(glossary("DOC").lookup("pay").get(0).version()).isEqualTo(2);
        service.delete("DOC", term.id(), 2, Confirmation.NONE);

        assertThat(glossary("DOC").size()).isZero();
        assertThat(fixture.store.reads).isEqualTo(1);
    }

    @Test
    void savingATermAsItIsChangesNothing() {
        Concept term = service.create("DOC", CHECKOUT, Confirmation.NONE);
        GlossaryContent before = glossary("DOC");

        assertThat(service.update("DOC", term.id(), 1, CHECKOUT, Confirmation.NONE))
                .isEqualTo(term);

        assertThat(glossary("DOC")).isSameAs(before);
        assertThat(fixture.audit.entries()).hasSize(2);
    }

    @Test
    void theSecondOfTwoWritersGetsAConflictAndWhatTheFirstStored() {
        Concept term = service.create("DOC", CHECKOUT, Confirmation.NONE);
        Concept first = service.update("DOC", term.id(), 1, draft("Checkout", "First"), Confirmation.NONE);

        ConflictException error = catchThrowableOfType(
                ConflictException.class, () -> service.update("DOC", term.id(), 1, CHECKOUT, Confirmation.NONE));

        assertThat(error.expectedVersion()).isEqualTo(1);
        assertThat(error.currentVersion()).isEqualTo(2);
        assertThat(error.stored(Concept.class)).contains(first);
        assertThat(service.conceptToEdit("DOC", term.id())).isEqualTo(first);
        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> service.delete("DOC", term.id(), 1, Confirmation.NONE));
    }

    @Test
    void looksAtVersionsAndDesignationsOnlyOnceNobodyElseCanSave() {
        Concept term = service.create("DOC", CHECKOUT, Confirmation.NONE);

        fixture.storage.meanwhile(() -> service.update("DOC", term.id(), 1, PAY, Confirmation.NONE));
        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> service.update("DOC", term.id(), 1, CHECKOUT, Confirmation.NONE));

        fixture.storage.meanwhile(() -> service.create("DOC", CHECKOUT, Confirmation.NONE));
        unconfirmed(() -> service.create("DOC", CHECKOUT, Confirmation.NONE));

        fixture.storage.meanwhile(() -> service.delete("DOC", term.id(), 2, Confirmation.NONE));
        notFound(() -> service.update("DOC", term.id(), 2, PAY, Confirmation.NONE));
    }

    @Test
    void aTermOfAnotherSpaceIsNotThere() {
        Concept term = service.create("DOC", CHECKOUT, Confirmation.NONE);

        notFound(() -> service.conceptToEdit("SECRET", term.id()));
        notFound(() -> service.update("SECRET", term.id(), 1, CHECKOUT, Confirmation.NONE));
        notFound(() -> service.delete("SECRET", term.id(), 1, Confirmation.NONE));
    }

    @Test
    void aGlossaryStaysWithItsSpaceWhoeverHasTheKey() {
        Concept term = service.create("DOC", CHECKOUT, Confirmation.NONE);
        assertThat(glossary("DOC").size()).isEqualTo(1);

        fixture.spaces.add(new GlossarySpace(GlossaryFixture.DOC.id(), "GUIDE", "Renamed", "/display/GUIDE"));
        fixture.spaces.remove("DOC");
        assertThat(glossary("GUIDE").lookup("till")).containsExactly(term);
        notFound(() -> service.view("DOC"));

        fixture.spaces.add(new GlossarySpace(9, "DOC", "Another space", "/display/DOC"));
        assertThat(glossary("DOC").size()).isZero();
        notFound(() -> service.conceptToEdit("DOC", term.id()));
        notFound(() -> service.delete("DOC", term.id(), 1, Confirmation.NONE));
        assertThat(service.create("DOC", CHECKOUT, Confirmation.NONE).glossaryId())
                .isNotEqualTo(term.glossaryId());
        assertThat(glossary("GUIDE").lookup("till")).containsExactly(term);
    }

    @Test
    void readersMayReadAndNotWrite() {
        Concept term = service.create("DOC", CHECKOUT, Confirmation.NONE);
        fixture.people.actAs("ben");

        assertThat(service.view("DOC").editable()).isFalse();
        assertThat(glossary("DOC").find(term.id())).contains(term);
        refused(() -> service.placeToEdit("DOC"));
        refused(() -> service.conceptToEdit("DOC", term.id()));
        refused(() -> service.create("DOC", PAY, Confirmation.NONE));
        refused(() -> service.update("DOC", term.id(), 1, PAY, Confirmation.NONE));
        refused(() -> service.delete("DOC", term.id(), 1, Confirmation.NONE));
        assertThat(glossary("DOC").find(term.id())).contains(term);
        assertThat(fixture.audit.entries()).hasSize(2);
    }

    @Test
    void nobodyChangesAnythingWhileTheProductIsInItsReadOnlyMode() {
        Concept term = service.create("DOC", CHECKOUT, Confirmation.NONE);
        fixture.readOnly = true;

        for (String user : List.of("anna", "ben")) {
            fixture.people.actAs(user);
            readOnly(() -> service.placeToEdit("DOC"));
            readOnly(() -> service.conceptToEdit("DOC", term.id()));
            readOnly(() -> service.create("DOC", WRONG, Confirmation.NONE));
            readOnly(() -> service.update("DOC", term.id(), 1, PAY, Confirmation.NONE));
            readOnly(() -> service.delete("DOC", term.id(), 1, Confirmation.NONE));
            assertThat(glossary("DOC").find(term.id())).contains(term);
            assertThat(service.view("DOC").editable()).isFalse();
            assertThat(service.view("DOC").readOnly()).isEqualTo(user.equals("anna"));
        }
        assertThat(fixture.audit.entries()).hasSize(2);

        fixture.people.actAsNobody();
        assertThat(refused(() -> service.create("DOC", CHECKOUT, Confirmation.NONE))
                        .anonymous())
                .isTrue();
    }

    private static void readOnly(ThrowingCallable call) {
        assertThatExceptionOfType(BusyException.class)
                .isThrownBy(call)
                .satisfies(error -> assertThat(error.text().key()).isEqualTo("productops.glossary.error.read-only"));
    }

    @Test
    void asksForThePermissionThenForTheRulesAndOnlyThenForTheLock() {
        Concept term = service.create("DOC", CHECKOUT, Confirmation.NONE);
        ConceptService busy = fixture.busyService();

        invalid(() -> busy.create("DOC", WRONG, Confirmation.NONE));
        invalid(() -> busy.update("DOC", term.id(), 9, WRONG, Confirmation.NONE));
        assertThatExceptionOfType(BusyException.class).isThrownBy(() -> busy.create("DOC", PAY, Confirmation.NONE));
        assertThatExceptionOfType(BusyException.class)
                .isThrownBy(() -> busy.update("DOC", term.id(), 9, PAY, Confirmation.NONE));
        assertThatExceptionOfType(BusyException.class)
                .isThrownBy(() -> busy.delete("DOC", term.id(), 9, Confirmation.NONE));

        fixture.people.actAs("ben");
        refused(() -> busy.create("DOC", WRONG, Confirmation.NONE));
        refused(() -> busy.update("DOC", 99, 9, WRONG, Confirmation.NONE));
        refused(() -> busy.delete("DOC", 99, 9, Confirmation.NONE));
        notFound(() -> busy.create("SECRET", WRONG, Confirmation.NONE));
        assertThat(fixture.store.reads).isEqualTo(1);
    }

    @Test
    void whatIsRefusedLeavesWhatReadersSeeUntouched() {
        Concept term = service.create("DOC", CHECKOUT, Confirmation.NONE);
        service.create("DOC", PAY, Confirmation.NONE);
        GlossaryContent before = glossary("DOC");

        invalid(() -> service.create("DOC", WRONG, Confirmation.NONE));
        unconfirmed(() -> service.create("DOC", PAY, Confirmation.NONE));
        unconfirmed(() -> service.update("DOC", term.id(), 1, PAY, Confirmation.NONE));
        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> service.update("DOC", term.id(), 7, CHECKOUT, Confirmation.NONE));
        notFound(() -> service.delete("DOC", 99, 1, Confirmation.NONE));
        fixture.people.actAs("ben");
        refused(() -> service.create("DOC", PAY, Confirmation.NONE));

        assertThat(glossary("DOC")).isSameAs(before);
        assertThat(fixture.store.reads).isEqualTo(1);
    }

    @Test
    void whatFailsBeforeItIsCommittedIsShownToNobody() {
        Concept term = service.create("DOC", CHECKOUT, Confirmation.NONE);
        GlossaryContent before = glossary("DOC");
        ConceptService failing = fixture.service(fixture.storage, entry -> {
            throw new IllegalStateException("The disk is full");
        });

        fails(() -> failing.create("DOC", PAY, Confirmation.NONE));
        fails(() -> failing.update("DOC", term.id(), 1, draft("Till", "d"), Confirmation.NONE));
        fails(() -> failing.delete("DOC", term.id(), 2, Confirmation.NONE));

        assertThat(glossary("DOC")).isSameAs(before);
        assertThat(fixture.store.reads).isEqualTo(1);
    }

    @Test
    void aProductAdministratorWithoutTheSpaceIsAReader() {
        fixture.people.actAs("root");

        refused(() -> service.create("DOC", CHECKOUT, Confirmation.NONE));
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
        assertThat(refused(() -> service.create("DOC", CHECKOUT, Confirmation.NONE))
                        .anonymous())
                .isTrue();
    }

    @Test
    void asksBeforeAWordGetsASecondMeaning() {
        Concept pull = service.create("DOC", draft("Pull request", "Asks to take a change.", "PR"), Confirmation.NONE);
        ConceptDraft relations = draft("Public relations", "What the company tells.", "pr");

        UnconfirmedException question = catchThrowableOfType(
                UnconfirmedException.class, () -> service.create("DOC", relations, Confirmation.NONE));
        assertThat(question.facts())
                .containsExactly(Message.of(
                        "productops.glossary.homonym.means", "pr", "Pull request", "Asks to take a change."));
        assertThat(glossary("DOC").size()).isEqualTo(1);

        Concept second = service.create("DOC", relations, Confirmation.of(question.answer()));
        assertThat(glossary("DOC").lookup("PR")).containsExactly(pull, second);
        assertThat(service.update("DOC", second.id(), 1, draft("Publicity", "d", "pr"), Confirmation.NONE)
                        .version())
                .isEqualTo(2);
    }

    @Test
    void doesNotAskAboutWordsThatDifferByTheirCase() {
        service.create("DOC", exact("US", "The country."), Confirmation.NONE);

        service.create("DOC", exact("us", "We, where we are not the subject."), Confirmation.NONE);

        assertThat(glossary("DOC").lookup("us")).hasSize(2);
    }

    private static ConceptDraft exact(String word, String definition) {
        return ConceptDraft.of(
                List.of(new TermDraft(word, "en", "", "", "", "exact", List.of(), "", "")),
                List.of(new ExplanationDraft("en", definition, "")));
    }

    @Test
    void theSameWordMayBeInAnotherGlossaryWithoutAQuestion() {
        Concept doc = service.create("DOC", CHECKOUT, Confirmation.NONE);

        assertThat(service.create("SECRET", CHECKOUT, Confirmation.NONE).glossaryId())
                .isNotEqualTo(doc.glossaryId());
    }

    @Test
    void whoMayCommentProposesADraftThatEditorsApprove() {
        fixture.people.actAs("ben");
        assertThat(service.view("DOC").proposable()).isTrue();

        Concept proposed = service.propose("DOC", CHECKOUT, Confirmation.NONE);

        assertThat(proposed.status()).isEqualTo(ConceptStatus.DRAFT);
        assertThat(proposed.care().proposerKey()).isEqualTo("key-ben");
        refused(() -> service.update("DOC", proposed.id(), 1, CHECKOUT, Confirmation.NONE));
        fixture.people.actAs("anna");
        Concept approved = service.update("DOC", proposed.id(), 1, CHECKOUT, Confirmation.NONE);
        assertThat(approved.status()).isEqualTo(ConceptStatus.APPROVED);
        assertThat(approved.care().proposerKey()).isEqualTo("key-ben");
    }

    @Test
    void aWordIsProposedOnceHoweverManyDoItAtOnce() {
        fixture.storage.meanwhile(() -> service.propose("DOC", CHECKOUT, Confirmation.NONE));

        InvalidException again =
                invalid(() -> service.propose("DOC", draft("till", "Something else."), Confirmation.NONE));

        assertThat(again.errors().fields())
                .containsEntry("terms.0.text", Message.of("productops.glossary.error.proposed-already", "till"));
        assertThat(glossary("DOC").size()).isEqualTo(1);
    }

    @Test
    void whatWasDeclinedOrRetiredIsNotProposedAgainButEditorsMayCreateIt() {
        Concept retired = service.create("DOC", draft("Coupon", "d"), Confirmation.NONE);
        ConceptDecisionService decisions = fixture.decisions();
        decisions.decide("DOC", retired.id(), 1, ConceptStatus.RETIRED, Confirmation.NONE);
        fixture.people.actAs("ben");
        Concept proposed = service.propose("DOC", CHECKOUT, Confirmation.NONE);
        fixture.people.actAs("anna");
        decisions.decline("DOC", proposed.id(), 1, "Not now. " + "x".repeat(300));
        fixture.people.actAs("ben");

        Message declined = invalid(() -> service.propose("DOC", draft("TILL", "Something else."), Confirmation.NONE))
                .errors()
                .fields()
                .get("terms.0.text");
        assertThat(declined.key()).isEqualTo("productops.glossary.error.declined-already");
        assertThat(declined.arguments().get(0)).isEqualTo("TILL");
        assertThat(declined.arguments().get(1)).startsWith("Not now.").hasSizeLessThan(220);

        assertThat(invalid(() -> service.propose("DOC", draft("coupon", "d"), Confirmation.NONE))
                        .errors()
                        .fields())
                .containsEntry("terms.0.text", Message.of("productops.glossary.error.retired-already", "coupon"));

        fixture.people.actAs("anna");
        assertThat(service.create("DOC", CHECKOUT, Confirmation.NONE).status()).isEqualTo(ConceptStatus.APPROVED);
    }

    @Test
    void whatWasApprovedAfterAllAndRetiredLaterWasNotDeclined() {
        ConceptDecisionService decisions = fixture.decisions();
        fixture.people.actAs("ben");
        Concept late = service.propose("DOC", CHECKOUT, Confirmation.NONE);
        Concept noted = service.propose("DOC", noted("Coupon", "Only in shops."), Confirmation.NONE);
        fixture.people.actAs("anna");
        assertThat(decisions.decline("DOC", late.id(), 1, "Not now.").declined())
                .contains("Not now.");

        Concept approved = decisions.decide("DOC", late.id(), 2, ConceptStatus.APPROVED, Confirmation.NONE);
        assertThat(approved.terms().get(0).note()).isEmpty();
        decisions.decide("DOC", noted.id(), 1, ConceptStatus.APPROVED, Confirmation.EVERYTHING);
        Concept retired = decisions.decide("DOC", noted.id(), 2, ConceptStatus.RETIRED, Confirmation.EVERYTHING);

        assertThat(retired.declined()).isEmpty();
        assertThat(retired.terms().get(0).note()).isEqualTo("Only in shops.");
    }

    @Test
    void theFormApprovesAProposalAsTheButtonDoes() {
        fixture.people.actAs("ben");
        Concept proposed = service.propose("DOC", noted("Coupon", "Only in shops."), Confirmation.NONE);
        fixture.people.actAs("anna");

        Concept approved =
                service.update("DOC", proposed.id(), 1, noted("Coupon", "Only in shops."), Confirmation.EVERYTHING);
        Concept retired = service.update(
                "DOC", approved.id(), 2, retired(noted("Coupon", "Only in shops.")), Confirmation.EVERYTHING);

        assertThat(retired.declined()).isEmpty();
        assertThat(retired.terms().get(0).note()).isEqualTo("Only in shops.");
    }

    private static ConceptDraft noted(String word, String note) {
        return ConceptDraft.of(
                List.of(new TermDraft(word, "en", "", "", "", "", List.of(), note, "")),
                List.of(new ExplanationDraft("en", "d", "")));
    }

    private static ConceptDraft retired(ConceptDraft draft) {
        return new ConceptDraft(
                "retired", "", "", "", "", "", List.of(), draft.explanations(), draft.terms(), List.of(), List.of());
    }

    @Test
    void anotherFormOfAWordIsKeptOnlyIfSomebodySaysSo() {
        service.create("DOC", draft("Checkout", "Where a purchase ends."), Confirmation.NONE);
        Message question = Message.of("productops.glossary.inflected", "checkouts", "Checkout");

        assertThat(asked(() -> service.create("DOC", draft("checkouts", ""), Confirmation.NONE))
                        .facts())
                .containsExactly(question);
        fixture.people.actAs("ben");
        UnconfirmedException byReader = asked(() -> service.propose("DOC", draft("checkouts", ""), Confirmation.NONE));
        assertThat(byReader.facts()).containsExactly(question);
        Concept proposed = service.propose("DOC", draft("checkouts", ""), Confirmation.of(byReader.answer()));
        assertThat(proposed.status()).isEqualTo(ConceptStatus.DRAFT);

        fixture.people.actAs("anna");
        // What it has already was agreed to.
        assertThat(service.update("DOC", proposed.id(), 1, draft("checkouts", "More."), Confirmation.NONE)
                        .version())
                .isEqualTo(2);
        assertThat(service.create("DOC", draft("checking", ""), Confirmation.NONE)
                        .id())
                .isPositive();
    }

    @Test
    void theQuestionSaysWhatTheOtherOneMeansAndWhereItBelongs() {
        Domain domain = fixture.domains.create("DOC", new DomainDraft("Payments", "", ""));
        ConceptDraft other = ConceptDraft.of(
                List.of(TermDraft.of("Checkout", "", "")), List.of(new ExplanationDraft("", "Where it ends.", "")));
        service.create(
                "DOC",
                new ConceptDraft(
                        "",
                        String.valueOf(domain.id()),
                        "",
                        "",
                        "",
                        "",
                        List.of(),
                        other.explanations(),
                        other.terms(),
                        List.of(),
                        List.of()),
                Confirmation.NONE);

        assertThat(asked(() -> service.create("DOC", draft("checkout", "d"), Confirmation.NONE))
                        .facts())
                .containsExactly(Message.of(
                        "productops.glossary.homonym.means", "checkout", "Checkout (Payments)", "Where it ends."));
    }

    private static UnconfirmedException asked(ThrowingCallable work) {
        return catchThrowableOfType(UnconfirmedException.class, work);
    }

    @Test
    void whoMayNotCommentProposesNothing() {
        fixture.silent.add("key-ben");
        fixture.people.actAs("ben");

        assertThat(service.view("DOC").proposable()).isFalse();
        refused(() -> service.propose("DOC", CHECKOUT, Confirmation.NONE));
        refused(() -> service.placeToPropose("DOC"));
        notFound(() -> service.propose("SECRET", CHECKOUT, Confirmation.NONE));
        fixture.people.actAsNobody();
        fixture.open = true;
        assertThat(refused(() -> service.propose("DOC", CHECKOUT, Confirmation.NONE))
                        .anonymous())
                .isTrue();
    }

    @Test
    void whatIsRelatedIsSoOnBothSides() {
        Concept one = service.create("DOC", CHECKOUT, Confirmation.NONE);
        Concept other = service.create("DOC", related(PAY, one.id()), Confirmation.NONE);

        Concept found = service.concept("DOC", one.id());
        assertThat(found.classification().related()).containsExactly(other.id());
        assertThat(found.version()).isEqualTo(2);
        assertThat(glossary("DOC").find(one.id()).orElseThrow().classification().related())
                .containsExactly(other.id());

        service.update("DOC", other.id(), 1, PAY, Confirmation.NONE);
        assertThat(service.concept("DOC", one.id()).classification().related()).isEmpty();
    }

    private static ConceptDraft related(ConceptDraft draft, long id) {
        return new ConceptDraft(
                "",
                "",
                "",
                "",
                "",
                "",
                List.of(),
                draft.explanations(),
                draft.terms(),
                List.of(),
                List.of(String.valueOf(id)));
    }

    private static ConceptDraft below(ConceptDraft draft, long id) {
        return new ConceptDraft(
                "",
                "",
                "",
                "",
                "",
                "",
                List.of(),
                draft.explanations(),
                draft.terms(),
                List.of(String.valueOf(id)),
                List.of());
    }

    @Test
    void whatIsDeletedIsPointedToByNothing() {
        Concept one = service.create("DOC", CHECKOUT, Confirmation.NONE);
        Concept below = service.create("DOC", below(PAY, one.id()), Confirmation.NONE);
        assertThat(glossary("DOC").narrower(one.id())).containsExactly(below);

        UnconfirmedException question = catchThrowableOfType(
                UnconfirmedException.class, () -> service.delete("DOC", one.id(), 1, Confirmation.NONE));
        assertThat(question.facts())
                .containsExactly(Message.of("productops.glossary.ties.broader", below.name(), "Checkout"))
                .isEqualTo(service.tiesOfDeleted("DOC", one));
        service.delete("DOC", one.id(), 1, Confirmation.of(question.answer()));

        assertThat(service.concept("DOC", below.id()).classification().broader())
                .isEmpty();
        assertThat(fixture.history
                        .of("DOC", below.id(), new Paging(0, 10))
                        .values()
                        .get(0)
                        .entry()
                        .changes())
                .containsExactly(new FieldChange("broader", "Checkout", ""));
    }

    @Test
    void retiringWhatIsToBeWrittenInsteadOfOthersIsAgreedTo() {
        ConceptDecisionService decisions = new ConceptDecisionService(fixture.access, fixture.writes());
        Concept chief = service.create("DOC", instead("Sign in", "Sign on"), Confirmation.NONE);
        Concept other = service.create(
                "DOC",
                ConceptDraft.of(
                        List.of(
                                TermDraft.of("Log in", "en", "preferred"),
                                new TermDraft(
                                        "Enter",
                                        "en",
                                        "deprecated",
                                        "",
                                        "",
                                        "",
                                        List.of(),
                                        "",
                                        String.valueOf(chief.id()))),
                        List.of()),
                Confirmation.NONE);
        Message fact = Message.of("productops.glossary.ties.instead", "Sign in", "Enter");
        assertThat(glossary("DOC").replacement(other, other.terms().get(1)).map(Term::text))
                .contains("Sign in");

        assertThat(catchThrowableOfType(
                                UnconfirmedException.class,
                                () -> decisions.decide("DOC", chief.id(), 1, ConceptStatus.RETIRED, Confirmation.NONE))
                        .facts())
                .containsExactly(fact);
        decisions.decide("DOC", chief.id(), 1, ConceptStatus.RETIRED, Confirmation.EVERYTHING);

        assertThat(glossary("DOC").replacement(other, other.terms().get(1))).isEmpty();
        decisions.decide("DOC", other.id(), 1, ConceptStatus.RETIRED, Confirmation.NONE);
    }

    @Test
    void refusesACircleOfBroaderConcepts() {
        Concept one = service.create("DOC", CHECKOUT, Confirmation.NONE);
        Concept two = service.create("DOC", below(PAY, one.id()), Confirmation.NONE);

        InvalidException circle =
                invalid(() -> service.update("DOC", one.id(), 1, below(CHECKOUT, two.id()), Confirmation.NONE));
        InvalidException itself =
                invalid(() -> service.update("DOC", one.id(), 1, below(CHECKOUT, one.id()), Confirmation.NONE));

        assertThat(circle.errors().fields())
                .containsEntry("broader", Message.of("productops.glossary.error.broader-circle", "Checkout"));
        assertThat(itself.errors().fields()).containsKey("broader");
    }

    @Test
    void refusesTwoConceptsThatPreferEachOthersDeprecatedTerm() {
        service.create("DOC", instead("Sign in", "Log in"), Confirmation.NONE);

        InvalidException circle =
                invalid(() -> service.create("DOC", instead("log in", "sign in"), Confirmation.EVERYTHING));

        assertThat(circle.errors().fields())
                .containsEntry(
                        "terms.1.replacedBy",
                        Message.of(
                                "productops.glossary.error.replaced-circle",
                                "sign in",
                                "sign in \u2192 log in \u2192 Sign in"));
        assertThat(glossary("DOC").size()).isEqualTo(1);
    }

    @Test
    void namesTheRowInWhichSomebodyTypedTheWordAndNotItsPlaceInTheConcept() {
        ConceptDraft draft = ConceptDraft.of(
                List.of(
                        new TermDraft("Log in", "en", "deprecated", "", "", "", List.of(), "", "99"),
                        TermDraft.of("Sign in", "en", "preferred")),
                List.of());

        assertThat(invalid(() -> service.create("DOC", draft, Confirmation.NONE))
                        .errors()
                        .fields())
                .containsOnlyKeys("terms.0.replacedBy");
    }

    private static ConceptDraft instead(String preferred, String deprecated) {
        return ConceptDraft.of(
                List.of(TermDraft.of(preferred, "en", "preferred"), TermDraft.of(deprecated, "en", "deprecated")),
                List.of());
    }

    @Test
    void somebodySaysThatAConceptIsStillRight() {
        Concept concept = service.create("DOC", CHECKOUT, Confirmation.NONE);

        Concept reviewed = service.reviewed("DOC", concept.id(), 1);

        assertThat(reviewed.care().reviewed()).contains(LocalDate.of(2026, 3, 2));
        fixture.people.actAs("ben");
        refused(() -> service.reviewed("DOC", concept.id(), 2));
    }

    @Test
    void editorsEditWhoDoNotAdministerTheSpace() {
        Glossary glossary = fixture.glossary(GlossaryFixture.DOC);
        fixture.glossaries.put(new Glossary(
                glossary.id(),
                glossary.spaceId(),
                glossary.key(),
                "",
                "",
                Locale.ENGLISH,
                List.of(Holder.user("key-ben")),
                false,
                2));
        fixture.people.actAs("ben");

        Concept concept = service.create("DOC", CHECKOUT, Confirmation.NONE);

        assertThat(concept.status()).isEqualTo(ConceptStatus.APPROVED);
        assertThat(service.view("DOC").administered()).isFalse();
    }

    @Test
    void aGlobalGlossaryIsReadByAllAndEditedByAdministratorsOfTheProduct() {
        fixture.glossaries.put(
                new Glossary(0, 0, "@company", "Company words", "", Locale.ENGLISH, List.of(), false, 1));
        refused(() -> service.create("@company", CHECKOUT, Confirmation.NONE));
        fixture.people.actAs("root");
        Concept concept = service.create("@Company", CHECKOUT, Confirmation.NONE);

        fixture.people.actAs("ben");
        assertThat(glossary("@company").find(concept.id())).contains(concept);
        assertThat(service.view("@company").proposable()).isTrue();
        notFound(() -> service.view("@other"));
        fixture.people.actAsNobody();
        assertThat(refused(() -> service.view("@company")).anonymous()).isTrue();
        fixture.open = true;
        assertThat(service.view("@company").proposable()).isFalse();
    }

    @Test
    void recordsWhoChangedWhat() {
        Concept concept = service.create("DOC", CHECKOUT, Confirmation.NONE);
        service.update("DOC", concept.id(), 1, draft("Pay", "Where a purchase ends."), Confirmation.NONE);
        service.delete("DOC", concept.id(), 2, Confirmation.NONE);

        FieldChange inForce = new FieldChange("status", "", "APPROVED");
        assertThat(fixture.audit.entries().subList(1, 4))
                .containsExactly(
                        entry(
                                "created",
                                "DOC 1 Checkout",
                                new FieldChange(
                                        "terms",
                                        "",
                                        "en: Checkout (PREFERRED, FULL_FORM, ANY)\nen: Till (ADMITTED, FULL_FORM, ANY)"),
                                new FieldChange("explanations", "", "en: Where a purchase ends."),
                                inForce),
                        entry(
                                "changed",
                                "DOC 1 Pay",
                                new FieldChange(
                                        "terms",
                                        "en: Checkout (PREFERRED, FULL_FORM, ANY)\nen: Till (ADMITTED, FULL_FORM, ANY)",
                                        "en: Pay (PREFERRED, FULL_FORM, ANY)")),
                        entry(
                                "deleted",
                                "DOC 1 Pay",
                                new FieldChange("terms", "en: Pay (PREFERRED, FULL_FORM, ANY)", ""),
                                new FieldChange("explanations", "en: Where a purchase ends.", ""),
                                new FieldChange("status", "APPROVED", "")));
    }

    private GlossaryContent glossary(String spaceKey) {
        return service.view(spaceKey).content();
    }

    private static AuditEntry entry(String action, String subject, FieldChange... changes) {
        return AuditEntry.configuration("key-anna", "productops.glossary.audit." + action, subject, List.of(changes));
    }

    private static InvalidException invalid(ThrowingCallable call) {
        return catchThrowableOfType(InvalidException.class, call);
    }

    private static void unconfirmed(ThrowingCallable call) {
        assertThatExceptionOfType(UnconfirmedException.class).isThrownBy(call);
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
