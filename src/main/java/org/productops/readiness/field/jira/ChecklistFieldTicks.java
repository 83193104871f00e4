package org.productops.readiness.field.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.List;
import org.productops.common.error.Message;
import org.productops.common.jira.JiraIssues;
import org.productops.common.text.Texts;
import org.productops.readiness.issue.ItemOrder;
import org.productops.readiness.issue.ItemService;
import org.productops.readiness.issue.SubmittedTicks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps what was ticked on a screen of Jira when Jira stores the issue. */
@JiraComponent
public class ChecklistFieldTicks {

    private static final Logger LOG = LoggerFactory.getLogger(ChecklistFieldTicks.class);

    private final ItemService items;
    private final JiraIssues issues;
    private final Texts texts;

    @Inject
    public ChecklistFieldTicks(ItemService items, JiraIssues issues, Texts texts) {
        this.items = items;
        this.issues = issues;
        this.texts = texts;
    }

    /**
     * Keeps it. Jira is storing the issue already, so that nothing can be refused any more; what was not to be ticked was not
     * counted by the transition's validators either.
     */
    void save(Issue issue, SubmittedTicks submitted) {
        List<ItemOrder> orders = submitted.orders();
        if (orders.isEmpty()) {
            return;
        }
        try {
            for (Message refused : items.doAll(issues.changed(issue), orders)) {
                LOG.warn("A tick on a screen of the issue {} was left out: {}", issue.getKey(), texts.get(refused));
            }
        } catch (RuntimeException | LinkageError e) {
            LOG.error(
                    "The issue {} is stored, but the ticks on its screen could not be kept: {}",
                    issue.getKey(),
                    orders,
                    e);
        }
    }
}
