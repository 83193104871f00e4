package org.productops.feedback.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.RejectedExecutionException;
import org.productops.common.search.InMemoryWaitingIssueStore;
import org.productops.common.snapshot.RefreshExecutor;
import org.productops.feedback.FeedbackFixture;
import org.productops.feedback.FeedbackSource;
import org.productops.feedback.Importance;
import org.productops.feedback.SpokenFor;
import org.productops.feedback.evidence.EvidenceLink;
import org.productops.feedback.evidence.InMemoryEvidenceStore;
import org.productops.feedback.item.FeedbackIssueFact;
import org.productops.feedback.item.FeedbackItem;
import org.productops.feedback.item.InMemoryFeedbackItemStore;
import org.productops.feedback.item.MergedItems;
import org.productops.feedback.organisation.OrganisationFixture;
import org.productops.feedback.organisation.OrganisationState;
import org.productops.testing.fakes.FakeSettings;

/** Feedback that searches are to find; work beside is done when it is asked for. */
public final class FeedbackSearchFixture {

    public static final Instant NOW = FeedbackFixture.NOW;

    public final FeedbackFixture feedback = new FeedbackFixture();
    public final InMemoryFeedbackItemStore items = new InMemoryFeedbackItemStore();
    public final InMemoryEvidenceStore evidence = new InMemoryEvidenceStore();
    public final OrganisationFixture organisations = new OrganisationFixture();
    public final InMemoryWaitingIssueStore waiting = new InMemoryWaitingIssueStore();
    public final FakeSettings settings = new FakeSettings();
    public final IndexedFeedbackReader reader =
            new IndexedFeedbackReader(items, feedback.store, evidence, new MergedItems(items), organisations.library);
    private final Deque<Runnable> work = new ArrayDeque<>();

    /** A feedback issue, on which nobody has decided. */
    public void item(long id) {
        items.insert(FeedbackItem.undecided(new FeedbackIssueFact(id, 10, "billing", "Words of Ann", NOW), NOW));
    }

    /** A feedback issue, and what was said in it. */
    public void said(long id, SpokenFor organisation, String day) {
        item(id);
        feedback.store.insert(
                FeedbackFixture.said(id, FeedbackSource.SALES, "", "We cannot pay", LocalDate.parse(day), 1)
                        .withOrganisation(organisation));
    }

    /** An organisation as it was. */
    public static SpokenFor spoken(long id, String name, long value) {
        return new SpokenFor(
                OptionalLong.of(id),
                name,
                "Enterprise",
                OptionalLong.of(value),
                Optional.of(OrganisationState.CUSTOMER));
    }

    public void link(long feedbackId, long deliveryId) {
        evidence.insert(new EvidenceLink(feedbackId, deliveryId, Importance.USEFUL, NOW));
    }

    public FeedbackRefresh refresh(FeedbackIndex index) {
        return new FeedbackRefresh(index, waiting, settings, feedback.storage.transactions(), new Beside(), () -> NOW);
    }

    public void workBeside() {
        while (!work.isEmpty()) {
            work.poll().run();
        }
    }

    private final class Beside extends RefreshExecutor {
        @Override
        public void execute(Runnable task) throws RejectedExecutionException {
            work.add(task);
        }
    }
}
