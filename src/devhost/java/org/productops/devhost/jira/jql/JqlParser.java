package org.productops.devhost.jira.jql;

import com.atlassian.query.operand.FunctionOperand;
import java.util.ArrayList;
import java.util.List;
import org.productops.devhost.jira.jql.JqlQuery.Clause;
import org.productops.devhost.jira.jql.JqlQuery.Node;
import org.productops.devhost.jira.jql.JqlQuery.Sort;
import org.productops.devhost.jira.jql.JqlQuery.Value;
import org.productops.devhost.jira.jql.JqlToken.Kind;

/** Reads a query; what it cannot read it says in Jira's words. */
final class JqlParser {
    private static final String ERROR = "Error in the JQL Query: ";
    private static final String OPERATORS = "The valid operators are '=', '!=', '<', '>', '<=', '>=', '~', '!~', 'IN',"
            + " 'NOT IN', 'IS' and 'IS NOT'.";

    private final String query;
    private final List<JqlToken> tokens;
    private int at;

    private JqlParser(String query) {
        this.query = query;
        this.tokens = JqlLexer.tokens(query);
    }

    /**
     * Reads a query.
     *
     * @throws JqlException if it cannot be read
     */
    static JqlQuery parse(String query) {
        return new JqlParser(query).query();
    }

    private JqlQuery query() {
        boolean everything = now().kind() == Kind.END || now().isWord("order");
        Node where = everything ? null : or(false);
        List<Sort> order = now().isWord("order") ? order() : List.of();
        if (now().kind() != Kind.END) {
            throw error("Expecting either 'OR' or 'AND' but got '" + now().text() + "'.");
        }
        return new JqlQuery(where, order);
    }

    private Node or(boolean negated) {
        List<Node> parts = new ArrayList<>(List.of(and(negated)));
        while (now().isWord("or")) {
            next();
            parts.add(and(negated));
        }
        return parts.size() == 1 ? parts.get(0) : negated ? new JqlQuery.And(parts) : new JqlQuery.Or(parts);
    }

    private Node and(boolean negated) {
        List<Node> parts = new ArrayList<>(List.of(not(negated)));
        while (now().isWord("and")) {
            next();
            parts.add(not(negated));
        }
        return parts.size() == 1 ? parts.get(0) : negated ? new JqlQuery.Or(parts) : new JqlQuery.And(parts);
    }

    /** As in Jira, {@code NOT} goes down to the operators. */
    private Node not(boolean negated) {
        if (now().isWord("not") || now().isSymbol("!")) {
            next();
            return not(!negated);
        }
        if (now().isSymbol("(")) {
            next();
            Node inner = or(negated);
            expect(")");
            return inner;
        }
        return clause(negated);
    }

    private Clause clause(boolean negated) {
        JqlToken field = now();
        if (field.kind() != Kind.WORD && field.kind() != Kind.QUOTED) {
            throw expecting("a field name");
        }
        next();
        JqlOperator operator = operator();
        boolean list = operator.wantsList() && now().isSymbol("(");
        List<Value> values = list ? list() : List.of(value());
        return new Clause(field.text(), negated ? operator.inverted() : operator, values, list);
    }

    private JqlOperator operator() {
        JqlToken token = now();
        if (token.isWord("is")) {
            next();
            return skipWord("not") ? JqlOperator.IS_NOT : JqlOperator.IS;
        }
        if (token.isWord("not")) {
            next();
            if (!skipWord("in")) {
                throw error("Expecting operator but got 'not'. " + OPERATORS);
            }
            return JqlOperator.NOT_IN;
        }
        for (JqlOperator operator : List.of(
                JqlOperator.EQUALS,
                JqlOperator.NOT_EQUALS,
                JqlOperator.LIKE,
                JqlOperator.NOT_LIKE,
                JqlOperator.SINCE,
                JqlOperator.BEFORE)) {
            if (token.isSymbol(operator.display())) {
                next();
                return operator;
            }
        }
        if (skipWord("in")) {
            return JqlOperator.IN;
        }
        throw token.kind() == Kind.END
                ? error("Expecting operator before the end of the query. " + OPERATORS)
                : error("Expecting operator but got '" + token.text() + "'. " + OPERATORS);
    }

    private List<Value> list() {
        expect("(");
        List<Value> values = new ArrayList<>(List.of(value()));
        while (now().isSymbol(",")) {
            next();
            values.add(value());
        }
        expect(")");
        return values;
    }

    private Value value() {
        JqlToken token = now();
        if (token.kind() != Kind.WORD && token.kind() != Kind.QUOTED) {
            throw expecting("either a value, list or function");
        }
        next();
        if (token.kind() == Kind.WORD && now().isSymbol("(")) {
            return new JqlQuery.Function(new FunctionOperand(token.text(), arguments()));
        }
        if (token.isWord("empty") || token.isWord("null")) {
            return new JqlQuery.Empty();
        }
        return new JqlQuery.Text(token.text());
    }

    private List<String> arguments() {
        expect("(");
        List<String> arguments = new ArrayList<>();
        while (!now().isSymbol(")")) {
            if (!arguments.isEmpty()) {
                expect(",");
            }
            if (now().kind() != Kind.WORD && now().kind() != Kind.QUOTED) {
                throw expecting("a function argument");
            }
            arguments.add(next().text());
        }
        next();
        return arguments;
    }

    private List<Sort> order() {
        next();
        if (!skipWord("by")) {
            throw expecting("'by'");
        }
        List<Sort> order = new ArrayList<>();
        do {
            if (now().kind() != Kind.WORD && now().kind() != Kind.QUOTED) {
                throw expecting("a field name");
            }
            String field = next().text();
            boolean descending = skipWord("desc");
            if (!descending) {
                skipWord("asc");
            }
            order.add(new Sort(field, descending));
        } while (skipComma());
        return order;
    }

    private boolean skipComma() {
        if (now().isSymbol(",")) {
            next();
            return true;
        }
        return false;
    }

    private boolean skipWord(String word) {
        if (now().isWord(word)) {
            next();
            return true;
        }
        return false;
    }

    private void expect(String symbol) {
        if (!now().isSymbol(symbol)) {
            throw expecting("'" + symbol + "'");
        }
        next();
    }

    private JqlToken now() {
        return tokens.get(at);
    }

    private JqlToken next() {
        return tokens.get(at++);
    }

    private JqlException expecting(String what) {
        return now().kind() == Kind.END
                ? error("Expecting " + what + " before the end of the query.")
                : error("Expecting " + what + " but got '" + now().text() + "'.");
    }

    private JqlException error(String message) {
        String place = now().kind() == Kind.END ? "" : " " + JqlLexer.place(query, now().position());
        return new JqlException(ERROR + message + place);
    }
}
