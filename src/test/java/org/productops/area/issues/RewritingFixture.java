package org.productops.area.issues;

import org.productops.area.AreaFixture;
import org.productops.common.access.Access;
import org.productops.common.error.Confirmation;
import org.productops.common.job.InMemoryJobStore;
import org.productops.common.job.JobService;
import org.productops.testing.fakes.FakeSettings;
import org.productops.testing.fakes.HeldJobThreads;

/** Issues of the areas of a fixture: checkout with two, cash with three; jobs wait until they are let. */
public final class RewritingFixture {

    public final AreaFixture areas = new AreaFixture();
    final FakeAreaIssues issues = new FakeAreaIssues(areas.library);
    final InMemoryRewrittenKeyStore store = new InMemoryRewrittenKeyStore();
    final FakeSettings settings = new FakeSettings();
    public final HeldJobThreads threads = new HeldJobThreads();
    final InMemoryJobStore jobStore = new InMemoryJobStore();
    final IssueRewriting rewriting = rewriting();
    public final JobService jobs = new JobService(jobStore, threads, new Access(areas.people), () -> AreaFixture.NOW);
    public final IssueRewriteService service =
            new IssueRewriteService(new Access(areas.people), areas.library, rewriting, jobs);

    public RewritingFixture() {
        areas.create("checkout", "");
        areas.create("cash", "");
        issues.stored.put(1L, "checkout");
        issues.stored.put(2L, "checkout");
        issues.stored.put(3L, "cash");
        issues.stored.put(4L, "cash");
        issues.stored.put(5L, "cash");
    }

    private IssueRewriting rewriting() {
        return new IssueRewriting(
                areas.library, issues, issues, store, settings, areas.storage.locks(), areas.storage.transactions());
    }

    /** Merges an area into another one, and tells the issues. */
    public void merge(String key, String into) {
        areas.changes.clear();
        areas.ends.merge(key, 1, into, Confirmation.EVERYTHING);
        new MergedIssues(service).follow(areas.changes);
    }
}
