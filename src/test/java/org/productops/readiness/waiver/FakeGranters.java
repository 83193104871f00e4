package org.productops.readiness.waiver;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.productops.common.issue.VisibleIssue;
import org.productops.readiness.check.Eligible;
import org.productops.readiness.check.EligibleNames;
import org.productops.readiness.check.EligiblePeople;

/** People who hold something on every issue. */
public final class FakeGranters implements EligiblePeople {

    private final Map<Eligible, Collection<String>> holders = new HashMap<>();

    /** The key of the area of every issue; may be empty. */
    public String area = "";

    /** From now on, these users hold it, by key, and nobody else does. */
    public FakeGranters holders(Eligible who, String... userKeys) {
        holders.put(who, new TreeSet<>(List.of(userKeys)));
        return this;
    }

    @Override
    public boolean holds(VisibleIssue issue, String userKey, Eligible who) {
        return holders.getOrDefault(who, List.of()).contains(userKey);
    }

    @Override
    public List<EligibleNames> names(VisibleIssue issue, List<Eligible> any) {
        return any.stream()
                .map(who -> new EligibleNames(who, who.subject(), List.copyOf(holders.getOrDefault(who, List.of())), 0))
                .toList();
    }

    @Override
    public List<String> userKeys(VisibleIssue issue, List<Eligible> any, int most) {
        return any.stream()
                .flatMap(who -> holders.getOrDefault(who, List.of()).stream())
                .distinct()
                .limit(most)
                .toList();
    }

    @Override
    public Optional<String> areaKey(VisibleIssue issue) {
        return Optional.of(area).filter(key -> !key.isEmpty());
    }

    @Override
    public boolean isIn(VisibleIssue issue, String areaKey) {
        return area.equals(areaKey) || area.startsWith(areaKey + "-");
    }
}
