package org.productops.feedback.answer;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.issue.Issues;
import org.productops.common.issue.VisibleIssue;
import org.productops.common.text.TextRule;
import org.productops.feedback.Feedback;
import org.productops.feedback.FeedbackStore;
import org.productops.feedback.delivery.DeliveryItem;
import org.productops.feedback.delivery.DeliveryItemStore;
import org.productops.feedback.evidence.EvidenceLink;
import org.productops.feedback.evidence.EvidenceStore;
import org.productops.feedback.item.FeedbackItem;
import org.productops.feedback.item.FeedbackItemStore;

/** Each who waits for an answer, with what was built for them and what is drafted. Asks for no permission but to see an issue. */
@JiraComponent
public class AnswerLines {

    private final FeedbackItemStore store;
    private final FeedbackStore feedback;
    private final Issues issues;
    private final EvidenceStore links;
    private final DeliveryItemStore deliveries;
    private final AnswerDeliveries product;
    private final AnswerTemplateStore templates;
    private final AnswerDrafting drafting;
    private final ToldStore told;
    private final AnswerLimits limits;
    private final InstantSource clock;

    @Inject
    public AnswerLines(
            FeedbackItemStore store,
            FeedbackStore feedback,
            Issues issues,
            EvidenceStore links,
            DeliveryItemStore deliveries,
            AnswerDeliveries product,
            AnswerTemplateStore templates,
            AnswerDrafting drafting,
            ToldStore told,
            AnswerLimits limits,
            InstantSource clock) {
        this.store = store;
        this.feedback = feedback;
        this.issues = issues;
        this.links = links;
        this.deliveries = deliveries;
        this.product = product;
        this.templates = templates;
        this.drafting = drafting;
        this.told = told;
        this.limits = limits;
        this.clock = clock;
    }

    /** One who waits, before anything is read of them that takes a permission. */
    record Waiting(long feedbackId, FeedbackItem item, String group) {}

    /**
     * An issue that the user who makes the request may see.
     *
     * @throws NotFoundException if there is none
     */
    VisibleIssue find(String issueKey) {
        return visible(issueKey)
                .orElseThrow(() -> new NotFoundException(
                        Message.of("productops.answer.error.no-issue", TextRule.beginning(issueKey))));
    }

    /** The issue with this key, if the reader may see it. */
    Optional<VisibleIssue> visible(String issueKey) {
        return issues.find(issueKey.strip());
    }

    /** In how many days projects have agreed to answer. */
    Map<Long, Integer> days() {
        return limits.days();
    }

    /** Whether it waits for an answer longer than its project has agreed. */
    boolean isOverdue(FeedbackItem item, Map<Long, Integer> days) {
        return Optional.ofNullable(days.get(item.projectId()))
                .filter(most -> item.stateSince().plus(Duration.ofDays(most)).isBefore(clock.instant()))
                .isPresent();
    }

    /** Everybody of whom feedback is, and that of those which was merged into it, each with what it waits with. */
    Map<Long, FeedbackItem> everybody(List<FeedbackItem> wanted) {
        Map<Long, List<FeedbackItem>> merged =
                store.mergedInto(wanted.stream().map(FeedbackItem::issueId).toList()).stream()
                        .collect(Collectors.groupingBy(FeedbackItem::mergedInto));
        Map<Long, FeedbackItem> lines = new LinkedHashMap<>();
        for (FeedbackItem item : wanted) {
            lines.put(item.issueId(), item);
            merged.getOrDefault(item.issueId(), List.of()).forEach(other -> lines.put(other.issueId(), item));
        }
        return lines;
    }

    /** The delivery issue of each that is done, or else any that is linked. */
    Map<Long, Long> firstDone(List<FeedbackItem> wanted) {
        Map<Long, Long> first = new HashMap<>();
        deliveriesOf(wanted).forEach((id, built) -> first.put(id, built.get(0)));
        return first;
    }

