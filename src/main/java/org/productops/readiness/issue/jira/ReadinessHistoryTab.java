package org.productops.readiness.issue.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.issuetabpanel.AbstractIssueTabPanel3;
import com.atlassian.jira.plugin.issuetabpanel.GetActionsRequest;
import com.atlassian.jira.plugin.issuetabpanel.IssueAction;
import com.atlassian.jira.plugin.issuetabpanel.ShowPanelRequest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.productops.common.jira.JiraIssues;
import org.productops.common.jira.RequestMemory;
import org.productops.common.paging.Paging;
import org.productops.common.paging.Slice;
import org.productops.common.web.Template;
import org.productops.common.web.Templates;
import org.productops.readiness.issue.ItemChangeView;
import org.productops.readiness.issue.ItemHistoryService;

/**
 * The tab of the issue view with what was done to the issue's items, newest first. It is one thing to Jira, which would
 * otherwise put the changes of one moment into an order of its own, and stands in no other tab.
 */
public final class ReadinessHistoryTab extends AbstractIssueTabPanel3 {

    /** What is older is had over REST. */
    static final int MOST = 200;

    private static final Template<ReadinessHistoryContent> TEMPLATE =
            new Template<>("readiness/history.vm", ReadinessHistoryContent.class);

    private final JiraIssues issues;
    private final RequestReadiness readiness;
    private final ItemHistoryService history;
    private final Templates templates;

    @Inject
    public ReadinessHistoryTab(
            JiraIssues issues, RequestReadiness readiness, ItemHistoryService history, Templates templates) {
        this.issues = issues;
        this.readiness = readiness;
        this.history = history;
        this.templates = templates;
    }

    @Override
    public boolean showPanel(ShowPanelRequest request) {
        return readiness.isAnything(request.issue(), RequestMemory.ofThisRequest());
    }

    @Override
    public List<IssueAction> getActions(GetActionsRequest request) {
        // The list is Jira's from here on: it may sort it, or take out what does not belong into a tab.
        return new ArrayList<>(List.of(new ReadinessHistoryAction(html(request.issue()))));
    }

    private String html(Issue issue) {
        Slice<ItemChangeView> newest = history.of(issues.shown(issue), new Paging(0, MOST));
        return templates.render(TEMPLATE, ReadinessHistoryContent.of(newest));
    }
}
