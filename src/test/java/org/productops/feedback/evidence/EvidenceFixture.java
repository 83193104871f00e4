package org.productops.feedback.evidence;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.productops.common.access.Access;
import org.productops.common.issue.VisibleIssue;
import org.productops.feedback.FeedbackFixture;
import org.productops.feedback.item.FakeFeedbackIssueFacts;
import org.productops.feedback.item.FeedbackItems;
import org.productops.feedback.item.InMemoryFeedbackItemStore;
import org.productops.feedback.item.ItemDescriptions;

/** Evidence over {@link FeedbackFixture}, with the product's links in memory. */
public final class EvidenceFixture {

    private record Link(long feedbackId, long deliveryId) {}

    public final FeedbackFixture feedback = new FeedbackFixture();
    public final InMemoryEvidenceStore store = new InMemoryEvidenceStore();
    private final Set<Link> linked = new HashSet<>();
    private final Set<Long> closed = new HashSet<>();
    /** What happens while the product makes a link. */
    Runnable creating = () -> {};

    /** How many links the product made. */
    int created;

    public final EvidenceIssueLinks links = new Links();
    public final List<Long> followed = new ArrayList<>();
    public final FakeFeedbackIssueFacts facts = new FakeFeedbackIssueFacts();
    public final InMemoryFeedbackItemStore itemStore = new InMemoryFeedbackItemStore();
    public final FeedbackItems items = new FeedbackItems(
            itemStore,
            facts,
            feedback.told::addAll,
            new ItemDescriptions(itemStore, feedback.store),
            (id, since) -> Optional.empty(),
            feedback.storage.issueWrites(feedback.issues),
            InstantSource.fixed(FeedbackFixture.NOW));
    public final EvidenceKeeping keeping = new EvidenceKeeping(
            store,
            links,
            feedback.store,
            feedback.kind,
            feedback.told::addAll,
            followed::add,
            items,
            feedback.storage.issueWrites(feedback.issues),
            InstantSource.fixed(FeedbackFixture.NOW));
    public final EvidenceLinking linking =
            new EvidenceLinking(feedback.issues, feedback.kind, links, keeping, feedback.storage.writes());
    public final EvidenceService service = new EvidenceService(
            feedback.issues, feedback.kind, links, linking, keeping, store, new Access(feedback.people));

    /** From now on, the user may not link the issue. */
    public void close(long issueId) {
        closed.add(issueId);
    }

    /** Somebody links two issues in the product, which tells nobody. */
    public void linkUntold(long feedbackId, long deliveryId) {
        linked.add(new Link(feedbackId, deliveryId));
    }

    /** Somebody removes a link in the product, which tells nobody. */
    public void unlinkUntold(long feedbackId, long deliveryId) {
        linked.remove(new Link(feedbackId, deliveryId));
    }

    private final class Links implements EvidenceIssueLinks {

        @Override
        public boolean mayLink(VisibleIssue issue) {
            return !closed.contains(issue.id());
        }

        @Override
        public Set<Long> deliveriesOf(long feedbackId) {
            return linked.stream()
                    .filter(link -> link.feedbackId() == feedbackId)
                    .map(Link::deliveryId)
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        @Override
        public void create(long feedbackId, long deliveryId) {
            if (deliveriesOf(feedbackId).contains(deliveryId)) {
                return;
            }
            creating.run();
            created++;
            linked.add(new Link(feedbackId, deliveryId));
        }

        @Override
        public void remove(long feedbackId, long deliveryId) {
            linked.remove(new Link(feedbackId, deliveryId));
        }
    }
}
