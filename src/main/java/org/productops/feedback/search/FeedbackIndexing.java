package org.productops.feedback.search;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.InstantSource;
import org.productops.common.issue.AllIssues;
import org.productops.common.search.IssueIndexing;
import org.productops.common.search.WaitingIssueStore;
import org.productops.common.settings.Settings;
import org.productops.common.store.Locks;
import org.productops.common.store.Transactions;
import org.productops.feedback.evidence.EvidenceStore;
import org.productops.feedback.item.FeedbackItemStore;

/** Lets searches know of all feedback that was there before, and of all issues that it is for. */
@JiraComponent
public class FeedbackIndexing extends IssueIndexing {

    /** Another one with what is kept in another way. */
    private static final String FORMAT = "1";

    private final FeedbackItemStore items;
    private final EvidenceStore evidence;

    @Inject
    public FeedbackIndexing(
            FeedbackItemStore items,
            EvidenceStore evidence,
            FeedbackIndex index,
            AllIssues issues,
            WaitingIssueStore waiting,
            Transactions transactions,
            Settings settings,
            Locks locks,
            InstantSource clock) {
        super(FeedbackIndex.NAME, index, issues, waiting, transactions, settings, locks, clock);
        this.items = items;
        this.evidence = evidence;
    }

    @Override
    protected String state() {
        return FORMAT;
    }

    @Override
    protected String nothing() {
        boolean any = !items.issueIdsAfter(0, 1).isEmpty()
                || !evidence.deliveriesAfter(0, 1).isEmpty();
        return any ? "none" : FORMAT;
    }
}
