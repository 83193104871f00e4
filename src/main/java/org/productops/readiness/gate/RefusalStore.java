package org.productops.readiness.gate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.productops.common.issue.IssueTraces;

/** Keeps refusals, and of what passed only numbers. Numbers come in parts, which are added up when they are read. */
public interface RefusalStore extends IssueTraces {

    /** Adds refusals under their numbers. */
    void add(List<Refusal> refusals);

    /** Adds numbers to those that there are. */
    void count(List<JudgedDay> judged, List<ItemDay> items);

    /**
     * Refusals without their items, the latest first, in one statement.
     *
     * @param most how many at most
     */
    List<Refusal> find(RefusalFilter filter, int most);

    /**
     * What was open in each refusal of a time, in one statement; also of issues that are gone.
     *
     * @param checklistId of which checklist; empty for all
     * @param from the first moment
     * @param before the moment after the last
     */
    Map<Long, List<RefusedItem>> items(Optional<Long> checklistId, Instant from, Instant before);

    /** How many transitions were judged since a day, added up without their days, in one statement. */
    List<JudgedDay> judgedSince(LocalDate day, long checklistId);

    /** The numbers of all items since a day, in one statement. */
    Map<Long, ItemCounts> itemCountsSince(LocalDate day);

    /** How many refusals could not be kept since a day, in one statement. */
    int lostSince(LocalDate day);

    /** Puts the parts of a day together. */
    void gather(LocalDate day);

    /** Forgets what is older. */
    void removeBefore(Instant moment, LocalDate day);
}
