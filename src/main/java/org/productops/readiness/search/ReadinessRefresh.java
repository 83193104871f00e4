package org.productops.readiness.search;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.InstantSource;
import org.productops.common.search.IssueRefresh;
import org.productops.common.search.WaitingIssueStore;
import org.productops.common.settings.Settings;
import org.productops.common.snapshot.RefreshExecutor;
import org.productops.common.store.Transactions;
import org.productops.readiness.issue.ReadinessFollower;

/** Lets searches know how far single issues are, some moments after something about them has changed. */
@JiraComponent
public class ReadinessRefresh extends IssueRefresh implements ReadinessFollower {

    @Inject
    public ReadinessRefresh(
            ReadinessIndex index,
            WaitingIssueStore store,
            Settings settings,
            Transactions transactions,
            RefreshExecutor beside,
            InstantSource clock) {
        super(ReadinessIndex.NAME, index, store, settings, transactions, beside, clock);
    }
}
