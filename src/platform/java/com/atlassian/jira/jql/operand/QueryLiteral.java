package com.atlassian.jira.jql.operand;

import com.atlassian.query.operand.Operand;

/**
 * A single value in a query.
 *
 * @source https://github.com/codescape/jira-scrum-poker/blob/bb652fd6/src/main/java/de/codescape/jira/plugins/scrumpoker/jql/ActiveScrumPokerSessionsJqlFunction.java — [C11] for Jira 11.3.1
 */
public class QueryLiteral {
    private final Operand sourceOperand;
    private final Long longValue;
    private final String stringValue;

    /** @source https://github.com/atlascommunity/jira-plugins-groovy/blob/ef39c511/src/examples/groovy/tests/ScriptedValuesFunction.groovy — [C≤10] for Jira 8.13 */
    public QueryLiteral(Operand sourceOperand, String stringValue) {
        this(sourceOperand, null, stringValue);
    }

    private QueryLiteral(Operand sourceOperand, Long longValue, String stringValue) {
        this.sourceOperand = sourceOperand;
        this.longValue = longValue;
        this.stringValue = stringValue;
    }

    public Long getLongValue() {
        return longValue;
    }

    public String getStringValue() {
        return stringValue;
    }

    /** Whether it stands for "no value". */
    public boolean isEmpty() {
        return longValue == null && stringValue == null;
    }
}
