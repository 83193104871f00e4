package org.productops.feedback.event;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.LongStream;

/** A store in memory; the real one is tested on real databases. */
public final class InMemoryFeedbackEventStore implements FeedbackEventStore {

    private final List<FeedbackEvent> events = new ArrayList<>();

    /** All that was told, in its order. */
    public List<FeedbackEvent> told() {
        return List.copyOf(events);
    }

    /** The kinds of what was told, in its order. */
    public List<FeedbackEvent.Kind> kinds() {
        return events.stream().map(FeedbackEvent::kind).toList();
    }

    @Override
    public void tell(Collection<FeedbackEvent> told) {
        events.addAll(told);
    }

    @Override
    public void each(Consumer<FeedbackEvent> action) {
        events.forEach(action);
    }

    @Override
    public void each(Instant from, Instant before, Consumer<FeedbackEvent> action) {
        events.stream()
                .filter(event -> !event.at().isBefore(from) && event.at().isBefore(before))
                .sorted(Comparator.comparing(FeedbackEvent::at))
                .forEach(action);
    }

    @Override
    public void each(FeedbackEvent.Kind kind, Consumer<FeedbackEvent> action) {
        events.stream().filter(event -> event.kind() == kind).forEach(action);
    }

    @Override
    public long lastNumber() {
        return events.size();
    }

    @Override
    public long after(long number, int most, Consumer<FeedbackEvent> action) {
        int from = Math.toIntExact(Math.min(number, events.size()));
        List<FeedbackEvent> page = List.copyOf(events.subList(from, Math.min(events.size(), from + most)));
        page.forEach(action);
        return number + page.size();
    }

    @Override
    public List<FeedbackEvent> ofFeedback(Collection<Long> feedbackIds) {
        return events.stream()
                .filter(event -> feedbackIds.contains(event.feedbackId()))
                .toList();
    }

    @Override
    public List<FeedbackEvent> ofDeliveries(Collection<Long> deliveryIds) {
        return events.stream()
                .filter(event -> deliveryIds.contains(event.deliveryId()))
                .toList();
    }

    @Override
    public void erase(Collection<Long> feedbackIds) {
        events.removeIf(event -> feedbackIds.contains(event.feedbackId()));
    }

    @Override
    public int count() {
        return events.size();
    }

    @Override
    public void forget(List<Long> issueIds) {
        events.replaceAll(event -> new FeedbackEvent(
                event.kind(),
                issueIds.contains(event.feedbackId()) ? -event.feedbackId() : event.feedbackId(),
                issueIds.contains(event.deliveryId()) ? -event.deliveryId() : event.deliveryId(),
                event.projectId(),
                event.areaKey(),
                event.at()));
    }

    @Override
    public List<Long> issueIdsAfter(long issueId, int most) {
        return events.stream()
                .flatMapToLong(event -> LongStream.of(event.feedbackId(), event.deliveryId()))
                .filter(id -> id > Math.max(0, issueId))
                .distinct()
                .sorted()
                .limit(most)
                .boxed()
                .toList();
    }
}
