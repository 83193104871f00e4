package org.productops.devhost.jira.workflow;

import com.atlassian.jira.issue.Issue;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import java.util.Map;

/** Lets an issue pass only with the summary that it was configured with. */
public final class ClosedDoor implements Validator {

    @Override
    @SuppressWarnings("rawtypes") // the workflow engine is older than generics
    public void validate(Map transientVars, Map args, PropertySet properties) throws InvalidInputException {
        Issue issue = (Issue) transientVars.get("issue");
        Object resolution =
                issue.getResolution() == null ? "none" : issue.getResolution().getName();
        if (!issue.getSummary().equals(args.get("password"))) {
            InvalidInputException refusal = new InvalidInputException("Closed with resolution " + resolution);
            refusal.addError("resolution", "At action " + transientVars.get("actionId"));
            throw refusal;
        }
    }
}
