package org.productops.area;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody did to an area.
 *
 * @param before the area as it was; empty if it is new
 * @param after the area as it is; empty if it is not there any more
 * @param userKey who did it
 * @param treeBefore the library before it, for what was inherited
 * @param treeAfter the library after it
 */
public record AreaChange(
        Optional<Area> before, Optional<Area> after, String userKey, AreaTree treeBefore, AreaTree treeAfter) {

    /**
     * The keys of the areas that are not there any more after these changes, each with the key of the area into which it
     * was merged; empty if it was deleted.
     */
    public static Map<String, Optional<String>> ended(List<AreaChange> changes) {
        Map<String, Optional<String>> ended = new LinkedHashMap<>();
        for (AreaChange change : changes) {
            if (change.after().isEmpty()) {
                String key = change.before().orElseThrow().key();
                ended.put(key, change.treeAfter().find(key).map(Area::key));
            }
        }
        return ended;
    }
}
