package org.productops.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.productops.readiness.ReadinessFixture.automatic;
import static org.productops.readiness.ReadinessFixture.draft;
import static org.productops.readiness.ReadinessFixture.manual;

import org.junit.jupiter.api.Test;
import org.productops.common.error.InvalidException;
import org.productops.common.error.NotFoundException;
import org.productops.common.error.NotPermittedException;
import org.productops.testing.fakes.RecordingAudit;

class IssueReadinessTest {

    private final ReadinessFixture fixture = new ReadinessFixture();
    private final IssueReadiness readiness = fixture.issues;
    private final FakeIssue issue = fixture.issue;
    private final Checklist checklist =
            fixture.needed("Done", manual("Docs updated"), automatic(Check.Kind.AREA_SET, ""));
    private final long docs = checklist.items().get(0).id();

    @Test
    void keepsWhoTickedAndWhenThroughASecondTick() {
        fixture.people.actAs("anna");
        readiness.tick(issue, docs);
        fixture.people.actAs("ben");
        readiness.tick(issue, docs);

        assertThat(fixture.ticks.ofIssue(10)).containsExactly(new Tick(10, docs, "key-anna", ReadinessFixture.NOW));
        assertThat(fixture.audit.entries())
                .filteredOn(entry -> entry.action().equals("readiness.item.ticked"))
                .containsExactly(new RecordingAudit.Entry(
                        "key-anna", "readiness.item.ticked", "PAY-1", "", docs + " Docs updated"));
    }

    @Test
    void takesATickAwayAndKeepsWhoDid() {
        fixture.people.actAs("anna");
        readiness.tick(issue, docs);
        fixture.people.actAs("ben");
        readiness.untick(issue, docs);
        readiness.untick(issue, docs);

        assertThat(fixture.ticks.ofIssue(10)).isEmpty();
        assertThat(fixture.audit.entries())
                .filteredOn(entry -> entry.action().equals("readiness.item.unticked"))
                .extracting(RecordingAudit.Entry::userKey)
                .containsExactly("key-ben");
    }

    @Test
    void onlyThoseWhoMayEditTheIssueTick() {
        fixture.people.actAs("anna");
        issue.editable = false;

        assertThatThrownBy(() -> readiness.tick(issue, docs))
                .isInstanceOfSatisfying(NotPermittedException.class, e -> assertThat(e.anonymous())
                        .isFalse());
        assertThatThrownBy(() -> readiness.untick(issue, docs)).isInstanceOf(NotPermittedException.class);

        fixture.people.actAsNobody();
        assertThatThrownBy(() -> readiness.tick(issue, docs))
                .isInstanceOfSatisfying(NotPermittedException.class, e -> assertThat(e.anonymous())
                        .isTrue());
        assertThat(fixture.ticks.ofIssue(10)).isEmpty();
    }

    @Test
    void itemsThatTheIssueDoesNotNeedAreNotFound() {
        Checklist other = fixture.service.create(draft("Other", manual("Elsewhere")));

        assertThatThrownBy(() -> readiness.tick(issue, 999)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> readiness.tick(issue, other.items().get(0).id()))
                .isInstanceOf(NotFoundException.class);
        assertThat(fixture.ticks.ofIssue(10)).isEmpty();
    }

    @Test
    void anAutomaticItemCannotBeTicked() {
        long area = checklist.items().get(1).id();

        assertThatThrownBy(() -> readiness.tick(issue, area)).isInstanceOf(InvalidException.class);
        assertThat(fixture.ticks.ofIssue(10)).isEmpty();
    }

    @Test
    void anItemThatWasTakenOutLeavesTheRestOfTheIssueAlone() {
        readiness.tick(issue, docs);
        Checklist after = fixture.service.update(
                checklist.id(),
                1,
                draft(
                        "Done",
                        new ChecklistDraft.Item(checklist.items().get(1).id(), "AREA_SET", "", true, "AREA_SET", "")));
        issue.area = true;

        ChecklistState state = readiness.states(issue).get(0);

        assertThat(state.report().orElseThrow().checklist()).isEqualTo(after);
        assertThat(state.report().orElseThrow().mandatoryOpen()).isEmpty();
    }

    @Test
    void aDeletedChecklistIsNamedAndOneThatNeverWasIsNot() {
        fixture.service.delete(checklist.id(), 1);
        issue.needs(0);

        assertThat(readiness.states(issue))
                .extracting(ChecklistState::deletedName)
                .containsExactly(java.util.Optional.of("Done"), java.util.Optional.empty());
        assertThatThrownBy(() -> readiness.tick(issue, docs)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void forgetsADeletedIssue() {
        readiness.tick(issue, docs);

        readiness.forget(11);
        assertThat(fixture.ticks.ofIssue(10)).hasSize(1);

        readiness.forget(10);
        assertThat(fixture.ticks.ofIssue(10)).isEmpty();
    }

    @Test
    void anIssueThatIsNotThereIsNotFound() {
        assertThat(readiness.issue("PAY-1")).isSameAs(issue);
        assertThatThrownBy(() -> readiness.issue("PAY-2")).isInstanceOf(NotFoundException.class);
    }

    @Test
    void theViewSaysItInWords() {
        fixture.people.actAs("anna");
        readiness.tick(issue, docs);

        ReadinessView.ChecklistView view = fixture.views.of(issue).checklists().get(0);

        assertThat(view.progress()).isEqualTo("1 of 2 closed, mandatory and open: 1");
        assertThat(view.neededFor()).isEqualTo("Needed for: Done");
        assertThat(view.items().get(0).detail()).isEqualTo("Anna, 2026-11-22T10:00:00Z");
        assertThat(view.items().get(0).help()).isEmpty();
        assertThat(view.items().get(1).detail()).isEqualTo("The issue has no product area.");
        assertThat(view.items().get(1).help()).isEqualTo("Set the product area of the issue.");

        fixture.people.delete("anna");
        assertThat(fixture.views.of(issue).checklists().get(0).items().get(0).detail())
                .as("somebody who left")
                .startsWith("key-anna,");
    }

    @Test
    void theViewSaysWhyNobodyCanTick() {
        assertThat(fixture.views.of(issue).lockedReason()).isEmpty();
        issue.editable = false;
        assertThat(fixture.views.of(issue).lockedReason())
                .isEqualTo("Only people who may edit this issue can tick items.");
        fixture.people.actAsNobody();
        assertThat(fixture.views.of(issue).lockedReason()).isEqualTo("Log in to tick items.");
    }
}
