package org.productops.devhost.jira.field;

import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a form sent for a custom field. */
record SentValues(List<String> values, Map<String, List<String>> keyed) implements CustomFieldParams {

    private static final String PROJECT = "com.atlassian.jira.internal.project_id";

    /** What was sent for this field. */
    static SentValues of(String fieldId, IssueInput input) {
        return new SentValues(input.values(fieldId), input.keyedValues(fieldId));
    }

    /** The same as a type is given it to be checked, with the project that the product knows. */
    SentValues in(Long projectId) {
        Map<String, List<String>> more = new HashMap<>(keyed);
        more.put(PROJECT, List.of(projectId.toString()));
        return new SentValues(values, more);
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
