package org.productops.common.web.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.productops.common.error.Message;
import org.productops.common.version.Versioned;
import org.productops.common.web.form.FormView.ChoiceView;
import org.productops.common.web.form.FormView.LineView;
import org.productops.common.web.form.FormView.StoredCell;
import org.productops.common.web.form.FormView.StoredRow;
import org.productops.common.web.form.FormView.StoredView;

/**
 * What of a field's view depends on the field and its value alone: what there is to choose, and how a value reads.
 *
 * @param type of the form that has the field
 * @param tokens names the people and groups that stand in fields
 */
record FieldDrawing<R extends Versioned>(FormType<R> type, HolderTokens tokens) {

    static FormView.InheritedView inherited(InheritedTokens tokens, String value, FormValues values) {
        boolean replaced = !tokens.besides() && !value.isBlank();
        boolean stopped = tokens.unless().filter(values::checked).isPresent();
        return new FormView.InheritedView(
                tokens.from(), tokens.tokens(), tokens.unless(), tokens.besides(), replaced || stopped);
    }

    /** With the value itself, should it be none of them: a form must not choose for anybody. */
    static List<ChoiceView> choices(Field field, String value) {
        List<ChoiceView> views = new ArrayList<>();
        List<String> chosen = field.kind() == FieldKind.CHOICES ? value.lines().toList() : List.of(value);
        if (field.kind() == FieldKind.CHOICE || field.kind() == FieldKind.CHOICES) {
            chosen.stream()
                    .filter(each -> !each.isEmpty())
                    .filter(each -> field.choices().stream()
                            .noneMatch(choice -> choice.value().equalsIgnoreCase(each)))
                    .map(each -> new ChoiceView(
                            each,
                            Optional.of(Message.of("productops.common.form.unknown-choice", each)),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            true))
                    .forEach(views::add);
        }
        field.choices().stream()
                .map(choice -> new ChoiceView(
                        choice.value(),
                        choice.label(),
                        choice.name(),
                        choice.help(),
                        choice.submit(),
                        chosen.stream().anyMatch(choice.value()::equalsIgnoreCase)))
                .forEach(views::add);
        return views;
    }

    /** What is said of what is chosen, or else of the field. */
    static Optional<Message> help(Field field, String value) {
        return field.choices().stream()
                .filter(choice -> choice.value().equalsIgnoreCase(value))
                .findFirst()
                .flatMap(Choice::help)
                .or(field::help);
    }

    /** How a value reads that somebody else saved. */
    StoredView storedView(Field field, String value) {
        if (field.kind() == FieldKind.CHECK) {
            String key = value.isEmpty() ? "productops.common.form.no" : "productops.common.form.yes";
            return new StoredView(Optional.of(Message.of(key)), value);
        }
        if (field.kind() == FieldKind.HOLDERS) {
            return new StoredView(Optional.empty(), tokens.names(value));
        }
        if (field.kind() == FieldKind.CHOICES || field.kind() == FieldKind.CONCEPTS) {
            return new StoredView(
                    Optional.empty(),
                    value.lines().map(each -> type.display(field, each)).collect(Collectors.joining(", ")));
        }
        Optional<Choice> choice = field.choices().stream()
                .filter(each -> each.value().equals(value))
                .findFirst();
        return new StoredView(
                choice.flatMap(Choice::label), choice.flatMap(Choice::name).orElseGet(() -> display(field, value)));
    }

    /** How people read what stands in a field; empty if nothing does. */
    String display(Field field, String value) {
        if (value.isBlank()) {
            return "";
        }
        return field.kind() == FieldKind.USER ? tokens.user(value.strip()).name() : type.display(field, value);
    }

    /** Who stands in a field. */
    List<Token> tokens(Field field, String value) {
        return switch (field.kind()) {
            case HOLDERS -> tokens.of(value);
            case CONCEPTS ->
                value.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .map(line -> new Token(line, type.display(field, line), "", false, Optional.empty()))
                        .toList();
            case USER -> value.isBlank() ? List.of() : List.of(tokens.user(value.strip()));
            default -> List.of();
        };
    }

    /** A whole row of them. */
    StoredRow storedRow(RowGroup group, int number, FormValues row) {
        Message title = Message.of(group.rowKey(), number + 1);
        return new StoredRow(
                title,
                group.fields().stream()
                        .filter(field -> field.kind() != FieldKind.HIDDEN)
                        .filter(field -> !row.text(field.name()).isEmpty())
                        .map(field -> new StoredCell(field.label(), storedView(field, row.text(field.name()))))
                        .toList());
    }

    /** The line that stands for a row as long as it is folded. */
    static List<LineView> line(RowGroup group, FormValues values) {
        List<LineView> views = new ArrayList<>();
        for (LinePart part : group.line()) {
            String value = values.text(part.field()).strip();
            String usual =
                    views.isEmpty() ? "" : group.blank().text(part.field()).strip();
            if (part.checked().isPresent()) {
                views.add(new LineView(part.field(), "", part.checked(), "", values.checked(part.field())));
            } else {
                Optional<Choice> choice = group.fields().stream()
                        .filter(field -> field.name().equals(part.field()))
                        .flatMap(field -> field.choices().stream())
                        .filter(each -> each.value().equals(value))
                        .findFirst();
                views.add(new LineView(
                        part.field(),
                        choice.flatMap(Choice::name).orElse(value),
                        choice.flatMap(Choice::label),
                        usual,
                        !value.equals(usual)));
            }
        }
        return views;
    }

    /** The ids of what says more about a field. */
    static String describedBy(
            String id,
            Optional<Message> help,
            Optional<Message> error,
            Optional<StoredView> stored,
            List<Message> remarks) {
        List<String> ids = new ArrayList<>();
        error.ifPresent(any -> ids.add(id + "-error"));
        stored.ifPresent(any -> ids.add(id + "-stored"));
        if (!remarks.isEmpty()) {
            ids.add(id + "-remarks");
        }
        help.ifPresent(any -> ids.add(id + "-help"));
        return String.join(" ", ids);
    }
}
