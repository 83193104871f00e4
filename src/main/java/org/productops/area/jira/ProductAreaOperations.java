package org.productops.area.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.fields.rest.FieldOperationHolder;
import com.atlassian.jira.issue.fields.rest.RestFieldOperationsHandler;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.product.Unconfirmed;
import org.productops.common.text.TextRule;

/**
 * Sets the fields over REST. An area is named by a text (its key, name or path) or by an object with these fields, as the
 * interface answers it; a field of several takes a list of them; null empties either.
 */
final class ProductAreaOperations implements RestFieldOperationsHandler {

    private static final String SET = "set";

    private static final Unconfirmed SETTING = new Unconfirmed(
            ProductAreaOperations.class, "Product areas cannot be set over REST, only in Jira's forms.");

    private final boolean several;
    private final ProductAreaValues values;

    private ProductAreaOperations(boolean several, ProductAreaValues values) {
        this.several = several;
        this.values = values;
    }

    static ProductAreaOperations ofOne(ProductAreaValues values) {
        return new ProductAreaOperations(false, values);
    }

    static ProductAreaOperations ofSeveral(ProductAreaValues values) {
        return new ProductAreaOperations(true, values);
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
                () -> errors.addError(fieldId, values.text(Message.of("productops.area.field-type.not-over-rest"))));
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
        List<String> typed;
        try {
            typed = typed(fieldId, data);
        } catch (InvalidException e) {
            e.errors().fields().forEach((field, error) -> errors.addError(field, values.text(error)));
            return;
        }
        parameters.addCustomFieldValue(fieldId, typed.isEmpty() ? new String[] {""} : typed.toArray(String[]::new));
        if (issue != null && issue.getId() != null) {
            parameters.addCustomFieldValue(
                    fieldId + ':' + ProductAreaValues.ISSUE, issue.getId().toString());
        } else {
            FieldRuling.place(context)
                    .ifPresent(place -> parameters.addCustomFieldValue(fieldId + ':' + FieldRuling.PLACE, place));
        }
    }

    /** What was sent, as people type it. */
    private List<String> typed(String fieldId, Object data) {
        if (data == null) {
            return List.of();
        }
        if (!several) {
            return List.of(area(fieldId, data));
        }
        if (!(data instanceof List<?> sent)) {
            throw noArea(fieldId);
        }
        return sent.stream().map(each -> area(fieldId, each)).toList();
    }

    private InvalidException noArea(String fieldId) {
        return InvalidException.at(
                fieldId,
                Message.of(several ? "productops.area.field-type.no-areas" : "productops.area.field-type.no-area"));
    }

    /** Of an object the key, or what else it has: all of it must be about one area. */
    private String area(String fieldId, Object data) {
        Stream<?> sent = data instanceof Map<?, ?> fields
                ? ProductAreaInRest.FIELDS.stream().map(fields::get).filter(Objects::nonNull)
                : Stream.ofNullable(data);
        List<?> all = sent.toList();
        if (all.isEmpty() || !all.stream().allMatch(String.class::isInstance)) {
            throw noArea(fieldId);
        }
        List<String> texts = all.stream().map(String.class::cast).toList();
        String first = texts.get(0);
        texts.stream().filter(text -> !values.agree(first, text)).findFirst().ifPresent(other -> {
            throw InvalidException.at(
                    fieldId,
                    Message.of(
                            "productops.area.field-type.contradiction",
                            TextRule.beginning(first.strip()),
                            TextRule.beginning(other.strip())));
        });
        return first;
    }
}
