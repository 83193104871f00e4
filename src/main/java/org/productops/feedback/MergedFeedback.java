package org.productops.feedback;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Tells which feedback others stand for. Asks for no permission: who shows any of it asks for the issues. */
public interface MergedFeedback {

    /**
     * The feedback that was merged into some, directly or through others, but for those that are among them: they are asked
     * for, too, by who counts all who asked. A statement for each 500 of a level.
     *
     * @return the ids of the merged issues, each with the one of the given that stands for it
     */
    Map<Long, Long> behind(Collection<Long> feedbackIds);

    /**
     * The same rule, for whoever knows what was merged.
     *
     * @param feedbackIds see {@link #behind(Collection)}
     * @param mergedInto what was merged into some feedback, each with what it was merged into
     */
    static Map<Long, Long> behind(
            Collection<Long> feedbackIds, Function<Collection<Long>, Map<Long, Long>> mergedInto) {
        Set<Long> given = new HashSet<>(feedbackIds);
        Map<Long, Long> found = new LinkedHashMap<>();
        Map<Long, Long> asked = new HashMap<>();
        given.forEach(id -> asked.put(id, id));
        while (!asked.isEmpty()) {
            Map<Long, Long> next = new LinkedHashMap<>();
            mergedInto.apply(Set.copyOf(asked.keySet())).forEach((id, into) -> {
                if (!given.contains(id) && !found.containsKey(id)) {
                    next.put(id, asked.get(into));
                }
            });
            found.putAll(next);
            asked.clear();
            asked.putAll(next);
        }
        return found;
    }
}
