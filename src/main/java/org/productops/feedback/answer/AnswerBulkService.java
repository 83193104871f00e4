package org.productops.feedback.answer;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.productops.common.access.Access;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.error.NotPermittedException;
import org.productops.common.issue.Issues;
import org.productops.common.issue.VisibleIssue;
import org.productops.common.job.Job;
import org.productops.common.job.JobProgress;
import org.productops.common.job.JobService;
import org.productops.common.job.OneByOne;
import org.productops.common.user.OnBehalf;

/**
 * Notes that all were told whom a filter finds, be they shown or not, and takes back what was noted at once. Each is checked as
 * a single one is when its turn comes; what cannot be done is named, the rest is done.
 */
@JiraComponent
public class AnswerBulkService {

    private static final OneByOne TOLD = new OneByOne("productops.answer.bulk.told", "productops.answer.bulk.told-but");
    private static final OneByOne UNDONE =
            new OneByOne("productops.answer.bulk.undone", "productops.answer.bulk.undone-but");

    private static final String KIND = "feedback-told";

    private final WaitingAnswerService waiting;
    private final AnswerService answers;
    private final ToldStore told;
    private final Issues issues;
    private final Access access;
    private final JobService jobs;
    private final OnBehalf onBehalf;

    @Inject
    public AnswerBulkService(
            WaitingAnswerService waiting,
            AnswerService answers,
            ToldStore told,
            Issues issues,
            Access access,
            JobService jobs,
            OnBehalf onBehalf) {
        this.waiting = waiting;
        this.answers = answers;
        this.told = told;
        this.issues = issues;
        this.access = access;
        this.jobs = jobs;
        this.onBehalf = onBehalf;
    }

    /**
     * A job that notes something at once.
     *
     * @param run the name of what it notes, to take it back
     */
    public record Begun(Job job, String run) {}

    /**
     * Begins to note that all whom a filter finds were told, with what is drafted for each.
     *
     * @param groups only those of these groups; all if there is none
     * @param words what was said to some instead, by the key of their feedback
     * @throws InvalidException if nobody waits there whom this user may mark as told, or with what is wrong with the words
     * @throws NotFoundException if there is no such project, area or issue for this user
     * @throws NotPermittedException if nobody is logged in
     * @throws org.productops.common.error.BusyException if the server has too much to do
     */
    public Begun tell(AnswerFilter filter, Set<String> groups, Map<String, String> words) {
        String user = access.requireUser();
        FieldErrors.Collector errors = FieldErrors.collect();
        List<AnswerDraft> drafts = waiting.drafts(filter, groups).stream()
                .map(draft -> words.containsKey(draft.issueKey())
                        ? new AnswerDraft(draft.issueKey(), said(draft, words.get(draft.issueKey()), errors))
                        : draft)
                .toList();
        errors.throwIfAny();
        if (drafts.isEmpty()) {
            throw InvalidException.general(Message.of("productops.answer.error.none-to-mark"));
        }
        String run = AnswerService.newRun();
        Job job = jobs.start(
                KIND,
                Message.of("productops.answer.bulk.job", drafts.size()),
                progress ->
                        asUser(user, drafts, AnswerDraft::issueKey, draft -> answers.tell(draft, run), TOLD, progress));
        return new Begun(job, run);
    }

    private static String said(AnswerDraft draft, String typed, FieldErrors.Collector errors) {
        return AnswerRules.words(AnswerFields.wordsFor(draft.issueKey()), typed, draft::words, errors);
    }

    /** How many the user has noted at once and not taken back; 0 if there is no such run of theirs. */
    public int told(String run) {
        String user = access.requireUser();
        return run.isEmpty() ? 0 : told.ofRun(run, user).size();
    }

    /**
     * Begins to take back what the user has noted at once.
     *
     * @throws InvalidException if there is nothing any more
     * @throws NotPermittedException if nobody is logged in
     * @throws org.productops.common.error.BusyException if the server has too much to do
     */
    public Job takeBack(String run) {
        String user = access.requireUser();
        List<Long> ids = run.isEmpty()
                ? List.of()
                : told.ofRun(run, user).stream().map(Told::feedbackId).toList();
        List<String> keys = issues.visible(ids).stream().map(VisibleIssue::key).toList();
        if (keys.isEmpty()) {
            throw InvalidException.general(Message.of("productops.answer.error.nothing-to-take-back"));
        }
        return jobs.start(
                KIND,
                Message.of("productops.answer.bulk.undo-job", keys.size()),
                progress -> asUser(user, keys, key -> key, answers::takeBack, UNDONE, progress));
    }

    private <T> Message asUser(
            String user, List<T> all, Function<T, String> key, Consumer<T> step, OneByOne each, JobProgress progress) {
        return onBehalf.of(user, () -> each.run(all, key, step, progress))
                .orElseThrow(() -> InvalidException.general(Message.of("productops.answer.error.user-gone")));
    }
}
