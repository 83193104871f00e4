package org.productops.readiness.simplify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.productops.readiness.ReadinessFixture.automatic;
import static org.productops.readiness.ReadinessFixture.manual;
import static org.productops.readiness.gate.GateFixture.NOW;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.productops.common.error.Message;
import org.productops.common.error.NotPermittedException;
import org.productops.readiness.FakeFacts;
import org.productops.readiness.check.AreaFact;
import org.productops.readiness.check.FieldFilledCheck;
import org.productops.readiness.checklist.Checklist;
import org.productops.readiness.checklist.ChecklistDraft;
import org.productops.readiness.checklist.ChecklistUse;
import org.productops.readiness.gate.ItemCounts;
import org.productops.readiness.gate.Passage;
import org.productops.readiness.gate.Refusal;
import org.productops.readiness.issue.ItemMark;

class SimplifyServiceTest {

    private final SimplifyFixture fixture = new SimplifyFixture();
    private final SimplifyService simplify = fixture.service;

    private Proposal proposal(Proposal.Kind kind) {
        return simplify.view(90, Optional.empty()).proposals().stream()
                .filter(each -> each.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void addsUpWhatBecameOfEachItemInTheTime() {
        fixture.pass(5, Passage.State.CLOSED, NOW);
        fixture.pass(2, Passage.State.NOT_APPLICABLE, NOW);
        fixture.pass(100, Passage.State.CLOSED, NOW.minus(Duration.ofDays(100)));
        fixture.gate.log.note(fixture.gate.refusal(10, fixture.gate.done, Refusal.Kind.REFUSED, NOW));

        SimplifyView view = simplify.view(90, Optional.of(fixture.gate.done.id()));
        assertThat(view.figures())
                .extracting(each -> each.item().text(), each -> each.counts().asked())
                .containsExactly(tuple("Docs", 8), tuple("Tests", 8));
        assertThat(view.figures().get(0).counts()).isEqualTo(new ItemCounts(8, 1, 0, 0, 2, 0, 0));
        assertThat(view.asked()).isEqualTo(16);
        assertThat(simplify.view(365, Optional.empty()).figures())
                .extracting(
                        each -> each.item().checklist(), each -> each.counts().asked())
                .containsExactly(tuple("Done", 108), tuple("Done", 108), tuple("Ready", 0));
    }

    @Test
    void theDraftOfAnAdvisedItemRefusesNothing() {
        for (int i = 0; i < 20; i++) {
            fixture.gate.log.note(fixture.gate.refusal(1000 + i, fixture.gate.done, Refusal.Kind.REFUSED, NOW));
        }
        Proposal proposal = proposal(Proposal.Kind.ADVISE);
        ChecklistDraft draft = simplify.draft(proposal).list();
        assertThat(draft.items())
                .extracting(ChecklistDraft.Item::text, ChecklistDraft.Item::mandatory)
                .containsExactly(tuple("Docs", false), tuple("Tests", true));
        assertThat(draft.name()).isEqualTo("Done");
        assertThat(fixture.gate.readiness.checklists.get(fixture.gate.done.id()))
                .as("nothing is saved")
                .isEqualTo(fixture.gate.done);
    }

    @Test
    void theDraftOfAnItemThatIsDroppedIsTheListWithoutIt() {
        fixture.pass(60, Passage.State.HURRIED, NOW);
        assertThat(simplify.draft(proposal(Proposal.Kind.DROP)).list().items())
                .extracting(ChecklistDraft.Item::text)
                .containsExactly("Tests");
        assertThat(simplify.draft(proposal(Proposal.Kind.DROP)).hint()).isEmpty();
    }

    private void mark(int count, ItemMark.Status status, Consumer<FakeFacts> so) {
        for (int i = 0; i < count; i++) {
            fixture.mark(fixture.gate.done.items().get(0), status, so);
        }
    }

    @Test
    void theDraftOfANarrowedItemHasTheConditionThatTellsItsIssuesApart() {
        fixture.pass(30, Passage.State.NOT_APPLICABLE, NOW);
        mark(9, ItemMark.Status.DONE, issue -> issue.typeId = "story");
        mark(1, ItemMark.Status.DONE, issue -> issue.typeId = "bug");
        mark(6, ItemMark.Status.NOT_APPLICABLE, issue -> issue.typeId = "bug");
        mark(1, ItemMark.Status.NOT_APPLICABLE, issue -> issue.typeId = "story");

        ProposedDraft draft = simplify.draft(proposal(Proposal.Kind.NARROW));

        assertThat(draft.list().items())
                .extracting(ChecklistDraft.Item::text, ChecklistDraft.Item::conditions)
                .containsExactly(tuple("Docs", "Issue type: story"), tuple("Tests", ""));
        assertThat(draft.hint()).hasValueSatisfying(hint -> assertThat(hint.arguments())
                .containsExactly("Issue type: story", "9", "10", "6", "7"));
        assertThat(fixture.gate.readiness.checklists.get(fixture.gate.done.id()))
                .as("nothing is saved")
                .isEqualTo(fixture.gate.done);
    }

    @Test
    void theConditionIsOfWhateverTellsTheIssuesApartBest() {
        fixture.pass(30, Passage.State.NOT_APPLICABLE, NOW);
        mark(4, ItemMark.Status.DONE, issue -> issue.labels.addAll(Set.of("api", "x")));
        mark(2, ItemMark.Status.DONE, issue -> issue.labels.add("ui, web"));
        mark(5, ItemMark.Status.NOT_APPLICABLE, issue -> issue.labels.add("other"));
        mark(1, ItemMark.Status.NOT_APPLICABLE, issue -> issue.components.add("Shop"));

        assertThat(simplify.draft(proposal(Proposal.Kind.NARROW))
                        .list()
                        .items()
                        .get(0)
                        .conditions())
                .isEqualTo("Label: api, x, \"ui, web\"");
    }

    @Test
    void anAreaStandsForAllBelowIt() {
        fixture.pass(30, Passage.State.NOT_APPLICABLE, NOW);
        mark(5, ItemMark.Status.DONE, issue -> issue.areaFact = area("shop"));
        mark(1, ItemMark.Status.DONE, issue -> issue.areaFact = area("cart", "shop"));
        mark(5, ItemMark.Status.NOT_APPLICABLE, issue -> issue.areaFact = area("billing"));

        assertThat(simplify.draft(proposal(Proposal.Kind.NARROW))
                        .list()
                        .items()
                        .get(0)
                        .conditions())
                .startsWith("Product area: ")
                .contains("shop");
    }

    private static Optional<AreaFact> area(String... lineage) {
        return Optional.of(new AreaFact(lineage[0], lineage[0], List.of(lineage), true, true));
    }

    @Test
    void whereNothingTellsThemApartTheListOpensAsItIsAndSaysSo() {
        fixture.pass(30, Passage.State.NOT_APPLICABLE, NOW);
        mark(2, ItemMark.Status.DONE, issue -> issue.typeId = "story");
        mark(9, ItemMark.Status.NOT_APPLICABLE, issue -> issue.typeId = "bug");
        assertThat(simplify.draft(proposal(Proposal.Kind.NARROW)).hint())
                .as("too few to tell")
                .contains(Message.of("productops.simplify.hint.narrow"));
        mark(5, ItemMark.Status.DONE, issue -> issue.typeId = "bug");
        ProposedDraft draft = simplify.draft(proposal(Proposal.Kind.NARROW));
        assertThat(draft.hint())
                .as("it would be gone where it is done")
                .contains(Message.of("productops.simplify.hint.narrow"));
        assertThat(draft.list().items())
                .extracting(ChecklistDraft.Item::conditions)
                .containsOnly("");
    }

    @Test
    void anIssueThatCannotBeReadKeepsNoProposalFromBeingShown() {
        fixture.pass(30, Passage.State.NOT_APPLICABLE, NOW);
        mark(5, ItemMark.Status.DONE, issue -> issue.failure = new IllegalStateException("Broken"));
        mark(5, ItemMark.Status.NOT_APPLICABLE, issue -> issue.typeId = "bug");

        assertThat(simplify.draft(proposal(Proposal.Kind.NARROW)).hint())
                .contains(Message.of("productops.simplify.hint.narrow"));
    }

    @Test
    void theDraftOfAnAutomaticItemGuessesTheFieldThatItNames() {
        Checklist list = fixture.list("Notes", manual("The release note is written"));
        for (int i = 0; i < 30; i++) {
            fixture.gate.log.passed(fixture.gate.passage(1000 + i, list, Passage.State.HURRIED, NOW));
        }
        ChecklistDraft.Item item =
                simplify.draft(proposal(Proposal.Kind.AUTOMATE)).list().items().get(0);
        assertThat(item.kind()).isEqualTo(FieldFilledCheck.KIND);
        assertThat(item.subject()).isEqualTo("customfield_10100");
    }

    @Test
    void itemsOfListsThatOneWorkflowAsksForStandTwice() {
        Checklist again = fixture.list("Again", manual("DOCS!"));
        assertThat(simplify.view(90, Optional.empty()).proposals()).isEmpty();

        fixture.gate.readiness.uses.put(fixture.gate.done.id(), List.of(new ChecklistUse("Delivery", "Close", false)));
        fixture.gate.readiness.uses.put(again.id(), List.of(new ChecklistUse("Delivery", "Ship", false)));
        assertThat(simplify.view(90, Optional.empty()).proposals())
                .singleElement()
                .satisfies(proposal -> {
                    assertThat(proposal.kind()).isEqualTo(Proposal.Kind.MERGE);
                    assertThat(proposal.item().checklist()).isEqualTo("Again");
                    assertThat(proposal.twin().orElseThrow().checklist()).isEqualTo("Done");
                    assertThat(simplify.draft(proposal).list().items()).isEmpty();
                });
    }

    @Test
    void scopesAndConditionsThatExcludeEachOtherNeverMeet() {
        fixture.scoped("Stories", "Issue type: story", "A");
        fixture.scoped("Bugs", "Issue type: bug", "A");
        assertThat(simplify.view(90, Optional.empty()).proposals()).isEmpty();
        fixture.scoped("Labelled", "Label: x", "A");
        assertThat(simplify.view(90, Optional.empty()).proposals())
                .extracting(
                        proposal -> proposal.item().checklist(),
                        proposal -> proposal.twin().orElseThrow().checklist())
                .containsExactly(tuple("Labelled", "Stories"));
    }

    @Test
    void theSameAutomaticCheckStandsTwiceInOneList() {
        Checklist list = fixture.list(
                "Fields",
                automatic(FieldFilledCheck.KIND, "description"),
                automatic(FieldFilledCheck.KIND, "description"));
        assertThat(simplify.view(90, Optional.of(list.id())).proposals())
                .extracting(Proposal::kind)
                .containsExactly(Proposal.Kind.MERGE);
    }

    @Test
    void isForAdministrators() {
        fixture.pass(60, Passage.State.HURRIED, NOW);
        Proposal proposal = proposal(Proposal.Kind.DROP);
        fixture.gate.readiness.people.actAs("anna");
        assertThatThrownBy(() -> simplify.view(90, Optional.empty())).isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> simplify.draft(proposal)).isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(simplify::checklists).isInstanceOf(NotPermittedException.class);
    }
}
