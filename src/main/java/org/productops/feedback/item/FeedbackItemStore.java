package org.productops.feedback.item;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.productops.common.issue.IssueTraces;

/**
 * Keeps how far feedback is. Asks for no permission: whoever shows what it finds asks the product for the issues first. Callers
 * hold the issue's lock and the transaction when they write.
 */
public interface FeedbackItemStore extends IssueTraces {

    /** The item of the issue; empty if there is none that can be read. */
    Optional<FeedbackItem> find(long issueId);

    /** The items of the issues, in no particular order; issues without any that can be read are left out. */
    List<FeedbackItem> ofIssues(Collection<Long> issueIds);

    /**
     * A part of a list; two statements at most, or so many for each 500 issues that the filter names.
     *
     * @param after where the last one of the part before stood; empty for the first part
     * @param most how many at most
     */
    List<ListedItem> page(ItemFilter filter, ItemSort sort, Optional<ItemPlace> after, int most);

    /** How many the filter finds. */
    long count(ItemFilter filter);

    /** How many there are; one statement. */
    long count();

    /** The issues of all that the filter finds, in no particular order; a statement, or one for each 500 issues that it names. */
    List<Long> issueIds(ItemFilter filter);

    /**
     * What was changed at this moment or later, in the order of changes. What is committed late may have an earlier moment than
     * what was read before: who follows asks again from some seconds earlier.
     *
     * @param millis the moment
     * @param most how many at most
     */
    List<FeedbackItem> changedSince(long millis, int most);

    /** The items for which one of these feedback issues stands, in no particular order. */
    List<FeedbackItem> mergedInto(Collection<Long> issueIds);

    /** Those for which an organisation spoke, merged ones among them, in no particular order; one statement. */
    List<OrganisationItem> ofAllOrganisations();

    /** The same of these organisations; a statement for hundreds of them. */
    List<OrganisationItem> ofOrganisations(Collection<Long> organisationIds);

    /** The projects that have items. */
    Set<Long> projectIds();

    /**
     * Adds an item.
     *
     * @return whether it was added; false if the issue has one already
     */
    boolean insert(FeedbackItem item);

    /** Replaces the item of the same issue. */
    void update(FeedbackItem item);

    /** Keeps by what lists find the item, which is part of the feedback itself; nothing if there is no item. */
    void describe(long issueId, ItemDescription description);

    /** Removes the item of an issue that is no feedback any more; nothing if there is none. */
    void remove(long issueId);
}
