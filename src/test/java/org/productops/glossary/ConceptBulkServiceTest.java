package org.productops.glossary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.productops.area.copy.AreaCopy;
import org.productops.common.error.BusyException;
import org.productops.common.error.Confirmation;
import org.productops.common.error.ConflictException;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.error.NotPermittedException;
import org.productops.common.error.UnconfirmedException;

/** Many concepts at once: all of it or nothing, by editors alone. */
class ConceptBulkServiceTest {

    private static final ConceptBulkDraft RETIRE = new ConceptBulkDraft("status", "retired", "", "", "");
    private static final ConceptBulkDraft DELETE = new ConceptBulkDraft("DELETE", "", "", "", "");

    private final GlossaryFixture fixture = new GlossaryFixture();
    private final ConceptBulkService service = fixture.bulk;
    private Concept till;
    private Concept basket;

    @BeforeEach
    void fill() {
        till = fixture.service.create("DOC", GlossaryFixture.draft("Till", ""), Confirmation.NONE);
        basket = fixture.service.create("DOC", GlossaryFixture.draft("Basket", ""), Confirmation.NONE);
    }

    @Test
    void meansWhatTheListShowsAlsoByAnotherFormOfAWord() {
        UnconfirmedException question =
                question(() -> service.changeFound("DOC", ConceptFilterDraft.of("baskets"), RETIRE, Confirmation.NONE));
        service.changeFound("DOC", ConceptFilterDraft.of("baskets"), RETIRE, Confirmation.of(question.answer()));

        assertThat(fixture.store
                        .find(basket.glossaryId(), basket.id())
                        .orElseThrow()
                        .status())
                .isEqualTo(ConceptStatus.RETIRED);
    }

    @Test
    void saysWhatItDoesAndDoesJustThat() {
        UnconfirmedException question =
                question(() -> service.changeChosen("DOC", chosen(till, basket), RETIRE, Confirmation.NONE));
        assertThat(question.facts())
                .containsExactly(
                        Message.of("productops.glossary.bulk.changes", 2),
                        Message.of("productops.glossary.bulk.concept", "Till"),
                        Message.of("productops.glossary.bulk.concept", "Basket"));
        assertThat(stored(till)).isEqualTo(till);

        ChangedConcepts done =
                service.changeChosen("DOC", chosen(till, basket), RETIRE, Confirmation.of(question.answer()));

        assertThat(done.changed()).isEqualTo(2);
        assertThat(stored(till).status()).isEqualTo(ConceptStatus.RETIRED);
        assertThat(stored(till).version()).isEqualTo(2);
        assertThat(fixture.service
                        .view("DOC")
                        .content()
                        .find(basket.id())
                        .orElseThrow()
                        .status())
                .isEqualTo(ConceptStatus.RETIRED);
        assertThat(fixture.audit.entries())
                .filteredOn(entry -> entry.action().endsWith("audit.changed"))
                .hasSize(2);
    }

    @Test
    void whatIsSoAlreadyIsLeftAsItIs() {
        change(chosen(till), RETIRE);

        UnconfirmedException question = question(() -> service.changeChosen(
                "DOC",
                List.of(new ChosenConcept(till.id(), 2), new ChosenConcept(basket.id(), 1)),
                RETIRE,
                Confirmation.NONE));
        assertThat(question.facts())
                .contains(
                        Message.of("productops.glossary.bulk.changes", 1),
                        Message.of("productops.glossary.bulk.same", 1));
        assertThat(service.changeChosen("DOC", List.of(new ChosenConcept(till.id(), 2)), RETIRE, Confirmation.NONE))
                .isEqualTo(new ChangedConcepts(0));
        assertThat(stored(till).version()).isEqualTo(2);
    }

    @Test
    void anAreaThatIsNotThereIsRefused() {
        GlossaryFixture told = new GlossaryFixture();
        told.areas = AreaCopy.of(List.of(GlossaryFixture.area("PAY", "Payments")));
        List<ChosenConcept> card =
                List.of(new ChosenConcept(told.concept("Card", "").id(), 1));

        assertThatThrownBy(() -> told.bulk.changeChosen(
                        "DOC", card, new ConceptBulkDraft("area", "", "", "GONE", ""), Confirmation.EVERYTHING))
                .isInstanceOfSatisfying(
                        InvalidException.class,
                        e -> assertThat(e.errors().fields()).containsOnlyKeys(ConceptBulkFields.AREA));
        told.bulk.changeChosen(
                "DOC", card, new ConceptBulkDraft("area", "", "", "payments", ""), Confirmation.EVERYTHING);
        assertThat(told.service
                        .concept("DOC", card.get(0).id())
                        .classification()
                        .areaKey())
                .isEqualTo("PAY");
    }

