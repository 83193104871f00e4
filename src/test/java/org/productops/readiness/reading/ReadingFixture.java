package org.productops.readiness.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.productops.common.access.Access;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.issue.IssueSearch;
import org.productops.common.issue.VisibleIssue;
import org.productops.common.job.InMemoryJobStore;
import org.productops.common.job.Job;
import org.productops.common.job.JobService;
import org.productops.common.user.OnBehalf;
import org.productops.readiness.ReadinessFixture;
import org.productops.testing.fakes.HeldJobThreads;

/**
 * Readings of the issues of a {@link ReadinessFixture}. There are the fields <em>Description</em> and, twice,
 * <em>Checklist</em>; the query {@code all} finds the issues that {@link #found} says, and others are not understood.
 */
public final class ReadingFixture {

    public final ReadinessFixture given = new ReadinessFixture();
    public final HeldJobThreads threads = new HeldJobThreads();
    public final InMemoryReadingStore store = new InMemoryReadingStore();

    /** What stands in issues, by their ids. */
    public final Map<Long, String> texts = new HashMap<>();

    public final List<Long> found = new ArrayList<>(List.of(10L));

    private final Access access = new Access(given.people);
    public final JobService jobs = new JobService(new InMemoryJobStore(), threads, access, given.clock());
    public final ReadingService readings = new ReadingService(
            access,
            given.library,
            new Texts(),
            new Search(),
            new ItemReader(new Search(), given.issues, new Texts(), given.reader, given.items, given.people),
            store,
            jobs,
            new Behalf(),
            given.storage.writes(),
            given.clock());

    /** A reading of descriptions in the dialect of HeroCoders. */
    public static ReadingDraft draft(long checklist) {
        return new ReadingDraft(
                "all", "FIELD", "description", "", "herocoders", true, checklist == 0 ? "" : String.valueOf(checklist));
    }

    /** What came of a reading of descriptions. */
    public ReadingReport read(long checklist, boolean trial) {
        Reading begun = readings.start(draft(checklist), trial);
        threads.runNext();
        return readings.get(begun.id()).reading().report().orElseThrow();
    }

    /** The job that was begun last. */
    public Job job() {
        return jobs.latest().get(0);
    }

    private final class Texts implements IssueTexts {
        @Override
        public List<Field> fields() {
            return List.of(
                    new Field("customfield_10200", "Checklist"),
                    new Field("customfield_10201", "Checklist"),
                    new Field("description", "Description"));
        }

        @Override
        public Optional<String> textOf(VisibleIssue issue, TextSource source) {
            if ("broken".equals(texts.get(issue.id()))) {
                throw new IllegalStateException("Of another app");
            }
            return Optional.ofNullable(texts.get(issue.id()));
        }
    }

    private final class Search implements IssueSearch {
        @Override
        public long count(String query) {
            if (!query.equals("all")) {
                throw InvalidException.general(Message.of("productops.common.error.query-wrong", query));
            }
            return found.size();
        }

        @Override
        public List<Long> find(String query, IntConsumer read) {
            read.accept(found.size());
            return found;
        }
    }

    private final class Behalf implements OnBehalf {
        @Override
        public <T> Optional<T> of(String userKey, Supplier<T> work) {
            return given.people.findByKey(userKey).map(any -> work.get());
        }
    }
}
