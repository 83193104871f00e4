package org.productops.glossary.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import net.java.ao.Query;
import org.productops.common.store.OnceTokens;
import org.productops.common.store.ao.Batches;

/**
 * Makes the ids of concepts: no two concepts of any glossaries ever have the same one, though each glossary has a lock of its own.
 * The database counts, as it does for rows; rows of concepts are replaced by others, so that their own ids are of no use.
 */
final class ConceptNumbers {

    private final ActiveObjects ao;

    ConceptNumbers(ActiveObjects ao) {
        this.ao = ao;
    }

    /** So many new ids, in ascending order: two statements for one, else three for each {@value Batches#SIZE}. */
    List<Long> next(int count) {
        List<Long> numbers = new ArrayList<>();
        for (int made = 0; made < count; made += Batches.SIZE) {
            numbers.addAll(batch(Math.min(Batches.SIZE, count - made)));
        }
        return numbers;
    }

    private List<Long> batch(int count) {
        String token = OnceTokens.fresh();
        Map<String, Object> row = Map.of("TOKEN_TEXT", token);
        List<Long> numbers = new ArrayList<>();
        if (count == 1) {
            numbers.add((long) ao.create(ConceptNumberEntity.class, row).getID());
        } else {
            Batches.insert(ao, ConceptNumberEntity.class, Collections.nCopies(count, row));
            ao.stream(
                    ConceptNumberEntity.class,
                    Query.select("ID").where("TOKEN_TEXT = ?", token),
                    each -> numbers.add((long) each.getID()));
        }
        ao.deleteWithSQL(ConceptNumberEntity.class, "TOKEN_TEXT = ?", token);
        Collections.sort(numbers);
        return numbers;
    }

    /** Sees to it that no new id is this one or a smaller one, in a statement for each {@value Batches#SIZE} or so. */
    void passOver(long last) {
        long left = last - next(1).get(0);
        while (left > 0) {
            left -= next((int) Math.min(left, Batches.SIZE)).size();
        }
    }
}
