package com.atlassian.confluence.event.events.space;

import com.atlassian.confluence.spaces.Space;

/**
 * A space has gone.
 *
 * @source https://github.com/atlassian-labs/atlassian-slack-integration-server/blob/94c50dce/confluence-slack-integration/confluence-slack-server-integration-plugin/src/main/java/com/atlassian/confluence/plugins/slack/spacetochannel/listener/SlackSpaceEventListener.java — [C11] for Jira 11.0 and Confluence 10.0.1
 */
public class SpaceRemoveEvent {
    private final Space space;

    /** Made by the product only. */
    public SpaceRemoveEvent(Space space) {
        this.space = space;
    }

    public Space getSpace() {
        return space;
    }
}
