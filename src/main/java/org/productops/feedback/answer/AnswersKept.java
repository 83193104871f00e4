package org.productops.feedback.answer;

import java.util.List;
import java.util.Objects;
import org.productops.common.error.Message;

/**
 * What came of noting several answers at once.
 *
 * @param told how many were noted
 * @param refused those that were not, each with why
 * @param run what was noted, to be taken back at once
 */
public record AnswersKept(int told, List<Refused> refused, String run) {

    public AnswersKept {
        refused = List.copyOf(refused);
        Objects.requireNonNull(run, "run");
    }

    /**
     * One that was not noted.
     *
     * @param issueKey the feedback
     * @param why what kept it from being noted
     */
    public record Refused(String issueKey, Message why) {

        public Refused {
            Objects.requireNonNull(issueKey, "issueKey");
            Objects.requireNonNull(why, "why");
        }
    }
}
