package org.productops.readiness.search;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.productops.common.issue.AllIssues;
import org.productops.common.search.IssueIndexing;
import org.productops.common.search.WaitingIssueStore;
import org.productops.common.settings.Settings;
import org.productops.common.store.Locks;
import org.productops.common.store.Transactions;
import org.productops.readiness.checklist.ChecklistLibrary;
import org.productops.readiness.checklist.Checklists;

/**
 * Lets searches know of all issues how far they are: once for those that were there before, and again when lists have
 * changed, or when an item of one starts to bind.
 */
@JiraComponent
public class ReadinessIndexing extends IssueIndexing {

    private final ChecklistLibrary library;
    private final InstantSource clock;

    @Inject
    public ReadinessIndexing(
            ChecklistLibrary library,
            ReadinessIndex index,
            AllIssues issues,
            WaitingIssueStore waiting,
            Transactions transactions,
            Settings settings,
            Locks locks,
            InstantSource clock) {
        super(ReadinessIndex.NAME, index, issues, waiting, transactions, settings, locks, clock);
        this.library = library;
        this.clock = clock;
    }

    @Override
    protected String state() {
        return library.checklists().stateOn(today());
    }

    @Override
    protected String nothing() {
        return new Checklists(List.of(), Map.of(), Map.of()).stateOn(today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
    }
}