    @Test
    void eachPartCanBeChanged() {
        Domain payments = fixture.domains.create("DOC", new DomainDraft("Payments", "", ""));

        change(chosen(till), new ConceptBulkDraft("domain", "", "" + payments.id(), "", ""));
        change(List.of(new ChosenConcept(till.id(), 2)), new ConceptBulkDraft("area", "", "", "checkout", ""));
        change(List.of(new ChosenConcept(till.id(), 3)), new ConceptBulkDraft("owner", "", "", "", "ben"));
        change(List.of(new ChosenConcept(till.id(), 4)), new ConceptBulkDraft("reviewed", "", "", "", ""));

        Concept after = stored(till);
        assertThat(after.classification().domainId()).isEqualTo(payments.id());
        assertThat(after.classification().areaKey()).isEqualTo("checkout");
        assertThat(after.care().ownerKey()).isEqualTo("key-ben");
        assertThat(after.care().reviewed()).contains(LocalDate.of(2026, 3, 2));
        assertThat(after.version()).isEqualTo(5);
        change(List.of(new ChosenConcept(till.id(), 5)), new ConceptBulkDraft("domain", "", "", "", ""));
        assertThat(stored(till).classification().domainId()).isZero();
        assertThat(stored(till).classification().areaKey()).isEqualTo("checkout");
    }

    @Test
    void deletesWithAllThatPointsToThem() {
        change(chosen(till, basket), DELETE);

        assertThat(fixture.service.view("DOC").content().size()).isZero();
        assertThat(fixture.store.find(till.glossaryId(), till.id())).isEmpty();
    }

    @Test
    void proposalsAreApprovedAndASecondMeaningIsSaid() {
        fixture.people.actAs("ben");
        Concept proposed = fixture.service.propose("DOC", GlossaryFixture.draft("Voucher", ""), Confirmation.NONE);
        fixture.people.actAs("anna");
        fixture.service.create("DOC", GlossaryFixture.draft("Coupon", "Cut out.", "Voucher"), Confirmation.EVERYTHING);
        ConceptFilterDraft proposals = new ConceptFilterDraft("", "", "", "", "", "", "", "true");
        ConceptBulkDraft approve = new ConceptBulkDraft("status", "approved", "", "", "");

        UnconfirmedException question =
                question(() -> service.changeFound("DOC", proposals, approve, Confirmation.NONE));
        assertThat(question.facts())
                .containsExactly(
                        Message.of("productops.glossary.bulk.changes", 1),
                        Message.of("productops.glossary.bulk.concept", "Voucher"),
                        Message.of("productops.glossary.homonym.means", "Voucher", "Coupon", "Cut out."),
                        Message.of("productops.glossary.approve.no-definition", "Voucher"));
        service.changeFound("DOC", proposals, approve, Confirmation.of(question.answer()));

        assertThat(stored(proposed).status()).isEqualTo(ConceptStatus.APPROVED);
        assertThat(stored(proposed).care().proposerKey()).isEqualTo("key-ben");
    }

    @Test
    void whoAgreedToSomethingElseIsAskedAgain() {
        UnconfirmedException question =
                question(() -> service.changeFound("DOC", ConceptFilterDraft.of("till"), RETIRE, Confirmation.NONE));
        fixture.service.create("DOC", GlossaryFixture.draft("Tillage", ""), Confirmation.NONE);

        UnconfirmedException again = question(() ->
                service.changeFound("DOC", ConceptFilterDraft.of("till"), RETIRE, Confirmation.of(question.answer())));

        assertThat(again.facts()).contains(Message.of("productops.glossary.bulk.changes", 2));
        assertThat(stored(till).status()).isEqualTo(ConceptStatus.APPROVED);
    }

    @Test
    void theFirstTwentyAreNamedAndTheOthersCounted() {
        for (int i = 0; i < 23; i++) {
            fixture.service.create("DOC", GlossaryFixture.draft("Word " + i, ""), Confirmation.NONE);
        }

        UnconfirmedException question =
                question(() -> service.changeFound("DOC", ConceptFilterDraft.of("word"), RETIRE, Confirmation.NONE));

        assertThat(question.facts()).hasSize(22).endsWith(Message.of("productops.glossary.bulk.more", 3));
    }

    @Test
    void nothingIsDoneIfAnybodyChangedOneOrRemovedOne() {
        fixture.service.update("DOC", basket.id(), 1, GlossaryFixture.draft("Cart", ""), Confirmation.NONE);

        ConflictException conflict = catchThrowableOfType(
                ConflictException.class,
                () -> service.changeChosen("DOC", chosen(till, basket), RETIRE, Confirmation.EVERYTHING));
        assertThat(conflict.text()).isEqualTo(Message.of("productops.glossary.bulk.conflict", "Cart"));
        fixture.service.delete("DOC", basket.id(), 2, Confirmation.NONE);
        assertThatThrownBy(() -> service.changeChosen("DOC", chosen(till, basket), RETIRE, Confirmation.EVERYTHING))
                .isInstanceOfSatisfying(NotFoundException.class, missing -> assertThat(missing.text())
                        .isEqualTo(Message.of("productops.glossary.bulk.missing", "" + basket.id())));
        assertThat(stored(till)).isEqualTo(till);
    }

