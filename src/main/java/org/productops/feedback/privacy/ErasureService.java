package org.productops.feedback.privacy;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.productops.common.access.Access;
import org.productops.common.error.Confirmation;
import org.productops.common.error.Message;
import org.productops.common.job.Job;
import org.productops.common.job.JobProgress;
import org.productops.common.job.JobService;
import org.productops.common.person.Erased;

/** Erases what is kept of people beside the page, as where much is kept that takes longer than anybody waits for a page. */
@Named
public class ErasureService {

    private static final String ERASED = "productops.organisation.privacy.erased";
    private static final String KIND = "personal-data-erasure";

    /** For so long what came of it is shown to who opens the page: the issues that are left take some time. */
    private static final Duration SHOWN = Duration.ofDays(1);

    private final Access access;
    private final PrivacyService privacy;
    private final JobService jobs;
    private final InstantSource clock;

    @Inject
    public ErasureService(Access access, PrivacyService privacy, JobService jobs, InstantSource clock) {
        this.access = access;
        this.privacy = privacy;
        this.jobs = jobs;
        this.clock = clock;
    }

    /**
     * Begins what {@link PrivacyService#erase} does, for administrators. Its title names nobody.
     *
     * @throws org.productops.common.error.InvalidException if nobody is meant, or anybody could be
     * @throws org.productops.common.error.UnconfirmedException until it is confirmed
     */
    public Job start(PrivacyDraft draft, boolean words, boolean mentions, Confirmation confirmation) {
        access.requireAdministrator();
        PrivacyService.Erasing what = privacy.confirmed(draft, words, mentions, confirmation);
        return jobs.start(KIND, Message.of("productops.organisation.privacy.job"), progress -> erase(what, progress));
    }

    private Message erase(PrivacyService.Erasing what, JobProgress progress) {
        progress.lasting();
        progress.total(privacy.topics());
        int count = privacy.erase(what, () -> progress.advance(1)).stream()
                .mapToInt(Erased::count)
                .sum();
        // The ids are for the page, which says which issues are left; they name nobody.
        return Message.of(
                ERASED, count, what.issueIds().stream().map(String::valueOf).collect(Collectors.joining(" ")));
    }

    /**
     * The issues to which belonged what a job has erased: what they say themselves stays. For administrators.
     *
     * @return their ids; none if it is not done
     */
    public List<Long> left(Job job) {
        access.requireAdministrator();
        return job.message()
                .filter(message -> message.key().equals(ERASED))
                .map(message -> message.arguments().get(message.arguments().size() - 1))
                .map(ids -> Arrays.stream(ids.split(" "))
                        .filter(id -> !id.isEmpty())
                        .map(Long::valueOf)
                        .toList())
                .orElse(List.of());
    }

    /** An erasure that goes on or was over a moment ago, whoever wanted it. For administrators. */
    public Optional<Job> latest() {
        access.requireAdministrator();
        Instant since = clock.instant().minus(SHOWN);
        return jobs.latestOf(KIND)
                .filter(job -> job.state().isGoing() || job.seen().isAfter(since));
    }
}
