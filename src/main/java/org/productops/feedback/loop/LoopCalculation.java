package org.productops.feedback.loop;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.productops.feedback.delivery.DeliveryItem;
import org.productops.feedback.event.FeedbackEvent;

/**
 * Makes figures of events, which it is given in the order in which they were told. In memory is a little of each feedback
 * and delivery issue, and nothing of a person.
 */
final class LoopCalculation implements Consumer<FeedbackEvent> {

    private final ZoneId zone;
    private final YearMonth first;
    private final YearMonth last;
    private final Map<Long, Heard> heard = new LinkedHashMap<>();
    private final Map<Long, Built> built = new LinkedHashMap<>();
    private final Set<AreaDay> released = new HashSet<>();
    private final List<LoopPoint> points = new ArrayList<>();

    /**
     * @param zone whose days and months count
     * @param first nothing before this month is counted
     * @param last this month
     */
    LoopCalculation(ZoneId zone, YearMonth first, YearMonth last) {
        this.zone = zone;
        this.first = first;
        this.last = last;
    }

    /** A feedback issue. */
    private static final class Heard {
        private long projectId;
        private String areaKey = "";
        private Instant at;
        private Instant recorded;
        private Instant triaged;
        private Instant linked;
        private final Deque<Instant> answers = new ArrayDeque<>();
        private boolean back;
        private final Map<Long, Instant> links = new LinkedHashMap<>();

        Instant since() {
            return at != null ? at : recorded;
        }

        /** When whoever asked was told for the first time; nothing if nobody was, or that was taken back. */
        Instant answered() {
            return answers.stream().min(Comparator.naturalOrder()).orElse(null);
        }

        /** Who is told was decided on. */
        Instant decided() {
            Instant answered = answered();
            return answered == null ? triaged : earlier(triaged, answered);
        }
    }

    /** A delivery issue. */
    private static final class Built {
        private long projectId;
        private String areaKey = "";
        private Instant started;
        private final List<Instant> releases = new ArrayList<>();
        private final List<Instant> reopened = new ArrayList<>();
        private final List<Instant> reviews = new ArrayList<>();
        private final Map<Long, Instant> links = new LinkedHashMap<>();
    }

    /** A release of a project, as far as it concerns an area. */
    private record AreaDay(long projectId, String areaKey, LocalDate day) {}

    /** When each feedback was heard, of which these are the events. */
    static Map<Long, Instant> heard(Collection<FeedbackEvent> events) {
        Map<Long, Instant> recorded = new LinkedHashMap<>();
        Map<Long, Instant> heard = new LinkedHashMap<>();
        for (FeedbackEvent event : events) {
            if (event.kind() == FeedbackEvent.Kind.HEARD) {
                heard.put(event.feedbackId(), event.at());
            } else if (event.kind() == FeedbackEvent.Kind.RECORDED) {
                recorded.merge(event.feedbackId(), event.at(), LoopCalculation::earlier);
            }
        }
        recorded.putAll(heard);
        return recorded;
    }

    @Override
    public void accept(FeedbackEvent event) {
        if (event.feedbackId() != FeedbackEvent.NONE) {
            ofFeedback(event);
        }
        if (event.deliveryId() != FeedbackEvent.NONE) {
            ofDelivery(event);
        } else if (event.kind() == FeedbackEvent.Kind.RELEASED) {
            released.add(new AreaDay(event.projectId(), event.areaKey(), day(event.at())));
        }
    }

    private void ofFeedback(FeedbackEvent event) {
        Heard one = heard.computeIfAbsent(event.feedbackId(), any -> new Heard());
        one.projectId = event.projectId();
        one.areaKey = event.areaKey();
        switch (event.kind()) {
            case HEARD -> one.at = event.at();
            case RECORDED -> one.recorded = earlier(one.recorded, event.at());
            case TRIAGED, DECLINED -> one.triaged = earlier(one.triaged, event.at());
            case UNTRIAGED -> {
                if (one.triaged != null && day(one.triaged).equals(day(event.at()))) {
                    one.triaged = null;
                }
            }
            case LINKED -> {
                one.linked = earlier(one.linked, event.at());
                one.links.putIfAbsent(event.deliveryId(), event.at());
            }
            case UNLINKED -> one.links.remove(event.deliveryId());
            case ANSWERED -> one.answers.addLast(event.at());
            case UNANSWERED -> one.answers.pollLast();
            case CAME_BACK -> one.back = true;
            default -> {
                // Says nothing of how far the feedback itself is.
            }
        }
    }

    private void ofDelivery(FeedbackEvent event) {
        Built one = built.computeIfAbsent(event.deliveryId(), any -> new Built());
        if (event.feedbackId() == FeedbackEvent.NONE) {
            one.projectId = event.projectId();
            one.areaKey = event.areaKey();
        }
        switch (event.kind()) {
            case LINKED -> one.links.putIfAbsent(event.feedbackId(), event.at());
            case UNLINKED -> one.links.remove(event.feedbackId());
            case STARTED -> one.started = earlier(one.started, event.at());
            case RELEASED -> one.releases.add(event.at());
            case REOPENED -> one.reopened.add(event.at());
            case REVIEWED -> one.reviews.add(event.at());
            default -> {
                // Says nothing of how far the issue is.
            }
        }
    }

    private static Instant earlier(Instant known, Instant other) {
        return known == null || other.isBefore(known) ? other : known;
    }

