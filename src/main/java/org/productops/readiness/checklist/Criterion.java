package org.productops.readiness.checklist;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.productops.readiness.check.IssueFacts;

/**
 * One thing that must be so for an item, or a whole checklist, to apply to an issue.
 *
 * @param kind what of the issue it looks at
 * @param subject the id of the field for {@link Kind#FIELD}, else empty
 * @param values of which the issue must have one: ids of projects, issue types and priorities, keys of areas, names of
 *     components, labels, texts of a field, or a query
 */
public record Criterion(Kind kind, String subject, List<String> values) {

    /** What a condition looks at. The names are stored. */
    public enum Kind {
        /** The issue is in one of the projects. */
        PROJECT,
        /** The issue has one of the types. */
        ISSUE_TYPE,
        /** The issue's product area is one of these, or below one. */
        AREA,
        /** The issue has one of the components. */
        COMPONENT,
        /** The issue has one of the labels. */
        LABEL,
        /** The issue has one of the priorities. */
        PRIORITY,
        /** A field of the issue has one of the values. */
        FIELD,
        /** The one value is a query that finds the issue. */
        JQL
    }

    public Criterion {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(subject, "subject");
        values = List.copyOf(values);
    }

    /**
     * Whether the issue meets it.
     *
     * @throws MissingSubject if it looks at a field that is not there any more
     * @throws org.productops.readiness.check.UnclearQuery if it is a query of which nobody can say what it finds
     */
    boolean holds(IssueFacts facts) {
        return switch (kind) {
            case PROJECT -> values.contains(String.valueOf(facts.projectId()));
            case ISSUE_TYPE -> values.contains(facts.typeId());
            case PRIORITY -> values.contains(facts.priorityId());
            case AREA -> isBelow(facts);
            case COMPONENT -> facts.components().stream().anyMatch(this::names);
            case LABEL -> facts.labels().stream().anyMatch(this::names);
            case FIELD ->
                facts.field(subject).orElseThrow(() -> MissingSubject.ofField(subject)).texts().stream()
                        .anyMatch(this::names);
            case JQL -> values.stream().anyMatch(facts::matches);
        };
    }

    private boolean isBelow(IssueFacts facts) {
        if (!facts.knowsAreas()) {
            throw MissingSubject.ofAreas();
        }
        if (!facts.hasArea()) {
            return false;
        }
        return facts.area().orElseThrow(MissingSubject::ofArea).lineage().stream()
                .anyMatch(values::contains);
    }

    private boolean names(String text) {
        String folded = text.strip().toLowerCase(Locale.ROOT);
        return values.stream().anyMatch(value -> value.toLowerCase(Locale.ROOT).equals(folded));
    }
}
