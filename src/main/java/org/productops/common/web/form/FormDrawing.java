package org.productops.common.web.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.productops.common.error.Message;
import org.productops.common.version.Versioned;
import org.productops.common.web.PageToken;
import org.productops.common.web.form.FormState.Asked;
import org.productops.common.web.form.FormView.FieldView;
import org.productops.common.web.form.FormView.GroupView;
import org.productops.common.web.form.FormView.GroupsView;
import org.productops.common.web.form.FormView.LineView;
import org.productops.common.web.form.FormView.RowView;
import org.productops.common.web.form.FormView.StoredRow;
import org.productops.common.web.form.FormView.StoredView;
import org.productops.common.web.form.FormView.SuggestionsView;
import org.productops.common.web.form.FormView.WrongField;

/** Brings one state of a form into what its template shows. */
final class FormDrawing<R extends Versioned> {

    /** So many changed rows are open at most; more are looked for faster where all are folded. */
    private static final int MOST_OPEN = 5;

    private final FormType<R> type;
    private final FormState<R> state;
    private final Function<FieldView, String> html;
    private final Function<GroupsView, String> rowsHtml;
    private final Map<String, Message> errors;
    private final FieldDrawing<R> drawing;
    private final Map<String, List<Message>> remarks;
    private final Map<String, String> placeholders;
    private final Map<String, List<InheritedTokens>> inherited;
    private final Map<String, String> below;
    private final Optional<FormValues> own;
    private final Optional<FormValues> stored;
    private final List<Field> fields;
    private final Optional<Field> begins;
    private final List<WrongField> wrong = new ArrayList<>();

    /**
     * @param below what stands below fields, by their names
     * @param html the HTML of a field
     * @param rowsHtml the HTML of the groups of rows
     */
    FormDrawing(
            FormType<R> type,
            FormState<R> state,
            HolderTokens tokens,
            Map<String, String> below,
            Function<FieldView, String> html,
            Function<GroupsView, String> rowsHtml) {
        this.type = type;
        this.state = state;
        this.drawing = new FieldDrawing<>(type, tokens);
        this.below = below;
        this.html = html;
        this.rowsHtml = rowsHtml;
        this.errors = new LinkedHashMap<>();
        state.errors().fields().forEach((name, error) -> errors.putIfAbsent(type.place(name, state.values()), error));
        this.remarks = type.remarks(state.record(), state.values());
        this.placeholders = type.placeholders(state.record(), state.values());
        this.inherited = type.inherited(state.record(), state.values());
        this.own = state.record().map(type::values);
        this.stored = state.stored().map(type::values);
        this.fields = type.fields(state.record());
        this.begins = begins();
    }

    /** Where people begin a new record: at its first field. What is wrong, or was found in a sample, comes before. */
    private Optional<Field> begins() {
        boolean tried = fields.stream()
                .anyMatch(field -> field.kind() == FieldKind.SAMPLE
                        && !remarks.getOrDefault(field.name(), List.of()).isEmpty());
        return state.record().isEmpty()
                        && !tried
                        && state.errors().isEmpty()
                        && state.asked().isEmpty()
                ? (type.rowsFirst() ? type.groups().get(0).fields() : fields)
                        .stream()
                                .filter(field -> field.kind() != FieldKind.HIDDEN)
                                .findFirst()
                : Optional.empty();
    }

    FormView.FieldsView fields() {
        return fields(any -> true);
    }

    private FormView.FieldsView fields(Predicate<Field> wanted) {
        boolean moreOpen = fields.stream().filter(Field::more).anyMatch(this::isSaid);
        return new FormView.FieldsView(
                html(wanted.and(field -> !field.more())), html(Field::more), moreNames(fields), moreOpen);
    }

    FormView form(FormHead head, PageToken token) {
        // In the order in which they stand: so what is wrong is summed up.
        Predicate<Field> above = field -> type.aboveRows().contains(field.name());
        String rowsFirst = type.rowsFirst() ? html(above) + rows() : "";
        FormView.FieldsView drawn = fields(above.negate());
        String rows = type.rowsFirst() ? "" : rows();
        List<SuggestionsView> suggestions = type.suggestions(state.values()).entrySet().stream()
                .map(list -> new SuggestionsView(listId(list.getKey()), list.getValue()))
                .toList();
        // What is wrong at a name that no field has is still said.
        List<Message> general = Stream.concat(state.errors().general().stream(), errors.values().stream())
                .toList();
        return new FormView(
                type.id() + "-form",
                head.action(),
                token,
                state.version(),
                general,
                wrong,
                state.stored().isPresent(),
                state.asked(),
                below.getOrDefault(FormType.QUESTION, ""),
                state.unsaved(),
                drawn.fieldsHtml(),
                drawn.moreHtml(),
                drawn.moreNames(),
                drawn.moreOpen(),
                !type.groups().isEmpty(),
                rowsFirst,
                rows,
                suggestions,
                submit(head),
                head.cancel());
    }

