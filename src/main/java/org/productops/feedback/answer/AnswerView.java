package org.productops.feedback.answer;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.productops.common.issue.VisibleIssue;
import org.productops.common.version.Versioned;
import org.productops.feedback.item.TriageState;

/**
 * How far the answer to a feedback issue is.
 *
 * @param issue the feedback issue
 * @param state how far it is, or what stands for it; empty if it is no feedback
 * @param waiting what could be said, if somebody waits for it
 * @param told what was said so far, the latest first
 * @param untellable whether what was said last can be taken back, by who may edit the issue
 * @param editable whether the reader may note that somebody was told
 * @param version counts the decisions about the feedback; 0 if it is none
 */
public record AnswerView(
        VisibleIssue issue,
        Optional<TriageState> state,
        Optional<WaitingAnswer> waiting,
        List<Told> told,
        boolean untellable,
        boolean editable,
        long version)
        implements Versioned {

    public AnswerView {
        Objects.requireNonNull(issue, "issue");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(waiting, "waiting");
        told = List.copyOf(told);
    }

    /** Whether there is anything to show. */
    public boolean isAnything() {
        return waiting.isPresent() || !told.isEmpty();
    }
}
