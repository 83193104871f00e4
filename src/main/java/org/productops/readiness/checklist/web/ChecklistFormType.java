package org.productops.readiness.checklist.web;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.productops.common.web.form.Choice;
import org.productops.common.web.form.Field;
import org.productops.common.web.form.FieldKind;
import org.productops.common.web.form.FormType;
import org.productops.common.web.form.FormValues;
import org.productops.common.web.form.RowGroup;
import org.productops.readiness.check.Check;
import org.productops.readiness.check.CheckType;
import org.productops.readiness.check.FieldFilledCheck;
import org.productops.readiness.check.SubjectKind;
import org.productops.readiness.checklist.Checklist;
import org.productops.readiness.checklist.ChecklistDraft;
import org.productops.readiness.checklist.ChecklistFields;
import org.productops.readiness.checklist.ChecklistService;

/** The form of a checklist: its name, and a row for each item. */
@JiraComponent
public class ChecklistFormType extends FormType<Checklist> {

    /** Nobody types more; a form that says so is not ours. */
    private static final int MOST_ROWS = 2 * Checklist.MOST_ITEMS;

    /** The list of fields that a check can look at. */
    private static final String JIRA_FIELDS = "fields";

    private final ChecklistService checklists;

    @Inject
    public ChecklistFormType(ChecklistService checklists) {
        super("productops-checklist", Checklist.class);
        this.checklists = checklists;
    }

    @Override
    protected List<Field> fields(Optional<Checklist> record) {
        return List.of(
                Field.of(ChecklistFields.NAME, FieldKind.TEXT, "productops.readiness.form.name")
                        .mandatory(),
                Field.of(ChecklistFields.DESCRIPTION, FieldKind.LINES, "productops.readiness.form.description"));
    }

    @Override
    protected List<RowGroup> groups() {
        List<Field> fields = List.of(
                Field.hidden(ChecklistFields.ID),
                Field.of(ChecklistFields.TEXT, FieldKind.LINES, "productops.readiness.form.text")
                        .mandatory(),
                Field.of(ChecklistFields.KIND, FieldKind.CHOICE, "productops.readiness.form.kind")
                        .choices(Stream.concat(
                                        Stream.of(Check.MANUAL),
                                        checklists.checkTypes().stream().map(CheckType::kind))
                                .map(ChecklistFormType::choice)
                                .toList()),
                Field.of(ChecklistFields.SUBJECT, FieldKind.SUGGESTION, "productops.readiness.form.field")
                        .help("productops.readiness.form.field-help")
                        .suggestions(JIRA_FIELDS)
                        .shownWhere(ChecklistFields.KIND, FieldFilledCheck.KIND),
                Field.of(ChecklistFields.HELP, FieldKind.LINES, "productops.readiness.form.help"),
                Field.of(ChecklistFields.MANDATORY, FieldKind.CHECK, "productops.readiness.form.mandatory"));
        return List.of(new RowGroup(
                ChecklistFields.ITEMS,
                "productops.readiness.form.items",
                "productops.readiness.form.row",
                "productops.readiness.form.add-row",
                fields,
                row(checklists.blank().items().get(0)),
                MOST_ROWS));
    }

    private static Choice choice(String kind) {
        return Choice.labelled(
                kind,
                "productops.readiness.kind." + kind.toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    @Override
    protected Map<String, List<Choice>> suggestions() {
        return Map.of(
                JIRA_FIELDS,
                checklists.subjects(SubjectKind.FIELD).stream()
                        .map(field -> Choice.named(field.id(), field.name()))
                        .toList());
    }

    @Override
    protected String display(Field field, String value) {
        return field.name().equals(ChecklistFields.SUBJECT)
                ? checklists.subjectName(SubjectKind.FIELD, value.strip()).orElse(value)
                : value;
    }

    @Override
    protected FormValues values(Checklist checklist) {
        return values(checklists.draft(checklist));
    }

    /** What stands in the form of a draft. */
    static FormValues values(ChecklistDraft draft) {
        return FormValues.EMPTY
                .with(ChecklistFields.NAME, draft.name())
                .with(ChecklistFields.DESCRIPTION, draft.description())
                .withRows(
                        ChecklistFields.ITEMS,
                        draft.items().stream().map(ChecklistFormType::row).toList());
    }

    private static FormValues row(ChecklistDraft.Item item) {
        return FormValues.EMPTY
                .with(ChecklistFields.ID, item.id() == 0 ? "" : String.valueOf(item.id()))
                .with(ChecklistFields.TEXT, item.text())
                .with(ChecklistFields.HELP, item.help())
                .with(ChecklistFields.MANDATORY, item.mandatory())
                .with(ChecklistFields.KIND, item.kind())
                .with(ChecklistFields.SUBJECT, item.subject());
    }

    /** What stands in the form of a new checklist. */
    FormValues blank() {
        ChecklistDraft draft = checklists.blank();
        return FormValues.EMPTY.withRows(
                ChecklistFields.ITEMS,
                draft.items().stream().map(ChecklistFormType::row).toList());
    }

    /** What was typed, as a draft. */
    static ChecklistDraft draft(FormValues typed) {
        return new ChecklistDraft(
                typed.text(ChecklistFields.NAME),
                typed.text(ChecklistFields.DESCRIPTION),
                typed.rows(ChecklistFields.ITEMS).stream()
                        .map(ChecklistFormType::item)
                        .toList());
    }

    /** A field is only meant where the kind needs one; what is typed elsewhere was left over from another kind. */
    private static ChecklistDraft.Item item(FormValues row) {
        String kind = row.text(ChecklistFields.KIND);
        String id = row.text(ChecklistFields.ID);
        return new ChecklistDraft.Item(
                id.matches("\\d{1,18}") ? Long.parseLong(id) : 0,
                "",
                row.text(ChecklistFields.TEXT),
                row.text(ChecklistFields.HELP),
                "",
                row.checked(ChecklistFields.MANDATORY),
                kind,
                kind.equals(FieldFilledCheck.KIND) ? row.text(ChecklistFields.SUBJECT) : "",
                "",
                null,
                "",
                false,
                "");
    }
}
