package org.productops.readiness;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** An issue PAY-1 with the id 10, to be filled step by step. */
public final class FakeIssue implements CheckedIssue, IssueFacts {

    public boolean editable = true;
    public boolean created = true;
    public boolean area;
    public List<String> openSubtasks = List.of();
    public final Map<String, FieldFact> fields = new HashMap<>();
    public final List<Requirement> requirements = new ArrayList<>();

    /** Lets the workflow need the checklist for the transition Done. */
    public FakeIssue needs(long checklistId) {
        requirements.add(new Requirement(checklistId, List.of("Done"), true));
        return this;
    }

    @Override
    public long id() {
        return 10;
    }

    @Override
    public String key() {
        return "PAY-1";
    }

    @Override
    public IssueFacts facts() {
        return this;
    }

    @Override
    public boolean editable() {
        return editable;
    }

    @Override
    public List<Requirement> requirements() {
        return requirements;
    }

    @Override
    public OptionalLong issueId() {
        return created ? OptionalLong.of(id()) : OptionalLong.empty();
    }

    @Override
    public boolean hasArea() {
        return area;
    }

    @Override
    public List<String> openSubtasks() {
        return openSubtasks;
    }

    @Override
    public Optional<FieldFact> field(String fieldId) {
        return Optional.ofNullable(fields.get(fieldId));
    }
}
