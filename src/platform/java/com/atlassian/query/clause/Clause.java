package com.atlassian.query.clause;

import java.util.List;

/**
 * A part of a query.
 *
 * @source https://docs.atlassian.com/jira/server/com/atlassian/query/clause/Clause.html — [D]
 */
public interface Clause {

    /** The field that a comparison is about. */
    String getName();

    /** The parts that it is made of. */
    List<Clause> getClauses();
}
