package org.productops.feedback;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.Message;
import org.productops.common.text.PlainText;

/** What feedback must be like. Field names are those of the form and of JSON. */
final class FeedbackRules {

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    private FeedbackRules() {}

    /**
     * The input as a record.
     *
     * @param clock what time it is; somewhere on earth it is already tomorrow, so that is not the future yet
     * @throws org.productops.common.error.InvalidException with every error at its field
     */
    static FeedbackRecord check(long issueId, FeedbackInput input, long version, InstantSource clock) {
        FieldErrors.Collector errors = FieldErrors.collect();
        String organisation = input.organisation().strip().replaceAll("\\s+", " ");
        String quote = PlainText.tidy(input.quote());

        Optional<FeedbackSource> source = FeedbackSource.named(input.source().strip());
        if (input.source().isBlank()) {
            errors.at("source", Message.of("productops.feedback.error.source-empty"));
        } else if (source.isEmpty()) {
            errors.at("source", Message.of("productops.feedback.error.source-unknown", input.source()));
        }
        text("organisation", organisation, FeedbackRecord.ORGANISATION_LENGTH, errors);
        if (quote.isEmpty()) {
            errors.at("quote", Message.of("productops.feedback.error.quote-empty"));
        }
        text("quote", quote, FeedbackRecord.QUOTE_LENGTH, errors);
        LocalDate heardOn = day(input.heardOn().strip(), clock, errors);
        errors.throwIfAny();
        return new FeedbackRecord(issueId, source.orElseThrow(), organisation, quote, heardOn, version);
    }

    private static void text(String field, String text, int most, FieldErrors.Collector errors) {
        if (text.length() > most) {
            errors.at(field, Message.of("productops.feedback.error.too-long", most, text.length()));
        } else if (!PlainText.isStorable(text)) {
            errors.at(field, Message.of("productops.common.error.bad-character"));
        }
    }

    private static LocalDate day(String text, InstantSource clock, FieldErrors.Collector errors) {
        if (text.isEmpty()) {
            errors.at("heardOn", Message.of("productops.feedback.error.date-empty"));
            return null;
        }
        LocalDate day;
        try {
            day = LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            errors.at("heardOn", Message.of("productops.feedback.error.date-bad", text));
            return null;
        }
        LocalDate tomorrow =
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(1);
        if (day.isAfter(tomorrow)) {
            errors.at("heardOn", Message.of("productops.feedback.error.date-future", text));
        } else if (day.isBefore(EARLIEST)) {
            errors.at("heardOn", Message.of("productops.feedback.error.date-early", text));
        }
        return day;
    }
}
