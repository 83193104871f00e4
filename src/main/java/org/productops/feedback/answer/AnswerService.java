package org.productops.feedback.answer;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.productops.common.access.Access;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.error.NotPermittedException;
import org.productops.common.error.ProductOpsException;
import org.productops.common.issue.VisibleIssue;
import org.productops.common.text.TextRule;
import org.productops.feedback.event.FeedbackEvent;
import org.productops.feedback.event.FeedbackEventStore;
import org.productops.feedback.item.FeedbackItem;
import org.productops.feedback.item.FeedbackItemStore;
import org.productops.feedback.item.FeedbackItems;
import org.productops.feedback.item.TriageState;

/**
 * How far the answer to feedback is, and noting that people were told. Who may see a feedback issue sees it, and who may edit it
 * notes that they were told, each person alone.
 */
@JiraComponent
public class AnswerService {

    /** So many are noted at once. */
    public static final int MOST_AT_ONCE = 100;

    private final FeedbackItemStore store;
    private final FeedbackItems items;
    private final AnswerLines lines;
    private final ToldStore told;
    private final FeedbackEventStore events;
    private final Access access;
    private final InstantSource clock;

    @Inject
    public AnswerService(
            FeedbackItemStore store,
            FeedbackItems items,
            AnswerLines lines,
            ToldStore told,
            FeedbackEventStore events,
            Access access,
            InstantSource clock) {
        this.store = store;
        this.items = items;
        this.lines = lines;
        this.told = told;
        this.events = events;
        this.access = access;
        this.clock = clock;
    }

    /**
     * How far the answer to a feedback issue is, for its panel.
     *
     * @throws NotFoundException if there is no such issue for this user
     */
    public AnswerView read(String issueKey) {
        access.requireUser();
        return read(lines.find(issueKey));
    }

    /**
     * As {@link #read(String)}, for a user who means to say that an answer did not settle it.
     *
     * @throws NotPermittedException if the user may not edit the issue
     */
    public AnswerView readToEdit(String issueKey) {
        access.requireUser();
        return read(editable(issueKey));
    }

    /** As {@link #read(String)}, for an issue that the product is showing. */
    public AnswerView read(VisibleIssue issue) {
        Optional<FeedbackItem> own = store.find(issue.id());
        Optional<FeedbackItem> item = own.flatMap(this::standing);
        List<WaitingAnswer> waiting = item.filter(each -> each.state() == TriageState.TO_ANSWER)
                .map(each -> lines.shown(List.of(new AnswerLines.Waiting(issue.id(), each, "")), lines.days()))
                .orElse(List.of());
        return new AnswerView(
                issue,
                item.map(FeedbackItem::state),
                waiting.stream().findFirst(),
                told.of(issue.id()),
                item.filter(each -> each.state() == TriageState.ANSWERED || each.state() == TriageState.TO_ANSWER)
                        .filter(each -> told.of(issue.id()).stream()
                                .findFirst()
                                .filter(last -> !last.at().isBefore(waitingSince(each)))
                                .isPresent())
                        .isPresent(),
                own.isPresent() && issue.editable(),
                item.map(FeedbackItem::version).orElse(0L));
    }

    private Optional<FeedbackItem> standing(FeedbackItem item) {
        return item.state() == TriageState.MERGED ? store.find(item.mergedInto()) : Optional.of(item);
    }

    /**
     * Notes that somebody was told. Their feedback is answered; one for which it stands, or that stands for it, once all of
     * them were told.
     *
     * @return how far the answer is now
     * @throws NotFoundException if there is no such issue for this user, or it is no feedback
     * @throws NotPermittedException if the user may not edit the issue
     * @throws InvalidException if nobody waits for an answer to it, there are no words, or they have a placeholder that
     *     would be told as it stands
     */
    public AnswerView tell(AnswerDraft draft) {
        return tell(draft, "");
    }

    /** As {@link #tell(AnswerDraft)}, together with others that can be taken back with it. */
    AnswerView tell(AnswerDraft draft, String run) {
        String user = access.requireUser();
        VisibleIssue issue = editable(draft.issueKey());
        FeedbackItem item = store.find(issue.id())
                .flatMap(this::standing)
                .orElseThrow(
                        () -> new NotFoundException(Message.of("productops.answer.error.no-feedback", issue.key())));
        String words = AnswerRules.words(draft.words(), () -> drafted(issue, item));
        long built = lines.firstDone(List.of(item)).getOrDefault(item.issueId(), 0L);
        items.change(item.issueId(), now -> {
                    if (now.state() != TriageState.TO_ANSWER) {
                        throw InvalidException.general(Message.of("productops.answer.error.not-waiting", issue.key()));
                    }
                    Instant moment = Instant.ofEpochMilli(clock.millis());
                    told.add(new Told(issue.id(), built, moment, user, words, run));
                    return isAllTold(now) ? now.in(TriageState.ANSWERED, "", moment) : now;
                })
                .orElseThrow(() -> gone(issue, item));
        return read(issue);
    }

