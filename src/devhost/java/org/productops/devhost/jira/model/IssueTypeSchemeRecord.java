package org.productops.devhost.jira.model;

import java.util.List;

/** The issue types that projects may have, in order. */
public record IssueTypeSchemeRecord(long id, String name, List<String> typeIds) {

    public IssueTypeSchemeRecord {
        typeIds = List.copyOf(typeIds);
    }
}
