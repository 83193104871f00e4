package org.productops.readiness.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.web.PageRequest;
import org.productops.readiness.Check;
import org.productops.readiness.Checklist;
import org.productops.readiness.ChecklistDraft;
import org.productops.readiness.ChecklistItem;

/**
 * What stands in the form of a checklist, right or wrong.
 *
 * @param id the checklist; 0 for a new one
 * @param version the version that the form started from
 * @param name as typed
 * @param description as typed
 * @param rows the items as typed
 */
record ChecklistForm(long id, long version, String name, String description, List<Row> rows) {

    /** Nobody types more; a form that says so is not ours. */
    private static final int MOST_ROWS = 2 * Checklist.MOST_ITEMS;

    /**
     * An item as typed.
     *
     * @param id the item; empty for a new one
     */
    record Row(String id, String text, String help, boolean mandatory, String kind, String fieldId) {

        static Row empty() {
            return new Row("", "", "", true, Check.Kind.MANUAL.name(), "");
        }

        private static Row of(ChecklistItem item) {
            return new Row(
                    String.valueOf(item.id()),
                    item.text(),
                    item.help(),
                    item.mandatory(),
                    item.check().kind().name(),
                    item.check().fieldId());
        }

        private Row asNew() {
            return new Row("", text, help, mandatory, kind, fieldId);
        }

        /** A field is only meant where the kind needs one; what is typed elsewhere was left over from another kind. */
        private ChecklistDraft.Item toDraft() {
            boolean fieldMeant = kind.equals(Check.Kind.FIELD_FILLED.name());
            return new ChecklistDraft.Item(
                    id.isEmpty() ? null : Long.valueOf(id), text, help, mandatory, kind, fieldMeant ? fieldId : "");
        }
    }

    /** An empty form with room for the first item. */
    static ChecklistForm empty() {
        return new ChecklistForm(0, 0, "", "", List.of(Row.empty()));
    }

    /** The form to edit a checklist. */
    static ChecklistForm of(Checklist checklist) {
        return new ChecklistForm(
                checklist.id(),
                checklist.version(),
                checklist.name(),
                checklist.description(),
                checklist.items().stream().map(Row::of).toList());
    }

    /** What a browser sent. */
    static ChecklistForm read(PageRequest request) {
        long count = request.number("rows").orElse(0L);
        if (count < 0 || count > MOST_ROWS) {
            throw InvalidException.at(
                    "items", Message.of("productops.readiness.error.many-items", Checklist.MOST_ITEMS));
        }
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            rows.add(row(request, "items." + i + "."));
        }
        return new ChecklistForm(
                request.number("id").orElse(0L),
                request.number("version").orElse(0L),
                request.text("name"),
                request.text("description"),
                rows);
    }

    private static Row row(PageRequest request, String place) {
        return new Row(
                request.number(place + "id").map(String::valueOf).orElse(""),
                request.text(place + "text"),
                request.text(place + "help"),
                request.checked(place + "mandatory"),
                request.text(place + "kind"),
                request.text(place + "fieldId"));
    }

    /**
     * The form after a press of one of the buttons that change its rows.
     *
     * @param button {@code add}, or {@code remove}, {@code up} or {@code down} with a dot and the number of the row
     */
    ChecklistForm pressed(String button) {
        List<Row> changed = new ArrayList<>(rows);
        int dot = button.indexOf('.');
        String what = dot < 0 ? button : button.substring(0, dot);
        int row = dot < 0 ? -1 : index(button.substring(dot + 1));
        if (what.equals("add")) {
            changed.add(Row.empty());
        } else if (what.equals("remove") && row >= 0) {
            changed.remove(row);
        } else if (what.equals("up") && row > 0) {
            Collections.swap(changed, row, row - 1);
        } else if (what.equals("down") && row >= 0 && row < changed.size() - 1) {
            Collections.swap(changed, row, row + 1);
        }
        return new ChecklistForm(id, version, name, description, changed);
    }

    private int index(String number) {
        boolean good = number.matches("\\d{1,3}") && Integer.parseInt(number) < rows.size();
        return good ? Integer.parseInt(number) : -1;
    }

    /**
     * The form that starts from what somebody else has stored, with what is typed in this one. An item that the other
     * has taken out becomes a new one.
     */
    ChecklistForm basedOn(Checklist stored) {
        Set<String> there =
                stored.items().stream().map(item -> String.valueOf(item.id())).collect(Collectors.toSet());
        return new ChecklistForm(
                id,
                stored.version(),
                name,
                description,
                rows.stream()
                        .map(row -> there.contains(row.id()) ? row : row.asNew())
                        .toList());
    }

    /** The form of a new checklist with what is typed in this one, whose checklist is gone. */
    ChecklistForm asNew() {
        return new ChecklistForm(
                0, 0, name, description, rows.stream().map(Row::asNew).toList());
    }

    /** What the form asks for. */
    ChecklistDraft toDraft() {
        return new ChecklistDraft(
                name, description, rows.stream().map(Row::toDraft).toList());
    }
}