    private String drafted(VisibleIssue issue, FeedbackItem item) {
        return lines.shown(List.of(new AnswerLines.Waiting(issue.id(), item, "")), lines.days()).stream()
                .map(WaitingAnswer::words)
                .findFirst()
                .orElse("");
    }

    private boolean isAllTold(FeedbackItem item) {
        Set<Long> all = lines.everybody(List.of(item)).keySet();
        Map<Long, Told> last = told.latest(all);
        return all.stream().allMatch(id -> AnswerLines.toldSince(last, id, item).isPresent());
    }

    /**
     * Notes that several were told, each by itself: what is refused keeps no other from being noted.
     *
     * @throws InvalidException if there are too many
     */
    public AnswersKept tell(List<AnswerDraft> drafts) {
        access.requireUser();
        if (drafts.size() > MOST_AT_ONCE) {
            throw InvalidException.general(Message.of("productops.answer.error.too-many", MOST_AT_ONCE, drafts.size()));
        }
        int done = 0;
        String run = newRun();
        List<AnswersKept.Refused> refused = new ArrayList<>();
        for (AnswerDraft draft : drafts) {
            try {
                tell(draft, run);
                done++;
            } catch (ProductOpsException e) {
                refused.add(new AnswersKept.Refused(TextRule.beginning(draft.issueKey()), e.text()));
            }
        }
        return new AnswersKept(done, refused, run);
    }

    /** A name for what is noted at once. */
    static String newRun() {
        return UUID.randomUUID().toString();
    }

    /**
     * Takes back that somebody was told: they wait again, since when they did. What was said is gone; that it was taken back
     * stays among the events.
     *
     * @return how far the answer is now
     * @throws NotFoundException if there is no such issue for this user, or it is no feedback
     * @throws NotPermittedException if the user may not edit the issue
     * @throws InvalidException if nobody was told, or something else was decided since
     */
    public AnswerView takeBack(String issueKey) {
        access.requireUser();
        VisibleIssue issue = editable(issueKey);
        FeedbackItem item = store.find(issue.id())
                .flatMap(this::standing)
                .orElseThrow(
                        () -> new NotFoundException(Message.of("productops.answer.error.no-feedback", issue.key())));
        items.change(item.issueId(), now -> {
                    Instant since = waitingSince(now);
                    Optional<Told> last = Optional.ofNullable(
                                    told.latest(List.of(issue.id())).get(issue.id()))
                            .filter(each -> !each.at().isBefore(since));
                    if (last.isEmpty() || now.state() != TriageState.ANSWERED && now.state() != TriageState.TO_ANSWER) {
                        throw InvalidException.general(Message.of("productops.answer.error.not-told", issue.key()));
                    }
                    told.removeLatest(issue.id());
                    return now.state() == TriageState.ANSWERED
                            ? now.untold(since, Instant.ofEpochMilli(clock.millis()))
                            : now;
                })
                .orElseThrow(() -> gone(issue, item));
        return read(issue);
    }

    /** Since when it waits, or waited before it was answered. */
    private Instant waitingSince(FeedbackItem item) {
        return item.state() != TriageState.ANSWERED
                ? item.stateSince()
                : events.ofFeedback(List.of(item.issueId())).stream()
                        .filter(event -> event.kind() == FeedbackEvent.Kind.TO_ANSWER)
                        .map(FeedbackEvent::at)
                        .filter(at -> !at.isAfter(item.stateSince()))
                        .max(Instant::compareTo)
                        .orElse(item.stateSince());
    }

    /**
     * Notes that what was answered is not settled: somebody has to decide again what becomes of it.
     *
     * @param reason what they said to the answer; may be empty
     * @return how far the answer is now
     * @throws NotFoundException if there is no such issue for this user, or it is no feedback
     * @throws NotPermittedException if the user may not edit the issue
     * @throws InvalidException if it is not answered
     */
    public AnswerView comeBack(String issueKey, String reason) {
        access.requireUser();
        VisibleIssue issue = editable(issueKey);
        String why = ComeBackRules.reason(reason);
        FeedbackItem item = store.find(issue.id())
                .flatMap(this::standing)
                .orElseThrow(
                        () -> new NotFoundException(Message.of("productops.answer.error.no-feedback", issue.key())));
        items.change(item.issueId(), now -> {
                    if (now.state() != TriageState.ANSWERED) {
                        throw InvalidException.general(Message.of("productops.answer.error.not-answered", issue.key()));
                    }
                    return now.in(TriageState.NEW, why, Instant.ofEpochMilli(clock.millis()));
                })
                .orElseThrow(() -> gone(issue, item));
        return read(issue);
    }

    /** It was there when it was looked for. */
    private static NotFoundException gone(VisibleIssue issue, FeedbackItem item) {
        return new NotFoundException(Message.of(
                item.issueId() == issue.id()
                        ? "productops.common.error.issue-gone"
                        : "productops.answer.error.survivor-gone",
                issue.key()));
    }

    private VisibleIssue editable(String issueKey) {
        VisibleIssue issue = lines.find(issueKey);
        if (!issue.editable()) {
            throw new NotPermittedException(Message.of("productops.answer.error.not-editable", issue.key()), false);
        }
        return issue;
    }
}
