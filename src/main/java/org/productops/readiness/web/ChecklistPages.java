package org.productops.readiness.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.Message;
import org.productops.readiness.Check;
import org.productops.readiness.CheckFields;
import org.productops.readiness.Checklist;
import org.productops.readiness.ChecklistUse;

/** What the templates of the administration page are given. */
final class ChecklistPages {

    private ChecklistPages() {}

    /** The list of checklists. */
    static Map<String, Object> list(List<Checklist> checklists, Map<Long, List<ChecklistUse>> uses, String done) {
        return Map.of(
                "done",
                done,
                "checklists",
                checklists.stream()
                        .map(checklist -> summary(checklist, uses.getOrDefault(checklist.id(), List.of())))
                        .toList());
    }

    /** The question whether to delete a checklist. */
    static Map<String, Object> deletion(Checklist checklist, List<ChecklistUse> uses, boolean changedMeanwhile) {
        Map<String, Object> page = new HashMap<>(summary(checklist, uses));
        page.put("version", String.valueOf(checklist.version()));
        page.put("changedMeanwhile", changedMeanwhile);
        return page;
    }

    /** The form. */
    static Map<String, Object> form(
            ChecklistForm form, FieldErrors errors, List<CheckFields.Choice> fields, List<Checklist> conflict) {
        Map<String, String> names =
                fields.stream().collect(Collectors.toMap(CheckFields.Choice::id, CheckFields.Choice::name));
        Map<String, Object> page = new HashMap<>();
        page.put("id", String.valueOf(form.id()));
        page.put("isNew", form.id() == 0);
        page.put("version", String.valueOf(form.version()));
        page.put("name", form.name());
        page.put("description", form.description());
        page.put("rowCount", String.valueOf(form.rows().size()));
        page.put("rows", rows(form, errors, names));
        page.put("kinds", kinds());
        page.put(
                "fields",
                fields.stream()
                        .map(field -> Map.of("id", field.id(), "name", field.name()))
                        .toList());
        page.put("errors", new HashMap<>(errors.fields()));
        page.put("generalErrors", errors.general());
        page.put("conflict", conflict.stream().map(ChecklistPages::stored).toList());
        return page;
    }

    /** The rows, and after them a blank one that the script copies. */
    private static List<Map<String, Object>> rows(ChecklistForm form, FieldErrors errors, Map<String, String> names) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (ChecklistForm.Row row : form.rows()) {
            rows.add(row(rows.size(), row, errors, names));
        }
        Map<String, Object> blank = row(rows.size(), ChecklistForm.Row.empty(), FieldErrors.none(), names);
        blank.put("blank", true);
        rows.add(blank);
        return rows;
    }

    private static Map<String, Object> row(
            int number, ChecklistForm.Row row, FieldErrors errors, Map<String, String> fieldNames) {
        Map<String, Message> own = new HashMap<>();
        String place = "items." + number + ".";
        errors.fields().forEach((field, message) -> {
            if (field.startsWith(place)) {
                own.put(field.substring(place.length()), message);
            }
        });
        Map<String, Object> values = new HashMap<>();
        values.put("number", String.valueOf(number));
        values.put("place", place);
        values.put("ordinal", String.valueOf(number + 1));
        values.put("id", row.id());
        values.put("text", row.text());
        values.put("help", row.help());
        values.put("mandatory", row.mandatory());
        values.put("kind", row.kind());
        values.put("fieldId", row.fieldId());
        values.put("fieldName", fieldNames.getOrDefault(row.fieldId(), ""));
        values.put("errors", own);
        values.put("blank", false);
        return values;
    }

    private static List<Map<String, String>> kinds() {
        return Arrays.stream(Check.Kind.values())
                .map(kind -> Map.of("name", kind.name(), "label", label(kind)))
                .toList();
    }

    private static String label(Check.Kind kind) {
        return "productops.readiness.kind."
                + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Map<String, Object> summary(Checklist checklist, List<ChecklistUse> uses) {
        return Map.of(
                "id", String.valueOf(checklist.id()),
                "name", checklist.name(),
                "description", checklist.description(),
                "count", String.valueOf(checklist.items().size()),
                "uses",
                        uses.stream()
                                .map(use -> Map.of("workflow", use.workflow(), "transition", use.transition()))
                                .toList());
    }

    private static Map<String, Object> stored(Checklist checklist) {
        return Map.of(
                "name", checklist.name(),
                "description", checklist.description(),
                "items",
                        checklist.items().stream()
                                .map(item -> Map.of(
                                        "text", item.text(),
                                        "help", item.help(),
                                        "mandatory", item.mandatory(),
                                        "kind", label(item.check().kind()),
                                        "fieldId", item.check().fieldId()))
                                .toList());
    }
}
