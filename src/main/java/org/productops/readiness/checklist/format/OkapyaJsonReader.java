package org.productops.readiness.checklist.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.productops.common.error.Message;
import org.productops.common.json.Json;
import org.productops.common.text.Characters;
import org.productops.readiness.checklist.format.TextItem.State;

/** The value of the field as Jira gives it: an array of items in their order. Each of them is a line here. */
final class OkapyaJsonReader extends JsonDialectReader {

    private static final String NOT_APPLICABLE = "notapplicable";
    private static final String NOT_APPLICABLE_SHORT = "n/a";

    /** An item without any status has this one. */
    private static final String NONE = "none";

    @Override
    void readValue(Object value, LineCollector lines) {
        if (!(value instanceof List<?> entries)) {
            throw wrong("no-array");
        }
        for (Object entry : entries) {
            if (entry instanceof Map<?, ?> item && item.get("name") instanceof String name) {
                read(name, item, lines);
            } else {
                lines.leftOut(Json.write(entry), Message.of("productops.readiness.format.left.no-name"));
            }
        }
    }

    private static void read(String name, Map<?, ?> item, LineCollector lines) {
        if (Boolean.TRUE.equals(item.get("isHeader"))) {
            lines.section(name, name);
            return;
        }
        String status = status(item);
        String folded = status.toLowerCase(Locale.ROOT);
        List<Message> about = new ArrayList<>();
        State state = Boolean.TRUE.equals(item.get("checked")) ? State.DONE : State.OPEN;
        if (folded.equals(NOT_APPLICABLE) || folded.equals(NOT_APPLICABLE_SHORT)) {
            state = State.NOT_APPLICABLE;
        } else if (!status.isEmpty() && !folded.equals(NONE)) {
            about.add(Message.of("productops.readiness.format.about.status", Characters.keptInLine(status)));
        }
        if (item.get("dueDate") != null) {
            about.add(Message.of("productops.readiness.format.about.due-date"));
        }
        if (item.get("priorityId") != null) {
            about.add(Message.of("productops.readiness.format.about.priority"));
        }
        // Only what says that it is optional is so: that is how the app itself sets out.
        boolean mandatory = !Boolean.FALSE.equals(item.get("mandatory"));
        lines.item(name, name, mandatory, state, assignees(item), about);
    }

    /** In values of the field an object, in the app's own configuration an id. */
    private static String status(Map<?, ?> item) {
        Object status = item.get("status");
        Object id = status instanceof Map<?, ?> object ? object.get("id") : item.get("statusId");
        return id instanceof String text ? text.strip() : "";
    }

    private static List<String> assignees(Map<?, ?> item) {
        return item.get("assigneeIds") instanceof List<?> ids
                ? ids.stream()
                        .filter(String.class::isInstance)
                        .map(String.class::cast)
                        .toList()
                : List.of();
    }
}
