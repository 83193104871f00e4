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
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.productops.common.error.Message;
import org.productops.common.issue.VisibleIssue;
import org.productops.readiness.check.AreaFact;
import org.productops.readiness.check.FieldFact;
import org.productops.readiness.check.IssueFacts;
import org.productops.readiness.check.LinkedIssues;
import org.productops.readiness.check.OpenIssue;
import org.productops.readiness.check.RoleComments;
import org.productops.readiness.check.UnclearQuery;
import org.productops.readiness.check.VersionFact;
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

    /** Whether there is a field for product areas. */
    public boolean areaField = true;

    public Optional<AreaFact> areaFact = Optional.empty();
    public List<String> openSubtasks = List.of();

    /** How many sub-tasks are open that the user may not see. */
    public int hiddenSubtasks;

    public final Map<String, LinkedIssues> linked = new HashMap<>();
    public List<VersionFact> fixVersions = List.of();
    public boolean attachment;
    public int waitingFeedback;
    public final Map<String, RoleComments> comments = new HashMap<>();

    /** What queries say of the issue; one that is not here cannot be read. */
    public final Map<String, Boolean> queries = new HashMap<>();

    /** What fails when it is asked for; null if nothing does. */
    public RuntimeException failure;

    public final Map<String, FieldFact> fields = new HashMap<>();
    public Optional<Instant> resolvedAt = Optional.empty();
    public Optional<Instant> createdAt = Optional.of(ReadinessFixture.NOW);
    public final List<Demand> demands = new ArrayList<>();

    /** What was asked, such as {@code demands} and {@code area}, each as often as it was asked. */
    public final List<String> asked = new CopyOnWriteArrayList<>();

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
        mayFail();
        return areaFact;
    }

    @Override
    public boolean knowsAreas() {
        mayFail();
        return areaField;
    }

    @Override
    public boolean hasArea() {
        mayFail();
        asked.add("area");
        return area || areaFact.isPresent();
    }

    @Override
    public List<OpenIssue> openSubtasks() {
        mayFail();
        asked.add("sub-tasks");
        return Stream.concat(
                        openSubtasks.stream().map(key -> new OpenIssue(key, "")),
                        Stream.generate(() -> OpenIssue.HIDDEN).limit(hiddenSubtasks))
                .toList();
    }

    @Override
    public Optional<LinkedIssues> linked(String linkTypeId) {
        mayFail();
        asked.add("links " + linkTypeId);
        return Optional.ofNullable(linked.get(linkTypeId));
    }

    @Override
    public List<VersionFact> fixVersions() {
        mayFail();
        return fixVersions;
    }

    @Override
    public boolean hasAttachment() {
        mayFail();
        return attachment;
    }

    @Override
    public int waitingFeedback() {
        mayFail();
        return waitingFeedback;
    }

    @Override
    public Optional<RoleComments> comments(String projectRoleId) {
        mayFail();
        return Optional.ofNullable(comments.get(projectRoleId));
    }

    @Override
    public boolean matches(String jql) {
        asked.add(jql);
        if (id.isEmpty()) {
            throw UnclearQuery.tooEarly();
        }
        if (!queries.containsKey(jql)) {
            throw UnclearQuery.wrong(jql, Message.of("productops.readiness.condition.jql-no-field", jql), null);
        }
        return queries.get(jql);
    }

    private void mayFail() {
        if (failure != null) {
            throw failure;
        }
    }

    @Override
    public Optional<FieldFact> field(String fieldId) {
        mayFail();
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
