package org.productops.feedback.intake;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.error.NotPermittedException;
import org.productops.common.text.Texts;
import org.productops.common.user.OnBehalf;
import org.productops.common.user.People;
import org.productops.common.user.Person;
import org.productops.feedback.FeedbackCreation;
import org.productops.feedback.FeedbackKeeping;
import org.productops.feedback.FeedbackLabels;
import org.productops.feedback.FeedbackRules;
import org.productops.feedback.LateKeeping;
import org.productops.feedback.NewFeedback;

/**
 * Makes issues of what came in, by the same way as people make them: as the user of the source. Where a colleague brings it, as
 * that colleague if the project lets them; else as the user of the source with the colleague as the reporter; where the product
 * lets nobody choose the reporter, the description names the colleague.
 */
@JiraComponent
public class FeedbackIntakeMaker implements IntakeMaker {

    /** The field at which Jira refuses a reporter. */
    private static final String REPORTER = "reporter";

    private final FeedbackCreation creation;
    private final FeedbackKeeping keeping;
    private final OnBehalf onBehalf;
    private final People people;
    private final Texts texts;

    @Inject
    public FeedbackIntakeMaker(
            FeedbackCreation creation, FeedbackKeeping keeping, OnBehalf onBehalf, People people, Texts texts) {
        this.creation = creation;
        this.keeping = keeping;
        this.onBehalf = onBehalf;
        this.people = people;
        this.texts = texts;
    }

    @Override
    public long make(IntakeSource source, long entryId, MappedFeedback feedback) {
        Optional<String> reporter = some(feedback.text(IntakeTarget.REPORTER));
        NewFeedback wanted = new NewFeedback(
                source.projectId(),
                feedback.text(IntakeTarget.SUMMARY),
                feedback.text(IntakeTarget.DESCRIPTION),
                some(feedback.text(IntakeTarget.AREA)),
                Optional.empty(),
                IntakeReader.draft(feedback),
                OptionalLong.of(entryId),
                List.of(),
                FeedbackLabels.of(feedback.text(IntakeTarget.LABELS)));
        if (reporter.isEmpty()) {
            return asUserOf(source, wanted);
        }
        try {
            return as(reporter.get(), wanted).orElseGet(() -> brought(source, wanted, reporter.get()));
        } catch (NotPermittedException e) {
            return brought(source, wanted, reporter.get());
        }
    }

    /** Nobody is asked: whoever typed it was let by Jira when it stored the issue. */
    @Override
    public LateKeeping keep(long issueId, MappedFeedback feedback, Instant typedAt) {
        return keeping.keepLate(
                issueId, FeedbackRules.apply(IntakeReader.draft(feedback), issueId, 1, typedAt), typedAt);
    }

    private Optional<Long> as(String userKey, NewFeedback wanted) {
        return onBehalf.of(userKey, () -> creation.create(wanted).issueId());
    }

    private long asUserOf(IntakeSource source, NewFeedback wanted) {
        return as(source.runsAsKey(), wanted)
                .orElseThrow(() -> new NotFoundException(Message.of("productops.intake.reason.no-user")));
    }

    private long brought(IntakeSource source, NewFeedback wanted, String reporterKey) {
        try {
            return asUserOf(source, with(wanted, Optional.of(reporterKey), wanted.description()));
        } catch (InvalidException e) {
            if (!e.errors().fields().containsKey(REPORTER)) {
                throw e;
            }
            String name = people.findByKey(reporterKey).map(Person::displayName).orElse("");
            String line = texts.in(Locale.ROOT)
                    .get("productops.intake.brought-by", name, wanted.draft().channel());
            return asUserOf(source, with(wanted, Optional.empty(), (line + "\n\n" + wanted.description()).strip()));
        }
    }

    private static NewFeedback with(NewFeedback wanted, Optional<String> reporterKey, String description) {
        return new NewFeedback(
                wanted.projectId(),
                wanted.summary(),
                description,
                wanted.areaKey(),
                reporterKey,
                wanted.draft(),
                wanted.intakeId(),
                wanted.deliveryIds(),
                wanted.labels());
    }

    private static Optional<String> some(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
