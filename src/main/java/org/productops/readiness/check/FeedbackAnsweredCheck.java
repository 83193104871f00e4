package org.productops.readiness.check;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import java.util.Optional;

/** Everybody whose feedback is linked to the issue was told what became of it. An issue without feedback owes nobody a word. */
@JiraComponent
public class FeedbackAnsweredCheck implements CheckType {

    public static final String KIND = "FEEDBACK_ANSWERED";

    @Override
    public String kind() {
        return KIND;
    }

    /** Nothing is linked to what is not there yet. */
    @Override
    public boolean isJudgedOnCreate() {
        return false;
    }

    @Override
    public Optional<Gap> gap(IssueFacts facts, Check check, OtherLists lists) {
        int waiting = facts.waitingFeedback();
        return waiting == 0 ? Optional.empty() : Gap.of("feedback-answered", waiting);
    }
}
