package org.productops.feedback.item;

/**
 * Where an item stands in a list, so that the next part begins behind it, whatever becomes of the item itself meanwhile.
 *
 * @param position see {@link TriageState#position}
 * @param createdMillis when its issue was created, in milliseconds
 * @param issueId its issue
 */
public record ItemPlace(int position, long createdMillis, long issueId) {

    /** Where the item stands now. */
    public static ItemPlace of(FeedbackItem item) {
        return new ItemPlace(item.state().position(), item.createdAt().toEpochMilli(), item.issueId());
    }
}
