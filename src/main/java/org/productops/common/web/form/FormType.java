package org.productops.common.web.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.productops.common.error.Message;
import org.productops.common.version.Versioned;

/**
 * What is in the form of a kind of record, wherever the form stands.
 *
 * @param <R> the record
 */
public abstract class FormType<R extends Versioned> {

    /** The name by which {@link #below} has what stands below the question that is asked before saving. */
    public static final String QUESTION = "?";

    private final String id;
    private final Class<R> type;

    /**
     * @param id what the ids of the form and its fields begin with, such as {@code productops-area}
     * @param type the record's type
     */
    protected FormType(String id, Class<R> type) {
        this.id = id;
        this.type = type;
    }

    /** What the ids of the form and its fields begin with. */
    public final String id() {
        return id;
    }

    final Class<R> type() {
        return type;
    }

    /**
     * The fields in their order.
     *
     * @param record what is edited; empty for a new record
     */
    protected abstract List<Field> fields(Optional<R> record);

    /** What stands in the fields of a record. */
    protected abstract FormValues values(R record);

    /** The groups of rows below the fields. */
    protected List<RowGroup> groups() {
        return List.of();
    }

    /** Whether the rows are what people begin with, and stand above the fields. */
    protected boolean rowsFirst() {
        return false;
    }

    /** The names of the fields that stand above the rows even where these are {@link #rowsFirst first}. */
    protected Set<String> aboveRows() {
        return Set.of();
    }

    /** Where the picker of a field finds what to choose from, from the context path on; for {@link FieldKind#CONCEPT}. */
    protected String source(Field field) {
        return "";
    }

    /**
     * Lists of choices that several fields share, by the names that {@link Field#suggestions} gives.
     *
     * @param values what stands in the fields
     */
    protected Map<String, List<Choice>> suggestions(FormValues values) {
        return Map.of();
    }

    /**
     * Whether what stands in a folded field is what stands there mostly, so that nobody has to see it: nothing, or the first choice.
     */
    protected boolean isUsual(Field field, String value) {
        return value.isEmpty()
                || !field.choices().isEmpty() && field.choices().get(0).value().equals(value);
    }

    /**
     * Says more about fields and groups of rows by their names, such as what holds where one is empty.
     *
     * @param record what is edited; empty for a new record
     * @param values what stands in the fields
     */
    protected Map<String, List<Message>> remarks(Optional<R> record, FormValues values) {
        return Map.of();
    }

    /**
     * What holds where a text field is empty, by the names of the fields: it is shown there quietly until something is typed,
     * and so are the remarks on the field.
     *
     * @param record what is edited; empty for a new record
     * @param values what stands in the fields
     */
    protected Map<String, String> placeholders(Optional<R> record, FormValues values) {
        return Map.of();
    }

    /**
     * Who stands in fields of the kind {@link FieldKind#HOLDERS} without being named there, by the names of the fields.
     *
     * @param record what is edited; empty for a new record
     * @param values what stands in the fields
     */
    protected Map<String, List<InheritedTokens>> inherited(Optional<R> record, FormValues values) {
        return Map.of();
    }

    /**
     * What stands below fields besides, by the names of the fields, and below the question before saving, by {@link #QUESTION}.
     *
     * @param record what is edited; empty for a new record
     */
    protected Map<String, Below<?>> below(Optional<R> record) {
        return Map.of();
    }

    /**
     * The keys of the plugin's web-resources that the form needs besides those of its fields.
     *
     * @param record what is edited; empty for a new record
     */
    protected List<String> resources(Optional<R> record) {
        return List.of();
    }

    /**
     * The field at which people see what is wrong with something, where that has no field of this name.
     *
     * @param name what an error names, such as {@code name} or {@code items.0.text}
     * @param values what stands in the fields
     */
    protected String place(String name, FormValues values) {
        return name;
    }

    /** How people read the value of a field, where that is not the value itself. */
    protected String display(Field field, String value) {
        return value;
    }
}
