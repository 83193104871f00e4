package org.productops.style;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Where the rules of style guides are kept. Callers hold the lock and the transaction when they write. */
public interface StyleRuleStore {

    /** All rules of a guide, in no order. */
    List<GuideRule> all(long guideId);

    /**
     * The rules of a guide that were written after this revision; removed ones are missing.
     *
     * @return empty if there are so many that all are read as quickly
     */
    Optional<List<GuideRule>> changedSince(long guideId, long revision);

    /** How many rules a guide has. */
    int count(long guideId);

    /**
     * Adds rules to a guide that is stored.
     *
     * @param revision which change of the guide's rules this is
     * @return the same with their ids
     */
    List<GuideRule> insert(long guideId, List<GuideRule> rules, long revision);

    /** Replaces what is stored of these rules; those that are not there are left aside. */
    void update(long guideId, List<GuideRule> rules, long revision);

    /** Removes the rules with these ids. */
    void delete(long guideId, Collection<Long> ids);

    /** Removes all rules of a guide. */
    void deleteAll(long guideId);
}
