package org.productops.readiness.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.productops.common.jira.IssuePanel;
import org.productops.common.web.Templates;
import org.productops.readiness.ReadinessView;
import org.productops.readiness.ReadinessViews;

/** The panel on the issue view that shows how far the issue is with the checklists that its workflow needs. */
public final class ReadinessPanel extends IssuePanel {

    private final JiraIssues issues;
    private final ReadinessViews views;
    private final Templates templates;
    private final ApplicationProperties application;

    @Inject
    public ReadinessPanel(
            JiraIssues issues,
            ReadinessViews views,
            Templates templates,
            @ComponentImport ApplicationProperties application) {
        this.issues = issues;
        this.views = views;
        this.templates = templates;
        this.application = application;
    }

    @Override
    protected String html(Issue issue) {
        ReadinessView view = views.of(issues.of(issue));
        return templates.render(
                "readiness/panel.vm",
                Map.of(
                        "rest",
                                application.getBaseUrl(UrlMode.RELATIVE)
                                        + "/rest/productops/1.0/issues/"
                                        + view.issueKey(),
                        "editable", view.editable(),
                        "lockedReason", view.lockedReason(),
                        "checklists",
                                view.checklists().stream()
                                        .map(ReadinessPanel::checklist)
                                        .toList()));
    }

    private static Map<String, Object> checklist(ReadinessView.ChecklistView view) {
        List<Map<String, Object>> items =
                view.items().stream().map(ReadinessPanel::item).toList();
        return Map.of(
                "id", String.valueOf(view.id()),
                "name", view.name(),
                "problem", view.problem(),
                "neededFor", view.neededFor(),
                "reachable", view.reachable(),
                "closed", view.closed(),
                "total", view.total(),
                "progress", view.progress(),
                "items", items);
    }

    private static Map<String, Object> item(ReadinessView.ItemView view) {
        return Map.of(
                "id", String.valueOf(view.id()),
                "text", view.text(),
                "manual", view.manual(),
                "mandatory", view.mandatory(),
                "closed", view.closed(),
                "detail", view.detail(),
                "help", view.help());
    }
}
