package org.productops.feedback.intake;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.Locale;
import org.productops.common.text.Texts;
import org.productops.feedback.FeedbackDraft;
import org.productops.feedback.UnkeptFeedback;

/** Puts what could not be kept with its issue into the one queue of all feedback that comes in. Asks nobody's permission. */
@JiraComponent
public class IntakeUnkeptFeedback implements UnkeptFeedback {

    private final IntakeService intake;
    private final IntakeSources sources;
    private final IntakeEntryStore entries;
    private final Texts texts;

    @Inject
    public IntakeUnkeptFeedback(IntakeService intake, IntakeSources sources, IntakeEntryStore entries, Texts texts) {
        this.intake = intake;
        this.sources = sources;
        this.entries = entries;
        this.texts = texts;
    }

    @Override
    public void keepApart(long issueId, long projectId, FeedbackDraft draft) {
        String name = texts.in(Locale.ROOT).get("productops.intake.screens");
        intake.keepApart(sources.of(IntakeKind.SCREEN, name, projectId, IntakeSources.NOBODY), issueId, draft);
    }

    @Override
    public boolean isApart(long issueId) {
        return !entries.openOf(issueId).isEmpty();
    }
}
