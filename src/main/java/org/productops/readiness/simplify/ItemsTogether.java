package org.productops.readiness.simplify;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.productops.readiness.checklist.Checklist;
import org.productops.readiness.checklist.ChecklistItem;
import org.productops.readiness.checklist.ChecklistUse;
import org.productops.readiness.checklist.Checklists;
import org.productops.readiness.checklist.Conditions;
import org.productops.readiness.checklist.Criterion;

/**
 * Tells which items can apply to one issue: those whose conditions do not exclude each other, in lists whose scopes do not, or
 * for which transitions of one workflow ask.
 */
final class ItemsTogether {

    /** Of what an issue has one alone. */
    private static final Set<Criterion.Kind> SINGLE =
            Set.of(Criterion.Kind.PROJECT, Criterion.Kind.ISSUE_TYPE, Criterion.Kind.PRIORITY);

    private final Checklists checklists;
    private final Map<Long, Set<String>> workflows;

    /** @param uses the transitions that ask for checklists */
    ItemsTogether(Checklists checklists, Map<Long, List<ChecklistUse>> uses) {
        this.checklists = checklists;
        this.workflows = uses.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().stream()
                        .map(ChecklistUse::workflow)
                        .collect(Collectors.toSet())));
    }

    boolean test(FiguredItem one, FiguredItem other) {
        if (exclude(conditions(one), conditions(other))) {
            return false;
        }
        return one.checklistId() == other.checklistId()
                || checklists
                        .find(one.checklistId())
                        .flatMap(list -> checklists.find(other.checklistId()).map(another -> meet(list, another)))
                        .orElse(false);
    }

    private Conditions conditions(FiguredItem item) {
        return checklists.find(item.checklistId()).stream()
                .flatMap(list -> list.items().stream())
                .filter(each -> each.id() == item.id())
                .findFirst()
                .map(ChecklistItem::conditions)
                .orElse(Conditions.NONE);
    }

    private boolean meet(Checklist one, Checklist other) {
        if (one.scope().byItself() && other.scope().byItself()) {
            return !exclude(one.scope().conditions(), other.scope().conditions());
        }
        if (one.scope().byItself() || other.scope().byItself()) {
            long named = one.scope().byItself() ? other.id() : one.id();
            return !workflowsOf(named).isEmpty();
        }
        return !Collections.disjoint(workflowsOf(one.id()), workflowsOf(other.id()));
    }

    private Set<String> workflowsOf(long checklistId) {
        return workflows.getOrDefault(checklistId, Set.of());
    }

    private static boolean exclude(Conditions one, Conditions other) {
        return one.all().stream()
                .filter(criterion -> SINGLE.contains(criterion.kind()))
                .anyMatch(criterion -> other.all().stream()
                        .filter(another -> another.kind() == criterion.kind())
                        .anyMatch(another -> Collections.disjoint(another.values(), criterion.values())));
    }
}
