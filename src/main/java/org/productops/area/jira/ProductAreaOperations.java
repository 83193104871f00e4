package org.productops.area.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.fields.rest.FieldOperationHolder;
import com.atlassian.jira.issue.fields.rest.RestFieldOperationsHandler;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.productops.common.error.Message;
import org.productops.common.product.Unconfirmed;
import org.productops.common.text.Texts;

/**
 * Sets the fields over REST. An area is named by a text (its key, name or path) or by an object with one of these fields,
 * as the interface answers it; a field of several takes a list of them; null empties either.
 */
final class ProductAreaOperations implements RestFieldOperationsHandler {

    private static final String SET = "set";

    private static final Unconfirmed SETTING = new Unconfirmed(
            ProductAreaOperations.class, "Product areas cannot be set over REST, only in Jira's forms.");

    private final boolean several;
    private final Texts texts;

    private ProductAreaOperations(boolean several, Texts texts) {
        this.several = several;
        this.texts = texts;
    }

    static ProductAreaOperations ofOne(Texts texts) {
        return new ProductAreaOperations(false, texts);
    }

    static ProductAreaOperations ofSeveral(Texts texts) {
        return new ProductAreaOperations(true, texts);
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
                () -> operations.forEach(operation -> set(context, issue, fieldId, parameters, operation, errors)),
                () -> refuse(errors, fieldId, "productops.area.field-type.not-over-rest"));
        return errors;
    }

    private void set(
            IssueContext context,
            Issue issue,
            String fieldId,
            IssueInputParameters parameters,
            FieldOperationHolder operation,
            ErrorCollection errors) {
        Object data = operation.getData() == null ? null : operation.getData().getData();
        Optional<List<String>> typed = several ? severalTyped(data) : oneTyped(data);
        if (typed.isEmpty()) {
            refuse(
                    errors,
                    fieldId,
                    several ? "productops.area.field-type.no-areas" : "productops.area.field-type.no-area");
            return;
        }
        parameters.addCustomFieldValue(
                fieldId, typed.get().isEmpty() ? new String[] {""} : typed.get().toArray(String[]::new));
        if (issue != null && issue.getId() != null) {
            parameters.addCustomFieldValue(
                    fieldId + ':' + ProductAreaValues.ISSUE, issue.getId().toString());
        } else {
            FieldRuling.place(context)
                    .ifPresent(place -> parameters.addCustomFieldValue(fieldId + ':' + FieldRuling.PLACE, place));
        }
    }

    /** What was sent, as people type it; empty if it is neither an area nor null. */
    private static Optional<List<String>> oneTyped(Object data) {
        return data == null ? Optional.of(List.of()) : typed(data).map(List::of);
    }

    private static Optional<List<String>> severalTyped(Object data) {
        if (data == null) {
            return Optional.of(List.of());
        }
        if (!(data instanceof List<?> sent)) {
            return Optional.empty();
        }
        List<String> typed = new ArrayList<>();
        for (Object each : sent) {
            Optional<String> text = typed(each);
            if (text.isEmpty()) {
                return Optional.empty();
            }
            typed.add(text.get());
        }
        return Optional.of(typed);
    }

    private static Optional<String> typed(Object data) {
        Object text = data instanceof Map<?, ?> fields
                ? ProductAreaInRest.FIELDS.stream()
                        .map(fields::get)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null)
                : data;
        return text instanceof String typed ? Optional.of(typed) : Optional.empty();
    }

    private void refuse(ErrorCollection errors, String fieldId, String message) {
        errors.addError(fieldId, texts.get(Message.of(message)));
    }
}
