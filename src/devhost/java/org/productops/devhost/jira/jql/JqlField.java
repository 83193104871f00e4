package org.productops.devhost.jira.jql;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.productops.devhost.jira.issue.JiraIssue;

/**
 * A field that queries may name.
 *
 * @param name as messages say it
 * @param operators those that it allows
 * @param indexed what an issue has in the field
 * @param resolve from what was written to what issues have; empty if there is no such value
 */
record JqlField(
        String name,
        Set<JqlOperator> operators,
        Function<JiraIssue, List<String>> indexed,
        Function<String, Optional<String>> resolve) {

    static final Set<JqlOperator> EQUALITY = Set.of(
            JqlOperator.EQUALS,
            JqlOperator.NOT_EQUALS,
            JqlOperator.IN,
            JqlOperator.NOT_IN,
            JqlOperator.IS,
            JqlOperator.IS_NOT);
    static final Set<JqlOperator> TIME = Set.of(JqlOperator.SINCE, JqlOperator.BEFORE);
    static final Set<JqlOperator> NUMBER = Set.of(
            JqlOperator.EQUALS,
            JqlOperator.NOT_EQUALS,
            JqlOperator.IN,
            JqlOperator.NOT_IN,
            JqlOperator.IS,
            JqlOperator.IS_NOT,
            JqlOperator.SINCE,
            JqlOperator.BEFORE);
    static final Set<JqlOperator> TEXT =
            Set.of(JqlOperator.LIKE, JqlOperator.NOT_LIKE, JqlOperator.IS, JqlOperator.IS_NOT);
}
