package org.productops.readiness.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.productops.readiness.ReadinessFixture.NOW;
import static org.productops.readiness.ReadinessFixture.automatic;
import static org.productops.readiness.ReadinessFixture.draft;
import static org.productops.readiness.ReadinessFixture.kept;
import static org.productops.readiness.ReadinessFixture.manual;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.productops.common.error.BusyException;
import org.productops.common.error.Confirmation;
import org.productops.common.error.InvalidException;
import org.productops.common.error.NotFoundException;
import org.productops.common.error.NotPermittedException;
import org.productops.common.issue.VisibleIssue;
import org.productops.readiness.FakeFacts;
import org.productops.readiness.ReadinessFixture;
import org.productops.readiness.check.AreaSetCheck;
import org.productops.readiness.check.Check;
import org.productops.readiness.check.Eligible;
import org.productops.readiness.checklist.Checklist;
import org.productops.readiness.checklist.ChecklistItem;
import org.productops.readiness.checklist.Conditions;
import org.productops.readiness.checklist.InMemoryChecklistStore;
import org.productops.testing.fakes.EnglishTexts;

class ReadinessServiceTest {

    private final InMemoryChecklistStore store = new InMemoryChecklistStore();
    private final InMemoryMarkStore ticks = new InMemoryMarkStore();
    private final ReadinessFixture fixture = new ReadinessFixture(store, ticks);
    private final FakeFacts facts = fixture.facts;
    private final ReadinessService readiness = fixture.readiness;
    private final VisibleIssue issue = fixture.issue;
    private final Checklist checklist =
            fixture.needed("Done", manual("Docs updated"), automatic(AreaSetCheck.KIND, ""));
    private final long docs = checklist.items().get(0).id();
    private final long area = checklist.items().get(1).id();

    @BeforeEach
    void workAsSomebodyWhoAdministersNothing() {
        fixture.people.actAs("anna");
    }

    private ReadinessView view() {
        return readiness.view(issue, readiness.demands(issue));
    }

    private ReadinessView tick(long item) {
        fixture.items.tick(issue, item);
        return view();
    }

    private ReadinessView untick(long item) {
        fixture.items.untick(issue, item);
        return view();
    }

    private List<ItemChange> changes() {
        return fixture.history.ofIssue(issue.id(), 100);
    }

    @Test
    void keepsNoTickOfAnIssueThatIsDeletedMeanwhile() {
        fixture.storage.meanwhile(() -> fixture.issues.delete(issue.id()));

        assertThatThrownBy(() -> tick(docs)).isInstanceOf(NotFoundException.class);
        assertThat(ticks.ofIssue(issue.id())).isEmpty();
        assertThat(changes()).isEmpty();
    }

    @Test
    void keepsNoTickOfAnOwnItemThatIsTakenAwayMeanwhileHoweverItIsTicked() {
        OwnItem own = fixture.own.insert(new OwnItem(0, issue.id(), "Ask Mia", true, "key-anna", ReadinessFixture.NOW));
        fixture.storage.meanwhile(() -> fixture.own.remove(own));
        assertThatThrownBy(() -> tick(own.itemId())).isInstanceOf(NotFoundException.class);

        OwnItem other =
                fixture.own.insert(new OwnItem(0, issue.id(), "Ask Eve", true, "key-anna", ReadinessFixture.NOW));
        fixture.storage.meanwhile(() -> fixture.own.remove(other));
        assertThat(fixture.items.doAll(issue, List.of(new ItemOrder(other.itemId(), ItemOrder.Action.TICK))))
                .hasSize(1);

        assertThat(ticks.ofIssue(issue.id())).isEmpty();
        assertThat(changes()).isEmpty();
    }

    @Test
    void keepsWhoTickedAndWhenThroughASecondTick() {
        ReadinessView first = tick(docs);
        fixture.people.actAs("ben");
        ReadinessView second = tick(docs);

        assertThat(ticks.ofIssue(10)).isEqualTo(Map.of(docs, ItemMark.done(10, docs, "key-anna", NOW)));
        assertThat(second).isEqualTo(first).isEqualTo(view());
        assertThat(changes())
                .containsExactly(new ItemChange(
                        1, 10, checklist.id(), docs, "Docs updated", ItemChange.Action.TICKED, "key-anna", NOW, ""));
    }

