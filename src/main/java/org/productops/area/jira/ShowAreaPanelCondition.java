package org.productops.area.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.web.Condition;
import jakarta.inject.Inject;
import java.util.Map;

/** True for an issue that has an area, or for which people can choose one. */
public class ShowAreaPanelCondition implements Condition {

    private final ProductAreaField field;
    private final ProductAreaScreens screens;

    @Inject
    public ShowAreaPanelCondition(ProductAreaField field, ProductAreaScreens screens) {
        this.field = field;
        this.screens = screens;
    }

    @Override
    public void init(Map<String, String> parameters) {
        // There are none.
    }

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return context.get("issue") instanceof Issue issue
                && field.find()
                        .filter(each -> issue.getCustomFieldValue(each) != null
                                || screens.hasField(issue.getProjectObject(), each))
                        .isPresent();
    }
}
