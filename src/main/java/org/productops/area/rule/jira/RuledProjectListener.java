package org.productops.area.rule.jira;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.ProjectDeletedEvent;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import org.productops.area.rule.ProjectRuleCleanUp;
import org.productops.common.event.ProductListener;

/** Hears of projects that are deleted. */
@JiraComponent
public class RuledProjectListener extends ProductListener {

    private final ProjectRuleCleanUp cleanUp;

    @Inject
    public RuledProjectListener(@ComponentImport EventPublisher events, ProjectRuleCleanUp cleanUp) {
        super(events);
        this.cleanUp = cleanUp;
    }

    /** A project was deleted. */
    @EventListener
    public void onProjectDeleted(ProjectDeletedEvent event) {
        quietly(
                "The rule of the deleted project {} could not be removed; nobody sees it any more",
                event.getKey(),
                () -> cleanUp.projectRemoved(event.getId()));
    }
}
