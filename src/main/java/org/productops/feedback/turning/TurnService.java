package org.productops.feedback.turning;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.productops.common.access.Access;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.error.NotPermittedException;
import org.productops.common.issue.Issues;
import org.productops.common.issue.VisibleIssue;
import org.productops.common.store.Writes;
import org.productops.common.text.Characters;
import org.productops.common.text.Shortening;
import org.productops.common.text.TextRule;
import org.productops.feedback.CreatedFeedback;
import org.productops.feedback.Feedback;
import org.productops.feedback.FeedbackCreation;
import org.productops.feedback.FeedbackDraft;
import org.productops.feedback.FeedbackIssues;
import org.productops.feedback.FeedbackKeeping;
import org.productops.feedback.FeedbackPlace;
import org.productops.feedback.FeedbackRules;
import org.productops.feedback.FeedbackSource;
import org.productops.feedback.FeedbackStore;
import org.productops.feedback.IntakeNumbers;
import org.productops.feedback.NewFeedback;
import org.productops.feedback.Side;
import org.productops.feedback.evidence.EvidenceStore;

/**
 * Turns issues into feedback, for those who may edit them. Where the product lets the type of an issue be changed without more
 * ado, the issue can become feedback itself; it always can stay as it is, and get a feedback issue as evidence. An issue is
 * turned into feedback once: doing it again, even at once, makes no second.
 */
@JiraComponent
public class TurnService {

    private static final String LOCK = "feedback.turning.";

    /** The products keep the name of every lock for ever, so there are few. */
    private static final int LOCKS = 16;

    private final Issues issues;
    private final TurnableIssues product;
    private final FeedbackIssues kind;
    private final FeedbackStore store;
    private final EvidenceStore evidence;
    private final FeedbackKeeping keeping;
    private final FeedbackCreation creation;
    private final Access access;
    private final Writes writes;
    private final InstantSource clock;

    @Inject
    public TurnService(
            Issues issues,
            TurnableIssues product,
            FeedbackIssues kind,
            FeedbackStore store,
            EvidenceStore evidence,
            FeedbackKeeping keeping,
            FeedbackCreation creation,
            Access access,
            Writes writes,
            InstantSource clock) {
        this.issues = issues;
        this.product = product;
        this.kind = kind;
        this.store = store;
        this.evidence = evidence;
        this.keeping = keeping;
        this.creation = creation;
        this.access = access;
        this.writes = writes;
        this.clock = clock;
    }

    /** Whether the user who makes the request can turn the issue, which that user sees, into feedback. */
    public boolean mayTurn(VisibleIssue issue) {
        return issue.editable() && !kind.includes(issue) && product.offersFeedback(issue);
    }

    /**
     * An issue that is to be turned into feedback.
     *
     * @throws NotFoundException if there is no such issue for this user
     * @throws NotPermittedException if the user may not edit the issue
     * @throws InvalidException if it is feedback already, was turned into some before, or there can be none in its project
     */
    public TurnView open(String issueKey) {
        access.requireUser();
        VisibleIssue issue = issues.find(issueKey)
                .orElseThrow(() -> new NotFoundException(
                        Message.of("productops.feedback.error.no-issue", TextRule.beginning(issueKey))));
        if (!issue.editable()) {
            throw new NotPermittedException(Message.of("productops.feedback.error.not-editable", issue.key()), false);
        }
        Optional<Feedback> kept = store.find(issue.id());
        if (kind.includes(issue)) {
            // Where nothing is kept, somebody was interrupted after the product had changed the type, and goes on here.
            kept.ifPresent(said -> refuse("productops.feedback.turn.error.is-feedback", issue.key()));
        } else if (!product.offersFeedback(issue)) {
            refuse("productops.feedback.turn.error.not-set-up", issue.key());
        }
        refuseSecond(issue);
        return new TurnView(issue, obstacle(issue), kept.map(FeedbackDraft::of).orElseGet(() -> proposed(issue)));
    }

    private static void refuse(String key, Object... arguments) {
        throw InvalidException.general(Message.of(key, arguments));
    }

