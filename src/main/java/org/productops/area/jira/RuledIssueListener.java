package org.productops.area.jira;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import org.productops.area.jira.RuledChanges.ValueChange;
import org.productops.area.rule.ProjectRuleLibrary;
import org.productops.common.event.ProductListener;
import org.productops.common.product.Unconfirmed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does what the rules of projects say once Jira tells of an issue: a new one without area of which nobody was asked for one
 * gets that of the rule, and sub-tasks that had the area of their parent get its new one. Both stand in the history as
 * changes by who created or changed the issue.
 */
@JiraComponent
public class RuledIssueListener extends ProductListener {

    /** So many sub-tasks follow at most: somebody waits for it. */
    static final int MOST_SUB_TASKS = 200;

    private static final Logger LOG = LoggerFactory.getLogger(RuledIssueListener.class);

    private static final Unconfirmed WRITING = new Unconfirmed(
            RuledIssueListener.class,
            "Product areas are filled in by rules in forms only, and sub-tasks do not follow their parents.");

    private final CustomFieldManager fields;
    private final IssueManager issues;
    private final ProjectRuleLibrary rules;
    private final FieldRuling ruled;
    private final RuledChanges changes;

    @Inject
    public RuledIssueListener(
            @ComponentImport EventPublisher events,
            @JiraImport CustomFieldManager fields,
            @JiraImport IssueManager issues,
            ProjectRuleLibrary rules,
            FieldRuling ruled,
            RuledChanges changes) {
        super(events);
        this.fields = fields;
        this.issues = issues;
        this.rules = rules;
        this.ruled = ruled;
        this.changes = changes;
    }

    /** An issue was created, changed, deleted … */
    @EventListener
    public void onIssue(IssueEvent event) {
        Issue issue = event.getIssue();
        if (issue == null || issue.getId() == null) {
            return;
        }
        boolean isNew = EventType.ISSUE_CREATED_ID.equals(event.getEventTypeId());
        quietly("The rule of its project could not be followed for issue {}", issue.getKey(), () -> {
            List<ValueChange> changed = changes.take(issue.getId());
            if (isNew) {
                fill(issue, event.getUser());
            } else if (!EventType.ISSUE_DELETED_ID.equals(event.getEventTypeId())) {
                changed.forEach(change -> letFollow(issue, change, event.getUser()));
            }
        });
    }

    private void fill(Issue issue, ApplicationUser user) {
        if (issue.getProjectId() == null || rules.find(issue.getProjectId()).isEmpty()) {
            return;
        }
        for (CustomField field : fields.getCustomFieldObjects(issue)) {
            if (FieldRuling.isOfAreas(field)
                    && ProductAreaValues.keys(issue.getCustomFieldValue(field)).isEmpty()
                    && !ruled.isAsked(field.getId())) {
                List<String> filled = ruled.filled(field, issue);
                if (!filled.isEmpty()) {
                    write(issue, field, filled, user);
                }
            }
        }
    }

    private void letFollow(Issue parent, ValueChange change, ApplicationUser user) {
        CustomField field = fields.getCustomFieldObject(change.fieldId());
        if (field == null || change.after().isEmpty()) {
            return;
        }
        Collection<Issue> subTasks = parent.getSubTaskObjects();
        if (subTasks.size() > MOST_SUB_TASKS) {
            LOG.warn(
                    "Issue {} has {} sub-tasks; the product areas of the first {} follow its own",
                    parent.getKey(),
                    subTasks.size(),
                    MOST_SUB_TASKS);
        }
        subTasks.stream()
                .limit(MOST_SUB_TASKS)
                .filter(subTask -> isSame(ProductAreaValues.keys(subTask.getCustomFieldValue(field)), change.before()))
                .forEach(subTask -> write(subTask, field, change.after(), user));
    }

    private static boolean isSame(List<String> one, List<String> other) {
        return new HashSet<>(one).equals(new HashSet<>(other));
    }

    private void write(Issue issue, CustomField field, List<String> keys, ApplicationUser user) {
        WRITING.run(
                () -> {
                    MutableIssue fresh = issues.getIssueObject(issue.getId());
                    if (fresh != null) {
                        fresh.setCustomFieldValue(field, FieldRuling.isOfOne(field) ? keys.get(0) : keys);
                        issues.updateIssue(user, fresh, EventDispatchOption.ISSUE_UPDATED, false);
                    }
                },
                () -> {});
    }
}
