package org.productops.devhost.jira.workflow;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.WorkflowException;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.productops.devhost.jira.field.IssueInput;
import org.productops.devhost.jira.field.ScreenFields;
import org.productops.devhost.jira.issue.EventKind;
import org.productops.devhost.jira.issue.IssueEditor;
import org.productops.devhost.jira.issue.IssueProblem;
import org.productops.devhost.jira.issue.IssueStore;
import org.productops.devhost.jira.issue.JiraIssue;
import org.productops.devhost.jira.issue.JiraIssues;
import org.productops.devhost.jira.model.JiraRecords;
import org.productops.devhost.jira.project.JiraConstants;
import org.productops.devhost.jira.user.JiraPermissions;

/** Takes issues through their workflow. */
public final class IssueTransitions {
    private final JiraPermissions permissions;
    private final JiraConstants constants;
    private final ScreenFields fields;
    private final JiraIssues issues;
    private final IssueStore store;
    private final JiraWorkflows workflows;
    private final WorkflowModules modules;
    private final WorkflowRecords entries;
    private final WorkflowConfiguration configuration;
    private final IssueEditor editor = new IssueEditor();

    public IssueTransitions(
            JiraRecords records,
            JiraPermissions permissions,
            JiraConstants constants,
            ScreenFields fields,
            JiraIssues issues,
            IssueStore store,
            JiraWorkflows workflows,
            WorkflowModules modules) {
        this.permissions = permissions;
        this.constants = constants;
        this.fields = fields;
        this.issues = issues;
        this.store = store;
        this.workflows = workflows;
        this.modules = modules;
        this.entries = new WorkflowRecords(records);
        this.configuration = new WorkflowConfiguration(workflows, entries);
    }

    /** What this person can do with the issue now. */
    public List<Transition> available(JiraIssue issue, ApplicationUser user) {
        if (!permissions.hasPermission(JiraPermissions.TRANSITION_ISSUES, issue, user)) {
            return List.of();
        }
        long entryId = issue.record().workflowEntryId();
        StoredWorkflow workflow = workflows.named(workflowName(entryId)).orElseThrow();
        Map<String, Object> inputs = new HashMap<>(Map.of("issue", issue, "originalissueobject", issue));
        return Arrays.stream(engine(user).getAvailableActions(entryId, inputs))
                .mapToObj(workflow::action)
                .map(action -> transition(workflow, action, issue))
                .toList();
    }

    private String workflowName(long entryId) {
        return entries.entry(entryId).workflowName();
    }

    private Transition transition(StoredWorkflow workflow, ActionDescriptor action, JiraIssue issue) {
        long screen = StoredWorkflow.screenOf(action);
        return new Transition(
                action.getId(),
                action.getName(),
                constants.status(workflow.statusOf(workflow.targetOf(action))).orElseThrow(),
                screen != 0,
                fields.of(issue, screen));
    }

    /**
     * Does a transition.
     *
     * @param complete whether a field of the screen that was not sent is empty, as in forms, or stays, as in REST
     * @throws IssueProblem if it is not available, or something that was sent or a validator is against it
     */
    public JiraIssue execute(
            JiraIssue original, int actionId, IssueInput input, boolean complete, ApplicationUser user) {
        Optional<Transition> transition = available(original, user).stream()
                .filter(possible -> possible.id() == actionId)
                .findFirst();
        if (transition.isEmpty()) {
            throw new IssueProblem(
                    400,
                    "It seems that you have tried to perform a workflow operation (" + actionId
                            + ") that is not valid for the current state of this issue (" + original.getKey() + ").");
        }
        JiraIssue draft = issues.find(original.getId()).orElseThrow();
        editor.apply(draft, transition.get().fields(), input, complete).throwIfAny();
        Map<String, Object> inputs = new HashMap<>();
        inputs.put("issue", draft);
        inputs.put("originalissueobject", original);
        long entryId = original.record().workflowEntryId();
        PluginWorkflow engine = engine(user);
        run(() -> engine.doAction(entryId, actionId, inputs));
        arrive(draft, entryId);
        store.save(draft);
        run(engine::afterwards);
        store.publish(EventKind.TRANSITIONED, draft, user);
        return draft;
    }

    /**
     * Starts the workflow of an issue that is being created.
     *
     * @param keep stores the issue, when nothing is against it
     * @throws IssueProblem if a validator is against it
     */
    public void begin(JiraIssue draft, ApplicationUser user, Runnable keep) {
        StoredWorkflow workflow = workflows.ofProject(draft.getProjectId());
        Map<String, Object> inputs = new HashMap<>(Map.of("issue", draft));
        int action = workflow.initialActions().get(0).getId();
        PluginWorkflow engine = engine(user);
        long[] entryId = new long[1];
        run(() -> entryId[0] = engine.initialize(workflow.getName(), action, inputs));
        arrive(draft, entryId[0]);
        keep.run();
        run(engine::afterwards);
    }

    private void arrive(JiraIssue draft, long entryId) {
        StoredWorkflow workflow = workflows.named(workflowName(entryId)).orElseThrow();
        String status = workflow.statusOf(entries.entry(entryId).stepId());
        draft.change(draft.record().at(status, entryId));
        boolean done = constants
                .status(status)
                .filter(constant -> constant.record().category().equals("done"))
                .isPresent();
        // What post functions do in Jira's own workflows: work that goes on has no resolution.
        if (!done) {
            draft.change("resolution", null);
        }
    }

    private PluginWorkflow engine(ApplicationUser user) {
        return new PluginWorkflow(user == null ? null : user.getKey(), configuration, modules);
    }

    private interface Step {
        void run() throws WorkflowException;
    }

    private static void run(Step step) {
        try {
            step.run();
        } catch (InvalidInputException e) {
            throw new IssueProblem(400, errors(e));
        } catch (WorkflowException e) {
            throw new IllegalStateException("The workflow cannot go on: " + e.getMessage(), e);
        }
    }

    private static ErrorCollection errors(InvalidInputException e) {
        ErrorCollection errors = new SimpleErrorCollection();
        List<?> general = e.getGenericErrors();
        Map<?, ?> byField = e.getErrors();
        general.forEach(message -> errors.addErrorMessage((String) message));
        byField.forEach((field, message) -> errors.addError((String) field, (String) message));
        return errors;
    }
}
