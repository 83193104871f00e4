package org.productops.feedback.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.text.Texts;
import org.productops.feedback.FeedbackDraft;
import org.productops.feedback.FeedbackFields;
import org.productops.feedback.FeedbackRules;
import org.productops.feedback.FeedbackScreen;

/** The fields of feedback on a screen of Jira, drawn as in its own form, and what is wrong with what stands in them. */
@JiraComponent
public class FeedbackFieldForm {

    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry(FeedbackFields.KIND, "productops.feedback.kind"),
            Map.entry(FeedbackFields.SOURCE, "productops.feedback.source"),
            Map.entry(FeedbackFields.CHANNEL, "productops.feedback.channel"),
            Map.entry(FeedbackFields.SAID_BY, "productops.feedback.said-by"),
            Map.entry(FeedbackFields.SPEAKER, "productops.feedback.speaker"),
            Map.entry(FeedbackFields.CONTACT, "productops.feedback.contact"),
            Map.entry(FeedbackFields.CONSENT, "productops.feedback.consent"),
            Map.entry(FeedbackFields.ORGANISATION, "productops.feedback.organisation"),
            Map.entry(FeedbackFields.IMPORTANCE, "productops.feedback.importance"),
            Map.entry(FeedbackFields.QUOTE, "productops.feedback.quote"),
            Map.entry(FeedbackFields.LINK, "productops.feedback.link"),
            Map.entry(FeedbackFields.HEARD_ON, "productops.feedback.heard-on"));

    private final FeedbackScreen screen;
    private final FeedbackFieldRecords records;
    private final Texts texts;
    private final InstantSource clock;

    @Inject
    public FeedbackFieldForm(FeedbackScreen screen, FeedbackFieldRecords records, Texts texts, InstantSource clock) {
        this.screen = screen;
        this.records = records;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * The fields; nothing on an issue that is no feedback.
     *
     * @param typed what was sent with a form that comes back; empty in one that nobody has seen yet
     */
    String html(String fieldId, Issue issue, Optional<FeedbackDraft> typed) {
        if (!records.isFeedback(issue)) {
            return "";
        }
        FieldErrors errors =
                typed.filter(draft -> !isNothing(draft)).flatMap(this::wrong).orElseGet(FieldErrors::none);
        return screen.html(
                typed.or(() -> records.draft(issue)),
                errors,
                fieldId + ":",
                Objects.requireNonNullElse(issue.getKey(), ""));
    }

    /** Whether somebody left the fields as they were drawn: feedback can be created first and recorded later. */
    static boolean isNothing(FeedbackDraft draft) {
        return Stream.of(
                        draft.source(),
                        draft.channel(),
                        draft.speaker(),
                        draft.contact(),
                        draft.consent(),
                        draft.organisation(),
                        draft.quote(),
                        draft.link())
                .allMatch(String::isBlank);
    }

    /** What is wrong with it. */
    Optional<FieldErrors> wrong(FeedbackDraft draft) {
        try {
            FeedbackRules.apply(draft, 0, 1, clock.instant());
            return Optional.empty();
        } catch (InvalidException e) {
            return Optional.of(e.errors());
        }
    }

    /** All that is wrong as one text, each with the name of its field, as Jira shows one at a field of its own. */
    String text(FieldErrors errors) {
        List<Message> general = errors.general();
        return Stream.concat(
                        general.stream().map(texts::get),
                        errors.fields().entrySet().stream()
                                .map(error -> label(error.getKey()) + texts.get(error.getValue())))
                .collect(Collectors.joining(" "));
    }

    private String label(String field) {
        return LABELS.containsKey(field) ? texts.get(LABELS.get(field)) + ": " : "";
    }
}
