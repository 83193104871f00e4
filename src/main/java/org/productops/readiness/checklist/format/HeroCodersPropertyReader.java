package org.productops.readiness.checklist.format;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.productops.common.error.Message;
import org.productops.readiness.checklist.format.TextItem.State;

/**
 * The property <em>checklist</em> of an issue: a mirror of all its checklists together. It has the items as lines, and how many
 * of them are checked and mandatory; which these are it says only where it is none or all of them.
 */
final class HeroCodersPropertyReader extends JsonDialectReader {

    private final HeroCodersReader items = new HeroCodersReader();

    @Override
    void readValue(Object value, LineCollector lines) {
        if (!(value instanceof Map<?, ?> property) || !isMirror(property)) {
            throw wrong("no-herocoders-property");
        }
        items.read(text(property.get("items")), lines);
        if (!lines.items().isEmpty()) {
            mandatory(property, lines);
            states(property, lines);
        }
    }

    private static boolean isMirror(Map<?, ?> property) {
        Object items = property.get("items");
        return items instanceof String || items instanceof List<?> || Boolean.FALSE.equals(property.get("hasItems"));
    }

    private static String text(Object items) {
        return items instanceof List<?> lines
                ? lines.stream()
                        .map(line -> String.valueOf(line).replace('\n', ' '))
                        .collect(Collectors.joining("\n"))
                : items instanceof String text ? text : "";
    }

    /** What a line says of itself holds, and so it says what the others are. */
    private static void mandatory(Map<?, ?> property, LineCollector lines) {
        int all = all(property, lines);
        int mandatory = number(property, "allMandatoryItems");
        if (mandatory == all || lines.items().stream().anyMatch(item -> !item.mandatory())) {
            return;
        }
        List<Message> about = mandatory > 0
                ? List.of(Message.of("productops.readiness.format.about.mandatory-counted", mandatory, all))
                : List.of();
        lines.ofAll(item -> item.withMandatory(mandatory != 0 && lines.mandatory()), about);
    }

    private static void states(Map<?, ?> property, LineCollector lines) {
        if (lines.items().stream().anyMatch(item -> item.state() != State.OPEN)) {
            return;
        }
        int all = all(property, lines);
        int open = Math.max(number(property, "activeItems"), number(property, "uncheckedItems"));
        if (open == 0 || open < 0 && Boolean.TRUE.equals(property.get("allItemsCompleted"))) {
            lines.ofAll(item -> item.withState(State.DONE), List.of());
        } else if (open < all) {
            Message about = open < 0
                    ? Message.of("productops.readiness.format.about.state-unknown")
                    : Message.of("productops.readiness.format.about.state-counted", all - open, all);
            lines.ofAll(item -> item, List.of(about));
        }
    }

    private static int all(Map<?, ?> property, LineCollector lines) {
        int all = number(property, "allItems");
        return all < 0 ? lines.items().size() : all;
    }

    private static int number(Map<?, ?> property, String name) {
        return property.get(name) instanceof Number number ? number.intValue() : -1;
    }
}
