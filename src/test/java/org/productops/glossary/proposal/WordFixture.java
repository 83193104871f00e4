package org.productops.glossary.proposal;

import java.util.Optional;
import java.util.function.Supplier;
import org.productops.common.access.Access;
import org.productops.common.job.InMemoryJobStore;
import org.productops.common.job.JobService;
import org.productops.common.user.OnBehalf;
import org.productops.glossary.GlossaryFixture;
import org.productops.glossary.highlight.ContentMatchers;
import org.productops.glossary.scope.ScopeService;
import org.productops.testing.fakes.HeldJobThreads;

/** Words of pages without a product; see {@link GlossaryFixture}. Jobs wait until a test lets them run. */
public final class WordFixture {

    public final GlossaryFixture glossary;
    public final FakeWordPages pages;
    public final InMemoryWordSearchStore searches = new InMemoryWordSearchStore();
    public final InMemoryRefusedWordStore refused = new InMemoryRefusedWordStore();
    public final InMemoryJobStore jobStore = new InMemoryJobStore();
    public final HeldJobThreads threads = new HeldJobThreads();
    public final JobService jobs;
    public final PageWordService service;

    public WordFixture(GlossaryFixture glossary) {
        this.glossary = glossary;
        this.pages = new FakeWordPages(glossary.spaces::canView);
        glossary.others.add(searches);
        glossary.others.add(refused);
        this.jobs = new JobService(jobStore, threads, new Access(glossary.people), () -> glossary.now);
        KnownWords known = new KnownWords(
                glossary.library,
                glossary.access,
                new ScopeService(glossary.library, glossary.access),
                new ContentMatchers(),
                refused,
                glossary.spaces);
        this.service = new PageWordService(
                glossary.access,
                searches,
                refused,
                known,
                new WordSearching(
                        pages,
                        known,
                        searches,
                        glossary.access,
                        glossary.library,
                        glossary.writes(),
                        glossary.storage.transactions(),
                        onBehalf(),
                        () -> glossary.now),
                pages,
                jobs,
                glossary.storage.writes(),
                glossary.writes(),
                glossary.service,
                glossary.audit,
                () -> glossary.now);
    }

    /** Only the product itself knows on whose behalf a job works: nobody is logged in there. */
    private OnBehalf onBehalf() {
        return new OnBehalf() {
            @Override
            public <T> Optional<T> of(String userKey, Supplier<T> work) {
                glossary.onBehalf = Optional.of(userKey);
                try {
                    return Optional.of(work.get());
                } finally {
                    glossary.onBehalf = Optional.empty();
                }
            }
        };
    }

    /** Does the job that waits, as nobody. */
    public void run() {
        Optional<String> before = glossary.people.currentUserKey();
        glossary.people.actAsNobody();
        threads.runNext();
        before.ifPresent(key -> glossary.people.actAs(key.replace("key-", "")));
    }
}
