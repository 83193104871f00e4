package org.productops.feedback.portal;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.productops.common.issue.Issues;
import org.productops.common.issue.VisibleIssue;
import org.productops.feedback.answer.AnswerLibrary;
import org.productops.feedback.answer.Told;
import org.productops.feedback.delivery.DeliveryItem;
import org.productops.feedback.delivery.DeliveryItemStore;
import org.productops.feedback.delivery.DeliveryState;
import org.productops.feedback.evidence.EvidenceLink;
import org.productops.feedback.evidence.EvidenceStore;
import org.productops.feedback.item.FeedbackItem;
import org.productops.feedback.item.FeedbackItemStore;
import org.productops.feedback.item.TriageState;

/**
 * What became of what colleagues have sent, many at once. Whoever asks shows each only to the one who sent it. That one may
 * see how far it is and the words that were meant for who asked; of the issues only those that the product shows them.
 */
@JiraComponent
public class SentOutcomes {

    /** So often what was merged is followed to what stands for it. */
    private static final int MERGERS = 5;

    private final Issues issues;
    private final FeedbackItemStore items;
    private final EvidenceStore evidence;
    private final DeliveryItemStore deliveries;
    private final AnswerLibrary answers;

    @Inject
    public SentOutcomes(
            Issues issues,
            FeedbackItemStore items,
            EvidenceStore evidence,
            DeliveryItemStore deliveries,
            AnswerLibrary answers) {
        this.issues = issues;
        this.items = items;
        this.evidence = evidence;
        this.deliveries = deliveries;
        this.answers = answers;
    }

    /** What became of each, in the same order. */
    List<SentView> of(List<SentFeedback> sent) {
        Set<Long> ids =
                sent.stream().flatMap(each -> each.issueId().stream().boxed()).collect(Collectors.toSet());
        if (ids.isEmpty()) {
            return sent.stream().map(SentOutcomes::received).toList();
        }
        Facts facts = facts(ids);
        return sent.stream().map(each -> view(each, facts)).toList();
    }

    private static SentView received(SentFeedback sent) {
        SentStep step = sent.discarded() ? SentStep.DECLINED : SentStep.RECEIVED;
        return new SentView(sent, step, false, "", List.of(), Optional.empty());
    }

    /** What is known of all of them. */
    private record Facts(
            Set<Long> existing,
            Map<Long, FeedbackItem> items,
            Map<Long, List<EvidenceLink>> evidence,
            Map<Long, DeliveryItem> deliveries,
            Map<Long, Told> told,
            Map<Long, VisibleIssue> visible) {

        /** What stands for the feedback, itself if nothing else does. */
        Optional<FeedbackItem> item(long issueId) {
            FeedbackItem item = items.get(issueId);
            for (int i = 0; i < MERGERS && item != null && item.state() == TriageState.MERGED; i++) {
                item = items.get(item.mergedInto());
            }
            return Optional.ofNullable(item);
        }
    }

    private Facts facts(Set<Long> ids) {
        Map<Long, FeedbackItem> known = new HashMap<>();
        Set<Long> wanted = ids;
        for (int i = 0; i <= MERGERS && !wanted.isEmpty(); i++) {
            items.ofIssues(wanted).forEach(item -> known.put(item.issueId(), item));
            wanted = known.values().stream()
                    .map(FeedbackItem::mergedInto)
                    .filter(into -> into != 0 && !known.containsKey(into))
                    .collect(Collectors.toSet());
        }
        Map<Long, List<EvidenceLink>> links =
                evidence.ofFeedback(known.keySet()).stream().collect(Collectors.groupingBy(EvidenceLink::feedbackId));
        Set<Long> linked = links.values().stream()
                .flatMap(List::stream)
                .map(EvidenceLink::deliveryId)
                .collect(Collectors.toSet());
        Map<Long, DeliveryItem> states = deliveries.ofIssues(linked).stream()
                .collect(Collectors.toMap(DeliveryItem::issueId, Function.identity()));
        Map<Long, VisibleIssue> visible = new HashMap<>();
        issues.visible(union(ids, linked)).forEach(issue -> visible.put(issue.id(), issue));
        return new Facts(issues.existing(ids), known, links, states, answers.wordsFor(ids), visible);
    }

