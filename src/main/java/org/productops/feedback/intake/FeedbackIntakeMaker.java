package org.productops.feedback.intake;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.user.OnBehalf;
import org.productops.feedback.FeedbackCreation;
import org.productops.feedback.NewFeedback;

/** Makes issues of what came in as the user of the source, by the same way as people make them. */
@JiraComponent
public class FeedbackIntakeMaker implements IntakeMaker {

    private final FeedbackCreation creation;
    private final OnBehalf onBehalf;

    @Inject
    public FeedbackIntakeMaker(FeedbackCreation creation, OnBehalf onBehalf) {
        this.creation = creation;
        this.onBehalf = onBehalf;
    }

    @Override
    public long make(IntakeSource source, long entryId, MappedFeedback feedback) {
        NewFeedback wanted = new NewFeedback(
                source.projectId(),
                feedback.text(IntakeTarget.SUMMARY),
                feedback.text(IntakeTarget.DESCRIPTION),
                some(feedback.text(IntakeTarget.AREA)),
                some(feedback.text(IntakeTarget.REPORTER)),
                IntakeReader.draft(feedback),
                OptionalLong.of(entryId),
                List.of());
        return onBehalf.of(source.runsAsKey(), () -> creation.create(wanted))
                .orElseThrow(() -> new NotFoundException(Message.of("productops.intake.reason.no-user")))
                .issueId();
    }

    private static Optional<String> some(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
