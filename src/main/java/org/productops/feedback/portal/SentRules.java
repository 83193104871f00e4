package org.productops.feedback.portal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.Map;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.Message;
import org.productops.common.text.TextRule;
import org.productops.common.text.WebAddress;
import org.productops.feedback.FeedbackKind;
import org.productops.feedback.FeedbackSource;
import org.productops.feedback.Importance;

/** What somebody may send through a portal: what it asks for, with nothing missing that must be there. */
final class SentRules {

    private static final TextRule QUOTE = TextRule.lines(10_000);
    private static final TextRule LINE = TextRule.line(255);
    private static final TextRule LINK = TextRule.line(2_000);
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    private SentRules() {}

    /**
     * What was said, tidied.
     *
     * @param now what time it is; somewhere on earth it is already tomorrow
     * @throws org.productops.common.error.InvalidException with all that is wrong, at the ids of the fields
     */
    static Map<PortalField, String> apply(SentDraft draft, Portal portal, Instant now) {
        FieldErrors.Collector errors = FieldErrors.collect();
        Map<PortalField, String> said = new EnumMap<>(PortalField.class);
        for (PortalQuestion question : portal.questions()) {
            PortalField field = question.field();
            if (field == PortalField.FILE) {
                if (question.mandatory() && draft.files().isEmpty()) {
                    errors.at(field.id(), Message.of("productops.portal.error.file-missing"));
                }
                continue;
            }
            String text = text(field, draft.text(field), now, errors);
            if (text.isEmpty() && question.mandatory()) {
                errors.at(field.id(), Message.of("productops.portal.error.missing"));
            }
            if (!text.isEmpty()) {
                said.put(field, text);
            }
        }
        errors.throwIfAny();
        return said;
    }

    private static String text(PortalField field, String typed, Instant now, FieldErrors.Collector errors) {
        return switch (field) {
            case QUOTE -> QUOTE.check(field.id(), typed, errors);
            case LINK -> link(typed, errors);
            case HEARD_ON -> day(typed.strip(), now, errors);
            case CONSENT -> typed.isBlank() ? "" : "true";
            case KIND -> known(field, typed.strip(), FeedbackKind.named(typed.strip()).isPresent(), errors);
            case IMPORTANCE -> known(field, typed.strip(), Importance.named(typed.strip()).isPresent(), errors);
            case SOURCE -> known(field, typed.strip(), FeedbackSource.named(typed.strip()).isPresent(), errors);
            default -> LINE.check(field.id(), typed, errors);
        };
    }

    private static String known(PortalField field, String name, boolean isKnown, FieldErrors.Collector errors) {
        if (!name.isEmpty() && !isKnown) {
            errors.at(field.id(), Message.of("productops.portal.error.choice", TextRule.beginning(name)));
            return "";
        }
        return name;
    }

    private static String link(String typed, FieldErrors.Collector errors) {
        String link = LINK.check(PortalField.LINK.id(), typed, errors);
        if (!link.isEmpty() && !WebAddress.isOne(link)) {
            errors.at(PortalField.LINK.id(), Message.of("productops.portal.error.link", TextRule.beginning(link)));
        }
        return link;
    }

    private static String day(String text, Instant now, FieldErrors.Collector errors) {
        if (text.isEmpty()) {
            return "";
        }
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.isAfter(LocalDate.ofInstant(now, ZoneOffset.UTC).plusDays(1))) {
                errors.at(PortalField.HEARD_ON.id(), Message.of("productops.feedback.error.date-future", text));
            } else if (day.isBefore(EARLIEST)) {
                errors.at(PortalField.HEARD_ON.id(), Message.of("productops.feedback.error.date-early", text));
            }
            return text;
        } catch (DateTimeParseException e) {
            errors.at(
                    PortalField.HEARD_ON.id(),
                    Message.of("productops.feedback.error.date-bad", TextRule.beginning(text)));
            return "";
        }
    }
}