    /** The delivery issues by feedback, those first that are done. */
    private Map<Long, List<Long>> deliveriesOf(Collection<FeedbackItem> wanted) {
        List<EvidenceLink> all =
                links.ofFeedback(wanted.stream().map(FeedbackItem::issueId).collect(Collectors.toSet()));
        Set<Long> done =
                deliveries.ofIssues(all.stream().map(EvidenceLink::deliveryId).collect(Collectors.toSet())).stream()
                        .filter(delivery -> delivery.state().isDone())
                        .map(DeliveryItem::issueId)
                        .collect(Collectors.toSet());
        return all.stream()
                .sorted(Comparator.comparing((EvidenceLink link) -> !done.contains(link.deliveryId()))
                        .thenComparing(EvidenceLink::deliveryId))
                .collect(Collectors.groupingBy(
                        EvidenceLink::feedbackId, Collectors.mapping(EvidenceLink::deliveryId, Collectors.toList())));
    }

    /** What is shown of those whose issue the user who makes the request may see. */
    List<WaitingAnswer> shown(List<Waiting> some, Map<Long, Integer> days) {
        Map<Long, List<Long>> built =
                deliveriesOf(some.stream().map(Waiting::item).distinct().toList());
        Set<Long> ids = new HashSet<>();
        some.forEach(each -> {
            ids.add(each.feedbackId());
            ids.add(each.item().issueId());
            ids.addAll(built.getOrDefault(each.item().issueId(), List.of()));
        });
        Map<Long, VisibleIssue> visible = issues.visible(ids).stream()
                .collect(Collectors.toMap(VisibleIssue::id, Function.identity(), (one, same) -> one));
        Map<Long, AnswerDelivery> known = product
                .of(built.values().stream()
                        .flatMap(List::stream)
                        .distinct()
                        .map(visible::get)
                        .filter(Objects::nonNull)
                        .toList())
                .stream()
                .collect(Collectors.toMap(AnswerDelivery::issueId, Function.identity()));
        List<Long> own = some.stream()
                .map(Waiting::feedbackId)
                .filter(visible::containsKey)
                .toList();
        Map<Long, Feedback> said =
                feedback.findAll(own).stream().collect(Collectors.toMap(Feedback::issueId, Function.identity()));
        Map<Long, Told> last = own.isEmpty() ? Map.of() : told.latest(own);
        Map<Long, String> written =
                templates
                        .ofProjects(some.stream()
                                .map(each -> each.item().projectId())
                                .collect(Collectors.toSet()))
                        .stream()
                        .collect(Collectors.toMap(AnswerTemplate::projectId, AnswerTemplate::text));
        return some.stream()
                .filter(each -> visible.containsKey(each.feedbackId()))
                .map(each -> {
                    VisibleIssue issue = visible.get(each.feedbackId());
                    FeedbackItem item = each.item();
                    List<AnswerDelivery> things = built.getOrDefault(item.issueId(), List.of()).stream()
                            .map(known::get)
                            .filter(Objects::nonNull)
                            .toList();
                    Optional<Feedback> words = Optional.ofNullable(said.get(issue.id()));
                    return new WaitingAnswer(
                            issue,
                            issue.id() == item.issueId()
                                    ? Optional.empty()
                                    : Optional.ofNullable(visible.get(item.issueId())),
                            item.stateSince(),
                            isOverdue(item, days),
                            words,
                            things,
                            drafting.words(written.getOrDefault(item.projectId(), ""), issue.summary(), words, things),
                            each.group(),
                            toldSince(last, issue.id(), item));
                })
                .toList();
    }

    /** When they were told, if that was since it waits. */
    static Optional<Told> toldSince(Map<Long, Told> last, long feedbackId, FeedbackItem item) {
        return Optional.ofNullable(last.get(feedbackId))
                .filter(each -> !each.at().isBefore(item.stateSince()));
    }
}
