package org.productops.feedback;

import java.util.Objects;

/**
 * Feedback as somebody typed it, in a form or as JSON; nothing is checked yet. What is missing is empty.
 *
 * @param kind name of a {@link FeedbackKind}; empty for a request
 * @param source name of a {@link FeedbackSource}
 * @param channel see {@link Feedback}
 * @param saidBy name of a {@link Side}; empty for a customer
 * @param speaker the name of who said it
 * @param contact see {@link Speaker}
 * @param consent {@code true} if the person may be contacted; {@code false} or empty if not
 * @param organisation the name of the organisation
 * @param importance name of an {@link Importance}; empty for a useful thing
 * @param quote see {@link Feedback}
 * @param link see {@link Feedback}
 * @param heardOn the day as {@code 2026-01-31}
 */
public record FeedbackDraft(
        String kind,
        String source,
        String channel,
        String saidBy,
        String speaker,
        String contact,
        String consent,
        String organisation,
        String importance,
        String quote,
        String link,
        String heardOn) {

    public FeedbackDraft {
        kind = Objects.requireNonNullElse(kind, "");
        source = Objects.requireNonNullElse(source, "");
        channel = Objects.requireNonNullElse(channel, "");
        saidBy = Objects.requireNonNullElse(saidBy, "");
        speaker = Objects.requireNonNullElse(speaker, "");
        contact = Objects.requireNonNullElse(contact, "");
        consent = Objects.requireNonNullElse(consent, "");
        organisation = Objects.requireNonNullElse(organisation, "");
        importance = Objects.requireNonNullElse(importance, "");
        quote = Objects.requireNonNullElse(quote, "");
        link = Objects.requireNonNullElse(link, "");
        heardOn = Objects.requireNonNullElse(heardOn, "");
    }

    /** A draft with what must be there and an organisation, and nothing else. */
    public FeedbackDraft(String source, String organisation, String quote, String heardOn) {
        this("", source, "", "", "", "", "", organisation, "", quote, "", heardOn);
    }

    /** The draft that would make this feedback. */
    public static FeedbackDraft of(Feedback feedback) {
        return new FeedbackDraft(
                feedback.kind().name(),
                feedback.source().name(),
                feedback.channel(),
                feedback.speaker().side().name(),
                feedback.speaker().name(),
                feedback.speaker().contact(),
                feedback.speaker().mayBeContacted() ? "true" : "",
                feedback.organisation().name(),
                feedback.importance().name(),
                feedback.quote(),
                feedback.link(),
                feedback.heardOn().toString());
    }
}
