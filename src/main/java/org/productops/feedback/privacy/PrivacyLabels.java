package org.productops.feedback.privacy;

import java.util.Set;
import org.productops.common.error.Message;

/** What the places are called in which something is kept of people. */
public final class PrivacyLabels {

    private static final String FIELD = "productops.organisation.privacy.field.";
    private static final String TOPIC = "productops.organisation.privacy.topic.";

    private static final Set<String> FIELDS = Set.of(
            "aliases",
            "answer",
            "area",
            "baseline",
            "before",
            "body",
            "changes",
            "channel",
            "columns",
            "consent",
            "contact",
            "definition",
            "description",
            "domains",
            "editors",
            "exclusions",
            "file",
            "forms",
            "heardOn",
            "id",
            "importance",
            "introduction",
            "kind",
            "learned",
            "line",
            "lines",
            "link",
            "measure",
            "message",
            "note",
            "options",
            "organisation",
            "owner",
            "page",
            "people",
            "questions",
            "quote",
            "reached",
            "reason",
            "reviewer",
            "rules",
            "saidBy",
            "search",
            "segment",
            "source",
            "speaker",
            "subject",
            "summary",
            "tags",
            "target",
            "template",
            "term",
            "text",
            "through",
            "title",
            "topics",
            "user");

    private static final Set<String> TOPICS = Set.of(
            "answers",
            "audit",
            "captures",
            "feedback",
            "forms",
            "found-words",
            "glossaries",
            "imports",
            "inbox",
            "intake",
            "jobs",
            "organisations",
            "outcomes",
            "portals",
            "refused-words",
            "sources",
            "style-guides",
            "unmarked",
            "views");

    private PrivacyLabels() {}

    /** Whether the field has a name of its own. */
    public static boolean isField(String field) {
        return FIELDS.contains(field);
    }

    /** Whether the topic has a name of its own. */
    public static boolean isTopic(String topic) {
        return TOPICS.contains(topic);
    }

    /** What a field is called. */
    public static Message field(String field) {
        return isField(field) ? Message.of(FIELD + field) : other(field);
    }

    /** What a topic is called. */
    public static Message topic(String topic) {
        return isTopic(topic) ? Message.of(TOPIC + topic) : other(topic);
    }

    private static Message other(String name) {
        return Message.of("productops.organisation.privacy.other-field", name);
    }
}
