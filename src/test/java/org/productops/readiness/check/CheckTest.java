package org.productops.readiness.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.productops.common.error.Message;
import org.productops.readiness.FakeFacts;
import org.productops.testing.fakes.EnglishTexts;

class CheckTest {

    private final FakeFacts issue = new FakeFacts();

    @Test
    void aManualItemIsOpenUntilSomebodyTicksItAndAsksTheIssueForNothing() {
        Check check = Check.of(Check.Kind.MANUAL, "");

        assertThat(check.isManual()).isTrue();
        assertThat(text(gap(check).why())).isEqualTo("Nobody has ticked it.");
        assertThat(check.gap(issue, true)).isEmpty();
        assertThat(issue.asked).isEmpty();
    }

    @Test
    void theAreaMustBeSetWhateverSomebodyTicks() {
        Check check = Check.of(Check.Kind.AREA_SET, "");

        assertThat(check.isManual()).isFalse();
        assertThat(check.gap(issue, true)).isPresent();
        assertThat(text(gap(check).how())).isEqualTo("Set the product area of the issue.");
        issue.area = true;
        assertThat(check.gap(issue, false)).isEmpty();
    }

    @Test
    void openSubtasksAreNamedButNotAllOfMany() {
        Check check = Check.of(Check.Kind.SUBTASKS_RESOLVED, "");

        issue.openSubtasks = List.of("P-1", "P-2", "P-3", "P-4", "P-5");
        assertThat(text(gap(check).why())).isEqualTo("Not resolved yet: P-1, P-2, P-3, P-4, P-5.");
        issue.openSubtasks = List.of("P-1", "P-2", "P-3", "P-4", "P-5", "P-6", "P-7");
        assertThat(text(gap(check).why())).isEqualTo("Not resolved yet: P-1, P-2, P-3, P-4, P-5 and 2 more.");
        issue.openSubtasks = List.of();
        assertThat(check.gap(issue, false)).isEmpty();
    }

    @Test
    void aFieldMustBeFilledAndADeletedFieldSaysSo() {
        Check check = Check.of(Check.Kind.FIELD_FILLED, "customfield_10100");

        issue.fields.put("customfield_10100", new FieldFact("Release <note>", false));
        assertThat(text(gap(check).why())).isEqualTo("The field \u201cRelease <note>\u201d is empty.");
        assertThat(text(gap(check).how())).isEqualTo("Fill in the field \u201cRelease <note>\u201d.");
        issue.fields.put("customfield_10100", new FieldFact("Release note", true));
        assertThat(check.gap(issue, false)).isEmpty();
        issue.fields.clear();
        assertThat(text(gap(check).why())).contains("customfield_10100").contains("does not exist any more");
    }

    @Test
    void theAdministratorsHelpTakesThePlaceOfTheGeneralOne() {
        ChecklistItem helped = new ChecklistItem(1, "Note", "Write {0} it's in 'docs'", true, new Check.Manual());
        ChecklistItem bare = new ChecklistItem(1, "Note", "", true, new Check.Manual());

        Gap gap = helped.gap(issue, false).orElseThrow();
        assertThat(text(gap.how())).isEqualTo("Write {0} it's in 'docs'");
        assertThat(gap.why()).isEqualTo(gap(helped.check()).why());
        assertThat(bare.gap(issue, false)).contains(gap(bare.check()));
        assertThat(helped.gap(issue, true)).isEmpty();
    }

    private Gap gap(Check check) {
        return check.gap(issue, false).orElseThrow();
    }

    private static String text(Message message) {
        return new EnglishTexts().get(message);
    }
}
