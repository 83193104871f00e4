package org.productops.readiness.checklist.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.productops.common.error.Message;
import org.productops.common.json.Json;
import org.productops.common.text.Characters;
import org.productops.readiness.checklist.format.TextItem.State;

/** Checklists as the app gives them over REST and keeps them: their entries are headings and items, in their order. */
final class SmartChecklistJsonReader extends JsonDialectReader {

    private static final String ITEMS = "items";
    private static final String HEADING = "heading";
    private static final String ITEM = "item";

    /** The status that counts as checked, though nobody did anything. */
    private static final String SKIPPED = "skipped";

    private static final String IN_PROGRESS = "in progress";

    /** These say no more than whether the item is checked. */
    private static final Set<String> PLAIN = Set.of("", "to do", "todo", "done", SKIPPED);

    @Override
    void readValue(Object value, LineCollector lines) {
        List<?> lists = lists(value);
        if (lists.stream().noneMatch(SmartChecklistJsonReader::isList)) {
            throw wrong("no-smart-checklist");
        }
        for (Object list : lists) {
            if (isList(list)) {
                entries((Map<?, ?>) list, lines);
            } else {
                lines.leftOut(Json.write(list), Message.of("productops.readiness.format.left.no-entry"));
            }
        }
    }

    /** An answer of the app has several lists in it; one of them, or its items alone, will do. */
    private static List<?> lists(Object value) {
        if (value instanceof Map<?, ?> object) {
            return object.get("checklists") instanceof List<?> several ? several : List.of(object);
        }
        if (value instanceof List<?> all) {
            return all.stream().anyMatch(SmartChecklistJsonReader::isList) ? all : List.of(Map.of(ITEMS, all));
        }
        return List.of();
    }

    private static boolean isList(Object value) {
        return value instanceof Map<?, ?> list && list.get(ITEMS) instanceof List<?>;
    }

    private static void entries(Map<?, ?> list, LineCollector lines) {
        if (list.get("name") instanceof String name && Characters.isVisible(name)) {
            lines.list(name, name);
        }
        for (Object each : (List<?>) list.get(ITEMS)) {
            Optional<String> label = label(each);
            if (label.isPresent()) {
                entry((Map<?, ?>) each, label.get(), lines);
            } else {
                lines.leftOut(Json.write(each), Message.of("productops.readiness.format.left.no-name"));
            }
        }
    }

    private static Optional<String> label(Object entry) {
        return entry instanceof Map<?, ?> object
                ? Stream.of("label", "value")
                        .map(object::get)
                        .filter(String.class::isInstance)
                        .map(String.class::cast)
                        .findFirst()
                : Optional.empty();
    }

    private static void entry(Map<?, ?> entry, String label, LineCollector lines) {
        switch (word(entry.get("type"))) {
            case HEADING -> lines.section(label, label);
            case ITEM, "" -> item(entry, label, lines);
            default -> lines.leftOut(label, Message.of("productops.readiness.format.left.no-entry"));
        }
    }

    private static void item(Map<?, ?> entry, String label, LineCollector lines) {
        Map<?, ?> status = entry.get("status") instanceof Map<?, ?> object ? object : Map.of();
        String name = status.get("name") instanceof String text ? text.strip() : "";
        String word = word(name);
        List<Message> about = new ArrayList<>();
        if (word.equals(IN_PROGRESS)) {
            about.add(Message.of("productops.readiness.format.about.in-progress"));
        } else if (!PLAIN.contains(word)) {
            about.add(Message.of("productops.readiness.format.about.status", Characters.keptInLine(name)));
        }
        boolean mandatory = lines.mandatory() || Boolean.TRUE.equals(entry.get("mandatory"));
        lines.item(label, label, mandatory, state(word, word(status.get("statusState"))), assignees(entry), about);
        texts(entry.get("quotes"), "text", "label").forEach(quote -> lines.help(quote, quote));
    }

    private static State state(String status, String checked) {
        if (status.equals(SKIPPED)) {
            return State.NOT_APPLICABLE;
        }
        return checked.equals("checked") ? State.DONE : State.OPEN;
    }

    private static List<String> assignees(Map<?, ?> entry) {
        return texts(entry.get("assignees"), "userName", "displayName").toList();
    }

    /** Of each object in a list the first of two names that has a text. */
    private static Stream<String> texts(Object list, String name, String otherName) {
        return list instanceof List<?> all
                ? all.stream()
                        .filter(Map.class::isInstance)
                        .map(each -> (Map<?, ?>) each)
                        .map(each -> each.get(name) instanceof String text ? text : each.get(otherName))
                        .filter(String.class::isInstance)
                        .map(String.class::cast)
                : Stream.empty();
    }

    private static String word(Object text) {
        return text instanceof String word ? word.strip().toLowerCase(Locale.ROOT) : "";
    }
}
