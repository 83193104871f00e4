package org.productops.area.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.productops.area.Area;
import org.productops.area.AreaTree;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.Message;
import org.productops.common.text.TextRule;

/** What a project's rule must be: with areas that can be chosen, and types that the project has. */
final class ProjectRuleRules {

    private ProjectRuleRules() {}

    /**
     * The rule that a draft describes.
     *
     * @param types the types of the project
     * @throws org.productops.common.error.InvalidException with all that is wrong, at the fields named in
     *     {@link ProjectRuleFields}
     */
    static ProjectRule apply(
            long projectId,
            ProjectRuleDraft draft,
            AreaTree tree,
            List<IssueTypeName> types,
            String userKey,
            Optional<ProjectRule> before) {
        FieldErrors.Collector errors = FieldErrors.collect();
        Filling filling = draft.filling().isBlank()
                ? Filling.PROPOSED
                : Filling.find(draft.filling().strip()).orElse(null);
        RequiredFor required = draft.required().isBlank()
                ? RequiredFor.NONE
                : RequiredFor.find(draft.required().strip()).orElse(null);
        SubTasks subTasks = draft.subTasks().isBlank()
                ? SubTasks.ALONE
                : SubTasks.find(draft.subTasks().strip()).orElse(null);
        refuseUnknown(errors, ProjectRuleFields.FILLING, filling, draft.filling(), Filling.values());
        refuseUnknown(errors, ProjectRuleFields.REQUIRED, required, draft.required(), RequiredFor.values());
        refuseUnknown(errors, ProjectRuleFields.SUB_TASKS, subTasks, draft.subTasks(), SubTasks.values());
        refuseWhatDoesNotCount(errors, draft, filling, required);
        Optional<String> area = filling == Filling.FIXED ? area(draft.area(), tree, before, errors) : Optional.empty();
        List<String> typeIds =
                required == RequiredFor.SOME ? typeIds(draft.issueTypes(), types, before, errors) : List.of();
        errors.throwIfAny();
        long version = before.map(ProjectRule::version).orElse(0L) + 1;
        return new ProjectRule(projectId, filling, area, required, typeIds, subTasks, userKey, version);
    }

    private static void refuseUnknown(
            FieldErrors.Collector errors, String field, Object found, String typed, Enum<?>[] choices) {
        if (found == null) {
            List<String> ids = new ArrayList<>();
            for (Enum<?> choice : choices) {
                ids.add(choice.name().toLowerCase(java.util.Locale.ROOT));
            }
            errors.at(
                    field,
                    Message.of("productops.rule.error.choice", TextRule.beginning(typed), String.join(", ", ids)));
        }
    }

    /** Who says something that would count with another choice only may have meant that choice. */
    private static void refuseWhatDoesNotCount(
            FieldErrors.Collector errors, ProjectRuleDraft draft, Filling filling, RequiredFor required) {
        if (filling != null && filling != Filling.FIXED && !draft.area().isBlank()) {
            errors.at(
                    ProjectRuleFields.AREA,
                    Message.of("productops.rule.error.area-not-counted", filling.id(), Filling.FIXED.id()));
        }
        if (required != null
                && required != RequiredFor.SOME
                && !draft.issueTypes().isEmpty()) {
            errors.at(
                    ProjectRuleFields.TYPES,
                    Message.of("productops.rule.error.types-not-counted", required.id(), RequiredFor.SOME.id()));
        }
    }

    /** One that was archived since can stay, so that the rest of the rule can be changed. */
    private static Optional<String> area(
            String typed, AreaTree tree, Optional<ProjectRule> before, FieldErrors.Collector errors) {
        if (typed.isBlank()) {
            errors.at(ProjectRuleFields.AREA, Message.of("productops.rule.error.no-area"));
            return Optional.of("");
        }
        Optional<Area> area = tree.match(typed.strip()).area();
        if (area.isEmpty()) {
            errors.at(
                    ProjectRuleFields.AREA,
                    Message.of("productops.rule.error.unknown-area", TextRule.beginning(typed.strip())));
            return Optional.of("");
        }
        String key = area.get().key();
        if (area.get().archived()
                && before.flatMap(ProjectRule::areaKey).filter(key::equals).isEmpty()) {
            errors.at(ProjectRuleFields.AREA, Message.of("productops.rule.error.archived-area", tree.path(area.get())));
        }
        return Optional.of(key);
    }

    /** A type that the project does not have any more can stay, too: it holds nobody up. */
    private static List<String> typeIds(
            List<String> typed, List<IssueTypeName> types, Optional<ProjectRule> before, FieldErrors.Collector errors) {
        List<String> known = before.map(ProjectRule::typeIds).orElse(List.of());
        List<String> ids = new ArrayList<>();
        for (String each : typed) {
            String text = each.strip();
            Optional<String> id = types.stream()
                    .filter(type -> type.id().equals(text) || type.name().equalsIgnoreCase(text))
                    .map(IssueTypeName::id)
                    .findFirst()
                    .or(() -> Optional.of(text).filter(known::contains));
            if (id.isEmpty()) {
                errors.at(
                        ProjectRuleFields.TYPES,
                        Message.of(
                                "productops.rule.error.unknown-type",
                                TextRule.beginning(text),
                                String.join(
                                        ", ",
                                        types.stream().map(IssueTypeName::name).toList())));
            } else if (!ids.contains(id.get())) {
                ids.add(id.get());
            }
        }
        if (ids.isEmpty()) {
            errors.at(ProjectRuleFields.TYPES, Message.of("productops.rule.error.no-type"));
        }
        return ids;
    }
}
