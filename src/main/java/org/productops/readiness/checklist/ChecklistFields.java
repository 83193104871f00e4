package org.productops.readiness.checklist;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** The names of a checklist's fields, in forms, JSON, errors and the audit log alike. */
public final class ChecklistFields {

    public static final String NAME = "name";
    public static final String DESCRIPTION = "description";
    public static final String ITEMS = "items";

    /** Of an item. */
    public static final String ID = "id";

    public static final String TEXT = "text";
    public static final String HELP = "help";
    public static final String MANDATORY = "mandatory";
    public static final String KIND = "kind";
    public static final String FIELD_ID = "fieldId";

    private ChecklistFields() {}

    /** The name of an item's field, such as {@code items.0.text}. */
    public static String ofItem(int number, String field) {
        return ITEMS + "." + number + "." + field;
    }

    /** The name of an item in the audit log, which stays the same when the item is moved. */
    public static String audited(ChecklistItem item) {
        return "item " + item.id();
    }

    /** What a checklist says, for the audit log. */
    static Map<String, String> audited(Checklist checklist) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(NAME, checklist.name());
        fields.put(DESCRIPTION, checklist.description());
        int position = 0;
        for (ChecklistItem item : checklist.items()) {
            position++;
            String check = item.check().fieldId().isEmpty()
                    ? item.check().kindName()
                    : item.check().kindName() + " " + item.check().fieldId();
            Stream<String> parts =
                    Stream.of(position + ".", item.text(), check, item.mandatory() ? MANDATORY : "", item.help());
            fields.put(
                    audited(item),
                    String.join(" | ", parts.filter(part -> !part.isEmpty()).toList()));
        }
        return fields;
    }
}