    @Test
    void saysAtEachFieldWhatIsWrong() {
        Map<String, ConceptBulkDraft> wrong = Map.of(
                ConceptBulkFields.CHANGE, new ConceptBulkDraft("explode", "", "", "", ""),
                ConceptBulkFields.STATUS, new ConceptBulkDraft("status", "", "", "", ""),
                ConceptBulkFields.DOMAIN, new ConceptBulkDraft("domain", "", "99", "", ""),
                ConceptBulkFields.OWNER, new ConceptBulkDraft("owner", "", "", "", "nobody"),
                ConceptBulkFields.AREA, new ConceptBulkDraft("area", "", "", "x".repeat(101), ""));
        wrong.forEach((field, draft) -> assertThat(
                        errors(() -> service.changeChosen("DOC", chosen(till), draft, Confirmation.EVERYTHING))
                                .fields())
                .containsOnlyKeys(field));
        assertThat(errors(() -> service.changeChosen("DOC", List.of(), RETIRE, Confirmation.EVERYTHING))
                        .fields())
                .containsOnlyKeys(ConceptBulkFields.CONCEPTS);
        List<ChosenConcept> many = new ArrayList<>();
        LongStream.rangeClosed(1, ConceptBulkRules.MOST_CHOSEN + 1).forEach(id -> many.add(new ChosenConcept(id, 1)));
        assertThat(errors(() -> service.changeChosen("DOC", many, RETIRE, Confirmation.EVERYTHING))
                        .fields())
                .containsOnlyKeys(ConceptBulkFields.CONCEPTS);
        assertThat(errors(() -> service.changeFound(
                                "DOC",
                                new ConceptFilterDraft("", "98", "odd", "??", "", "", "maybe", "maybe"),
                                RETIRE,
                                Confirmation.EVERYTHING))
                        .fields())
                .containsOnlyKeys(
                        ConceptFilterFields.STATUS,
                        ConceptFilterFields.LANGUAGE,
                        ConceptFilterFields.DOMAIN,
                        ConceptFilterFields.DUE,
                        ConceptFilterFields.PROPOSED);
    }

    @Test
    void aConceptOfAnotherGlossaryIsNotThere() {
        Concept secret = fixture.service.create("SECRET", GlossaryFixture.draft("Plan", ""), Confirmation.NONE);

        assertThatThrownBy(() -> service.changeChosen("DOC", chosen(secret), DELETE, Confirmation.EVERYTHING))
                .isInstanceOf(NotFoundException.class)
                .satisfies(missing -> assertThat(
                                ((NotFoundException) missing).text().arguments())
                        .doesNotContain("Plan"));
        assertThat(fixture.service.concept("SECRET", secret.id())).isEqualTo(secret);
    }

    @Test
    void onlyEditorsDoIt() {
        List<ThrowingCallable> calls = List.of(
                () -> service.changeChosen("DOC", chosen(till), DELETE, Confirmation.EVERYTHING),
                () -> service.changeFound("DOC", ConceptFilterDraft.of(""), DELETE, Confirmation.EVERYTHING));
        for (String reader : List.of("ben", "root")) {
            fixture.people.actAs(reader);
            calls.forEach(call -> assertThatThrownBy(call).isInstanceOf(NotPermittedException.class));
        }
        assertThatThrownBy(
                        () -> service.changeFound("SECRET", ConceptFilterDraft.of(""), DELETE, Confirmation.EVERYTHING))
                .isInstanceOf(NotFoundException.class);
        fixture.people.actAsNobody();
        calls.forEach(call -> assertThatThrownBy(call).isInstanceOf(NotPermittedException.class));
        fixture.people.actAs("anna");
        fixture.readOnly = true;
        calls.forEach(call -> assertThatThrownBy(call).isInstanceOf(BusyException.class));
        assertThat(stored(till)).isEqualTo(till);

        fixture.readOnly = false;
        fixture.glossaryService.update("DOC", 1, new GlossaryDraft("", "", "", "", List.of("ben"), false));
        fixture.people.actAs("ben");
        change(chosen(till), RETIRE);
        assertThat(stored(till).status()).isEqualTo(ConceptStatus.RETIRED);
    }

    private void change(List<ChosenConcept> chosen, ConceptBulkDraft draft) {
        assertThat(service.changeChosen("DOC", chosen, draft, Confirmation.EVERYTHING)
                        .changed())
                .isEqualTo(chosen.size());
    }

    private static List<ChosenConcept> chosen(Concept... concepts) {
        return Arrays.stream(concepts)
                .map(concept -> new ChosenConcept(concept.id(), 1))
                .toList();
    }

    private Concept stored(Concept concept) {
        return fixture.service.concept("DOC", concept.id());
    }

    private static UnconfirmedException question(ThrowingCallable call) {
        UnconfirmedException question = catchThrowableOfType(UnconfirmedException.class, call);
        assertThat(question).isNotNull();
        return question;
    }

    private static FieldErrors errors(ThrowingCallable call) {
        InvalidException wrong = catchThrowableOfType(InvalidException.class, call);
        assertThat(wrong).isNotNull();
        return wrong.errors();
    }
}
