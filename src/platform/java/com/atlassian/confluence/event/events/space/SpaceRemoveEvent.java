package com.atlassian.confluence.event.events.space;

import com.atlassian.confluence.spaces.Space;

/**
 * A space has gone.
 *
 * @source facts: confluence-facts §4 [C11] — seen in atlassian-slack-integration-server
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
