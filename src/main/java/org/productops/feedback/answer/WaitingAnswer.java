package org.productops.feedback.answer;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.productops.common.issue.VisibleIssue;
import org.productops.feedback.Feedback;

/**
 * Somebody who is to be told that what they asked for is there.
 *
 * @param issue their feedback
 * @param standsFor the feedback with which theirs was merged; empty if it stands for itself
 * @param since since when they wait
 * @param overdue whether that is longer than their project has agreed
 * @param said what they said; empty if nobody recorded it
 * @param deliveries what was built because of it and the reader may see
 * @param words what could be said to them
 * @param group the name of those with whom it stands
 * @param told what was said to them, if somebody did since
 */
public record WaitingAnswer(
        VisibleIssue issue,
        Optional<VisibleIssue> standsFor,
        Instant since,
        boolean overdue,
        Optional<Feedback> said,
        List<AnswerDelivery> deliveries,
        String words,
        String group,
        Optional<Told> told) {

    public WaitingAnswer {
        Objects.requireNonNull(issue, "issue");
        Objects.requireNonNull(standsFor, "standsFor");
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(said, "said");
        deliveries = List.copyOf(deliveries);
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(told, "told");
    }

    /** The name of the organisation for which they spoke; empty if nobody named one. */
    public String organisation() {
        return said.map(each -> each.organisation().name()).orElse("");
    }

    /** The key of what was built; empty if the reader may see nothing of it. */
    public String deliveryKey() {
        return deliveries.stream().findFirst().map(AnswerDelivery::key).orElse("");
    }
}
