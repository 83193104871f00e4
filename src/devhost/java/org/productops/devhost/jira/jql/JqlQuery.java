package org.productops.devhost.jira.jql;

import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import java.util.List;

/**
 * A query as it was written.
 *
 * @param where what issues must fulfil, or null for all issues
 */
record JqlQuery(Node where, List<Sort> order) {

    /** A part of the condition. */
    sealed interface Node permits And, Or, Clause {}

    /** All parts must hold. */
    record And(List<Node> parts) implements Node {}

    /** One part must hold. */
    record Or(List<Node> parts) implements Node {}

    /** One comparison. */
    record Clause(String field, JqlOperator operator, List<Value> values, boolean list)
            implements Node, TerminalClause {}

    /** What a field is compared with. */
    sealed interface Value permits Text, Empty, Function {}

    /** A word or a number. */
    record Text(String text) implements Value {}

    /** No value. */
    record Empty() implements Value {}

    /** What a function gives. */
    record Function(FunctionOperand operand) implements Value {}

    /** One field to sort by. */
    record Sort(String field, boolean descending) {}
}
