package com.atlassian.confluence.spaces;

/**
 * Finds spaces; checks no permission.
 *
 * @source facts: confluence-facts §3b [C11] — seen in atlassian-slack-integration-server
 */
public interface SpaceManager {
    /** Null if there is none. */
    Space getSpace(String spaceKey);
}
