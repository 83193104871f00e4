package com.atlassian.jira.issue.search.managers;

import java.util.Collection;

/**
 * Knows what queries can name.
 *
 * @source https://github.com/atlascommunity/jira-plugins-groovy/blob/5833bc2c/src/main/java/ru/mail/jira/plugins/groovy/impl/jql/function/builtin/expression/ExpressionFunction.java — [C≤10] for Jira 8
 */
public interface SearchHandlerManager {

    /**
     * What answers for the name, whoever asks; nothing if no field and no property is called so.
     *
     * @source https://docs.atlassian.com/jira/4.4.4/com/atlassian/jira/issue/search/managers/DefaultSearchHandlerManager.html — [D]
     */
    Collection<?> getClauseHandler(String jqlClauseName);
}
