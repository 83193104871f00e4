package org.productops.feedback.inbox;

import java.util.List;
import java.util.Optional;

/**
 * A part of the inbox.
 *
 * @param items what is in it
 * @param next what asks for the part behind it; empty if nothing follows
 * @param until when it was read, in milliseconds; {@link InboxService#changes} since then are not in it
 */
public record InboxListView(List<InboxItemView> items, Optional<String> next, long until) {

    public InboxListView {
        items = List.copyOf(items);
    }
}
