package org.productops.readiness.issue.jira;

import com.atlassian.jira.issue.Issue;
import jakarta.inject.Inject;
import org.productops.common.jira.IssuePanel;
import org.productops.common.jira.RequestMemory;
import org.productops.common.user.People;
import org.productops.common.user.Person;
import org.productops.common.web.Template;
import org.productops.common.web.Templates;

/** The panel on the issue view that shows how far the issue is with its checklists. */
public final class ReadinessPanel extends IssuePanel {

    private static final Template<ReadinessPanelContent> TEMPLATE =
            new Template<>("readiness/panel.vm", ReadinessPanelContent.class);

    private final RequestReadiness readiness;
    private final People people;
    private final Templates templates;

    @Inject
    public ReadinessPanel(RequestReadiness readiness, People people, Templates templates) {
        this.readiness = readiness;
        this.people = people;
        this.templates = templates;
    }

    @Override
    protected String html(Issue issue, RequestMemory memory) {
        String user = people.currentUserKey()
                .flatMap(people::findByKey)
                .map(Person::name)
                .orElse("");
        return templates.render(TEMPLATE, ReadinessPanelContent.of(readiness.view(issue, memory), user));
    }
}
