package org.productops.feedback.voice;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.productops.common.store.Transactions;
import org.productops.common.text.TextIdentity;
import org.productops.feedback.ChangedFeedback;
import org.productops.feedback.Feedback;
import org.productops.feedback.FeedbackStore;
import org.productops.feedback.Importance;
import org.productops.feedback.SpokenFor;
import org.productops.feedback.delivery.DeliveryItem;
import org.productops.feedback.delivery.DeliveryItemStore;
import org.productops.feedback.event.FeedbackEventStore;
import org.productops.feedback.evidence.EvidenceLink;
import org.productops.feedback.evidence.EvidenceStore;
import org.productops.feedback.item.FeedbackItem;
import org.productops.feedback.item.FeedbackItemStore;

/** What is stored of feedback, of what it is evidence for, and of where that is. */
@JiraComponent
public class StoredVoiceSource implements VoiceSource {

    private static final int PAGE = 500;

    private final FeedbackStore feedback;
    private final FeedbackItemStore items;
    private final EvidenceStore evidence;
    private final DeliveryItemStore deliveries;
    private final FeedbackEventStore events;
    private final Transactions transactions;

    @Inject
    public StoredVoiceSource(
            FeedbackStore feedback,
            FeedbackItemStore items,
            EvidenceStore evidence,
            DeliveryItemStore deliveries,
            FeedbackEventStore events,
            Transactions transactions) {
        this.feedback = feedback;
        this.items = items;
        this.evidence = evidence;
        this.deliveries = deliveries;
        this.events = events;
        this.transactions = transactions;
    }

    @Override
    public List<Long> issueIdsAfter(long issueId, int most) {
        return transactions.run(() -> items.issueIdsAfter(issueId, most));
    }

    @Override
    public long count() {
        return transactions.run(items::count);
    }

    @Override
    public long linkCount() {
        return transactions.run(evidence::count);
    }

    @Override
    public List<VoiceEntry> entries(Collection<Long> issueIds) {
        return transactions.run(() -> {
            Map<Long, Feedback> said = feedback.findAll(issueIds).stream()
                    .collect(Collectors.toMap(Feedback::issueId, Function.identity(), (one, other) -> one));
            return items.ofIssues(issueIds).stream()
                    .map(item -> entry(item, Optional.ofNullable(said.get(item.issueId()))))
                    .toList();
        });
    }

    private static VoiceEntry entry(FeedbackItem item, Optional<Feedback> said) {
        SpokenFor spoken = said.map(Feedback::organisation).orElse(SpokenFor.NONE);
        return new VoiceEntry(
                item.issueId(),
                item.projectId(),
                item.areaKey(),
                item.mergedInto(),
                said.map(Feedback::kind),
                said.map(Feedback::source),
                spoken.organisationId(),
                TextIdentity.of(spoken.name()),
                TextIdentity.of(spoken.segment()),
                spoken.value(),
                spoken.state(),
                said.map(Feedback::importance).orElse(Importance.USEFUL),
                said.map(Feedback::heardOn)
                        .orElseGet(() -> LocalDate.ofInstant(item.createdAt(), ZoneId.systemDefault())));
    }

    @Override
    public Set<Long> changedSince(long millis) {
        Set<Long> changed = new HashSet<>();
        transactions.run(() -> {
            long from = millis;
            int most = PAGE;
            List<ChangedFeedback> said = feedback.changedSince(from, most);
            said.forEach(each -> changed.add(each.feedback().issueId()));
            while (said.size() >= most) {
                // More than a page of one moment, such as after an import: the next page has to reach beyond it.
                long last = said.get(said.size() - 1).changedAt();
                most = last == from ? said.size() + PAGE : PAGE;
                from = last;
                said = feedback.changedSince(from, most);
                said.forEach(each -> changed.add(each.feedback().issueId()));
            }
            from = millis;
            most = PAGE;
            List<FeedbackItem> triaged = items.changedSince(from, most);
            triaged.forEach(each -> changed.add(each.issueId()));
            while (triaged.size() >= most) {
                long last = triaged.get(triaged.size() - 1).changedAt().toEpochMilli();
                most = last == from ? most * 2 : PAGE;
                from = last;
                triaged = items.changedSince(from, most);
                triaged.forEach(each -> changed.add(each.issueId()));
            }
            return changed;
        });
        return changed;
    }

    @Override
    public List<VoiceDelivery> deliveries() {
        return transactions.run(() -> {
            List<VoiceDelivery> found = new ArrayList<>();
            long last = Long.MIN_VALUE;
            for (List<Long> ids = evidence.deliveriesAfter(last, PAGE);
                    !ids.isEmpty();
                    ids = evidence.deliveriesAfter(last, PAGE)) {
                Map<Long, List<EvidenceLink>> links =
                        evidence.ofDeliveries(ids).stream().collect(Collectors.groupingBy(EvidenceLink::deliveryId));
                for (DeliveryItem item : deliveries.ofIssues(ids)) {
                    found.add(new VoiceDelivery(
                            item.issueId(),
                            item.projectId(),
                            item.areaKey(),
                            links.getOrDefault(item.issueId(), List.of())));
                }
                last = ids.get(ids.size() - 1);
            }
            return found;
        });
    }

    @Override
    public long lastEvent() {
        return transactions.run(events::lastNumber);
    }

    @Override
    public long lastDelivery() {
        return transactions.run(deliveries::lastChange);
    }
}
