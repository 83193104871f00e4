package com.atlassian.confluence.api.service.search;

import com.atlassian.confluence.api.model.Expansion;
import com.atlassian.confluence.api.model.content.Content;
import com.atlassian.confluence.api.model.pagination.PageRequest;
import com.atlassian.confluence.api.model.pagination.PageResponse;

/**
 * Finds content that the user of the thread may see.
 *
 * @source https://github.com/atlassian-labs/atlassian-slack-integration-server/blob/94c50dce/confluence-slack-integration/confluence-slack-server-integration-plugin/src/main/java/com/atlassian/confluence/plugins/slack/spacetochannel/configuration/ComponentImports.java — [C11] for Confluence 10.0.1, as a service; its methods are not called there
 */
public interface CQLSearchService {

    /** @source https://docs.atlassian.com/ConfluenceServer/javadoc/6.4.2/com/atlassian/confluence/api/service/search/CQLSearchService.html — [U] for Confluence 6.4; not seen with its types for 10 */
    PageResponse<Content> searchContent(String cql, PageRequest request, Expansion... expansions);
}
