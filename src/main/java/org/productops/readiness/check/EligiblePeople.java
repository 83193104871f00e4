package org.productops.readiness.check;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.productops.common.issue.VisibleIssue;

/** Knows who is eligible on an issue. What they are to it is looked up when somebody asks, so who lost it is not. */
public interface EligiblePeople {

    /** Whether the user is among them; no statement of our own. */
    boolean holds(VisibleIssue issue, String userKey, Eligible who);

    /** Whether the user is among any of them. */
    default boolean holdsAny(VisibleIssue issue, String userKey, Collection<Eligible> any) {
        return any.stream().anyMatch(who -> holds(issue, userKey, who));
    }

    /** Who they are, for people to read, in the order of what is asked; each is there, even if it is nobody. */
    List<EligibleNames> names(VisibleIssue issue, List<Eligible> any);

    /** The keys of some of them, for mails: each once, nobody who left, and nobody for {@link Eligible.Kind#ANYONE}. */
    List<String> userKeys(VisibleIssue issue, List<Eligible> any, int most);

    /** The key of the product area of the issue, as it is stored in the issue; empty if it has none. */
    Optional<String> areaKey(VisibleIssue issue);

    /** Whether the issue belongs to this product area or to one below it; not if there is no such area any more. */
    boolean isIn(VisibleIssue issue, String areaKey);

    /** Whether the user is among any of them for a role of the issue's product area alone, and would not be elsewhere. */
    default boolean holdsByAreaOnly(VisibleIssue issue, String userKey, Collection<Eligible> any) {
        return any.stream()
                .filter(who -> holds(issue, userKey, who))
                .allMatch(who -> who.kind() == Eligible.Kind.AREA_ROLE);
    }
}
