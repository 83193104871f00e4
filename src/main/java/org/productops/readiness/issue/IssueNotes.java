package org.productops.readiness.issue;

import java.util.List;
import java.util.Map;

/**
 * What people have said about an issue's readiness.
 *
 * @param marks about items, by item
 * @param own the items that the team has added
 * @param waivers the overrides that hold now
 */
public record IssueNotes(Map<Long, ItemMark> marks, List<OwnItem> own, List<ActiveWaiver> waivers) {

    /** Nobody has said anything. */
    public static final IssueNotes NONE = new IssueNotes(Map.of(), List.of(), List.of());

    public IssueNotes {
        marks = Map.copyOf(marks);
        own = List.copyOf(own);
        waivers = List.copyOf(waivers);
    }
}
