package org.productops.feedback.inbox;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.productops.area.AreaService;
import org.productops.common.error.ConflictException;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.issue.IssueWrites;
import org.productops.common.issue.Issues;
import org.productops.common.issue.VisibleIssue;
import org.productops.common.store.Writes;
import org.productops.feedback.Feedback;
import org.productops.feedback.FeedbackLinking;
import org.productops.feedback.FeedbackStore;
import org.productops.feedback.Importance;
import org.productops.feedback.item.FeedbackItem;
import org.productops.feedback.item.FeedbackItemStore;
import org.productops.feedback.item.FeedbackItems;
import org.productops.feedback.item.ItemMergers;
import org.productops.feedback.item.TriageState;

/**
 * Decides what becomes of feedback: the area and what is to be done with it in one go. Who may edit the feedback's issue
 * decides; what that links or creates is the product's to allow.
 */
@JiraComponent
public class TriageService {

    private final InboxAccess access;
    private final InboxService inbox;
    private final FeedbackItemStore store;
    private final FeedbackItems items;
    private final FeedbackStore said;
    private final DifferentStore different;
    private final DeliveryIssues deliveries;
    private final FeedbackLinking linking;
    private final AreaService areas;
    private final Issues issues;
    private final IssueWrites issueWrites;
    private final Writes writes;
    private final InstantSource clock;

    @Inject
    public TriageService(
            InboxAccess access,
            InboxService inbox,
            FeedbackItemStore store,
            FeedbackItems items,
            FeedbackStore said,
            DifferentStore different,
            DeliveryIssues deliveries,
            FeedbackLinking linking,
            AreaService areas,
            Issues issues,
            IssueWrites issueWrites,
            Writes writes,
            InstantSource clock) {
        this.access = access;
        this.inbox = inbox;
        this.store = store;
        this.items = items;
        this.said = said;
        this.different = different;
        this.deliveries = deliveries;
        this.linking = linking;
        this.areas = areas;
        this.issues = issues;
        this.issueWrites = issueWrites;
        this.writes = writes;
        this.clock = clock;
    }

    /**
     * Carries out a decision. Nothing is done if any of it cannot be.
     *
     * @param issueKey a feedback issue
     * @param version the version of the item that the caller has seen
     * @return the feedback as it is now
     * @throws NotFoundException if there is none that the caller may see
     * @throws org.productops.common.error.NotPermittedException if the caller may not edit it, or may not link or create what
     *     the decision wants
     * @throws InvalidException with all that is wrong, at the fields named in {@link TriageFields}
     * @throws ConflictException if somebody else has decided since; it says what
     */
    public InboxDetailView triage(String issueKey, long version, TriageDraft draft) {
        String user = access.requireUser();
        VisibleIssue issue = access.editable(issueKey);
        FeedbackItem item = items.find(issue.id()).orElseThrow(() -> noFeedback(issue));
        checkVersion(item, version);
        TriageOrder order = new TriageRules(access, areas.tree(), clock.instant()).apply(draft, issue);
        order.delivery().ifPresent(delivery -> linking.requireLinkable(List.of(delivery.id())));
        order.fresh().ifPresent(deliveries::check);
        if (order.decision() == Decision.MERGE) {
            // Two at once could each find the other free.
            writes.holding(ItemMergers.LOCK, () -> merge(issue, version, order, user));
        } else {
            claim(issue, version, order, user);
        }
        return inbox.detail(issueOf(issue));
    }

    /**
     * Issues that feedback can be evidence for, as the caller may see them.
     *
     * @param typed a key, or words
     * @throws org.productops.common.error.NotPermittedException if nobody is logged in
     */
    public List<VisibleIssue> deliveriesLike(String typed, int most) {
        access.requireUser();
        return deliveries.like(typed, most);
    }

    /**
     * The projects in which the caller may create issues.
     *
     * @throws org.productops.common.error.NotPermittedException if nobody is logged in
     */
    public List<DeliveryIssues.DeliveryProject> deliveryProjects() {
        access.requireUser();
        return deliveries.projects();
    }

    /** Others see at once that it is decided; what the product does then takes its time, and is taken back if it fails. */
    private FeedbackItem claim(VisibleIssue issue, long version, TriageOrder order, String user) {
        FeedbackItem before = items.find(issue.id()).orElseThrow(() -> noFeedback(issue));
        FeedbackItem claimed = items.change(issue.id(), item -> {
                    checkVersion(item, version);
                    return decided(item, order).by(user);
                })
                .orElseThrow(() -> noFeedback(issue));
        try {
            carryOut(issue, order);
        } catch (RuntimeException e) {
            takeBack(before, claimed);
            throw e;
        }
        return claimed;
    }

