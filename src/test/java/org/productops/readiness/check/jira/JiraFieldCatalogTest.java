package org.productops.readiness.check.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.productops.readiness.JiraReadinessFixture;
import org.productops.readiness.check.CheckSubjects;
import org.productops.readiness.check.FieldFact;

class JiraFieldCatalogTest {

    private final JiraReadinessFixture jira = new JiraReadinessFixture();

    @Test
    void emptyValuesOfEveryShapeAreEmpty() {
        for (Object empty : new Object[] {null, "", "  ", List.of(), Set.of(), Map.of()}) {
            when(jira.issue.getCustomFieldValue(jira.note)).thenReturn(empty);
            assertThat(jira.fields.on(jira.issue, JiraReadinessFixture.NOTE))
                    .contains(new FieldFact("Release note", false, List.of()));
        }
        for (Object full : new Object[] {"x", 0.0, List.of("a"), Map.of("1", "a")}) {
            when(jira.issue.getCustomFieldValue(jira.note)).thenReturn(full);
            assertThat(jira.fields.on(jira.issue, JiraReadinessFixture.NOTE))
                    .get()
                    .extracting(FieldFact::filled)
                    .isEqualTo(true);
        }
    }

    @ParameterizedTest
    @EnumSource(SystemField.class)
    void everyFieldOfJiraHasANameAndIsEmptyOnANewIssue(SystemField field) {
        assertThat(jira.fields.nameOf(field.id())).isPresent();
        assertThat(jira.fields.on(jira.issue, field.id()).orElseThrow().filled())
                .isFalse();
    }

    @Test
    void collectionsOfAnIssueCount() {
        doReturn(List.of("1.0")).when(jira.issue).getFixVersions();

        assertThat(jira.fields.on(jira.issue, "fixVersions"))
                .contains(new FieldFact("Fix versions", true, List.of("1.0")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"checklist", "checklist-progress"})
    void ourFieldsThatNeverHaveAValueAreNotOffered(String type) {
        jira.field("customfield_10300", "Items", "org.productops.product-ops:" + type);

        assertThat(jira.fields.nameOf("customfield_10300")).isEmpty();
        assertThat(jira.fields.all()).extracting(CheckSubjects.Choice::id).doesNotContain("customfield_10300");
        assertThat(jira.fields.on(jira.issue, "customfield_10300")).isEmpty();
    }

    @Test
    void unknownFieldsAreNotThere() {
        for (String unknown : List.of("", "summary'; drop", "customfield_999", "customfield_")) {
            assertThat(jira.fields.nameOf(unknown)).isEmpty();
            assertThat(jira.fields.on(jira.issue, unknown)).isEmpty();
        }
    }

    @Test
    void offersAllByName() {
        assertThat(jira.fields.all())
                .extracting(CheckSubjects.Choice::name)
                .contains("Product area", "Release note", "Description")
                .isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
    }
}