    /** Who is asked agrees to what it takes along; what is usually pressed would say nothing of that. */
    private Optional<Message> submit(FormHead head) {
        return state.asked().isPresent()
                ? state.asked().flatMap(Asked::agreement).or(this::chosenSubmit)
                : chosenSubmit().or(head::submit);
    }

    /** What people find who unfold the others. */
    private static List<Message> moreNames(List<Field> fields) {
        return fields.stream().filter(Field::more).map(Field::label).toList();
    }

    private String rows() {
        return type.groups().isEmpty()
                ? ""
                : rowsHtml.apply(
                        new GroupsView(type.groups().stream().map(this::group).toList()));
    }

    private String html(Predicate<Field> wanted) {
        return fields.stream()
                .filter(wanted)
                .map(field -> field(
                        field,
                        field.name(),
                        type.id() + "-" + field.name(),
                        Optional.empty(),
                        state.values(),
                        stored,
                        remarks.getOrDefault(field.name(), List.of())))
                .map(html)
                .collect(Collectors.joining());
    }

    /** Whether something stands in a folded field that people should see, be it wrong or no more than the usual. */
    private boolean isSaid(Field field) {
        String value = state.values().text(field.name()).strip();
        return !type.isUsual(field, value)
                || errors.containsKey(field.name())
                || stored.filter(each -> !each.text(field.name()).strip().equals(value))
                        .isPresent();
    }

    /** What is chosen may say what the button does. */
    private Optional<Message> chosenSubmit() {
        return fields.stream()
                .flatMap(field -> field.choices().stream()
                        .filter(choice -> choice.value().equals(state.values().text(field.name()))))
                .flatMap(choice -> choice.submit().stream())
                .findFirst();
    }

    private GroupView group(RowGroup group) {
        List<RowView> rows = new ArrayList<>();
        List<FormValues> values = state.values().rows(group.name());
        Set<FormValues> changed = changed(group, values);
        for (FormValues row : values) {
            rows.add(row(group, rows.size(), row, false, changed.contains(row)));
        }
        rows.add(row(group, rows.size(), group.blank(), true, true));
        Optional<Message> error = Optional.ofNullable(errors.remove(group.name()));
        Message title = Message.of(group.titleKey());
        String id = type.id() + "-" + group.name();
        error.ifPresent(text -> wrong.add(new WrongField(id, Optional.empty(), title, text)));
        return new GroupView(
                id,
                group.name(),
                title,
                Message.of(group.rowKey(), "#"),
                Message.of(group.addKey()),
                values.size(),
                !group.line().isEmpty(),
                String.join("|", group.carried()),
                group.once(),
                group.full(),
                group.compact(),
                group.shownWhere(),
                moreNames(group.fields()),
                error,
                remarks.getOrDefault(group.name(), List.of()),
                rows,
                stored.map(each -> storedRows(group, each.rows(group.name()), values))
                        .orElse(List.of()));
    }

    /** The rows that the record has not so, such as those that somebody proposes, as long as they are few enough to be read. */
    private Set<FormValues> changed(RowGroup group, List<FormValues> values) {
        if (!state.unsaved() || own.isEmpty()) {
            return Set.of();
        }
        List<List<String>> kept = own.get().rows(group.name()).stream()
                .map(row -> shown(group, row))
                .toList();
        Set<FormValues> changed =
                values.stream().filter(row -> !kept.contains(shown(group, row))).collect(Collectors.toSet());
        return changed.size() > MOST_OPEN ? Set.of() : changed;
    }

