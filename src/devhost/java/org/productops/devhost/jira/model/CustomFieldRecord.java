package org.productops.devhost.jira.model;

import java.util.List;

/**
 * A custom field.
 *
 * @param typeKey the complete key of its {@code customfield-type} module
 * @param searcherKey the complete key of its searcher, or null
 * @param projectIds the projects that have it; none means all
 * @param issueTypeIds the issue types that have it; none means all
 */
public record CustomFieldRecord(
        long id,
        String name,
        String description,
        String typeKey,
        String searcherKey,
        List<Long> projectIds,
        List<String> issueTypeIds) {

    public CustomFieldRecord {
        projectIds = List.copyOf(projectIds);
        issueTypeIds = List.copyOf(issueTypeIds);
    }

    /** The id in forms, REST and JQL. */
    public String fieldId() {
        return "customfield_" + id;
    }
}
