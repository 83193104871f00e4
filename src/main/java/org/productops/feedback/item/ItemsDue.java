package org.productops.feedback.item;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * When items are overdue.
 *
 * @param today what was left until this day, or an earlier one, is
 * @param undecided what nobody has decided on is if it was created before the moment of its project; projects by moment
 * @param toAnswer what is to be answered is if it is that since before the moment of its project; projects by moment
 */
public record ItemsDue(LocalDate today, Map<Instant, Set<Long>> undecided, Map<Instant, Set<Long>> toAnswer) {

    public ItemsDue {
        undecided = Map.copyOf(undecided);
        toAnswer = Map.copyOf(toAnswer);
    }

    /** Where no project has agreed on anything. */
    public static ItemsDue on(LocalDate today) {
        return new ItemsDue(today, Map.of(), Map.of());
    }

    /** Whether the item is overdue. */
    public boolean isOverdue(FeedbackItem item) {
        return switch (item.state()) {
            case NEW -> isBefore(undecided, item.projectId(), item.createdAt());
            case TO_ANSWER -> isBefore(toAnswer, item.projectId(), item.stateSince());
            case LATER -> !item.laterUntil().orElseThrow().isAfter(today);
            default -> false;
        };
    }

    private static boolean isBefore(Map<Instant, Set<Long>> limits, long projectId, Instant moment) {
        return limits.entrySet().stream()
                .anyMatch(limit -> limit.getValue().contains(projectId) && moment.isBefore(limit.getKey()));
    }
}
