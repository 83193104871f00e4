package org.productops.feedback;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.productops.common.access.Access;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.Message;
import org.productops.common.error.ProductOpsException;
import org.productops.common.issue.VisibleIssue;
import org.productops.common.store.Writes;
import org.productops.common.text.Shortening;
import org.productops.common.text.TextRule;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes issues of feedback: the issue, what was said, and the links to what it is evidence for, in one go. Everybody may who
 * may create issues in the project and link the others; the product says so itself.
 *
 * <p>Of an intake there is one issue, whoever asks how often on whichever node. Who asks holds a lock of the intake, so that
 * nobody else makes an issue of it at the same time. Before the product is asked to make one, it is noted that somebody begins.
 * A node can die between the product's issue and what we keep of it, because these are two writes. Then the note is still
 * there, and whoever comes next looks first for an issue that was made since, has this summary and nothing kept of it, and goes
 * on with that. Without a note nothing can have been left behind, so that nobody searches in the usual case. Where the field
 * <em>Feedback</em> is on the product's screen, the details are kept while the product stores the issue, and the gap is small;
 * but whether there is one is the product's affair, so nothing depends on it. Labels and links come last, and are made again by whoever
 * comes next: linking twice is linking once.
 *
 * <p>Nobody comes again for what a person has sent by themselves: if there is an issue and its words cannot be kept, they wait in the
 * intake's queue, bound to it, as words of Jira's own screens do.
 */
@JiraComponent
public class FeedbackCreation {

    private static final Logger LOG = LoggerFactory.getLogger(FeedbackCreation.class);

    private static final String LOCK = "feedback.creation.";

    /** The products keep the name of every lock for ever, so there are few. */
    private static final int LOCKS = 32;

    /** So long a summary gets that is made of the quote. */
    private static final int MADE_SUMMARY = 120;

    /** What Jira takes. */
    private static final TextRule SUMMARY = TextRule.line(255);

    private final FeedbackIssueMaker maker;
    private final FeedbackKeeping keeping;
    private final FeedbackStore store;
    private final FeedbackAttempts attempts;
    private final FeedbackLinking linking;
    private final UnkeptFeedback unkept;
    private final Access access;
    private final Writes writes;
    private final InstantSource clock;

    @Inject
    public FeedbackCreation(
            FeedbackIssueMaker maker,
            FeedbackKeeping keeping,
            FeedbackStore store,
            FeedbackAttempts attempts,
            FeedbackLinking linking,
            UnkeptFeedback unkept,
            Access access,
            Writes writes,
            InstantSource clock) {
        this.maker = maker;
        this.keeping = keeping;
        this.store = store;
        this.attempts = attempts;
        this.linking = linking;
        this.unkept = unkept;
        this.access = access;
        this.writes = writes;
        this.clock = clock;
    }

    /**
     * Makes the issue as the user who makes the request; gives the one that there is if one was made of the intake before. Not
     * to be called in a transaction.
     *
     * @throws org.productops.common.error.InvalidException with all that is wrong by field, also what the product's screen
     *     demands
     * @throws org.productops.common.error.NotFoundException if there is no such issue to be linked for this user
     * @throws org.productops.common.error.NotPermittedException if the user may not create or link issues there
     * @throws org.productops.common.error.BusyException if somebody else is making an issue of this intake
     */
    public CreatedFeedback create(NewFeedback wanted) {
        access.requireUser();
        FieldErrors.Collector errors = FieldErrors.collect();
        if (wanted.projectId() == 0) {
            errors.at(FeedbackFields.PROJECT_ID, Message.of("productops.feedback.evidence.error.no-project"));
        }
        String summary = SUMMARY.check(FeedbackFields.SUMMARY, wanted.summary(), errors);
        Feedback said = FeedbackRules.apply(wanted.draft(), 0, 1, clock.instant(), errors)
                .withIntake(wanted.intakeId());
        NewFeedback named = withSummary(wanted, summary.isEmpty() ? ofQuote(said.quote()) : summary);
        if (wanted.intakeId().isEmpty()) {
            linking.requireLinkable(wanted.deliveryIds());
            VisibleIssue made = maker.make(named, said);
            keepSomewhere(made, named, said);
            return finish(made, named, said);
        }
        long intakeId = wanted.intakeId().getAsLong();
        return writes.holding(LOCK + Math.floorMod(intakeId, LOCKS), () -> once(intakeId, named, said));
    }

    private CreatedFeedback once(long intakeId, NewFeedback wanted, Feedback said) {
        Optional<VisibleIssue> known = store.ofIntake(intakeId)
                .map(Feedback::issueId)
                .flatMap(maker::find)
                .or(() -> attempts.begunAt(intakeId)
                        .flatMap(time -> forgotten(maker.madeSince(wanted.projectId(), wanted.summary(), time))));
        if (known.isPresent()) {
            keeping.keepFirst(known.get(), said);
            attempts.end(intakeId);
            return finish(known.get(), wanted, said);
        }
        linking.requireLinkable(wanted.deliveryIds());
        attempts.begin(intakeId, clock.instant());
        VisibleIssue made;
        try {
            made = maker.make(wanted, said);
        } catch (ProductOpsException e) {
            // The product said no, so that there is no issue. Of any other failure nobody knows; the note stays.
            attempts.end(intakeId);
            throw e;
        }
        if (IntakeNumbers.isQueued(intakeId)) {
            keeping.keepFirst(made, said);
        } else {
            keepSomewhere(made, wanted, said);
        }
        attempts.end(intakeId);
        return finish(made, wanted, said);
    }

    /** There is an issue, and nobody who comes again: what cannot be kept with it waits in the one queue until it can. */
    private void keepSomewhere(VisibleIssue made, NewFeedback wanted, Feedback said) {
        try {
            keeping.keepFirst(made, said);
        } catch (RuntimeException | LinkageError e) {
            try {
                unkept.keepApart(made.id(), wanted.projectId(), wanted.draft());
                LOG.warn("What was said in the issue {} waits in the intake", made.key(), e);
            } catch (RuntimeException | LinkageError again) {
                e.addSuppressed(again);
                throw e;
            }
        }
    }

    /** The first of which nothing is kept. */
    private Optional<VisibleIssue> forgotten(List<VisibleIssue> made) {
        Set<Long> kept = store.summaries(made.stream().map(VisibleIssue::id).toList()).stream()
                .map(FeedbackSummary::issueId)
                .collect(Collectors.toSet());
        return made.stream().filter(issue -> !kept.contains(issue.id())).findFirst();
    }

    private CreatedFeedback finish(VisibleIssue made, NewFeedback wanted, Feedback said) {
        if (!wanted.labels().isEmpty()) {
            maker.label(made, wanted.labels());
        }
        if (!wanted.deliveryIds().isEmpty()) {
            linking.link(made, wanted.deliveryIds(), said.importance());
        }
        return new CreatedFeedback(made.id(), made.key());
    }

    private static String ofQuote(String quote) {
        String line = quote.replaceAll("\\s+", " ").strip();
        return line.length() <= MADE_SUMMARY ? line : Shortening.atWord(line, MADE_SUMMARY);
    }

    private static NewFeedback withSummary(NewFeedback wanted, String summary) {
        return new NewFeedback(
                wanted.projectId(),
                summary,
                wanted.description(),
                wanted.areaKey(),
                wanted.reporterKey(),
                wanted.draft(),
                wanted.intakeId(),
                wanted.deliveryIds(),
                wanted.labels());
    }
}
