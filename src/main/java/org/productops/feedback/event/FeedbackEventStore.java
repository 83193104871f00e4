package org.productops.feedback.event;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.productops.common.issue.IssueTraces;

/**
 * Keeps what happened. An issue that is deleted leaves its events behind, so that figures stay what they were, under a
 * negative number that leads to no issue and by it to no person; what belongs together stays together.
 */
public interface FeedbackEventStore extends FeedbackEvents, IssueTraces {

    /** Gives all events, in the order in which they were told; in one statement, one after the other. */
    void each(Consumer<FeedbackEvent> action);

    /** Gives the events between two times, those that happened first first; in one statement, one after the other. */
    void each(Instant from, Instant before, Consumer<FeedbackEvent> action);

    /** Gives the events of a kind, in the order in which they were told; in one statement, one after the other. */
    void each(FeedbackEvent.Kind kind, Consumer<FeedbackEvent> action);

    /** The number of the event that was told last; 0 if there is none. */
    long lastNumber();

    /**
     * Gives the events that were told after one, in their order; in one statement.
     *
     * @param number the number of that one
     * @param most how many to give
     * @return the number of the last that was given, or the same number if there was none
     */
    long after(long number, int most, Consumer<FeedbackEvent> action);

    /** What happened to these feedback issues, in the order in which it was told; a statement for each 500 of them. */
    List<FeedbackEvent> ofFeedback(Collection<Long> feedbackIds);

    /**
     * Forgets what happened to these feedback issues as if it never had, before they are deleted: for issues that were made by
     * mistake, which no figure may count. A statement for each 500 of them; called in the transaction of whoever deletes.
     */
    void erase(Collection<Long> feedbackIds);

    /** How many events there are; in one statement. */
    int count();

    /** What happened to these delivery issues, in the order in which it was told; a statement for each 500 of them. */
    List<FeedbackEvent> ofDeliveries(Collection<Long> deliveryIds);
}
