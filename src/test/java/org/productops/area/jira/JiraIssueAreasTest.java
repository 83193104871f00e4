package org.productops.area.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.issue.fields.CustomField;
import org.junit.jupiter.api.Test;

class JiraIssueAreasTest {

    private final JiraFixture given = new JiraFixture();
    private final JiraIssueAreas areas = new JiraIssueAreas(given.issues, given.field);

    @Test
    void readsTheAreaFromTheField() {
        CustomField field = given.customField();
        given.issue(1, field, "checkout");
        given.issue(2, field, null);

        assertThat(areas.areaKeyOf(1)).contains("checkout");
        assertThat(areas.areaKeyOf(2)).isEmpty();
        assertThat(areas.areaKeyOf(99)).isEmpty();
        assertThat(areas.fieldId()).contains(field.getId());
    }

    @Test
    void isEmptyBeforeSetUp() {
        given.issue(1, given.customField("customfield_1", "another:type"), "checkout");

        assertThat(areas.areaKeyOf(1)).isEmpty();
        assertThat(areas.fieldId()).isEmpty();
    }
}
