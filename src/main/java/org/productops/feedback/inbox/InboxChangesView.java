package org.productops.feedback.inbox;

import java.util.List;

/**
 * What became of feedback since somebody has looked.
 *
 * @param until what to ask for the next time, in milliseconds
 * @param many whether there is more than is told, so that the list is to be read anew
 * @param items those that were changed, as they are now
 */
public record InboxChangesView(long until, boolean many, List<InboxItemView> items) {

    public InboxChangesView {
        items = List.copyOf(items);
    }
}
