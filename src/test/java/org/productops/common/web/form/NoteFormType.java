package org.productops.common.web.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.productops.common.error.Message;

/** The form of a note, with labels that the plugin has. */
final class NoteFormType extends FormType<Note> {

    static final int MOST_STEPS = 5;

    NoteFormType() {
        super("note", Note.class);
    }

    @Override
    protected List<Field> fields(Optional<Note> record) {
        return List.of(
                Field.of("name", FieldKind.TEXT, "productops.area.field.name").mandatory(),
                Field.of("about", FieldKind.LINES, "productops.area.field.description")
                        .help("productops.area.help.description"),
                Field.of("kind", FieldKind.CHOICE, "productops.readiness.form.kind")
                        .choices(List.of(
                                Choice.labelled("YES", "productops.common.form.yes"),
                                Choice.labelled("NO", "productops.common.form.no"),
                                Choice.named("<x>", "<b>theirs"))),
                Field.of("area", FieldKind.AREA, "productops.area.field.parent"),
                Field.of("mandatory", FieldKind.CHECK, "productops.readiness.form.mandatory"));
    }

    @Override
    protected List<RowGroup> groups() {
        List<Field> fields = List.of(
                Field.hidden("id"),
                Field.of("text", FieldKind.SUGGESTION, "productops.readiness.form.text")
                        .mandatory()
                        .suggestions("words"));
        return List.of(new RowGroup(
                "steps",
                "productops.readiness.form.items",
                "productops.readiness.form.row",
                "productops.readiness.form.add-row",
                fields,
                FormValues.EMPTY.with("text", "to do"),
                MOST_STEPS));
    }

    @Override
    protected Map<String, List<Choice>> suggestions(FormValues values) {
        return Map.of("words", List.of(Choice.named("w1", "Word <1>")));
    }

    @Override
    protected FormValues values(Note note) {
        return FormValues.EMPTY
                .with("name", note.name())
                .with("about", note.about())
                .with("kind", note.kind())
                .with("area", note.area())
                .with("mandatory", note.mandatory())
                .withRows(
                        "steps",
                        note.steps().stream()
                                .map(step ->
                                        FormValues.EMPTY.with("id", step.id()).with("text", step.text()))
                                .toList());
    }

    /** What was typed, right or wrong. */
    static Note note(FormValues typed, long version) {
        return new Note(
                typed.text("name"),
                typed.text("about"),
                typed.text("kind"),
                typed.text("area"),
                typed.checked("mandatory"),
                typed.rows("steps").stream()
                        .map(row -> new Note.Step(row.text("id"), row.text("text")))
                        .toList(),
                version);
    }

    @Override
    protected Map<String, List<Message>> remarks(Optional<Note> note, FormValues values) {
        return note.isEmpty()
                ? Map.of()
                : Map.of("area", List.of(Message.of("productops.area.form.inherited", "<b>Payments", "Shop")));
    }

    @Override
    protected String display(Field field, String value) {
        return field.name().equals("area") ? "The area " + value : value;
    }
}
