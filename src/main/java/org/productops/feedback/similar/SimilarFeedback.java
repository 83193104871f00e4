package org.productops.feedback.similar;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.productops.common.access.Access;
import org.productops.common.index.LikeText;
import org.productops.common.index.TextQuestion;
import org.productops.common.issue.Issues;
import org.productops.common.issue.VisibleIssue;
import org.productops.common.text.WordBreaks;

/** Finds feedback that says much the same, of what the user who makes the request may see. */
@JiraComponent
public class SimilarFeedback {

    /** Less likeness than this is chance. */
    static final int LEAST_LIKENESS = 20;

    /** Of so many texts it is asked whether the user may see them; what is less like is not found. */
    private static final int MOST_LOOKED_AT = 60;

    private static final int BATCH = 20;

    private final SimilarIndex index;
    private final SimilarFollower follower;
    private final Issues issues;
    private final Access access;

    @Inject
    public SimilarFeedback(SimilarIndex index, SimilarFollower follower, Issues issues, Access access) {
        this.index = index;
        this.follower = follower;
        this.issues = issues;
        this.access = access;
    }

    /**
     * Whether this node can tell what is like; a moment after its start it cannot yet, and finds nothing.
     *
     * @throws org.productops.common.error.NotPermittedException if nobody is logged in
     */
    public boolean isReady() {
        access.requireUser();
        return index.isReady();
    }

    /**
     * The likest feedback, the likest first. Waits for no database but for the issues that it shows.
     *
     * @param text what was said; any text
     * @param except an issue that is not meant, such as the one that is read
     * @throws org.productops.common.error.NotPermittedException if nobody is logged in
     */
    public List<Similar> to(String text, Optional<Long> except, int most) {
        return to(new TextQuestion(text, false, false, except(except), MOST_LOOKED_AT), most);
    }

    /**
     * As {@link #to}, for a text that is still being written: its last word stands for all that begin so.
     *
     * @param exceptKey the key of an issue that is not meant; empty, or of an issue that this user does not see, if there is none
     * @throws org.productops.common.error.NotPermittedException if nobody is logged in
     */
    public List<Similar> whileWriting(String text, String exceptKey, int most) {
        access.requireUser();
        return to(
                new TextQuestion(text, WordBreaks.endsInWord(text), false, except(idOf(exceptKey)), MOST_LOOKED_AT),
                most);
    }

    /** The id of an issue that this user may see; empty if there is none. */
    Optional<Long> idOf(String issueKey) {
        return issueKey.isEmpty() ? Optional.empty() : issues.find(issueKey).map(VisibleIssue::id);
    }

    private static Set<Long> except(Optional<Long> issueId) {
        return issueId.map(Set::of).orElse(Set.of());
    }

    /** What is like and belongs to an area by somebody's decision. */
    List<LikeText> decided(String text, Optional<Long> except, int most) {
        TextQuestion question = new TextQuestion(text, false, true, except(except), MOST_LOOKED_AT);
        List<LikeText> like = index.like(question);
        return visible(like, most).stream().map(Visible::like).toList();
    }

    private List<Similar> to(TextQuestion question, int most) {
        access.requireUser();
        follower.soon();
        List<LikeText> like = index.like(question).stream()
                .filter(each -> each.likeness() >= LEAST_LIKENESS)
                .toList();
        return visible(like, most).stream()
                .map(each -> new Similar(
                        each.issue(), each.like().likeness(), each.like().sharedWords()))
                .toList();
    }

    private record Visible(LikeText like, VisibleIssue issue) {}

    /** Most people may see most of it, so what is asked first is enough as a rule. */
    private List<Visible> visible(List<LikeText> like, int most) {
        List<Visible> visible = new ArrayList<>();
        for (int start = 0; start < like.size() && visible.size() < most; start += BATCH) {
            List<LikeText> batch = like.subList(start, Math.min(start + BATCH, like.size()));
            Map<Long, VisibleIssue> seen = issues
                    .visible(batch.stream().map(LikeText::id).toList())
                    .stream()
                    .collect(Collectors.toMap(VisibleIssue::id, Function.identity()));
            batch.stream()
                    .filter(each -> seen.containsKey(each.id()))
                    .limit((long) most - visible.size())
                    .forEach(each -> visible.add(new Visible(each, seen.get(each.id()))));
        }
        return visible;
    }
}
