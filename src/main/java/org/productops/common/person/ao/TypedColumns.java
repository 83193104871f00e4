package org.productops.common.person.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.Entity;
import net.java.ao.Query;
import org.productops.common.person.PersonQuery;
import org.productops.common.person.PersonTrace;
import org.productops.common.store.Transactions;

/**
 * The columns of a table in which people may be named: where they are, and what is left when they are erased. All rows are
 * gone through, because names are the same in more ways than a database compares; that is asked for seldom.
 */
public final class TypedColumns<T extends Entity> {

    private final Class<T> type;
    private final List<Column<T>> columns = new ArrayList<>();
    private final List<String> others = new ArrayList<>();
    private final List<Consumer<T>> afterwards = new ArrayList<>();
    private ToLongFunction<T> issue = row -> 0;

    private TypedColumns(Class<T> type) {
        this.type = type;
    }

    /** What is left of a text. */
    @FunctionalInterface
    private interface Left<T> {
        String of(PersonQuery query, boolean words, T row, String text);
    }

    private record Column<T>(
            String name,
            String field,
            boolean stays,
            Function<T, String> read,
            BiConsumer<T, String> write,
            Left<T> left) {

        String text(T row) {
            return Objects.requireNonNullElse(read.apply(row), "");
        }

        boolean isFound(PersonQuery query, boolean words, T row) {
            String text = text(row);
            return !left.of(query, words, row, text).equals(text);
        }
    }

    /** None yet. */
    public static <T extends Entity> TypedColumns<T> of(Class<T> type) {
        return new TypedColumns<>(type);
    }

    /** Rows belong to issues. */
    public TypedColumns<T> issue(String column, ToLongFunction<T> issueId) {
        issue = issueId;
        return with(column);
    }

    /** Another column that is read. */
    public TypedColumns<T> with(String column) {
        others.add(column);
        return this;
    }

    /** A column with what somebody wrote. */
    public TypedColumns<T> text(String column, String field, Function<T, String> read, BiConsumer<T, String> write) {
        return add(
                column,
                field,
                false,
                read,
                write,
                (query, words, row, text) -> query.cleaned(words, issue.applyAsLong(row), text));
    }

    /** A column with what something is called that is no person: that alone is certainly about nobody. */
    public TypedColumns<T> title(String column, String field, Function<T, String> read, BiConsumer<T, String> write) {
        return add(
                column,
                field,
                false,
                read,
                write,
                (query, words, row, text) ->
                        query.isCertain() ? text : query.cleaned(words, issue.applyAsLong(row), text));
    }

    /** A column with JSON. */
    public TypedColumns<T> json(String column, String field, Function<T, String> read, BiConsumer<T, String> write) {
        return add(
                column,
                field,
                false,
                read,
                write,
                (query, words, row, text) -> query.cleanedJson(words, issue.applyAsLong(row), text));
    }

    /** A column that is cleaned in its own way. */
    public TypedColumns<T> own(
            String column,
            String field,
            Function<T, String> read,
            BiConsumer<T, String> write,
            Function<PersonQuery, Function<String, String>> left) {
        return add(column, field, false, read, write, (query, words, row, text) -> left.apply(query)
                .apply(text));
    }

    /** A column with the key of the account that did something. */
    public TypedColumns<T> user(String column, String field, Function<T, String> read, BiConsumer<T, String> write) {
        return add(column, field, false, read, write, (query, words, row, text) -> query.cleanedUser(text));
    }

    /** The same, which stays as long as something is still to be done by that account. */
    public TypedColumns<T> duty(
            String column, String field, Function<T, String> read, BiConsumer<T, String> write, Predicate<T> isDone) {
        add(
                column,
                field,
                false,
                read,
                write,
                (query, words, row, text) -> isDone.test(row) ? query.cleanedUser(text) : text);
        return add(
                column,
                field,
                true,
                read,
                write,
                (query, words, row, text) -> isDone.test(row) ? text : query.cleanedUser(text));
    }

    /** A column with a name by which others find it: somebody has to change it there. */
    public TypedColumns<T> kept(String column, String field, Function<T, String> read) {
        return add(
                column,
                field,
                true,
                read,
                (row, text) -> {},
                (query, words, row, text) -> query.cleaned(words, issue.applyAsLong(row), text));
    }

    private TypedColumns<T> add(
            String column,
            String field,
            boolean stays,
            Function<T, String> read,
            BiConsumer<T, String> write,
            Left<T> left) {
        columns.add(new Column<>(column, field, stays, read, write, left));
        return this;
    }

    /** What else changes with a row, such as its version, or a copy by which it is found. */
    public TypedColumns<T> afterwards(Consumer<T> change) {
        afterwards.add(change);
        return this;
    }

    /** All places, those that stay among them. */
    public List<PersonTrace> find(ActiveObjects ao, PersonQuery query) {
        List<PersonTrace> found = new ArrayList<>();
        ao.stream(type, select(), row -> {
            for (boolean stays : new boolean[] {false, true}) {
                Map<String, String> fields = new LinkedHashMap<>();
                columns.stream()
                        .filter(column -> column.stays() == stays && column.isFound(query.inTexts(), true, row))
                        .forEach(column -> fields.put(column.field(), column.text(row)));
                if (!fields.isEmpty() && (!query.isCertain() || isFound(query, true, stays, row))) {
                    found.add(new PersonTrace(issue.applyAsLong(row), fields, stays));
                }
            }
        });
        return found;
    }

    /** Erases them, each row in a transaction of its own, and says how many rows that were. */
    public int erase(ActiveObjects ao, Transactions transactions, PersonQuery query, boolean words) {
        List<Integer> ids = new ArrayList<>();
        ao.stream(type, select(), row -> {
            if (isFound(query, words, false, row)) {
                ids.add(row.getID());
            }
        });
        PersonQuery all = query.inTexts();
        ids.forEach(id -> transactions.run(() -> erase(ao, id, all, words)));
        return ids.size();
    }

    private boolean isFound(PersonQuery query, boolean words, boolean stays, T row) {
        return columns.stream().anyMatch(column -> column.stays() == stays && column.isFound(query, words, row));
    }

    private int erase(ActiveObjects ao, int id, PersonQuery query, boolean words) {
        for (T row : ao.find(type, Query.select().where("ID = ?", id))) {
            for (Column<T> column : columns) {
                if (!column.stays() && column.isFound(query, words, row)) {
                    column.write().accept(row, column.left().of(query, words, row, column.text(row)));
                }
            }
            afterwards.forEach(change -> change.accept(row));
            row.save();
        }
        return id;
    }

    private Query select() {
        String names = Stream.concat(
                        Stream.of("ID"), Stream.concat(columns.stream().map(Column::name), others.stream()))
                .distinct()
                .collect(Collectors.joining(", "));
        return Query.select(names);
    }
}
