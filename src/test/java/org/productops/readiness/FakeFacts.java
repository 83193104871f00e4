package org.productops.readiness;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.productops.common.issue.VisibleIssue;
import org.productops.readiness.check.FieldFact;
import org.productops.readiness.check.IssueFacts;
import org.productops.readiness.issue.Demand;
import org.productops.readiness.issue.IssueDemands;

/**
 * What is so on the issue PAY-1 with the id 10, and what its workflow needs; to be filled step by step. Keeps what it was
 * asked.
 */
public final class FakeFacts implements IssueFacts, IssueDemands {

    public boolean area;
    public List<String> openSubtasks = List.of();
    public final Map<String, FieldFact> fields = new HashMap<>();
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
    public boolean hasArea() {
        asked.add("area");
        return area;
    }

    @Override
    public List<String> openSubtasks() {
        asked.add("sub-tasks");
        return openSubtasks;
    }

    @Override
    public Optional<FieldFact> field(String fieldId) {
        asked.add(fieldId);
        return Optional.ofNullable(fields.get(fieldId));
    }
}
