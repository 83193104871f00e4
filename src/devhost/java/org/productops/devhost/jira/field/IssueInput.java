package org.productops.devhost.jira.field;

import com.atlassian.jira.issue.IssueInputParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What was sent for an issue's fields, in the form that HTML forms have; REST input is brought into it. */
public final class IssueInput implements IssueInputParameters {
    private final Map<String, List<String>> values = new LinkedHashMap<>();

    /** Sets what was sent for a field. */
    public IssueInput put(String fieldId, List<String> sent) {
        values.put(fieldId, List.copyOf(sent));
        return this;
    }

    /** Sets what was sent for a field. */
    public IssueInput put(String fieldId, String sent) {
        return put(fieldId, List.of(sent));
    }

    @Override
    public IssueInput addCustomFieldValue(String fullCustomFieldKey, String... sent) {
        return put(fullCustomFieldKey, sent == null ? List.of() : List.of(sent));
    }

    /** Whether anything was sent for a field, be it empty. */
    public boolean has(String fieldId) {
        return values.containsKey(fieldId);
    }

    /** What was sent for a field. */
    public List<String> values(String fieldId) {
        return values.getOrDefault(fieldId, List.of());
    }

    /** The first that was sent for a field, without the white space around it; empty if there is none. */
    public String first(String fieldId) {
        return values(fieldId).stream().findFirst().map(String::strip).orElse("");
    }

    /** The fields that something was sent for. */
    public Set<String> fieldIds() {
        return values.keySet();
    }
}
