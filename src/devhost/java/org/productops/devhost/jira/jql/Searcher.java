package org.productops.devhost.jira.jql;

import com.atlassian.jira.user.ApplicationUser;

/**
 * Who searches.
 *
 * @param user null for nobody
 * @param all whether that person finds everything
 */
record Searcher(ApplicationUser user, boolean all) {}
