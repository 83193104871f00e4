package com.atlassian.jira.issue.customfields.persistence;

/**
 * Which column a value goes to.
 *
 * @source https://github.com/quest4i-jira/tutorial-custom-fields/blob/d14fa70/src/main/java/com/example/plugins/tutorial/jira/customfields/MoneyCustomField.java — [C≤10] for Jira 7.0, Atlassian's tutorial
 */
public class PersistenceFieldType {
    public static final PersistenceFieldType TYPE_LIMITED_TEXT = new PersistenceFieldType("stringvalue");

    /** @source https://docs.atlassian.com/jira/4.0/com/atlassian/jira/issue/customfields/persistence/PersistenceFieldType.html — [D] */
    public static final PersistenceFieldType TYPE_UNLIMITED_TEXT = new PersistenceFieldType("textvalue");

    private final String column;

    private PersistenceFieldType(String column) {
        this.column = column;
    }

    @Override
    public String toString() {
        return column;
    }
}
