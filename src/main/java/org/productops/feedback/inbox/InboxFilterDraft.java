package org.productops.feedback.inbox;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What somebody wants to see of the inbox, as an address says it; what is empty leaves nothing out.
 *
 * @param said what is said, by the names in {@link #NAMES}, in their order; what is empty is not in it
 */
public record InboxFilterDraft(Map<String, String> said) {

    /** Stands for no area. */
    public static final String NO_AREA = "none";

    /** The names of all that can be said, in the order of addresses. */
    public static final List<String> NAMES = List.of(
            InboxFields.PROJECT,
            InboxFields.STATE,
            InboxFields.AREA,
            InboxFields.KIND,
            InboxFields.ORGANISATION,
            InboxFields.TEXT,
            InboxFields.DELIVERY,
            InboxFields.IMPORTANCE,
            InboxFields.SOURCE,
            InboxFields.SEGMENT,
            InboxFields.ORGANISATION_STATE,
            InboxFields.FROM,
            InboxFields.TO,
            InboxFields.ORDER);

    /** Everything that is to be decided on. */
    public static final InboxFilterDraft NONE = new InboxFilterDraft(Map.of());

    public InboxFilterDraft {
        Map<String, String> tidied = new LinkedHashMap<>();
        for (String name : NAMES) {
            String text = Objects.requireNonNullElse(said.get(name), "").strip();
            if (!text.isEmpty()) {
                tidied.put(name, text);
            }
        }
        said = Collections.unmodifiableMap(tidied);
    }

    /** What an address or a form says under the names. */
    public static InboxFilterDraft read(UnaryOperator<String> read) {
        Map<String, String> said = new LinkedHashMap<>();
        NAMES.forEach(name -> said.put(name, read.apply(name)));
        return new InboxFilterDraft(said);
    }

    /** What the query of an address says; what has another name does not count. */
    public static InboxFilterDraft ofQuery(String query) {
        Map<String, String> said = parameters(query);
        return read(name -> said.getOrDefault(name, ""));
    }

    /** The first name in the query of an address that is none of {@link #NAMES}; empty if there is none. */
    static Optional<String> unknown(String query) {
        return parameters(query).keySet().stream()
                .filter(name -> !NAMES.contains(name))
                .findFirst();
    }

    private static Map<String, String> parameters(String query) {
        Map<String, String> said = new LinkedHashMap<>();
        for (String parameter : query.split("&")) {
            int sign = parameter.indexOf('=');
            if (!parameter.isEmpty()) {
                said.put(
                        sign < 0 ? parameter : parameter.substring(0, sign),
                        sign < 0 ? "" : decoded(parameter.substring(sign + 1)));
            }
        }
        return said;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }

    /** The same with something else under a name; null or empty for nothing. */
    public InboxFilterDraft with(String name, String text) {
        Map<String, String> changed = new LinkedHashMap<>(said);
        changed.put(name, text);
        return new InboxFilterDraft(changed);
    }

    /** The same with another box. */
    public InboxFilterDraft in(InboxBox box) {
        return with(InboxFields.STATE, box.word());
    }

    private String get(String name) {
        return said.getOrDefault(name, "");
    }

    /** The key of a project. */
    public String project() {
        return get(InboxFields.PROJECT);
    }

    /** The word of an {@link InboxBox}. */
    public String state() {
        return get(InboxFields.STATE);
    }

    /** The key of an area, with all below it; {@value #NO_AREA} for what has none. */
    public String area() {
        return get(InboxFields.AREA);
    }

    /** The name of a {@link org.productops.feedback.FeedbackKind}. */
    public String kind() {
        return get(InboxFields.KIND);
    }

    /** A name of an organisation. */
    public String organisation() {
        return get(InboxFields.ORGANISATION);
    }

    /** Words of the summary. */
    public String text() {
        return get(InboxFields.TEXT);
    }

    /** The key of the issue that it is evidence for, itself or through what it was merged into. */
    public String delivery() {
        return get(InboxFields.DELIVERY);
    }

    /** The name of an {@link org.productops.feedback.Importance}: of the delivery issue if there is one, else of the feedback. */
    public String importance() {
        return get(InboxFields.IMPORTANCE);
    }

    /** The name of a {@link org.productops.feedback.FeedbackSource}. */
    public String source() {
        return get(InboxFields.SOURCE);
    }

    /** The segment that the organisation had when it spoke. */
    public String segment() {
        return get(InboxFields.SEGMENT);
    }

    /** The name of an {@link org.productops.feedback.organisation.OrganisationState}, as it was when the organisation spoke. */
    public String organisationState() {
        return get(InboxFields.ORGANISATION_STATE);
    }

    /** The first day on which it was heard. */
    public String from() {
        return get(InboxFields.FROM);
    }

    /** The last day on which it was heard. */
    public String to() {
        return get(InboxFields.TO);
    }

    /** The word of an {@link InboxOrder}. */
    public String order() {
        return get(InboxFields.ORDER);
    }
}
