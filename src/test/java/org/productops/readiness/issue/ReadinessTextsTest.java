package org.productops.readiness.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.productops.readiness.ReadinessFixture.automatic;
import static org.productops.readiness.ReadinessFixture.manual;

import org.junit.jupiter.api.Test;
import org.productops.common.error.Confirmation;
import org.productops.common.issue.VisibleIssue;
import org.productops.readiness.ReadinessFixture;
import org.productops.readiness.check.AreaSetCheck;
import org.productops.readiness.check.Check;
import org.productops.readiness.checklist.Checklist;
import org.productops.readiness.checklist.ChecklistDraft;

class ReadinessTextsTest {

    private final ReadinessFixture fixture = new ReadinessFixture();
    private final Checklist checklist = fixture.needed(
            "Done",
            manual("Docs updated"),
            ChecklistDraft.Item.simple("Note", "Write {0} it's in 'docs'", false, Check.manual()),
            automatic(AreaSetCheck.KIND, ""));

    private ReadinessView view(VisibleIssue issue) {
        return fixture.readiness.view(issue, fixture.facts.demands);
    }

    private ReadinessView.ItemView item(int number) {
        return view(fixture.issue).checklists().get(0).items().get(number);
    }

    @Test
    void progressSaysHowManyMandatoryOnesAreLeft() {
        ReadinessView.ChecklistView open = view(fixture.issue).checklists().get(0);
        assertThat(open.progress()).isEqualTo("0 of 3 closed; 2 open and mandatory");
        assertThat(open.mandatoryOpen()).isEqualTo(2);
        assertThat(open.neededFor()).isEqualTo("Needed for: Done");

        fixture.facts.area = true;
        fixture.items.tick(fixture.issue, checklist.items().get(0).id());
        assertThat(view(fixture.issue).checklists().get(0).progress()).isEqualTo("2 of 3 closed");
    }

    @Test
    void aTickedItemSaysWhoAndWhenAndNeedsNoHelp() {
        fixture.people.actAs("anna");
        fixture.items.tick(fixture.issue, checklist.items().get(1).id());

        assertThat(item(1).closed()).isTrue();
        assertThat(item(1).detail()).isEqualTo("Anna, 2026-11-22T10:00:00Z");
        assertThat(item(1).help()).isEmpty();

        fixture.people.delete("anna");
        assertThat(item(1).detail()).as("somebody who left").isEqualTo("key-anna, 2026-11-22T10:00:00Z");
    }

    @Test
    void anOpenItemSaysWhatToDoWhereThatIsNotPlain() {
        assertThat(item(0).detail()).isEmpty();
        assertThat(item(0).help()).as("a box to tick explains itself").isEmpty();
        assertThat(item(1).help()).isEqualTo("Write {0} it's in 'docs'");
        assertThat(item(2).detail()).isEqualTo("The issue has no product area.");
        assertThat(item(2).help()).isEqualTo("Set the product area of the issue.");
    }

    @Test
    void aChecklistThatIsGoneIsAProblem() {
        fixture.checklists.delete(checklist.id(), 1, Confirmation.NONE);
        fixture.facts.needs(0);

        assertThat(view(fixture.issue).checklists())
                .satisfiesExactly(
                        deleted -> {
                            assertThat(deleted.name()).isEqualTo("Done");
                            assertThat(deleted.problem()).startsWith("The checklist \u201cDone\u201d was deleted.");
                            assertThat(deleted.items()).isEmpty();
                        },
                        none -> {
                            assertThat(none.name()).isEqualTo("Readiness checklist");
                            assertThat(none.problem()).startsWith("The workflow asks for a checklist that does not");
                        });
    }

    @Test
    void saysWhyNobodyCanTick() {
        assertThat(view(fixture.issue).lockedReason()).isEmpty();
        assertThat(view(fixture.issue).editable()).isTrue();

        VisibleIssue locked = fixture.issues.lock(10);
        assertThat(view(locked).editable()).isFalse();
        assertThat(view(locked).lockedReason()).isEqualTo("Only people who may edit this issue can tick items.");
        fixture.people.actAsNobody();
        assertThat(view(locked).lockedReason()).isEqualTo("Log in to tick items.");
    }
}
