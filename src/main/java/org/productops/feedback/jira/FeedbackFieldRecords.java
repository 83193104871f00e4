package org.productops.feedback.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.productops.common.issue.VisibleIssue;
import org.productops.common.jira.JiraIssues;
import org.productops.common.text.Texts;
import org.productops.feedback.Feedback;
import org.productops.feedback.FeedbackDraft;
import org.productops.feedback.FeedbackFields;
import org.productops.feedback.FeedbackIssues;
import org.productops.feedback.FeedbackKeeping;
import org.productops.feedback.FeedbackRules;
import org.productops.feedback.UnkeptFeedback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps what was said on a screen of Jira when Jira stores the issue, and reads it for the screens. */
@JiraComponent
public class FeedbackFieldRecords {

    private static final Logger LOG = LoggerFactory.getLogger(FeedbackFieldRecords.class);

    private final FeedbackKeeping keeping;
    private final FeedbackIssues kind;
    private final JiraIssues issues;
    private final UnkeptFeedback unkept;
    private final Texts texts;
    private final InstantSource clock;

    @Inject
    public FeedbackFieldRecords(
            FeedbackKeeping keeping,
            FeedbackIssues kind,
            JiraIssues issues,
            UnkeptFeedback unkept,
            Texts texts,
            InstantSource clock) {
        this.keeping = keeping;
        this.kind = kind;
        this.issues = issues;
        this.unkept = unkept;
        this.texts = texts;
        this.clock = clock;
    }

    /** Whether the issue is, or is to be, feedback. */
    boolean isFeedback(Issue issue) {
        return issue != null && kind.includes(issues.shown(issue));
    }

    /**
     * Keeps it. Jira is storing the issue already: what is wrong was refused before. What cannot be kept with the issue now is
     * kept apart until it can, and the issue's panel says so. If not even that can be done, Jira is told, which shows it to
     * whoever has typed it; where Jira stores all or nothing it takes the issue back. The log says of which issue, and not what:
     * these are people's words.
     *
     * @throws FieldValidationException if it could not be kept anywhere
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
            if (FeedbackInHand.current().isPresent()) {
                // Whoever is having the issue made keeps it next, and tells if that fails, too.
                LOG.warn("What was said is not kept with the issue {} yet", issue.getKey(), e);
            } else {
                keepApart(issue, draft, e);
            }
        }
    }

    private void keepApart(Issue issue, FeedbackDraft draft, Throwable why) {
        try {
            unkept.keepApart(issue.getId(), issue.getProjectId(), draft);
            LOG.warn("What was said on the screen of the issue {} waits in the intake", issue.getKey(), why);
        } catch (RuntimeException | LinkageError e) {
            e.addSuppressed(why);
            LOG.error("What was said on the screen of the issue {} could not be kept", issue.getKey(), e);
            throw new FieldValidationException(texts.get("productops.feedback.error.not-kept"));
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
