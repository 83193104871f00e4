package org.productops.glossary;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.productops.area.copy.AreaCopy;
import org.productops.area.copy.CopiedArea;
import org.productops.area.copy.CopyFilter;
import org.productops.common.link.LinkedCopy;

/** Which product areas somebody means who names one, as far as Jira has told that person of them. */
public final class MeantAreas {

    private final AreaCopy copy;

    /** @param copied what Jira has told; empty for somebody who may not know it */
    public MeantAreas(Optional<LinkedCopy<AreaCopy>> copied) {
        this.copy = copied.map(LinkedCopy::value).orElse(AreaCopy.NOTHING);
    }

    /**
     * The keys that the area and those below it have and had.
     *
     * @param typed its key, name or path; several areas may have the name. What Jira has not told of is taken for a key
     */
    public Set<String> keys(String typed) {
        Set<String> keys = new HashSet<>(Set.of(typed));
        for (CopiedArea area : copy.find(typed)) {
            add(area, keys);
            copy.select(new CopyFilter("", area.key(), "", "")).forEach(below -> add(below, keys));
        }
        return keys;
    }

    private static void add(CopiedArea area, Set<String> keys) {
        keys.add(area.key());
        keys.addAll(area.formerKeys());
    }

    /** Whether there is no such area; false where nobody can say so, as Jira has told of none. */
    public boolean isUnknown(String typed) {
        List<CopiedArea> meant = copy.find(typed);
        return meant.isEmpty() && copy.size() > 0;
    }
}