    private static Collection<Long> union(Set<Long> some, Set<Long> others) {
        return java.util.stream.Stream.concat(some.stream(), others.stream()).collect(Collectors.toSet());
    }

    private static SentView view(SentFeedback sent, Facts facts) {
        if (sent.issueId().isEmpty()) {
            return received(sent);
        }
        long issue = sent.issueId().getAsLong();
        if (!facts.existing().contains(issue)) {
            return new SentView(sent, SentStep.GONE, false, "", List.of(), Optional.empty());
        }
        Optional<String> key = Optional.ofNullable(facts.visible().get(issue)).map(VisibleIssue::key);
        Optional<FeedbackItem> item = facts.item(issue);
        if (item.isEmpty()) {
            return new SentView(sent, SentStep.RECEIVED, false, "", List.of(), key);
        }
        List<Long> linked = facts.evidence().getOrDefault(item.get().issueId(), List.of()).stream()
                .map(EvidenceLink::deliveryId)
                .toList();
        Optional<Told> told = Optional.ofNullable(facts.told().get(issue));
        boolean joined = facts.items().get(issue).state() == TriageState.MERGED;
        SentStep step = isTold(item.get(), told) ? SentStep.ANSWERED : step(item.get(), linked, joined, facts);
        return new SentView(sent, step, joined, words(item.get(), step, told), plans(step, linked, facts), key);
    }

    /** Whether this person was told, even if others of whom the same feedback is still wait. */
    private static boolean isTold(FeedbackItem item, Optional<Told> told) {
        return item.state() == TriageState.TO_ANSWER
                && told.filter(last -> !last.at().isBefore(item.stateSince())).isPresent();
    }

    private static SentStep step(FeedbackItem item, List<Long> linked, boolean joined, Facts facts) {
        SentStep first = joined ? SentStep.JOINED : SentStep.RECEIVED;
        return switch (item.state()) {
            case NEW -> linked.isEmpty() ? first : planned(linked, facts);
            case LATER -> SentStep.LATER;
            case ACCEPTED -> linked.isEmpty() ? SentStep.LOOKED_AT : planned(linked, facts);
            case TO_ANSWER -> SentStep.RELEASED;
            case ANSWERED -> SentStep.ANSWERED;
            case DECLINED -> SentStep.DECLINED;
            case MERGED -> SentStep.JOINED;
        };
    }

    /** As far as the one that is furthest. */
    private static SentStep planned(List<Long> linked, Facts facts) {
        Set<DeliveryState> states = linked.stream()
                .map(facts.deliveries()::get)
                .filter(Objects::nonNull)
                .map(DeliveryItem::state)
                .collect(Collectors.toSet());
        if (states.stream().anyMatch(DeliveryState::isDone)) {
            return SentStep.RELEASED;
        }
        return states.contains(DeliveryState.STARTED) ? SentStep.STARTED : SentStep.PLANNED;
    }

    /**
     * What this person was told themselves, not what was said to others whose feedback says the same. The reason for what was
     * decided last is for who asked, too; what people noted on the way is not.
     */
    private static String words(FeedbackItem item, SentStep step, Optional<Told> told) {
        return switch (step) {
            case ANSWERED -> told.map(Told::words).orElse(item.reason());
            case DECLINED -> item.reason();
            default -> "";
        };
    }

    private static List<String> plans(SentStep step, List<Long> linked, Facts facts) {
        return switch (step) {
            case PLANNED, STARTED, RELEASED, ANSWERED ->
                linked.stream()
                        .map(facts.visible()::get)
                        .filter(Objects::nonNull)
                        .map(VisibleIssue::summary)
                        .toList();
            default -> List.of();
        };
    }
}
