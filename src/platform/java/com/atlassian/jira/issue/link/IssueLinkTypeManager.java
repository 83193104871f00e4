package com.atlassian.jira.issue.link;

import java.util.Collection;

/**
 * The types of links.
 *
 * @source https://docs.atlassian.com/jira/server/com/atlassian/jira/issue/link/IssueLinkTypeManager.html — [D]
 */
public interface IssueLinkTypeManager {
    void createIssueLinkType(String name, String outward, String inward, String style);

    IssueLinkType getIssueLinkType(Long id);

    /**
     * Those that people see.
     *
     * @source https://github.com/atlascommunity/jira-plugins-groovy/blob/5833bc2c/src/main/java/ru/mail/jira/plugins/groovy/impl/jql/function/builtin/HasLinksFunction.java — [C≤10] for Jira 8
     */
    Collection<IssueLinkType> getIssueLinkTypes();

    Collection<IssueLinkType> getIssueLinkTypesByName(String name);

    void removeIssueLinkType(Long issueLinkTypeId);
}
