package org.productops.feedback.item;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which items a list shows; what is empty leaves none out, but for the projects.
 *
 * @param projectIds only those of these projects; none if there are none
 * @param states only those in one of these states
 * @param areaKeys only those of one of these areas; an empty key stands for those without any
 * @param words only those whose summary has each of these, folded as {@link org.productops.common.text.SearchFolding} does
 * @param said only those of which this is recorded
 * @param issueIds only those of these issues; none if there are none
 * @param due when items are overdue, for {@code overdue}
 * @param overdue only those that are overdue, or only those that are not
 */
public record ItemFilter(
        Collection<Long> projectIds,
        Set<TriageState> states,
        Set<String> areaKeys,
        List<String> words,
        SaidFilter said,
        Optional<Set<Long>> issueIds,
        ItemsDue due,
        Optional<Boolean> overdue) {

    public ItemFilter {
        projectIds = List.copyOf(projectIds);
        states = Set.copyOf(states);
        areaKeys = Set.copyOf(areaKeys);
        words = List.copyOf(words);
        issueIds = issueIds.map(Set::copyOf);
    }

    /** All items of these projects. */
    public static ItemFilter of(Collection<Long> projectIds, ItemsDue due) {
        return new ItemFilter(
                projectIds, Set.of(), Set.of(), List.of(), SaidFilter.ANY, Optional.empty(), due, Optional.empty());
    }

    /** The same in these states only. */
    public ItemFilter in(Set<TriageState> only) {
        return new ItemFilter(projectIds, only, areaKeys, words, said, issueIds, due, overdue);
    }

    /** The same, and only those that are overdue, or only those that are not. */
    public ItemFilter overdue(boolean only) {
        return new ItemFilter(projectIds, states, areaKeys, words, said, issueIds, due, Optional.of(only));
    }

    /** The same of these issues only. */
    public ItemFilter only(Set<Long> some) {
        return new ItemFilter(projectIds, states, areaKeys, words, said, Optional.of(some), due, overdue);
    }

    /** Whether it finds none, whatever there is. */
    public boolean isNothing() {
        return projectIds.isEmpty() || issueIds.filter(Set::isEmpty).isPresent();
    }
}