    private void refuseSecond(VisibleIssue issue) {
        List<Long> made = store.ofIntake(IntakeNumbers.ofIssue(issue.id())).map(Feedback::issueId).stream()
                .toList();
        if (issues.existing(made).isEmpty()) {
            return;
        }
        issues.visible(made).forEach(each -> refuse("productops.feedback.turn.error.turned", issue.key(), each.key()));
        refuse("productops.feedback.turn.error.turned-unseen", issue.key());
    }

    private Optional<Message> obstacle(VisibleIssue issue) {
        if (kind.includes(issue)) {
            return Optional.empty();
        }
        return evidence.ofDelivery(issue.id()).isEmpty()
                ? product.obstacle(issue)
                : Optional.of(Message.of("productops.feedback.turn.obstacle.linked"));
    }

    private FeedbackDraft proposed(VisibleIssue issue) {
        TurnableIssues.Words words = product.words(issue);
        String quote = words.description().isBlank() ? issue.summary() : words.description();
        return new FeedbackDraft(
                "",
                FeedbackSource.EMPLOYEE.name(),
                "",
                Side.COLLEAGUE.name(),
                words.reporter(),
                "",
                "",
                "",
                "",
                quote.length() <= FeedbackRules.LONGEST_QUOTE
                        ? quote
                        : Shortening.atWord(quote, FeedbackRules.LONGEST_QUOTE - 1),
                "",
                words.createdOn().toString());
    }

    /**
     * Turns an issue into feedback, in one step. All that can be wrong is said before anything is changed.
     *
     * @return the issue that is feedback now: itself, or the one that was created
     * @throws InvalidException with every error at its field, and with what the product has against it
     * @throws NotPermittedException if the user may not edit the issue, or may not create or link feedback where that is needed
     * @throws org.productops.common.error.BusyException if somebody else is about the same issue
     */
    public VisibleIssue turn(String issueKey, TurnDraft draft) {
        access.requireUser();
        long id = open(issueKey).issue().id();
        return writes.holding(LOCK + Math.floorMod(id, LOCKS), () -> turnOnce(open(issueKey), draft));
    }

    private VisibleIssue turnOnce(TurnView view, TurnDraft draft) {
        String typed = draft.way().strip();
        TurnWay way = typed.isEmpty()
                ? TurnWay.ISSUE
                : TurnWay.named(typed)
                        .orElseThrow(() ->
                                InvalidException.at(TurnFields.WAY, Message.of("productops.feedback.turn.error.way")));
        if (kind.includes(view.issue())) {
            return change(view.issue(), draft, true);
        }
        if (way == TurnWay.ISSUE) {
            return create(view.issue(), draft);
        }
        view.obstacle().ifPresent(why -> {
            throw InvalidException.general(why);
        });
        return change(view.issue(), draft, false);
    }

    private VisibleIssue change(VisibleIssue issue, TurnDraft draft, boolean changed) {
        Feedback said = FeedbackRules.apply(draft.said(), issue.id(), 1, clock.instant());
        VisibleIssue feedback = changed ? issue : product.makeFeedback(issue);
        keeping.keep(feedback, said);
        return feedback;
    }

    private VisibleIssue create(VisibleIssue issue, TurnDraft draft) {
        FeedbackPlace place = kind.placeOf(issue.id())
                .orElseThrow(
                        () -> new NotFoundException(Message.of("productops.common.error.issue-gone", issue.key())));
        CreatedFeedback created = creation.create(new NewFeedback(
                place.projectId(),
                // Nobody is there to correct it.
                Characters.keptInLine(issue.summary()),
                "",
                Optional.of(place.areaKey()).filter(area -> !area.isEmpty()),
                Optional.empty(),
                draft.said(),
                OptionalLong.of(IntakeNumbers.ofIssue(issue.id())),
                List.of(issue.id())));
        // Who may create an issue does not always see it.
        return issues.visible(List.of(created.issueId())).stream().findFirst().orElse(issue);
    }
}
