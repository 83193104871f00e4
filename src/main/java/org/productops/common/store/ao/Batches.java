package org.productops.common.store.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import net.java.ao.Query;
import net.java.ao.RawEntity;
import org.productops.common.product.Unconfirmed;

/** Reads and writes many rows in few statements. */
public final class Batches {

    private static final Unconfirmed MANY_AT_ONCE =
            new Unconfirmed(Batches.class, "Rows are added one by one, which takes longer.");

    /** So many rows or values go into one statement: databases limit how many an {@code IN} may have. */
    public static final int SIZE = 500;

    private Batches() {}

    /** Adds rows, {@value #SIZE} in one statement. */
    public static <T extends RawEntity<K>, K> void insert(
            ActiveObjects ao, Class<T> type, List<Map<String, Object>> rows) {
        each(rows, batch -> insertBatch(ao, type, batch));
    }

    private static <T extends RawEntity<K>, K> void insertBatch(
            ActiveObjects ao, Class<T> type, List<Map<String, Object>> batch) {
        MANY_AT_ONCE.run(() -> ao.create(type, batch), () -> batch.forEach(row -> ao.create(type, row)));
    }

    /** Gives the values to the action, {@value #SIZE} at a time. */
    public static <V> void each(Collection<V> values, Consumer<List<V>> action) {
        List<V> all = new ArrayList<>(values);
        for (int start = 0; start < all.size(); start += SIZE) {
            action.accept(all.subList(start, Math.min(start + SIZE, all.size())));
        }
    }

    /** A condition that the column has one of the values, at most {@value #SIZE} of them. */
    public static Query in(Query query, String column, List<?> values) {
        return query.where(in(column, values), values.toArray());
    }

    /** The text of such a condition, with a mark for each value. */
    public static String in(String column, List<?> values) {
        return column + " IN (" + String.join(", ", Collections.nCopies(values.size(), "?")) + ")";
    }
}
