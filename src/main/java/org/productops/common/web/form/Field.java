package org.productops.common.web.form;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.productops.common.error.Message;

/**
 * A field of a form, whatever stands in it.
 *
 * @param name its name in requests and in errors
 * @param kind how it is drawn
 * @param label what it is called
 * @param help what to type into it; empty where the label says it
 * @param required whether it must be filled; what is right is the rules' to say
 * @param choices what to choose from; for the kinds that have choices
 * @param suggestions whose choices it shares, if they are those of the whole form; for {@link FieldKind#SUGGESTION}
 * @param first what the first of several is, where the order says something; for {@link FieldKind#HOLDERS}
 * @param shownWhere what another field must say for this one to make sense; empty if it always does
 * @param more whether it stands folded below the others, because few need it
 */
public record Field(
        String name,
        FieldKind kind,
        Message label,
        Optional<Message> help,
        boolean required,
        List<Choice> choices,
        Optional<String> suggestions,
        Optional<Message> first,
        Optional<ShownWhere> shownWhere,
        boolean more) {

    /** Values of another field, in the same row if it is one of a row, with a bar between them. */
    public record ShownWhere(String field, String value) {}

    public Field {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(help, "help");
        choices = List.copyOf(choices);
        Objects.requireNonNull(suggestions, "suggestions");
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(shownWhere, "shownWhere");
    }

    /** A field with nothing but its label. */
    public static Field of(String name, FieldKind kind, String labelKey) {
        return of(name, kind, Message.of(labelKey));
    }

    /** A field with nothing but its label. */
    public static Field of(String name, FieldKind kind, Message label) {
        return new Field(
                name,
                kind,
                label,
                Optional.empty(),
                false,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    /** A field that carries a value and is not shown. */
    public static Field hidden(String name) {
        return of(name, FieldKind.HIDDEN, "productops.common.form.hidden");
    }

    /** The same field with a text that says what to type. */
    public Field help(String helpKey, Object... arguments) {
        return new Field(
                name,
                kind,
                label,
                Optional.of(Message.of(helpKey, arguments)),
                required,
                choices,
                suggestions,
                first,
                shownWhere,
                more);
    }

    /** The same field as one that must be filled. */
    public Field mandatory() {
        return new Field(name, kind, label, help, true, choices, suggestions, first, shownWhere, more);
    }

    /** The same field with these choices. */
    public Field choices(List<Choice> all) {
        return new Field(name, kind, label, help, required, all, suggestions, first, shownWhere, more);
    }

    /** The same field with the suggestions of a list of the form; see {@link FormType#suggestions}. */
    public Field suggestions(String list) {
        return new Field(name, kind, label, help, required, choices, Optional.of(list), first, shownWhere, more);
    }

    /** The same field, of whose holders the first is what this text says. */
    public Field first(String firstKey) {
        return new Field(
                name,
                kind,
                label,
                help,
                required,
                choices,
                suggestions,
                Optional.of(Message.of(firstKey)),
                shownWhere,
                more);
    }

    /** The same field, which scripts hide as long as the other field says something else than one of these values. */
    public Field shownWhere(String other, String... values) {
        return new Field(
                name,
                kind,
                label,
                help,
                required,
                choices,
                suggestions,
                first,
                Optional.of(new ShownWhere(other, String.join("|", values))),
                more);
    }

    /** The same field, folded below the others of its row, or of the form, until somebody asks for more; it is open where something stands in it. */
    public Field underMore() {
        return new Field(name, kind, label, help, required, choices, suggestions, first, shownWhere, true);
    }
}