    /** The rows that differ from all that were typed; all rows if they have only another order, or some are gone. */
    private List<StoredRow> storedRows(RowGroup group, List<FormValues> rows, List<FormValues> typed) {
        List<List<String>> seen = typed.stream().map(row -> shown(group, row)).toList();
        List<StoredRow> all = new ArrayList<>();
        List<StoredRow> other = new ArrayList<>();
        for (FormValues row : rows) {
            StoredRow drawn = drawing.storedRow(group, all.size(), row);
            all.add(drawn);
            if (!seen.contains(shown(group, row))) {
                other.add(drawn);
            }
        }
        boolean same = seen.equals(rows.stream().map(row -> shown(group, row)).toList());
        return same || !other.isEmpty() ? other : all;
    }

    private static List<String> shown(RowGroup group, FormValues row) {
        return group.fields().stream()
                .filter(field -> field.kind() != FieldKind.HIDDEN)
                .map(field -> row.text(field.name()).strip())
                .toList();
    }

    private RowView row(RowGroup group, int number, FormValues values, boolean blank, boolean changed) {
        String id = type.id() + "-" + group.name() + "-" + number;
        Message title = Message.of(group.rowKey(), number + 1);
        boolean wrongBefore = isWrong(group, number, false);
        boolean moreWrong = isWrong(group, number, true);
        boolean moreSet = group.fields().stream().filter(Field::more).anyMatch(field -> !values.text(field.name())
                .equals(group.blank().text(field.name())));
        List<LineView> line = FieldDrawing.line(group, values);
        boolean empty =
                line.isEmpty() || values.text(group.line().get(0).field()).isBlank();
        boolean only = state.values().rows(group.name()).size() == 1;
        return new RowView(
                id,
                number,
                title,
                blank,
                changed || wrongBefore || moreWrong || empty || only,
                line,
                fields(group, number, values, id, title, false),
                fields(group, number, values, id, title, true),
                moreWrong || moreSet);
    }

    private boolean isWrong(RowGroup group, int number, boolean more) {
        return group.fields().stream()
                .filter(field -> field.more() == more)
                .anyMatch(field -> errors.containsKey(group.fieldName(number, field)));
    }

    private String fields(RowGroup group, int number, FormValues values, String id, Message title, boolean more) {
        return group.fields().stream()
                .filter(field -> field.more() == more)
                .map(field -> field(
                        field,
                        group.fieldName(number, field),
                        id + "-" + field.name(),
                        Optional.of(title),
                        values,
                        Optional.empty(),
                        List.of()))
                .map(html)
                .collect(Collectors.joining());
    }

    private FieldView field(
            Field field,
            String name,
            String id,
            Optional<Message> row,
            FormValues values,
            Optional<FormValues> storedValues,
            List<Message> said) {
        boolean fixed = field.kind() == FieldKind.FIXED;
        String value = (fixed ? own.orElse(values) : values).text(field.name());
        Optional<Message> error = Optional.ofNullable(errors.remove(name));
        Optional<Message> help = FieldDrawing.help(field, value.strip());
        boolean focus = error.isPresent()
                ? wrong.isEmpty()
                : begins.filter(field::equals).isPresent() && (row.isEmpty() || isFirst(name, field));
        error.ifPresent(text -> wrong.add(new WrongField(id, row, field.label(), text)));
        Optional<StoredView> other = storedValues
                .map(each -> each.text(field.name()))
                .filter(each -> !fixed && !each.strip().equals(value.strip()))
                .map(each -> drawing.storedView(field, each));
        return new FieldView(
                id,
                name,
                field.kind(),
                field.label(),
                help,
                field.required(),
                value,
                drawing.display(field, value),
                values.checked(field.name()),
                FieldDrawing.choices(field, value.strip()),
                drawing.tokens(field, value),
                inherited.getOrDefault(name, List.of()).stream()
                        .map(each -> FieldDrawing.inherited(each, value, values))
                        .toList(),
                field.first(),
                field.suggestions().map(this::listId),
                field.shownWhere(),
                error,
                focus,
                other,
                placeholders.getOrDefault(name, ""),
                said,
                FieldDrawing.describedBy(id, help, error, other, said),
                type.source(field),
                row.isPresent() ? "" : below.getOrDefault(name, ""));
    }

    /** Of the row to copy, the focus would be wherever it is copied to. */
    private boolean isFirst(String name, Field field) {
        RowGroup group = type.groups().get(0);
        return type.rowsFirst()
                && !state.values().rows(group.name()).isEmpty()
                && name.equals(group.fieldName(0, field));
    }

    private String listId(String list) {
        return type.id() + "-" + list;
    }
}
