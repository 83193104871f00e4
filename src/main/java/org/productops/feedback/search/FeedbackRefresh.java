package org.productops.feedback.search;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.InstantSource;
import org.productops.common.search.IssueRefresh;
import org.productops.common.search.WaitingIssueStore;
import org.productops.common.settings.Settings;
import org.productops.common.snapshot.RefreshExecutor;
import org.productops.common.store.Transactions;

/** Lets searches know soon of feedback that has changed, and of the issues that it is for. */
@JiraComponent
public class FeedbackRefresh extends IssueRefresh {

    @Inject
    public FeedbackRefresh(
            FeedbackIndex index,
            WaitingIssueStore store,
            Settings settings,
            Transactions transactions,
            RefreshExecutor beside,
            InstantSource clock) {
        super(FeedbackIndex.NAME, index, store, settings, transactions, beside, clock);
    }
}
