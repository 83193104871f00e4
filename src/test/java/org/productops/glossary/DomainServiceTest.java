package org.productops.glossary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.productops.common.error.BusyException;
import org.productops.common.error.Confirmation;
import org.productops.common.error.ConflictException;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.error.NotPermittedException;
import org.productops.common.error.UnconfirmedException;

/** The taxonomy of a glossary. */
class DomainServiceTest {

    private final GlossaryFixture fixture = new GlossaryFixture();
    private final DomainService service = fixture.domains;

    @Test
    void domainsStandInTheirTreeWithTheirConcepts() {
        Domain payments = create("Payments", 0);
        Domain cards = create("Cards", payments.id());
        create("Banks", payments.id());
        create("Basket", 0);
        concept("Card", cards);
        concept("Payment", payments);

        assertThat(service.list("doc"))
                .extracting(DomainView::path, DomainView::level, DomainView::concepts, DomainView::below)
                .containsExactly(
                        tuple("Basket", 0, 0, 0),
                        tuple("Payments", 0, 1, 2),
                        tuple("Payments / Banks", 1, 0, 0),
                        tuple("Payments / Cards", 1, 1, 1));
        assertThat(fixture.audit.entries())
                .anyMatch(entry -> entry.action().equals("productops.glossary.audit.domain-created")
                        && entry.subject().equals("DOC / Cards"));
    }

    @Test
    void aDomainIsRenamedAndMovedWithAllBelowIt() {
        Domain payments = create("Payments", 0);
        Domain cards = create("Cards", payments.id());
        Domain limits = create("Limits", cards.id());

        Domain moved = service.update("DOC", cards.id(), 1, new DomainDraft("Bank cards", "", "Plastic"));

        assertThat(moved.version()).isEqualTo(2);
        assertThat(service.find("DOC", limits.id()).path()).isEqualTo("Bank cards / Limits");
        assertThat(service.update("DOC", cards.id(), 2, new DomainDraft(" Bank cards ", "0", "Plastic")))
                .isEqualTo(moved);
        assertThatThrownBy(() -> service.update("DOC", cards.id(), 1, new DomainDraft("Cards", "", "")))
                .isInstanceOf(ConflictException.class);
    }

    @Test
    void refusesACircleAtTheFieldThatMakesIt() {
        Domain payments = create("Payments", 0);
        Domain cards = create("Cards", payments.id());

        for (long parent : new long[] {payments.id(), cards.id()}) {
            assertThat(errors(() -> service.update(
                                    "DOC", payments.id(), 1, new DomainDraft("Payments", "" + parent, "")))
                            .fields())
                    .containsExactly(Map.entry(
                            DomainFields.PARENT, Message.of("productops.glossary.error.domain-circle", "Payments")));
        }
    }

    @Test
    void refusesWhatWouldBeTooDeepWithAllBelowIt() {
        Domain above = create("Level 1", 0);
        for (int i = 2; i <= DomainTree.MOST_LEVELS - 1; i++) {
            above = create("Level " + i, above.id());
        }
        long seventh = above.id();
        Domain last = create("Level 8", seventh);
        Domain branch = create("Branch", 0);
        create("Twig", branch.id());

        assertThat(errors(() -> create("Level 9", last.id())).at(DomainFields.PARENT))
                .contains(Message.of("productops.glossary.error.domain-deep", 8, 9));
        assertThat(errors(() -> service.update("DOC", branch.id(), 1, new DomainDraft("Branch", "" + seventh, "")))
                        .at(DomainFields.PARENT))
                .contains(Message.of("productops.glossary.error.domain-deep", 8, 9));
        assertThat(service.find("DOC", last.id()).level()).isEqualTo(7);
    }

    @Test
    void theSameNameStandsOnceBelowTheSameDomain() {
        Domain payments = create("Payments", 0);
        create("Cards", payments.id());
        Domain top = create("Cards", 0);

        assertThat(errors(() -> create("CARDS", payments.id())).at(DomainFields.NAME))
                .contains(Message.of("productops.glossary.error.domain-twice", "CARDS"));
        assertThat(errors(() -> service.update("DOC", top.id(), 1, new DomainDraft("cards", "" + payments.id(), "")))
                        .fields())
                .containsOnlyKeys(DomainFields.NAME);
        // Its own name may be written otherwise.
        assertThat(service.update("DOC", top.id(), 1, new DomainDraft("CARDS", "", ""))
                        .name())
                .isEqualTo("CARDS");
    }

    @Test
    void saysAllThatIsWrong() {
        assertThat(errors(() -> service.create("DOC", new DomainDraft(" ", "99", "x".repeat(1001))))
                        .fields())
                .containsOnlyKeys(DomainFields.NAME, DomainFields.PARENT, DomainFields.DESCRIPTION);
        assertThat(errors(() -> service.create("DOC", new DomainDraft("Name", "up", "")))
                        .fields())
                .containsOnlyKeys(DomainFields.PARENT);
    }

