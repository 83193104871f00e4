package org.productops.feedback.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What webhooks are about: most of what a sender tells is no feedback. */
final class IntakeTopics {

    private static final String ZENDESK_START = "zen:event-type:";
    private static final String PING = "ping";

    private IntakeTopics() {}

    /** What a source of this kind takes as long as nobody says otherwise; empty for whatever comes. */
    static List<String> usual(IntakeKind kind) {
        return switch (kind) {
            case ZENDESK -> List.of(ZENDESK_START + "ticket.created");
            case INTERCOM -> List.of("conversation.user.created");
            case PRODUCTBOARD, PLAIN, PORTAL, CSV, SCREEN -> List.of();
        };
    }

    /** What the body is about; empty if it does not say, as what is sent by a trigger does not. */
    static Optional<String> of(IntakeKind kind, Object json) {
        String name =
                switch (kind) {
                    case ZENDESK -> "type";
                    case INTERCOM -> "topic";
                    case PRODUCTBOARD, PLAIN, PORTAL, CSV, SCREEN -> "";
                };
        Object value = json instanceof Map<?, ?> fields ? fields.get(name) : null;
        return value instanceof String topic && (kind != IntakeKind.ZENDESK || topic.startsWith(ZENDESK_START))
                ? Optional.of(topic)
                : Optional.empty();
    }

    static boolean isPing(IntakeKind kind, String topic) {
        return kind == IntakeKind.INTERCOM && topic.equals(PING);
    }

    /** Whether the source takes what is about this. */
    static boolean isWanted(IntakeSource source, String topic) {
        List<String> wanted = source.topics().isEmpty() ? usual(source.kind()) : source.topics();
        return wanted.isEmpty()
                || wanted.stream().anyMatch(each -> topic.equals(each) || topic.equals(ZENDESK_START + each));
    }
}
