package org.productops.feedback.jira;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.Message;
import org.productops.common.json.Json;
import org.productops.common.text.TextRule;
import org.productops.feedback.FeedbackDraft;
import org.productops.feedback.FeedbackFields;

/** Feedback as one text, in which Jira hands it from whoever sends it to the field: JSON with the fields of our own interface. */
final class FeedbackFieldText {

    private static final Set<String> FIELDS = Set.of(
            FeedbackFields.KIND,
            FeedbackFields.SOURCE,
            FeedbackFields.CHANNEL,
            FeedbackFields.SAID_BY,
            FeedbackFields.SPEAKER,
            FeedbackFields.CONTACT,
            FeedbackFields.CONSENT,
            FeedbackFields.ORGANISATION,
            FeedbackFields.IMPORTANCE,
            FeedbackFields.QUOTE,
            FeedbackFields.LINK,
            FeedbackFields.HEARD_ON);

    private FeedbackFieldText() {}

    static String write(FeedbackDraft draft) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put(FeedbackFields.KIND, draft.kind());
        json.put(FeedbackFields.SOURCE, draft.source());
        json.put(FeedbackFields.CHANNEL, draft.channel());
        json.put(FeedbackFields.SAID_BY, draft.saidBy());
        json.put(FeedbackFields.SPEAKER, draft.speaker());
        json.put(FeedbackFields.CONTACT, draft.contact());
        json.put(FeedbackFields.CONSENT, draft.consent());
        json.put(FeedbackFields.ORGANISATION, draft.organisation());
        json.put(FeedbackFields.IMPORTANCE, draft.importance());
        json.put(FeedbackFields.QUOTE, draft.quote());
        json.put(FeedbackFields.LINK, draft.link());
        json.put(FeedbackFields.HEARD_ON, draft.heardOn());
        return Json.write(json);
    }

    /**
     * The draft in a text.
     *
     * @throws org.productops.common.error.InvalidException if it is none, at the field that is wrong
     */
    static FeedbackDraft read(String text) {
        return draft(Json.readValue(text));
    }

    /**
     * The draft in what Jira has read of JSON.
     *
     * @throws org.productops.common.error.InvalidException if it is none, at the field that is wrong
     */
    static FeedbackDraft draft(Object value) {
        FieldErrors.Collector errors = FieldErrors.collect();
        Map<String, String> texts = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> fields) {
            fields.forEach((name, each) -> {
                if (!FIELDS.contains(name)) {
                    errors.general(
                            Message.of("productops.feedback.field.unknown", TextRule.beginning(String.valueOf(name))));
                } else if (each instanceof String || each instanceof Boolean || each == null) {
                    texts.put(String.valueOf(name), Objects.toString(each, ""));
                } else {
                    errors.at(String.valueOf(name), Message.of("productops.feedback.field.no-text"));
                }
            });
        } else {
            errors.general(Message.of("productops.feedback.field.no-object"));
        }
        errors.throwIfAny();
        return draft(texts);
    }

    /** The draft of texts by the names of the fields. */
    static FeedbackDraft draft(Map<String, String> texts) {
        return new FeedbackDraft(
                texts.get(FeedbackFields.KIND),
                texts.get(FeedbackFields.SOURCE),
                texts.get(FeedbackFields.CHANNEL),
                texts.get(FeedbackFields.SAID_BY),
                texts.get(FeedbackFields.SPEAKER),
                texts.get(FeedbackFields.CONTACT),
                texts.get(FeedbackFields.CONSENT),
                texts.get(FeedbackFields.ORGANISATION),
                texts.get(FeedbackFields.IMPORTANCE),
                texts.get(FeedbackFields.QUOTE),
                texts.get(FeedbackFields.LINK),
                texts.get(FeedbackFields.HEARD_ON));
    }

    /** The names of the fields. */
    static Set<String> fields() {
        return FIELDS;
    }
}