    @Test
    void whatACreationCouldNotAskForIsStillToBeTicked() {
        fixture.people.actAs("admin");
        Checklist judged = fixture.checklists.create(draft("Judged", automatic(AreaSetCheck.KIND, "")));
        Checklist left = fixture.checklists.create(draft("Left", manual("Agreed")));
        facts.demands.clear();
        for (long id : List.of(judged.id(), left.id(), 99L)) {
            facts.demands.add(new Demand(id, List.of("Create"), Demand.When.CREATION));
        }

        assertThat(view().checklists()).singleElement().satisfies(shown -> {
            assertThat(shown.name()).isEqualTo("Left");
            assertThat(shown.neededFor())
                    .isEqualTo("Needed for creating the issue (Create), as far as it could be asked then");
            assertThat(shown.items().get(0).closed()).isFalse();
        });
        assertThat(tick(left.items().get(0).id()).checklists())
                .singleElement()
                .satisfies(shown -> assertThat(shown.closed()).isEqualTo(1));
    }

    @Test
    void takesATickAwayAndKeepsWhoDid() {
        tick(docs);
        fixture.people.actAs("ben");
        ReadinessView first = untick(docs);
        ReadinessView second = untick(docs);

        assertThat(ticks.ofIssue(10)).isEmpty();
        assertThat(second).isEqualTo(first).isEqualTo(view());
        assertThat(changes())
                .extracting(ItemChange::action, ItemChange::userKey)
                .containsExactly(
                        tuple(ItemChange.Action.UNTICKED, "key-ben"), tuple(ItemChange.Action.TICKED, "key-anna"));
    }

    @Test
    void theAnswerShowsATickOfSomebodyWhoWasQuicker() {
        fixture.storage.meanwhile(() -> ticks.put(ItemMark.done(10, docs, "key-ben", NOW)));

        ReadinessView view = tick(docs);

        assertThat(view.checklists().get(0).items().get(0).tick())
                .contains(new ReadinessView.TickView("key-ben", "Ben", NOW));
        assertThat(changes()).isEmpty();
    }

    @Test
    void whoMayNotTickIsToldSoBeforeAnythingIsEvaluated() {
        VisibleIssue locked = fixture.issues.lock(10);
        fixture.storage.busy();
        int loads = store.loads();
        for (Runnable act :
                List.<Runnable>of(() -> fixture.items.tick(locked, docs), () -> fixture.items.untick(locked, docs))) {
            fixture.people.actAs("anna");
            assertThatThrownBy(act::run)
                    .isInstanceOfSatisfying(NotPermittedException.class, e -> assertThat(e.anonymous())
                            .isFalse());
            fixture.people.actAsNobody();
            assertThatThrownBy(act::run)
                    .isInstanceOfSatisfying(NotPermittedException.class, e -> assertThat(e.anonymous())
                            .isTrue());
        }
        assertThat(facts.asked).isEmpty();
        assertThat(ticks.reads()).isZero();
        assertThat(store.loads()).isEqualTo(loads);
        assertThat(ticks.ofIssue(10)).isEmpty();
    }

