package com.atlassian.jira.issue.customfields.persistence;

/**
 * Which column a value goes to.
 *
 * @source facts: jira-facts §1 [C≤10] — used in several public plugins
 */
public class PersistenceFieldType {
    public static final PersistenceFieldType TYPE_LIMITED_TEXT = new PersistenceFieldType("stringvalue");

    private final String column;

    private PersistenceFieldType(String column) {
        this.column = column;
    }

    @Override
    public String toString() {
        return column;
    }
}
