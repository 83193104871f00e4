package org.productops.area.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.fields.rest.FieldOperationHolder;
import com.atlassian.jira.issue.fields.rest.RestFieldOperationsHandler;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.util.List;
import java.util.Set;
import org.productops.common.error.Message;
import org.productops.common.product.Unconfirmed;
import org.productops.common.text.Texts;

/** Sets the field over REST: an area's key, or null for none. */
final class ProductAreaOperations implements RestFieldOperationsHandler {

    private static final String SET = "set";

    private static final Unconfirmed SETTING = new Unconfirmed(
            ProductAreaOperations.class, "Product areas cannot be set over REST, only in Jira's forms.");

    private final Texts texts;

    ProductAreaOperations(Texts texts) {
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
                () -> operations.forEach(operation -> set(issue, fieldId, parameters, operation, errors)),
                () -> refuse(errors, fieldId, "productops.area.field-type.not-over-rest"));
        return errors;
    }

    private void set(
            Issue issue,
            String fieldId,
            IssueInputParameters parameters,
            FieldOperationHolder operation,
            ErrorCollection errors) {
        Object data = operation.getData() == null ? null : operation.getData().getData();
        if (data != null && !(data instanceof String)) {
            refuse(errors, fieldId, "productops.area.field-type.not-a-key");
            return;
        }
        parameters.addCustomFieldValue(fieldId, data == null ? "" : data.toString());
        if (issue != null && issue.getId() != null) {
            parameters.addCustomFieldValue(
                    fieldId + ':' + ProductAreaFieldType.ISSUE, issue.getId().toString());
        }
    }

    private void refuse(ErrorCollection errors, String fieldId, String message) {
        errors.addError(fieldId, texts.get(Message.of(message)));
    }
}
