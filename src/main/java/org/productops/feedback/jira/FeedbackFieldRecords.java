package org.productops.feedback.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.productops.common.issue.VisibleIssue;
import org.productops.common.jira.JiraIssues;
import org.productops.feedback.Feedback;
import org.productops.feedback.FeedbackDraft;
import org.productops.feedback.FeedbackFields;
import org.productops.feedback.FeedbackIssues;
import org.productops.feedback.FeedbackKeeping;
import org.productops.feedback.FeedbackRules;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps what was said on a screen of Jira when Jira stores the issue, and reads it for the screens. */
@JiraComponent
public class FeedbackFieldRecords {

    private static final Logger LOG = LoggerFactory.getLogger(FeedbackFieldRecords.class);

    private final FeedbackKeeping keeping;
    private final FeedbackIssues kind;
    private final JiraIssues issues;
    private final InstantSource clock;

    @Inject
    public FeedbackFieldRecords(FeedbackKeeping keeping, FeedbackIssues kind, JiraIssues issues, InstantSource clock) {
        this.keeping = keeping;
        this.kind = kind;
        this.issues = issues;
        this.clock = clock;
    }

    /** Whether the issue is, or is to be, feedback. */
    boolean isFeedback(Issue issue) {
        return issue != null && kind.includes(issues.shown(issue));
    }

    /**
     * Keeps it. Jira is storing the issue already, so that nothing can be refused any more: what is wrong was refused before.
     * The log says of which issue, and not what: these are people's words.
     */
    void save(Issue issue, FeedbackDraft draft) {
        VisibleIssue changed = issues.changed(issue);
        if (!kind.includes(changed)) {
            return;
        }
        try {
            Feedback said = FeedbackInHand.current()
                    .orElseGet(() -> FeedbackRules.apply(draft, changed.id(), 1, clock.instant()));
            keeping.keep(changed, said);
        } catch (RuntimeException | LinkageError e) {
            LOG.error("The issue {} is stored, but not what was said on its screen", issue.getKey(), e);
        }
    }

    /** What is recorded of an issue, as somebody would type it; empty if nothing is, or the issue is not there yet. */
    Optional<FeedbackDraft> draft(Issue issue) {
        return Optional.ofNullable(issue)
                .map(Issue::getId)
                .flatMap(keeping::find)
                .map(FeedbackDraft::of);
    }

    /** What Jira's own REST interface says of it; null if nothing is recorded. */
    Map<String, Object> json(Issue issue) {
        return Optional.ofNullable(issue.getId())
                .flatMap(keeping::find)
                .map(FeedbackFieldRecords::json)
                .orElse(null);
    }

    private static Map<String, Object> json(Feedback said) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put(FeedbackFields.KIND, said.kind().name());
        json.put(FeedbackFields.SOURCE, said.source().name());
        json.put(FeedbackFields.CHANNEL, said.channel());
        json.put(FeedbackFields.SAID_BY, said.speaker().side().name());
        json.put(FeedbackFields.SPEAKER, said.speaker().name());
        json.put(FeedbackFields.CONTACT, said.speaker().contact());
        json.put(FeedbackFields.CONSENT, said.speaker().mayBeContacted());
        json.put(FeedbackFields.ORGANISATION, said.organisation().name());
        json.put(FeedbackFields.IMPORTANCE, said.importance().name());
        json.put(FeedbackFields.QUOTE, said.quote());
        json.put(FeedbackFields.LINK, said.link());
        json.put(FeedbackFields.HEARD_ON, said.heardOn().toString());
        return json;
    }
}
