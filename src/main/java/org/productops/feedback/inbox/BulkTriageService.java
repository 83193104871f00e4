package org.productops.feedback.inbox;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.job.Job;
import org.productops.common.job.JobService;
import org.productops.common.job.OneByOne;
import org.productops.common.user.OnBehalf;

/** Decides the same about many, one after the other, as who wants it. What cannot be done is named; the rest is done. */
@JiraComponent
public class BulkTriageService {

    /** So many at once. */
    public static final int MOST = 500;

    /** What can be decided about many. */
    static final Set<Decision> DECISIONS =
            EnumSet.of(Decision.AREA, Decision.LINK, Decision.MERGE, Decision.LATER, Decision.DECLINE, Decision.REOPEN);

    private static final String KIND = "feedback-triage";

    private final InboxAccess access;
    private final TriageService triage;
    private final JobService jobs;
    private final OnBehalf onBehalf;

    @Inject
    public BulkTriageService(InboxAccess access, TriageService triage, JobService jobs, OnBehalf onBehalf) {
        this.access = access;
        this.triage = triage;
        this.jobs = jobs;
        this.onBehalf = onBehalf;
    }

    /**
     * Begins to decide. Each is checked as a single decision is when its turn comes.
     *
     * @return the job that does it
     * @throws InvalidException if none or too many are chosen, or that cannot be decided about many
     * @throws org.productops.common.error.NotPermittedException if nobody is logged in
     * @throws org.productops.common.error.BusyException if the server has too much to do
     */
    public Job start(List<ChosenFeedback> chosen, TriageDraft draft) {
        String user = access.requireUser();
        if (chosen.isEmpty()) {
            throw InvalidException.general(Message.of("productops.inbox.error.none-chosen"));
        }
        if (chosen.size() > MOST) {
            throw InvalidException.general(Message.of("productops.inbox.error.many-chosen", MOST, chosen.size()));
        }
        Decision decision = Decision.named(draft.decision())
                .filter(DECISIONS::contains)
                .orElseThrow(() -> InvalidException.at(
                        TriageFields.DECISION,
                        Message.of(
                                "productops.inbox.error.not-many",
                                DECISIONS.stream().map(Enum::name).collect(Collectors.joining(", ")))));
        boolean takesBack = decision == Decision.AREA && draft.area().equals(InboxFilterDraft.NO_AREA);
        String done = (takesBack ? Decision.REOPEN : decision).name().toLowerCase(Locale.ROOT);
        List<ChosenFeedback> all = List.copyOf(chosen);
        return jobs.start(KIND, Message.of("productops.inbox.bulk.job", all.size()), progress -> onBehalf.of(
                        user, () -> saying(done)
                                .run(
                                        all,
                                        ChosenFeedback::issueKey,
                                        each -> triage.triage(
                                                each.issueKey(), each.version(), draft.about(each.area())),
                                        progress))
                .orElseThrow(() -> InvalidException.general(Message.of("productops.inbox.error.user-gone"))));
    }

    /** Says what was done, as what was taken back is told so, too. */
    private static OneByOne saying(String done) {
        return new OneByOne("productops.inbox.bulk.done." + done, "productops.inbox.bulk.done-but." + done);
    }
}
