package org.productops.feedback.similar;

import java.util.Collection;
import java.util.List;
import org.productops.common.index.IndexedText;

/** Where the index has its texts from. Asks for no permission: who reads what is found is asked for one. */
public interface SimilarSource {

    /** Ids of issues of the type <em>Feedback</em> that are greater than the given one, lowest first. */
    List<Long> issueIdsAfter(long issueId, int most);

    /**
     * What was said in these issues, in no particular order; those that are not (any more) feedback are left out. The group of a text is
     * the key of the area that somebody who triaged it gave it.
     */
    List<IndexedText> texts(Collection<Long> issueIds);

    /**
     * What was changed at this time or later, earliest first. An issue may be in it more than once.
     *
     * @param millis the time, as {@link ChangedText#at} tells it
     */
    List<ChangedText> changedSince(long millis, int most);

    /**
     * That something of what was said was changed.
     *
     * @param issueId where
     * @param at when, by the clock of the node that changed it
     */
    record ChangedText(long issueId, long at) {}
}
