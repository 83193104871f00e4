package com.atlassian.jira.jql.operand;

import com.atlassian.query.operand.Operand;

/**
 * A single value in a query.
 *
 * @source facts: jira-facts §3 [C11] — seen in codescape/jira-scrum-poker
 */
public class QueryLiteral {
    private final Operand sourceOperand;
    private final Long longValue;
    private final String stringValue;

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
