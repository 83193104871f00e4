package org.productops.area.watch;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who watches which areas. */
public interface AreaWatchStore {

    /** Whether the user watches the area. */
    boolean isWatching(String userKey, String areaKey);

    /** The keys of the areas that the user watches. */
    List<String> areasOf(String userKey);

    /** The keys of the users who watch areas, by the keys of those areas that anybody watches. */
    Map<String, List<String>> watchers(Collection<String> areaKeys);

    /** Keeps a watch that is not there yet. */
    void insert(String userKey, String areaKey);

    /** Ends a watch; nothing happens if there is none. */
    void delete(String userKey, String areaKey);

    /** Lets those who watch the one area watch the other instead, or none. */
    void move(String fromKey, Optional<String> toKey);
}
