package org.productops.devhost.jira.field;

import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import java.util.List;
import java.util.Map;

/** What a form sent for a custom field. */
record SentValues(List<String> values, Map<String, List<String>> keyed) implements CustomFieldParams {

    /** What was sent for this field. */
    static SentValues of(String fieldId, IssueInput input) {
        return new SentValues(input.values(fieldId), input.keyedValues(fieldId));
    }

    @Override
    public Object getFirstValueForKey(String key) {
        return keyed.getOrDefault(key, List.of()).stream().findFirst().orElse(null);
    }

    @Override
    public List<String> getValuesForNullKey() {
        return values;
    }

    @Override
    public Object getFirstValueForNullKey() {
        return values.isEmpty() ? null : values.get(0);
    }
}
