package org.productops.readiness;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.productops.common.issue.VisibleIssue;
import org.productops.readiness.check.Eligible;
import org.productops.readiness.check.EligibleNames;
import org.productops.readiness.check.EligiblePeople;

/** Anyone may what anyone may; the rest is said. */
public final class FakeEligiblePeople implements EligiblePeople {

    private final Set<String> held = new HashSet<>();

    /** From now on the user is among these. */
    public FakeEligiblePeople holds(String userKey, Eligible who) {
        held.add(userKey + " " + who);
        return this;
    }

    /** From now on the user is not among them any more. */
    public void loses(String userKey, Eligible who) {
        held.remove(userKey + " " + who);
    }

    @Override
    public boolean holds(VisibleIssue issue, String userKey, Eligible who) {
        return who.equals(Eligible.ANYONE) || held.contains(userKey + " " + who);
    }

    @Override
    public List<EligibleNames> names(VisibleIssue issue, List<Eligible> any) {
        return any.stream()
                .map(who -> new EligibleNames(who, who.subject(), List.of(), 0))
                .toList();
    }

    @Override
    public List<String> userKeys(VisibleIssue issue, List<Eligible> any, int most) {
        return userKeys(any);
    }

    private List<String> userKeys(Collection<Eligible> any) {
        return held.stream()
                .filter(each -> any.stream().anyMatch(who -> each.endsWith(" " + who)))
                .map(each -> each.substring(0, each.indexOf(' ')))
                .toList();
    }

    @Override
    public Optional<String> areaKey(VisibleIssue issue) {
        return Optional.empty();
    }

    @Override
    public boolean isIn(VisibleIssue issue, String areaKey) {
        return false;
    }
}