    @Test
    void aTickOfSomebodyWhoLostTheRightSinceStaysAndIsTakenBackByOthers() {
        Eligible legal = Eligible.projectRole("10002");
        ChecklistItem agreed = new ChecklistItem(
                0,
                "",
                "Legal agrees",
                "",
                "",
                true,
                Check.manual(),
                legal,
                Conditions.NONE,
                false,
                Optional.empty(),
                NOW);
        fixture.people.actAs("admin");
        Checklist list = fixture.needed("Legal", kept(agreed));
        long id = list.items().get(0).id();
        fixture.eligible.holds("key-anna", legal).holds("key-ben", legal);
        fixture.people.actAs("anna");
        tick(id);

        fixture.eligible.loses("key-anna", legal);

        ReadinessView.ItemView item = view().checklists().get(1).items().get(0);
        assertThat(item.closed()).as("it was right when it was given").isTrue();
        assertThat(item.tick()).contains(new ReadinessView.TickView("key-anna", "Anna", NOW));
        assertThat(item.note()).startsWith("Anna would not be allowed to tick this now.");
        for (Runnable act : List.<Runnable>of(() -> untick(id), () -> tick(id))) {
            assertThatThrownBy(act::run).isInstanceOfSatisfying(NotPermittedException.class, e -> assertThat(
                            new EnglishTexts().get(e.text()))
                    .contains("Legal agrees"));
        }
        assertThat(view().checklists().get(1).items().get(0)).isEqualTo(item);
        fixture.people.actAs("ben");
        assertThat(untick(id).checklists().get(1).items().get(0).closed()).isFalse();
        fixture.people.actAs("anna");
        assertThatThrownBy(() -> tick(id)).isInstanceOf(NotPermittedException.class);
        assertThat(view().checklists().get(1).items().get(0).closed()).isFalse();
        assertThat(changes())
                .extracting(ItemChange::action, ItemChange::userKey)
                .containsExactly(
                        tuple(ItemChange.Action.UNTICKED, "key-ben"), tuple(ItemChange.Action.TICKED, "key-anna"));
    }

    @Test
    void itemsThatTheIssueDoesNotNeedAreNotFound() {
        fixture.people.actAs("admin");
        Checklist other = fixture.checklists.create(draft("Other", manual("Elsewhere")));

        fixture.storage.busy();
        assertThatThrownBy(() -> tick(999)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> tick(other.items().get(0).id())).isInstanceOf(NotFoundException.class);
        assertThat(ticks.ofIssue(10)).isEmpty();
    }

    @Test
    void anAutomaticItemCannotBeTicked() {
        assertThatThrownBy(() -> tick(area)).isInstanceOf(InvalidException.class);
        assertThat(ticks.ofIssue(10)).isEmpty();
    }

    @Test
    void ticksWaitForTheLock() {
        fixture.storage.busy();

        assertThatThrownBy(() -> tick(docs)).isInstanceOf(BusyException.class);
        assertThat(ticks.ofIssue(10)).isEmpty();
    }

    @Test
    void anItemThatWasTakenOutLeavesTheRestOfTheIssueAlone() {
        tick(docs);
        fixture.people.actAs("admin");
        fixture.checklists.update(
                checklist.id(), 1, draft("Done", kept(checklist.items().get(1))), Confirmation.EVERYTHING);
        facts.area = true;

        ReadinessView.ChecklistView left = view().checklists().get(0);

        assertThat(left.items()).extracting(ReadinessView.ItemView::id).containsExactly(area);
        assertThat(left.mandatoryOpen()).isZero();
        assertThat(left.total()).isEqualTo(1);
    }

    @Test
    void nothingOfADeletedChecklistCanBeTicked() {
        fixture.people.actAs("admin");
        fixture.checklists.delete(checklist.id(), 1, Confirmation.NONE);

        assertThat(view().checklists())
                .extracting(ReadinessView.ChecklistView::name)
                .containsExactly("Done");
        assertThatThrownBy(() -> tick(docs)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void aViewReadsTicksOnceForAllChecklistsAndChecklistsNotAtAllWhileNothingChanges() {
        fixture.people.actAs("admin");
        fixture.needed("More", manual("A"));
        facts.needs(99);
        view();
        int reads = ticks.reads();
        int loads = store.loads();

        assertThat(view().checklists())
                .extracting(ReadinessView.ChecklistView::id)
                .containsExactly(checklist.id(), 2L, 99L);
        assertThat(ticks.reads()).isEqualTo(reads + 1);
        assertThat(store.loads()).isEqualTo(loads);
    }

    @Test
    void anIssueThatIsNotThereOrHiddenIsNotFound() {
        assertThat(readiness.issue("PAY-1")).isSameAs(issue);
        assertThatThrownBy(() -> readiness.issue("PAY-2")).isInstanceOf(NotFoundException.class);
        fixture.issues.hide(10);
        assertThatThrownBy(() -> readiness.issue("PAY-1")).isInstanceOf(NotFoundException.class);
    }
}
