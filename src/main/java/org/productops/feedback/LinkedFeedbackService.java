package org.productops.feedback;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.issue.Issues;
import org.productops.common.issue.VisibleIssue;

/** The feedback that is linked to the issue for which it was given. Each person is shown what that person may see. */
@JiraComponent
public class LinkedFeedbackService {

    private final Issues issues;
    private final FeedbackIssues kind;
    private final FeedbackStore store;

    @Inject
    public LinkedFeedbackService(Issues issues, FeedbackIssues kind, FeedbackStore store) {
        this.issues = issues;
        this.kind = kind;
        this.store = store;
    }

    /**
     * The feedback for the issue with this key.
     *
     * @param most how many to show in full
     * @throws NotFoundException if there is no such issue for this user
     */
    public LinkedFeedback read(String issueKey, int most) {
        VisibleIssue issue = issues.find(issueKey)
                .orElseThrow(() -> new NotFoundException(Message.of("productops.feedback.error.no-issue", issueKey)));
        return read(linked(issue), most);
    }

    /** The feedback issues that are linked to the issue and that the user may see. Reads no feedback. */
    public List<VisibleIssue> linked(VisibleIssue issue) {
        return issues.visible(kind.linkedTo(issue.id())).stream()
                .filter(kind::includes)
                .toList();
    }

    /**
     * What was said in these issues. Two statements: one for all of them without the words, one for what is shown; and one
     * more where nothing was found of what is to be shown.
     *
     * @param linked see {@link #linked}
     * @param most how many to show in full
     */
    public LinkedFeedback read(List<VisibleIssue> linked, int most) {
        List<Long> ids = linked.stream().map(VisibleIssue::id).toList();
        LinkedFeedbackSum sum = new LinkedFeedbackSum(linked, store.summaries(ids));
        List<VisibleIssue> newest = sum.newest(most);
        Map<Long, Feedback> said = store
                .findAll(newest.stream().map(VisibleIssue::id).toList())
                .stream()
                .collect(Collectors.toMap(Feedback::issueId, Function.identity()));
        Map<Long, UnreadableFeedback> unreadable = unreadable(newest.stream()
                .map(VisibleIssue::id)
                .filter(id -> !said.containsKey(id))
                .toList());
        return sum.with(newest.stream()
                .map(issue -> new FeedbackView(
                        issue,
                        Optional.ofNullable(said.get(issue.id())),
                        Optional.ofNullable(unreadable.get(issue.id()))))
                .toList());
    }

    private Map<Long, UnreadableFeedback> unreadable(List<Long> issueIds) {
        return issueIds.isEmpty()
                ? Map.of()
                : store.unreadable(issueIds).stream()
                        .collect(Collectors.toMap(UnreadableFeedback::issueId, Function.identity()));
    }
}
