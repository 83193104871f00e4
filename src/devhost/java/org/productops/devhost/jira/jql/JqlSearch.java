package org.productops.devhost.jira.jql;

import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.productops.devhost.jira.field.JiraCustomFields;
import org.productops.devhost.jira.issue.JiraIssue;
import org.productops.devhost.jira.issue.JiraIssues;
import org.productops.devhost.jira.jql.JqlQuery.Clause;
import org.productops.devhost.jira.jql.JqlQuery.Node;
import org.productops.devhost.jira.jql.JqlQuery.Value;
import org.productops.devhost.jira.model.JiraRecords;
import org.productops.devhost.jira.project.JiraIssueTypes;
import org.productops.devhost.jira.project.JiraProjects;
import org.productops.devhost.jira.property.IndexedProperties;
import org.productops.devhost.jira.user.JiraPermissions;
import org.productops.devhost.jira.user.JiraUsers;

/** Finds the issues that a query asks for. There is no index: the host's issues are few. */
public final class JqlSearch {
    private final JiraPermissions permissions;
    private final JiraIssues issues;
    private final JqlFields fields;
    private final JqlFunctions functions;
    private final JqlOrder order;

    public JqlSearch(
            JiraRecords records,
            JiraProjects projects,
            JiraIssueTypes issueTypes,
            JiraPermissions permissions,
            JiraUsers users,
            JiraIssues issues,
            JiraCustomFields customFields,
            IndexedProperties properties,
            JqlFunctions functions) {
        this.permissions = permissions;
        this.issues = issues;
        this.fields =
                new JqlFields(records, projects, issueTypes, permissions, users, issues, customFields, properties);
        this.functions = functions;
        this.order = new JqlOrder(customFields);
    }

    /**
     * The issues that fulfil the query and that this person may see.
     *
     * @throws JqlException if the query cannot be understood
     */
    public List<JiraIssue> search(String query, ApplicationUser user) {
        JqlQuery parsed = JqlParser.parse(query);
        return found(parsed, new Searcher(user, false))
                .filter(issue -> permissions.canBrowse(issue.getProjectId(), user))
                .sorted(order.comparator(parsed.order()))
                .toList();
    }

    /**
     * Reads a query to its end.
     *
     * @throws JqlException with all that is wrong
     */
    void check(String query, ApplicationUser user) {
        JqlQuery parsed = JqlParser.parse(query);
        if (parsed.where() != null) {
            List<String> errors = new ArrayList<>();
            condition(parsed.where(), new Searcher(user, false), errors);
            if (!errors.isEmpty()) {
                throw new JqlException(errors);
            }
        }
    }

    /** Whether anything in queries is called so, whoever asks. */
    boolean knows(String name) {
        try {
            return fields.find(name, new Searcher(null, true)) != null;
        } catch (JqlException e) {
            return false;
        }
    }

    /** How many issues fulfil the query, seen by the person or not. */
    long count(String query, ApplicationUser user, boolean all) {
        return found(JqlParser.parse(query), new Searcher(user, all))
                .filter(issue -> all || permissions.canBrowse(issue.getProjectId(), user))
                .count();
    }

    private Stream<JiraIssue> found(JqlQuery parsed, Searcher searcher) {
        List<String> errors = new ArrayList<>();
        Predicate<JiraIssue> condition =
                parsed.where() == null ? issue -> true : condition(parsed.where(), searcher, errors);
        if (!errors.isEmpty()) {
            throw new JqlException(errors);
        }
        return issues.all().filter(condition);
    }

    private Predicate<JiraIssue> condition(Node node, Searcher searcher, List<String> errors) {
        if (node instanceof JqlQuery.And and) {
            return conditions(and.parts(), searcher, errors).stream().reduce(issue -> true, Predicate::and);
        }
        if (node instanceof JqlQuery.Or or) {
            return conditions(or.parts(), searcher, errors).stream().reduce(issue -> false, Predicate::or);
        }
        try {
            return comparison((Clause) node, searcher);
        } catch (JqlException e) {
            errors.addAll(e.messages());
            return issue -> false;
        }
    }

    private List<Predicate<JiraIssue>> conditions(List<Node> nodes, Searcher searcher, List<String> errors) {
        return nodes.stream().map(node -> condition(node, searcher, errors)).toList();
    }

