package org.productops.feedback;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.Message;
import org.productops.common.text.TextRule;
import org.productops.common.text.WebAddress;

/** Turns a draft into feedback, or says at each field what is wrong with it. */
public final class FeedbackRules {

    /** So long a name of an organisation, a channel, a person or a contact may be. */
    public static final int LONGEST_LINE = 255;

    /** So long a quote may be. */
    public static final int LONGEST_QUOTE = 10_000;

    /** So long the address of an original may be. */
    public static final int LONGEST_LINK = 2_000;

    private static final TextRule CHANNEL = TextRule.line(LONGEST_LINE);
    private static final TextRule SPEAKER = TextRule.line(LONGEST_LINE);
    private static final TextRule CONTACT = TextRule.line(LONGEST_LINE);
    private static final TextRule ORGANISATION = TextRule.line(LONGEST_LINE);
    /** What somebody said, in their own words. */
    public static final TextRule QUOTE = TextRule.lines(LONGEST_QUOTE).mandatory();

    private static final TextRule LINK = TextRule.line(LONGEST_LINK);
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    private FeedbackRules() {}

    /**
     * The feedback that the draft makes. Of its organisation it knows the name.
     *
     * @param now what time it is; somewhere on earth it is already tomorrow, so that is not the future yet
     * @throws org.productops.common.error.InvalidException with all that is wrong
     */
    public static Feedback apply(FeedbackDraft draft, long issueId, long version, Instant now) {
        return apply(draft, issueId, version, now, FieldErrors.collect());
    }

    /**
     * The same where something else may be wrong, too, so that all is said at once.
     *
     * @param errors what is wrong already
     */
    static Feedback apply(FeedbackDraft draft, long issueId, long version, Instant now, FieldErrors.Collector errors) {
        FeedbackKind kind = choice(
                FeedbackFields.KIND,
                draft.kind(),
                FeedbackKind::named,
                FeedbackKind.REQUEST,
                "productops.feedback.error.kind-unknown",
                FeedbackKind.values(),
                errors);
        Optional<FeedbackSource> source = source(draft.source().strip(), errors);
        String channel = CHANNEL.check(FeedbackFields.CHANNEL, draft.channel(), errors);
        Speaker speaker = speaker(draft, errors);
        String organisation = ORGANISATION.check(FeedbackFields.ORGANISATION, draft.organisation(), errors);
        Importance importance = choice(
                FeedbackFields.IMPORTANCE,
                draft.importance(),
                Importance::named,
                Importance.USEFUL,
                "productops.feedback.error.importance-unknown",
                Importance.values(),
                errors);
        String quote = QUOTE.check(FeedbackFields.QUOTE, draft.quote(), errors);
        String link = link(draft.link(), errors);
        Optional<LocalDate> heardOn = day(draft.heardOn().strip(), now, errors);
        errors.throwIfAny();
        return new Feedback(
                issueId,
                kind,
                source.orElseThrow(),
                channel,
                speaker,
                SpokenFor.named(organisation),
                importance,
                quote,
                link,
                heardOn.orElseThrow(),
                OptionalLong.empty(),
                version);
    }

    private static Optional<FeedbackSource> source(String name, FieldErrors.Collector errors) {
        Optional<FeedbackSource> source = FeedbackSource.named(name);
        if (name.isEmpty()) {
            errors.at(FeedbackFields.SOURCE, Message.of("productops.feedback.error.source-empty"));
        } else if (source.isEmpty()) {
            errors.at(
                    FeedbackFields.SOURCE,
                    unknown("productops.feedback.error.source-unknown", name, FeedbackSource.values()));
        }
        return source;
    }

    private static Speaker speaker(FeedbackDraft draft, FieldErrors.Collector errors) {
        Side side = choice(
                FeedbackFields.SAID_BY,
                draft.saidBy(),
                Side::named,
                Side.CUSTOMER,
                "productops.feedback.error.side-unknown",
                Side.values(),
                errors);
        String name = SPEAKER.check(FeedbackFields.SPEAKER, draft.speaker(), errors);
        String contact = CONTACT.check(FeedbackFields.CONTACT, draft.contact(), errors);
        return new Speaker(side, name, contact, consent(draft.consent().strip(), errors));
    }

    private static boolean consent(String text, FieldErrors.Collector errors) {
        boolean given = text.equalsIgnoreCase("true");
        if (!given && !text.isEmpty() && !text.equalsIgnoreCase("false")) {
            errors.at(
                    FeedbackFields.CONSENT,
                    Message.of("productops.feedback.error.consent-unknown", TextRule.beginning(text)));
        }
        return given;
    }

    private static <E extends Enum<E>> E choice(
            String field,
            String typed,
            Function<String, Optional<E>> named,
            E usual,
            String unknownKey,
            E[] known,
            FieldErrors.Collector errors) {
        String name = typed.strip();
        if (name.isEmpty()) {
            return usual;
        }
        Optional<E> found = named.apply(name);
        if (found.isEmpty()) {
            errors.at(field, unknown(unknownKey, name, known));
        }
        return found.orElse(usual);
    }

    /** What is known is named as files and programs write it. */
    private static Message unknown(String key, String typed, Enum<?>[] known) {
        return Message.of(
                key,
                TextRule.beginning(typed),
                Arrays.stream(known).map(Enum::name).collect(Collectors.joining(", ")));
    }

    private static String link(String typed, FieldErrors.Collector errors) {
        String link = LINK.check(FeedbackFields.LINK, typed, errors);
        if (!link.isEmpty() && link.length() <= LONGEST_LINK && !WebAddress.isOne(link)) {
            errors.at(FeedbackFields.LINK, Message.of("productops.feedback.error.link-bad", TextRule.beginning(link)));
        }
        return link;
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