    private void carryOut(VisibleIssue issue, TriageOrder order) {
        order.areaKey().ifPresent(key -> deliveries.setArea(issue, key));
        order.delivery().ifPresent(delivery -> {
            if (order.decision() == Decision.REOPEN) {
                linking.unlink(issue, delivery.id());
            } else {
                link(issue, delivery, order);
            }
        });
        order.fresh().ifPresent(fresh -> link(issue, deliveries.create(fresh), order));
        if (order.decision() == Decision.NOT_SAME) {
            long other = order.other().orElseThrow().id();
            issueWrites.change(issue, () -> {
                different.add(issue.id(), other);
                return other;
            });
        }
    }

    private void link(VisibleIssue issue, VisibleIssue delivery, TriageOrder order) {
        Importance importance = order.importance()
                .or(() -> said.find(issue.id()).map(Feedback::importance))
                .orElse(Importance.USEFUL);
        linking.link(issue, List.of(delivery.id()), importance);
    }

    private void takeBack(FeedbackItem before, FeedbackItem claimed) {
        items.change(
                before.issueId(),
                item -> item.version() == claimed.version() ? before.again(claimed.version() + 1, now()) : item);
    }

    private FeedbackItem decided(FeedbackItem item, TriageOrder order) {
        return switch (order.decision()) {
            case AREA, NOT_SAME -> item.again(item.version() + 1, now());
            case LINK, CREATE ->
                item.in(
                        item.state() == TriageState.TO_ANSWER ? TriageState.TO_ANSWER : TriageState.ACCEPTED,
                        order.reason(),
                        now());
            case MERGE -> item.mergedWith(order.other().orElseThrow().id(), now());
            case LATER -> item.leftUntil(order.until().orElseThrow(), now());
            case DECLINE -> item.in(TriageState.DECLINED, order.reason(), now());
            case REOPEN ->
                item.state() == TriageState.MERGED
                        ? items.unmerged(item)
                        : item.in(TriageState.NEW, order.reason(), now());
        };
    }

    private FeedbackItem merge(VisibleIssue issue, long version, TriageOrder order, String user) {
        VisibleIssue other = order.other().orElseThrow();
        FeedbackItem target = items.find(other.id()).orElseThrow(() -> noFeedback(other));
        if (isBehind(issue.id(), target)) {
            throw InvalidException.at(
                    TriageFields.OTHER, Message.of("productops.inbox.error.circle", other.key(), issue.key()));
        }
        if (target.state() == TriageState.MERGED) {
            String survivor = issues.visible(List.of(target.mergedInto())).stream()
                    .findFirst()
                    .map(VisibleIssue::key)
                    .orElse("?");
            throw InvalidException.at(
                    TriageFields.OTHER, Message.of("productops.inbox.error.merged-itself", other.key(), survivor));
        }
        FeedbackItem merged = claim(issue, version, order, user);
        issueWrites.change(issue, () -> {
            different.remove(issue.id(), other.id());
            return merged;
        });
        return merged;
    }

    /** Whether the issue stands for the item, be it through others. */
    private boolean isBehind(long issueId, FeedbackItem item) {
        Set<Long> seen = new HashSet<>();
        FeedbackItem at = item;
        while (at.mergedInto() != 0 && seen.add(at.issueId())) {
            if (at.mergedInto() == issueId) {
                return true;
            }
            at = store.find(at.mergedInto()).orElse(item);
        }
        return false;
    }

    /** The issue as it is now; a decision may have changed it. */
    private VisibleIssue issueOf(VisibleIssue issue) {
        return issues.visible(List.of(issue.id())).stream().findFirst().orElseThrow(() -> noFeedback(issue));
    }

    private void checkVersion(FeedbackItem item, long version) {
        if (item.version() != version) {
            throw new ConflictException(conflict(item), version, item);
        }
    }

    /** What the other one did, and who that was, if anybody. */
    private Message conflict(FeedbackItem item) {
        List<String> facts =
                switch (item.state()) {
                    case LATER -> List.of(item.laterUntil().orElseThrow().toString());
                    case DECLINED -> List.of(item.reason());
                    case MERGED ->
                        List.of(issues.visible(List.of(item.mergedInto())).stream()
                                .findFirst()
                                .map(VisibleIssue::key)
                                .orElse("?"));
                    case NEW, ACCEPTED, TO_ANSWER, ANSWERED -> List.of();
                };
        String key = "productops.inbox.error.conflict."
                + item.state().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return inbox.decider(item)
                .map(name -> new Message(
                        key + ".by",
                        Stream.concat(facts.stream(), Stream.of(name)).toList()))
                .orElseGet(() -> new Message(key, facts));
    }

    private static NotFoundException noFeedback(VisibleIssue issue) {
        return new NotFoundException(Message.of("productops.feedback.error.not-feedback", issue.key()));
    }

    private Instant now() {
        return Instant.ofEpochMilli(clock.millis());
    }
}
