package com.atlassian.query.operand;

/**
 * The right-hand side of a clause.
 *
 * @source facts: jira-facts §3 [C11] — seen in atlassian-slack-integration-server
 */
public interface Operand {
    String getName();

    String getDisplayString();
}