    private Predicate<JiraIssue> comparison(Clause clause, Searcher searcher) {
        JqlField field = fields.find(clause.field(), searcher);
        check(clause, field);
        Set<String> wanted = new HashSet<>();
        boolean wantsEmpty = false;
        for (Value value : clause.values()) {
            if (value instanceof JqlQuery.Empty) {
                wantsEmpty = true;
            } else if (value instanceof JqlQuery.Function function) {
                for (QueryLiteral literal : functions.values(function.operand(), clause, searcher.user())) {
                    wantsEmpty |= literal.isEmpty();
                    field.resolve().apply(text(literal)).ifPresent(wanted::add);
                }
            } else {
                wanted.add(resolve(field, ((JqlQuery.Text) value).text(), clause.field()));
            }
        }
        // "Unresolved" resolves to nothing.
        boolean empty = wantsEmpty | wanted.remove("");
        if (JqlField.TIME.contains(clause.operator())) {
            return ordered(field, wanted, clause.operator());
        }
        return clause.operator() == JqlOperator.LIKE || clause.operator() == JqlOperator.NOT_LIKE
                ? like(field, wanted, clause.operator())
                : equal(field, wanted, empty, clause.operator());
    }

    private void check(Clause clause, JqlField field) {
        JqlOperator operator = clause.operator();
        if (!field.operators().contains(operator)) {
            throw new JqlException("The operator '" + operator.display() + "' is not supported by the '"
                    + clause.field() + "' field.");
        }
        Value first = clause.values().get(0);
        boolean isEmpty = first instanceof JqlQuery.Empty;
        if ((operator == JqlOperator.IS || operator == JqlOperator.IS_NOT) && !isEmpty) {
            throw new JqlException(
                    "The operator '" + operator.display() + "' only supports searching for 'EMPTY' values.");
        }
        boolean isList =
                clause.list() || first instanceof JqlQuery.Function function && functions.isList(function.operand());
        if (operator.wantsList() && !isList) {
            throw new JqlException("Operator '" + operator.display() + "' does not support the non-list value "
                    + display(first) + " for field '" + clause.field() + "'.");
        }
        if (!operator.wantsList() && isList) {
            throw new JqlException("Operator '" + operator.display() + "' does not support the list value "
                    + display(first) + " for field '" + clause.field() + "'.");
        }
    }

    private static String display(Value value) {
        if (value instanceof JqlQuery.Function function) {
            return "'" + function.operand().getDisplayString() + "'";
        }
        return value instanceof JqlQuery.Text text ? "'\"" + text.text() + "\"'" : "'EMPTY'";
    }

    private static String resolve(JqlField field, String text, String written) {
        return field.resolve()
                .apply(text)
                .orElseThrow(() -> new JqlException(
                        field.name().equals("key")
                                ? "An issue with key '" + text + "' does not exist for field '" + written + "'."
                                : "The value '" + text + "' does not exist for the field '" + written + "'."));
    }

    private static String text(QueryLiteral literal) {
        return literal.getLongValue() != null
                ? literal.getLongValue().toString()
                : literal.getStringValue() == null ? "" : literal.getStringValue();
    }

    private static Predicate<JiraIssue> equal(
            JqlField field, Set<String> wanted, boolean wantsEmpty, JqlOperator operator) {
        return issue -> {
            List<String> has = field.indexed().apply(issue);
            boolean fits = has.isEmpty() ? wantsEmpty : has.stream().anyMatch(wanted::contains);
            if (!operator.isNegative()) {
                return fits;
            }
            // Issues without a value are found by neither "=" nor "!=".
            return !fits && !has.isEmpty();
        };
    }

    private static Predicate<JiraIssue> ordered(JqlField field, Set<String> wanted, JqlOperator operator) {
        String bound = wanted.iterator().next();
        return issue -> field.indexed().apply(issue).stream()
                .anyMatch(has -> order(field, has, bound) < 0 == (operator == JqlOperator.BEFORE));
    }

    private static int order(JqlField field, String one, String other) {
        return field.operators().equals(JqlField.NUMBER)
                ? Long.compare(Long.parseLong(one), Long.parseLong(other))
                : Instant.parse(one).compareTo(Instant.parse(other));
    }

    private static Predicate<JiraIssue> like(JqlField field, Set<String> wanted, JqlOperator operator) {
        List<String> words = wanted.stream()
                .flatMap(text -> List.of(text.toLowerCase(Locale.ROOT).split("[\\s*\"]+")).stream())
                .filter(word -> !word.isEmpty())
                .toList();
        return issue -> {
            String text = String.join(" ", field.indexed().apply(issue)).toLowerCase(Locale.ROOT);
            return words.stream().allMatch(text::contains) != operator.isNegative();
        };
    }
}
