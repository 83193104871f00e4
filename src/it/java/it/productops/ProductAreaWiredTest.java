package it.productops;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertNotSame;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.plugins.osgi.test.AtlassianPluginsTestRunner;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.productops.area.api.IssueAreas;

/** What only a running Jira can show: that the field type's module is enabled, and that other plugins get our service. */
@RunWith(AtlassianPluginsTestRunner.class)
public class ProductAreaWiredTest {

    private static final String FIELD_TYPE = "org.productops.product-ops:product-area";
    private static final long NO_ISSUE = -1;

    private final CustomFieldManager fields;
    private final IssueAreas areas;

    public ProductAreaWiredTest(CustomFieldManager fields, IssueAreas areas) {
        this.fields = fields;
        this.areas = areas;
    }

    @Test
    public void jiraOffersTheFieldType() {
        CustomFieldType<?, ?> type = fields.getCustomFieldType(FIELD_TYPE);

        assertNotNull("The module is enabled", type);
        assertEquals(FIELD_TYPE, type.getKey());
    }

    @Test
    public void theFieldTypeLivesInThePluginsOwnBundle() {
        assertNotSame(
                getClass().getClassLoader(),
                fields.getCustomFieldType(FIELD_TYPE).getClass().getClassLoader());
        assertEquals(
                IssueAreas.class.getClassLoader(),
                fields.getCustomFieldType(FIELD_TYPE).getClass().getClassLoader());
    }

    @Test
    public void otherPluginsCanAskWhichAreaAnIssueBelongsTo() {
        assertFalse(areas.areaKeyOf(NO_ISSUE).isPresent());
    }
}
