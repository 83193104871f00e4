package org.productops.readiness;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.productops.common.issue.VisibleIssue;
import org.productops.readiness.check.AreaFact;
import org.productops.readiness.check.FieldFact;
import org.productops.readiness.check.IssueFacts;
import org.productops.readiness.check.OpenIssue;
import org.productops.readiness.issue.Demand;
import org.productops.readiness.issue.IssueDemands;

/**
 * What is so on the issue PAY-1 with the id 10, and what its workflow needs; to be filled step by step. Keeps what it was
 * asked.
 */
public final class FakeFacts implements IssueFacts, IssueDemands {

    public OptionalLong id = OptionalLong.of(10);
    public long projectId = 1000;
    public String typeId = "story";
    public String priorityId = "";
    public final Set<String> labels = new TreeSet<>();
    public final Set<String> components = new TreeSet<>();
    public boolean area;
    public Optional<AreaFact> areaFact = Optional.empty();
    public List<String> openSubtasks = List.of();
    public final Map<String, FieldFact> fields = new HashMap<>();
    public Optional<Instant> resolvedAt = Optional.empty();
    public Optional<Instant> createdAt = Optional.of(ReadinessFixture.NOW);
    public final List<Demand> demands = new ArrayList<>();

    /** What was asked, such as {@code demands} and {@code area}, each as often as it was asked. */
    public final List<String> asked = new ArrayList<>();

    /** Lets the workflow need the checklist for the transition Done. */
    public FakeFacts needs(long checklistId) {
        demands.add(new Demand(checklistId, List.of("Done"), Demand.When.NEXT));
        return this;
    }

    @Override
    public List<Demand> demands(VisibleIssue issue) {
        asked.add("demands");
        return demands;
    }

    @Override
    public IssueFacts facts(VisibleIssue issue) {
        return this;
    }

    @Override
    public OptionalLong id() {
        return id;
    }

    @Override
    public long projectId() {
        return projectId;
    }

    @Override
    public String typeId() {
        return typeId;
    }

    @Override
    public String priorityId() {
        return priorityId;
    }

    @Override
    public Set<String> labels() {
        return labels;
    }

    @Override
    public Set<String> components() {
        return components;
    }

    @Override
    public Optional<AreaFact> area() {
        return areaFact;
    }

    @Override
    public boolean hasArea() {
        asked.add("area");
        return area;
    }

    @Override
    public List<OpenIssue> openSubtasks() {
        asked.add("sub-tasks");
        return openSubtasks.stream().map(key -> new OpenIssue(key, "")).toList();
    }

    @Override
    public Optional<FieldFact> field(String fieldId) {
        asked.add(fieldId);
        return Optional.ofNullable(fields.get(fieldId));
    }

    @Override
    public Optional<Instant> resolvedAt() {
        return resolvedAt;
    }

    @Override
    public Optional<Instant> createdAt() {
        return createdAt;
    }
}
