package org.productops.area.jira;

import com.atlassian.jira.issue.Issue;
import jakarta.inject.Inject;
import org.productops.common.jira.IssueCondition;
import org.productops.common.jira.ProjectScreens;
import org.productops.common.jira.RequestMemory;

/** True for an issue that has an area, or for which people can choose one. */
public class ShowAreaPanelCondition extends IssueCondition {

    private final ProductAreaField field;
    private final ProjectScreens screens;

    @Inject
    public ShowAreaPanelCondition(ProductAreaField field, ProjectScreens screens) {
        this.field = field;
        this.screens = screens;
    }

    @Override
    protected boolean isShownOn(Issue issue, RequestMemory memory) {
        return field.find()
                .filter(each ->
                        issue.getCustomFieldValue(each) != null || screens.hasField(issue.getProjectObject(), each))
                .isPresent();
    }
}
