package org.productops.devhost.jira.field;

import com.atlassian.jira.issue.IssueInputParameters;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What was sent for an issue's fields, in the form that HTML forms have; REST input is brought into it. */
public final class IssueInput implements IssueInputParameters {
    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private Long projectId;
    private String typeId;
    private boolean defaults;

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

    @Override
    public IssueInput setProjectId(Long projectId) {
        this.projectId = projectId;
        return this;
    }

    /** The project in which an issue is to be created; null if nobody said. */
    public Long projectId() {
        return projectId;
    }

    @Override
    public IssueInput setIssueTypeId(String issueTypeId) {
        this.typeId = issueTypeId;
        return this;
    }

    /** The type of which it is to be; null if nobody said. */
    public String typeId() {
        return typeId;
    }

    @Override
    public IssueInput setSummary(String summary) {
        return put("summary", summary);
    }

    @Override
    public IssueInput setDescription(String description) {
        return put("description", description);
    }

    @Override
    public IssueInput setReporterId(String reporterId) {
        return put("reporter", reporterId);
    }

    @Override
    public void setApplyDefaultValuesWhenParameterNotProvided(boolean applyDefaults) {
        defaults = applyDefaults;
    }

    /** Whether fields for which nothing was sent get their first values. */
    public boolean hasDefaults() {
        return defaults;
    }

    /** Whether anything was sent for a field, be it empty. */
    public boolean has(String fieldId) {
        return values.containsKey(fieldId);
    }

    /** What was sent for a field. */
    public List<String> values(String fieldId) {
        return values.getOrDefault(fieldId, List.of());
    }

    /** What was sent for a field under keys of its own, as in {@code customfield_10000:key}. */
    Map<String, List<String>> keyedValues(String fieldId) {
        String prefix = fieldId + ':';
        Map<String, List<String>> keyed = new LinkedHashMap<>();
        values.forEach((id, sent) -> {
            if (id.startsWith(prefix)) {
                keyed.put(id.substring(prefix.length()), sent);
            }
        });
        return keyed;
    }

    /** The same without what was sent for other fields than these. */
    public IssueInput only(Collection<String> fieldIds) {
        IssueInput input = new IssueInput();
        values.forEach((id, sent) -> {
            if (fieldIds.contains(id.replaceFirst(":.*", ""))) {
                input.put(id, sent);
            }
        });
        return input;
    }

    /** The first that was sent for a field, without the white space around it; empty if there is none. */
    public String first(String fieldId) {
        return values(fieldId).stream().findFirst().map(String::strip).orElse("");
    }

    /** The fields that something was sent for. */
    public Set<String> fieldIds() {
        return values.keySet().stream().map(id -> id.replaceFirst(":.*", "")).collect(Collectors.toSet());
    }
}
