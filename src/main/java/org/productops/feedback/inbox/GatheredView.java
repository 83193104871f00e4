package org.productops.feedback.inbox;

import java.time.LocalDate;
import java.time.ZoneId;
import org.productops.feedback.Feedback;

/**
 * Feedback with how many it speaks for, as a person sees it who chooses the one that is to stand for others.
 *
 * @param item the feedback
 * @param asked how many have asked for it: it itself, and what was merged into it, directly or through others, as far as the
 *     person may see that
 */
public record GatheredView(InboxItemView item, int asked) {

    /** When it was heard; when it came in, if nobody recorded that, as in the inbox's own order. */
    public LocalDate heardOn() {
        return item.feedback().map(Feedback::heardOn).orElseGet(this::createdOn);
    }

    /** When it came in. */
    public LocalDate createdOn() {
        return LocalDate.ofInstant(item.item().createdAt(), ZoneId.systemDefault());
    }
}