    /**
     * What comes of it.
     *
     * @param open the delivery issues that are open now
     */
    List<LoopPoint> points(Collection<DeliveryItem> open) {
        heard.forEach(this::count);
        built.forEach(this::count);
        released.forEach(each -> add(
                LoopMeasure.RELEASE,
                each.projectId(),
                each.areaKey(),
                YearMonth.from(each.day()),
                0,
                0,
                Math.toIntExact(each.day().toEpochDay())));
        for (DeliveryItem item : open) {
            if (item.feedbackCount() > 0) {
                add(LoopMeasure.OPEN_HEARD, item.projectId(), item.areaKey(), last, 0, item.issueId(), 0);
            }
            if (item.criterion()) {
                add(LoopMeasure.OPEN_CRITERION, item.projectId(), item.areaKey(), last, 0, item.issueId(), 0);
            }
        }
        return List.copyOf(points);
    }

    private void count(long id, Heard one) {
        String area = one.areaKey.isEmpty() ? areaOfDeliveries(one) : one.areaKey;
        one.links.keySet().forEach(delivery -> add(LoopMeasure.LINK, one.projectId, area, last, id, delivery, 0));
        Instant answered = one.answered();
        if (answered != null) {
            YearMonth month = month(answered);
            add(LoopMeasure.TOLD, one.projectId, area, month, id, 0, 0);
            if (one.back) {
                add(LoopMeasure.CAME_BACK, one.projectId, area, month, id, 0, 0);
            }
        }
        if (one.since() == null) {
            return;
        }
        // A clock that is wrong by a day makes no negative time of what somebody did with the feedback itself.
        time(LoopMeasure.TRIAGED, id, one, area, 0, one.decided(), true);
        time(LoopMeasure.LINKED, id, one, area, firstLink(one), one.linked, true);
        time(LoopMeasure.ANSWERED, id, one, area, 0, answered, true);
        ofDeliveries(LoopMeasure.STARTED, id, one, area, delivery -> Optional.ofNullable(delivery.started));
        ofDeliveries(LoopMeasure.RELEASED, id, one, area, delivery -> since(delivery.releases, one.since()));
        ofDeliveries(LoopMeasure.REVIEWED, id, one, area, delivery -> since(delivery.reviews, one.since()));
    }

    private static Optional<Instant> since(List<Instant> all, Instant from) {
        return all.stream().filter(at -> !at.isBefore(from)).min(Instant::compareTo);
    }

    private String areaOfDeliveries(Heard one) {
        return one.links.keySet().stream()
                .map(built::get)
                .filter(delivery -> delivery != null && !delivery.areaKey.isEmpty())
                .map(delivery -> delivery.areaKey)
                .findFirst()
                .orElse("");
    }

    private static long firstLink(Heard one) {
        return one.links.keySet().stream().findFirst().orElse(0L);
    }

    /** What was there before anybody heard the feedback is no answer to it, and is not counted. */
    private void ofDeliveries(LoopMeasure measure, long id, Heard one, String area, Moment moment) {
        long first = 0;
        Instant at = null;
        for (long link : one.links.keySet()) {
            Instant found =
                    Optional.ofNullable(built.get(link)).flatMap(moment::of).orElse(null);
            if (found != null && (at == null || found.isBefore(at))) {
                at = found;
                first = link;
            }
        }
        time(measure, id, one, area, first, at, false);
    }

    /** When something became of a delivery issue. */
    private interface Moment {
        Optional<Instant> of(Built delivery);
    }

    private void time(
            LoopMeasure measure,
            long id,
            Heard one,
            String area,
            long deliveryId,
            Instant at,
            boolean whateverTheClock) {
        if (at == null || !whateverTheClock && at.isBefore(one.since())) {
            return;
        }
        long minutes = Math.max(0, Duration.between(one.since(), at).toMinutes());
        add(measure, one.projectId, area, month(at), id, deliveryId, (int) Math.min(Integer.MAX_VALUE, minutes));
    }

    private void count(long id, Built one) {
        boolean isFirst = true;
        for (Instant release : one.releases) {
            LocalDate day = day(release);
            int number = Math.toIntExact(day.toEpochDay());
            YearMonth month = YearMonth.from(day);
            add(LoopMeasure.RELEASE, one.projectId, one.areaKey, month, 0, id, number);
            if (one.links.values().stream().anyMatch(at -> !at.isAfter(release))) {
                add(LoopMeasure.RELEASE_HEARD, one.projectId, one.areaKey, month, 0, id, number);
            }
            if (isLearnedAfter(one, release)) {
                add(LoopMeasure.RELEASE_LEARNED, one.projectId, one.areaKey, month, 0, id, number);
            }
            if (isFirst) {
                add(LoopMeasure.DELIVERED, one.projectId, one.areaKey, month, 0, id, 0);
                if (one.reopened.stream().anyMatch(at -> at.isAfter(release))) {
                    add(LoopMeasure.REWORKED, one.projectId, one.areaKey, month, 0, id, 0);
                }
            }
            isFirst = false;
        }
    }

    private boolean isLearnedAfter(Built one, Instant release) {
        return one.reviews.stream().anyMatch(at -> at.isAfter(release))
                || one.links.entrySet().stream()
                        .anyMatch(link -> link.getValue().isAfter(release)
                                && Optional.ofNullable(heard.get(link.getKey()))
                                        .map(Heard::since)
                                        .filter(at -> !at.isBefore(release))
                                        .isPresent());
    }

    private void add(
            LoopMeasure measure,
            long projectId,
            String areaKey,
            YearMonth month,
            long feedbackId,
            long deliveryId,
            int amount) {
        if (!month.isBefore(first) && !month.isAfter(last)) {
            points.add(new LoopPoint(measure, projectId, areaKey, month, feedbackId, deliveryId, amount));
        }
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }

    private YearMonth month(Instant at) {
        return YearMonth.from(day(at));
    }
}
