package org.productops.feedback.web;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.Message;
import org.productops.common.web.Templates;
import org.productops.feedback.FeedbackInput;
import org.productops.feedback.FeedbackRecord;
import org.productops.feedback.FeedbackSource;
import org.productops.feedback.FeedbackView;
import org.productops.feedback.ShownDays;

/** The fields with which feedback is edited; the same in the panel and on the page. */
@JiraComponent
public class FeedbackForm {

    private static final FieldErrors NO_ERRORS = FieldErrors.none();
    private static final List<String> FIELDS = List.of("source", "organisation", "quote", "heardOn");

    private final Templates templates;
    private final ShownDays days;

    @Inject
    public FeedbackForm(Templates templates, ShownDays days) {
        this.templates = templates;
        this.days = days;
    }

    /** The fields with what is recorded. */
    public String html(FeedbackView view) {
        FeedbackInput input = view.feedback()
                .map(feedback -> new FeedbackInput(
                        feedback.source().name(),
                        feedback.organisation(),
                        feedback.quote(),
                        feedback.heardOn().toString()))
                .orElse(new FeedbackInput("", "", "", ""));
        return html(input, view.version(), NO_ERRORS, Optional.empty());
    }

    /** The fields with what was typed and what was wrong with it. */
    String again(FeedbackInput typed, long version, FieldErrors errors) {
        return html(typed, version, errors, Optional.empty());
    }

    /** The fields with what was typed, and beside it what somebody else saved meanwhile. */
    String again(FeedbackInput typed, FeedbackView theirs) {
        return html(typed, theirs.version(), NO_ERRORS, theirs.feedback());
    }

    private String html(FeedbackInput input, long version, FieldErrors errors, Optional<FeedbackRecord> theirs) {
        Map<String, Object> context = new HashMap<>();
        context.put("version", String.valueOf(version));
        context.put("sources", sources(input.source()));
        context.put("organisation", input.organisation());
        context.put("quote", input.quote());
        context.put("heardOn", input.heardOn());
        context.put("general", errors.general());
        context.put("errors", byField(errors));
        context.put("conflict", theirs.isPresent());
        context.put(
                "theirs",
                theirs.map(this::theirs)
                        .orElse(Map.of("sourceKey", "", "organisation", "", "quote", "", "heardOnText", "")));
        return templates.render("feedback/fields.vm", context);
    }

    private Map<String, String> theirs(FeedbackRecord feedback) {
        return Map.of(
                "sourceKey", feedback.source().textKey(),
                "organisation", feedback.organisation(),
                "quote", feedback.quote(),
                "heardOnText", days.shown(feedback.heardOn()));
    }

    private static List<Map<String, Object>> sources(String selected) {
        return Arrays.stream(FeedbackSource.values())
                .map(source -> Map.<String, Object>of(
                        "name", source.name(),
                        "textKey", source.textKey(),
                        "selected", source.name().equalsIgnoreCase(selected)))
                .toList();
    }

    private static Map<String, List<Message>> byField(FieldErrors errors) {
        Map<String, List<Message>> byField = new HashMap<>();
        for (String field : FIELDS) {
            Message message = errors.fields().get(field);
            byField.put(field, message == null ? List.of() : List.of(message));
        }
        return byField;
    }
}
