package org.productops.feedback;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** A store in memory; the real one is tested on real databases. */
public final class InMemoryFeedbackStore implements FeedbackStore {

    private final Map<Long, Instant> times = new HashMap<>();

    private final TreeMap<Long, Feedback> rows = new TreeMap<>();
    private final Map<Long, Feedback> unseen = new HashMap<>();
    private final TreeMap<Long, UnreadableFeedback> unreadable = new TreeMap<>();
    private final List<Feedback> changes = new ArrayList<>();
    private int wordsRead;

    /** Adds feedback that nobody sees who looks for it before adding some to the same issue. */
    public void addUnseen(Feedback feedback) {
        unseen.put(feedback.issueId(), feedback);
    }

    /** Adds feedback that cannot be read. */
    public void add(UnreadableFeedback feedback) {
        unreadable.put(feedback.issueId(), feedback);
    }

    /** How many records were read with what was said in them. */
    public int wordsRead() {
        return wordsRead;
    }

    @Override
    public Optional<Feedback> find(long issueId) {
        return Optional.ofNullable(rows.get(issueId));
    }

    @Override
    public List<Feedback> findAll(Collection<Long> issueIds) {
        List<Feedback> found = of(issueIds);
        wordsRead += found.size();
        return found;
    }

    @Override
    public Map<Long, String> unlistedOrganisations() {
        Map<Long, String> names = new HashMap<>();
        rows.values().stream()
                .filter(said -> said.organisation().isNamed()
                        && said.organisation().organisationId().isEmpty())
                .forEach(said -> names.put(said.issueId(), said.organisation().name()));
        return names;
    }

    @Override
    public List<UnreadableFeedback> unreadable(Collection<Long> issueIds) {
        return unreadable.values().stream()
                .filter(feedback -> issueIds.contains(feedback.issueId()))
                .toList();
    }

    @Override
    public List<FeedbackSummary> summaries(Collection<Long> issueIds) {
        return Stream.concat(
                        of(issueIds).stream()
                                .map(each -> new FeedbackSummary(
                                        each.issueId(),
                                        each.organisation(),
                                        Optional.of(each.heardOn()),
                                        Optional.of(each.importance()))),
                        unreadable(issueIds).stream()
                                .map(each -> new FeedbackSummary(
                                        each.issueId(),
                                        SpokenFor.named(each.draft().organisation()),
                                        Optional.empty(),
                                        Optional.empty())))
                .toList();
    }

    private List<Feedback> of(Collection<Long> issueIds) {
        return rows.values().stream()
                .filter(feedback -> issueIds.contains(feedback.issueId()))
                .toList();
    }

    @Override
    public boolean insert(Feedback feedback) {
        Optional.ofNullable(unseen.remove(feedback.issueId())).ifPresent(first -> rows.put(first.issueId(), first));
        changes.add(feedback);
        return rows.putIfAbsent(feedback.issueId(), feedback) == null;
    }

    /** Lets the feedback of the issue have been changed at this time. */
    public void changedAt(long issueId, Instant time) {
        times.put(issueId, time);
    }

    @Override
    public Optional<Instant> changedAt(long issueId) {
        return Optional.ofNullable(times.get(issueId)).filter(time -> rows.containsKey(issueId));
    }

    @Override
    public void update(Feedback feedback) {
        unreadable.remove(feedback.issueId());
        rows.put(feedback.issueId(), feedback);
        changes.add(feedback);
    }

    @Override
    public Optional<Feedback> ofIntake(long intakeId) {
        return rows.values().stream()
                .filter(feedback -> feedback.intakeId().equals(OptionalLong.of(intakeId)))
                .findFirst();
    }

    /** Each change has the number of those before it as its time. */
    @Override
    public List<ChangedFeedback> changedSince(long millis, int most) {
        return LongStream.range(Math.max(0, millis), changes.size())
                .filter(time -> changes.get((int) time)
                        .equals(rows.get(changes.get((int) time).issueId())))
                .mapToObj(time -> new ChangedFeedback(changes.get((int) time), time))
                .limit(most)
                .toList();
    }

    @Override
    public void forget(List<Long> issueIds) {
        issueIds.forEach(rows::remove);
    }

    @Override
    public List<Long> issueIdsAfter(long issueId, int most) {
        return rows.tailMap(issueId, false).keySet().stream().limit(most).toList();
    }
}
