package org.productops.outcome;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.productops.common.issue.VisibleIssue;

/** Issues of the project 1, whose key is PAY, in no area. */
public final class FakeCriterionIssues implements CriterionIssues {

    public static final String FEEDBACK = "feedback";

    public final Map<Long, CriterionPlace> places = new HashMap<>();
    public final Set<Long> released = new HashSet<>();
    public final Set<Long> resolved = new HashSet<>();
    public OptionalLong unresolved = OptionalLong.empty();

    @Override
    public CriterionPlace placeOf(VisibleIssue issue) {
        return places.getOrDefault(issue.id(), new CriterionPlace(1, ""));
    }

    @Override
    public boolean isReleased(VisibleIssue issue) {
        return released.contains(issue.id());
    }

    @Override
    public boolean isUnresolved(VisibleIssue issue) {
        return !resolved.contains(issue.id());
    }

    @Override
    public boolean isDelivery(VisibleIssue issue) {
        return !issue.typeId().equals(FEEDBACK);
    }

    @Override
    public Map<Long, CriterionPlace> places(Collection<Long> issueIds) {
        return issueIds.stream().filter(places::containsKey).collect(Collectors.toMap(id -> id, places::get));
    }

    @Override
    public OptionalLong projectId(String projectKey) {
        return projectKey.equals("PAY") ? OptionalLong.of(1) : OptionalLong.empty();
    }

    @Override
    public OptionalLong unresolved(String areaKey, String projectKey) {
        return unresolved;
    }
}
