package org.productops.area.issues;

import java.util.Collection;
import java.util.List;

/** The issues that name areas in a field, as they are stored, whoever may see them. */
public interface StoredAreaIssues {

    /** The numbers of the fields for several areas, whose values are kept once more for the index. */
    List<String> fieldsOfSeveral();

    /** The numbers of the issues in which this very key is stored; a statement for each field. */
    Collection<Long> having(String areaKey);

    /**
     * Lets what is stored for an issue name its areas by the keys that they have today, keeps it for the index, and
     * indexes the issue, all without a mail, an event, or an entry in its history: nobody has changed anything. What
     * somebody else changes meanwhile is read anew and stays.
     *
     * @return whether anything was to do; not for an issue that is not there any more
     * @throws RuntimeException if it cannot be done; all is as it was then
     */
    boolean bringUpToDate(long issueId);
}
