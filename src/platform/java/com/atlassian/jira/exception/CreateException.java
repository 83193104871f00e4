package com.atlassian.jira.exception;

/**
 * Something could not be created.
 *
 * @source https://github.com/cures-hub/cures-condec-jira/blob/0062864b/src/main/java/de/uhd/ifi/se/decision/management/jira/persistence/singlelocations/JiraIssuePersistenceManager.java — [C≤10] for Jira 8
 */
public class CreateException extends Exception {
    private static final long serialVersionUID = 1L;

    public CreateException(String message) {
        super(message);
    }
}
