package org.productops.area.rule.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.productops.area.rule.Filling;
import org.productops.area.rule.ProjectRule;
import org.productops.area.rule.ProjectRuleStore;
import org.productops.area.rule.RequiredFor;
import org.productops.area.rule.SubTasks;
import org.productops.common.store.ao.StoredTexts;
import org.productops.common.store.ao.UnreadableRows;

/** The rules of projects in the product's database. */
@JiraComponent
public final class AoProjectRuleStore implements ProjectRuleStore {

    private final ActiveObjects ao;
    private final UnreadableRows unreadable = new UnreadableRows();

    @Inject
    public AoProjectRuleStore(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<ProjectRule> all() {
        List<ProjectRule> all = new ArrayList<>();
        for (ProjectRuleEntity row : ao.find(ProjectRuleEntity.class)) {
            try {
                all.add(rule(row));
            } catch (IllegalArgumentException e) {
                unreadable.tell("AREA_RULE", row, "the rule of the project " + row.getProjectId());
            }
        }
        return all;
    }

    private static ProjectRule rule(ProjectRuleEntity row) {
        String types = StoredTexts.orEmpty(row.getIssueTypes());
        return new ProjectRule(
                row.getProjectId(),
                Filling.valueOf(row.getFilling()),
                Optional.of(StoredTexts.orEmpty(row.getAreaKey())).filter(key -> !key.isEmpty()),
                RequiredFor.valueOf(row.getRequiredFor()),
                types.isEmpty() ? List.of() : List.of(types.split(" ")),
                SubTasks.valueOf(row.getSubTasks()),
                row.getUserKey(),
                row.getRowVersion());
    }

    @Override
    public void put(ProjectRule rule) {
        remove(rule.projectId());
        Map<String, Object> row = new HashMap<>(Map.of(
                "PROJECT_ID", rule.projectId(),
                "FILLING", rule.filling().name(),
                "REQUIRED_FOR", rule.required().name(),
                "SUB_TASKS", rule.subTasks().name(),
                "USER_KEY", rule.by(),
                "ROW_VERSION", rule.version()));
        rule.areaKey().ifPresent(key -> row.put("AREA_KEY", key));
        if (!rule.typeIds().isEmpty()) {
            row.put("ISSUE_TYPES", String.join(" ", rule.typeIds()));
        }
        ao.create(ProjectRuleEntity.class, row);
    }

    @Override
    public void remove(long projectId) {
        ao.deleteWithSQL(ProjectRuleEntity.class, "PROJECT_ID = ?", projectId);
    }
}
