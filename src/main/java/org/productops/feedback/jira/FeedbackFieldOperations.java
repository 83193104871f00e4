package org.productops.feedback.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.fields.rest.FieldOperationHolder;
import com.atlassian.jira.issue.fields.rest.RestFieldOperationsHandler;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.util.List;
import java.util.Set;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.product.Unconfirmed;
import org.productops.common.text.Texts;

/** Sets the field over Jira's REST interface: an object with the fields of our own; null leaves what is recorded. */
final class FeedbackFieldOperations implements RestFieldOperationsHandler {

    private static final String SET = "set";

    private static final Unconfirmed SETTING = new Unconfirmed(
            FeedbackFieldOperations.class,
            "Feedback cannot be recorded over Jira's REST interface, only in its forms and over ours.");

    private final FeedbackFieldForm form;
    private final Texts texts;

    FeedbackFieldOperations(FeedbackFieldForm form, Texts texts) {
        this.form = form;
        this.texts = texts;
    }

    @Override
    public Set<String> getSupportedOperations() {
        return Set.of(SET);
    }

    @Override
    public ErrorCollection updateIssueInputParameters(
            IssueContext context,
            Issue issue,
            String fieldId,
            IssueInputParameters parameters,
            List<FieldOperationHolder> operations) {
        ErrorCollection errors = new SimpleErrorCollection();
        SETTING.run(
                () -> operations.forEach(operation -> set(fieldId, parameters, operation, errors)),
                () -> errors.addError(fieldId, texts.get(Message.of("productops.feedback.field.not-over-rest"))));
        return errors;
    }

    private void set(
            String fieldId, IssueInputParameters parameters, FieldOperationHolder operation, ErrorCollection errors) {
        Object data = operation.getData() == null ? null : operation.getData().getData();
        if (data == null) {
            return;
        }
        try {
            parameters.addCustomFieldValue(fieldId, FeedbackFieldText.write(FeedbackFieldText.draft(data)));
        } catch (InvalidException e) {
            errors.addError(fieldId, form.text(e.errors()));
        }
    }
}
