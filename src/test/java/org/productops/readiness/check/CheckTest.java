package org.productops.readiness.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.productops.common.error.Message;
import org.productops.readiness.FakeFacts;
import org.productops.testing.fakes.EnglishTexts;

class CheckTest {

    private final FakeFacts issue = new FakeFacts();

    @Test
    void theAreaMustBeSet() {
        CheckType type = new AreaSetCheck();

        assertThat(text(gap(type, Check.of(type.kind())).how())).isEqualTo("Set the product area of the issue.");
        issue.area = true;
        assertThat(type.gap(issue, Check.of(type.kind()), OtherLists.NONE)).isEmpty();
    }

    @Test
    void openSubtasksAreNamedButNotAllOfMany() {
        CheckType type = new SubtasksResolvedCheck();
        Check check = Check.of(type.kind());

        issue.openSubtasks = List.of("P-1", "P-2", "P-3", "P-4", "P-5");
        assertThat(text(gap(type, check).why())).isEqualTo("Not resolved yet: P-1, P-2, P-3, P-4, P-5.");
        issue.openSubtasks = List.of("P-1", "P-2", "P-3", "P-4", "P-5", "P-6", "P-7");
        assertThat(text(gap(type, check).why())).isEqualTo("Not resolved yet: P-1, P-2, P-3, P-4, P-5 and 2 more.");
        issue.openSubtasks = List.of();
        assertThat(type.gap(issue, check, OtherLists.NONE)).isEmpty();
    }

    @Test
    void aFieldMustBeFilledAndADeletedFieldSaysSo() {
        CheckType type = new FieldFilledCheck();
        Check check = Check.of(type.kind(), "customfield_10100");

        issue.fields.put("customfield_10100", new FieldFact("Release <note>", false, List.of()));
        assertThat(text(gap(type, check).why())).isEqualTo("The field \u201cRelease <note>\u201d is empty.");
        assertThat(text(gap(type, check).how())).isEqualTo("Fill in the field \u201cRelease <note>\u201d.");
        issue.fields.put("customfield_10100", new FieldFact("Release note", true, List.of("Faster")));
        assertThat(type.gap(issue, check, OtherLists.NONE)).isEmpty();
        issue.fields.clear();
        assertThat(text(gap(type, check).why())).contains("customfield_10100").contains("does not exist any more");
    }

    @Test
    void aKindIsKnownByItsNameAndWhatPeopleTickIsNotJudgedOnCreate() {
        CheckTypes types = new CheckTypes(List.of(new AreaSetCheck(), new SubtasksResolvedCheck()));

        assertThat(types.knows(Check.manual())).isTrue();
        assertThat(types.knows(Check.of("OF_A_LATER_VERSION"))).isFalse();
        assertThat(types.find(AreaSetCheck.KIND)).map(CheckType::kind).isEqualTo(Optional.of(AreaSetCheck.KIND));
        assertThat(types.isJudgedOnCreate(Check.of(AreaSetCheck.KIND))).isTrue();
        assertThat(types.isJudgedOnCreate(Check.of(SubtasksResolvedCheck.KIND))).isFalse();
        assertThat(types.isJudgedOnCreate(Check.manual())).isFalse();
    }

    private Gap gap(CheckType type, Check check) {
        return type.gap(issue, check, OtherLists.NONE).orElseThrow();
    }

    private static String text(Message message) {
        return new EnglishTexts().get(message);
    }
}
