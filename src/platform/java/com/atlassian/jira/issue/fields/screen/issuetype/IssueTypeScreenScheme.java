package com.atlassian.jira.issue.fields.screen.issuetype;

import java.util.Collection;

/**
 * Which screen scheme is used for which issue type.
 *
 * @source facts: jira-facts §6 [C≤10]
 */
public interface IssueTypeScreenScheme {
    Collection<IssueTypeScreenSchemeEntity> getEntities();
}