    @Test
    void thereAreNotMoreThanAGlossaryHolds() {
        long glossary = fixture.glossary(GlossaryFixture.DOC).id();
        for (int i = 0; i < DomainRules.MOST_DOMAINS; i++) {
            fixture.store.put(new Domain(0, glossary, 0, "Domain " + i, "", 1));
        }

        assertThat(errors(() -> create("One more", 0)).general())
                .containsExactly(Message.of("productops.glossary.error.domains-many", DomainRules.MOST_DOMAINS));
    }

    @Test
    void whatWasInADeletedDomainComesToTheOneAboveOnceThatIsAgreedTo() {
        Domain payments = create("Payments", 0);
        Domain cards = create("Cards", payments.id());
        Domain limits = create("Limits", cards.id());
        Concept card = concept("Card", cards);

        UnconfirmedException question = catchThrowableOfType(
                UnconfirmedException.class, () -> service.delete("DOC", cards.id(), 1, Confirmation.NONE));
        assertThat(question.facts())
                .containsExactly(
                        Message.of("productops.glossary.delete-domain.concepts", 1, "Payments"),
                        Message.of("productops.glossary.delete-domain.domains", 1, "Payments"));
        service.delete("DOC", cards.id(), 1, Confirmation.of(question.answer()));

        assertThat(service.find("DOC", limits.id()).path()).isEqualTo("Payments / Limits");
        Concept moved = fixture.service.concept("DOC", card.id());
        assertThat(moved.classification().domainId()).isEqualTo(payments.id());
        assertThat(moved.version()).isEqualTo(2);
        assertThatThrownBy(() -> service.find("DOC", cards.id())).isInstanceOf(NotFoundException.class);

        service.delete("DOC", payments.id(), 1, Confirmation.EVERYTHING);
        assertThat(fixture.service.concept("DOC", card.id()).classification().domainId())
                .isZero();
        assertThat(service.list("DOC")).extracting(DomainView::path).containsExactly("Limits");
        // Nothing hangs on it: nobody is asked.
        service.delete("DOC", limits.id(), 3, Confirmation.NONE);
        assertThat(service.list("DOC")).isEmpty();
    }

    @Test
    void aDomainIsNotDeletedIfOneBelowItIsCalledAsOneThatIsThere() {
        Domain payments = create("Payments", 0);
        create("Cards", payments.id());
        create("Cards", 0);

        assertThat(errors(() -> service.delete("DOC", payments.id(), 1, Confirmation.EVERYTHING))
                        .at(DomainFields.NAME))
                .contains(Message.of("productops.glossary.error.domain-twice", "Cards"));
        assertThat(service.list("DOC")).hasSize(3);
    }

    @Test
    void readersReadAndEditorsEdit() {
        Domain payments = create("Payments", 0);
        fixture.people.actAs("ben");
        assertThat(service.list("DOC")).hasSize(1);
        for (ThrowingCallable write : writes(payments)) {
            assertThatThrownBy(write).isInstanceOf(NotPermittedException.class);
        }
        fixture.people.actAsNobody();
        assertThatThrownBy(() -> service.list("DOC")).isInstanceOf(NotPermittedException.class);
        for (ThrowingCallable write : writes(payments)) {
            assertThatThrownBy(write).isInstanceOf(NotPermittedException.class);
        }
        fixture.open = true;
        assertThat(service.list("DOC")).hasSize(1);
        fixture.people.actAs("anna");
        fixture.readOnly = true;
        for (ThrowingCallable write : writes(payments)) {
            assertThatThrownBy(write).isInstanceOf(BusyException.class);
        }
        fixture.readOnly = false;
        Domain secret = service.create("SECRET", new DomainDraft("Plans", "", ""));
        fixture.people.actAs("ben");
        assertThatThrownBy(() -> service.list("SECRET")).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> service.find("DOC", secret.id())).isInstanceOf(NotFoundException.class);
    }

    private List<ThrowingCallable> writes(Domain domain) {
        return List.of(
                () -> create("New", 0),
                () -> service.update("DOC", domain.id(), 1, new DomainDraft("Other", "", "")),
                () -> service.delete("DOC", domain.id(), 1, Confirmation.EVERYTHING));
    }

    private Domain create(String name, long parent) {
        return service.create("DOC", new DomainDraft(name, parent == 0 ? "" : "" + parent, ""));
    }

    private Concept concept(String name, Domain domain) {
        ConceptDraft plain = GlossaryFixture.draft(name, "");
        return fixture.service.create(
                "DOC",
                new ConceptDraft(
                        "",
                        "" + domain.id(),
                        "",
                        "",
                        "",
                        "",
                        List.of(),
                        plain.explanations(),
                        plain.terms(),
                        List.of(),
                        List.of()),
                Confirmation.NONE);
    }

    private static FieldErrors errors(ThrowingCallable call) {
        InvalidException wrong = catchThrowableOfType(InvalidException.class, call);
        assertThat(wrong).isNotNull();
        return wrong.errors();
    }
}
