package org.productops.feedback;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.Message;
import org.productops.common.text.TextRule;

/** Turns a draft into feedback, or says at each field what is wrong with it. */
final class FeedbackRules {

    private static final TextRule ORGANISATION = TextRule.line(255);
    private static final TextRule QUOTE = TextRule.lines(10_000).mandatory();
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    private FeedbackRules() {}

    /**
     * The feedback that the draft makes.
     *
     * @param now what time it is; somewhere on earth it is already tomorrow, so that is not the future yet
     * @throws org.productops.common.error.InvalidException with all that is wrong
     */
    static Feedback apply(FeedbackDraft draft, long issueId, long version, Instant now) {
        FieldErrors.Collector errors = FieldErrors.collect();
        Optional<FeedbackSource> source = source(draft.source().strip(), errors);
        String organisation = ORGANISATION.check(FeedbackFields.ORGANISATION, draft.organisation(), errors);
        String quote = QUOTE.check(FeedbackFields.QUOTE, draft.quote(), errors);
        Optional<LocalDate> heardOn = day(draft.heardOn().strip(), now, errors);
        errors.throwIfAny();
        return new Feedback(issueId, source.orElseThrow(), organisation, quote, heardOn.orElseThrow(), version);
    }

    private static Optional<FeedbackSource> source(String name, FieldErrors.Collector errors) {
        Optional<FeedbackSource> source = FeedbackSource.named(name);
        if (name.isEmpty()) {
            errors.at(FeedbackFields.SOURCE, Message.of("productops.feedback.error.source-empty"));
        } else if (source.isEmpty()) {
            errors.at(
                    FeedbackFields.SOURCE,
                    Message.of("productops.feedback.error.source-unknown", TextRule.beginning(name)));
        }
        return source;
    }

    private static Optional<LocalDate> day(String text, Instant now, FieldErrors.Collector errors) {
        if (text.isEmpty()) {
            errors.at(FeedbackFields.HEARD_ON, Message.of("productops.feedback.error.date-empty"));
            return Optional.empty();
        }
        LocalDate day;
        try {
            day = LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            errors.at(
                    FeedbackFields.HEARD_ON,
                    Message.of("productops.feedback.error.date-bad", TextRule.beginning(text)));
            return Optional.empty();
        }
        LocalDate tomorrow = LocalDate.ofInstant(now, ZoneOffset.UTC).plusDays(1);
        if (day.isAfter(tomorrow)) {
            errors.at(FeedbackFields.HEARD_ON, Message.of("productops.feedback.error.date-future", text));
        } else if (day.isBefore(EARLIEST)) {
            errors.at(FeedbackFields.HEARD_ON, Message.of("productops.feedback.error.date-early", text));
        }
        return Optional.of(day);
    }
}
