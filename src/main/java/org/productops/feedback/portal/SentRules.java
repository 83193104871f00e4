package org.productops.feedback.portal;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.feedback.Feedback;
import org.productops.feedback.FeedbackDraft;
import org.productops.feedback.FeedbackRules;

/** What somebody may send through a portal: what it asks for, with nothing missing, and as feedback has to be. */
final class SentRules {

    private SentRules() {}

    /**
     * What was said, tidied.
     *
     * @throws InvalidException with all that is wrong, at the ids of the fields
     */
    static Map<PortalField, String> apply(SentDraft draft, Portal portal, Instant now) {
        FieldErrors.Collector errors = FieldErrors.collect();
        Map<PortalField, String> typed = new EnumMap<>(PortalField.class);
        for (PortalQuestion question : portal.questions()) {
            PortalField field = question.field();
            if (field == PortalField.FILE) {
                if (question.mandatory() && draft.files().isEmpty()) {
                    errors.at(field.id(), Message.of("productops.portal.error.file-missing"));
                }
            } else if (!draft.text(field).isBlank()) {
                typed.put(field, draft.text(field));
            } else if (question.mandatory()) {
                errors.at(field.id(), Message.of("productops.portal.error.missing"));
            }
        }
        return right(typed, portal.title(), now, errors);
    }

    /**
     * What was said where nothing is asked for but what feedback has to have.
     *
     * @throws InvalidException with all that is wrong, at the ids of the fields
     */
    static Map<PortalField, String> apply(Map<PortalField, String> typed, String through, Instant now) {
        Map<PortalField, String> said = new EnumMap<>(PortalField.class);
        typed.forEach((field, text) -> {
            if (!text.isBlank()) {
                said.put(field, text);
            }
        });
        return right(said, through, now, FieldErrors.collect());
    }

    private static Map<PortalField, String> right(
            Map<PortalField, String> typed, String through, Instant now, FieldErrors.Collector errors) {
        Map<PortalField, String> said = new EnumMap<>(PortalField.class);
        try {
            FeedbackDraft right = FeedbackDraft.of(
                    FeedbackRules.apply(SaidFeedback.of(typed, through, now), 0, Feedback.ABSENT, now));
            typed.keySet().forEach(field -> said.put(field, PortalField.textOf(right, field)));
            if (typed.containsKey(PortalField.SUMMARY)) {
                said.put(
                        PortalField.SUMMARY,
                        PortalLimits.SUMMARY.check(PortalField.SUMMARY.id(), typed.get(PortalField.SUMMARY), errors));
            }
        } catch (InvalidException e) {
            e.errors().fields().forEach(errors::at);
            e.errors().general().forEach(errors::general);
        }
        errors.throwIfAny();
        return said;
    }
}
