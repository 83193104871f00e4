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
    sealed interface Node extends com.atlassian.query.clause.Clause permits And, Or, Clause {}

    /** All parts must hold. */
    record And(List<Node> parts) implements Node {
        @Override
        public String getName() {
            return "AND";
        }

        @Override
        public List<com.atlassian.query.clause.Clause> getClauses() {
            return List.copyOf(parts);
        }
    }

    /** One part must hold. */
    record Or(List<Node> parts) implements Node {
        @Override
        public String getName() {
            return "OR";
        }

        @Override
        public List<com.atlassian.query.clause.Clause> getClauses() {
            return List.copyOf(parts);
        }
    }

    /** One comparison. */
    record Clause(String field, JqlOperator operator, List<Value> values, boolean list)
            implements Node, TerminalClause {
        @Override
        public String getName() {
            return field;
        }

        @Override
        public List<com.atlassian.query.clause.Clause> getClauses() {
            return List.of();
        }
    }

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
