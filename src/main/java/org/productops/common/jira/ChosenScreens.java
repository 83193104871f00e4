package org.productops.common.jira;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.productops.common.error.Message;
import org.productops.common.setup.SetUpUndo;

/** The screens of projects that somebody has chosen; other projects may use some of them, too. */
@JiraComponent
public class ChosenScreens {

    private final ProjectManager projects;
    private final ProjectScreens screens;

    @Inject
    public ChosenScreens(@JiraImport ProjectManager projects, ProjectScreens screens) {
        this.projects = projects;
        this.screens = screens;
    }

    /**
     * The other projects that use screens of the chosen ones.
     *
     * @param chosen the ids of the chosen projects
     * @param all those of all projects
     */
    public Set<Long> reached(Set<Long> chosen, Set<Long> all) {
        Set<Long> touched = of(chosen).keySet();
        return existing(all).stream()
                .filter(project -> !Collections.disjoint(screens.of(project).keySet(), touched))
                .map(Project::getId)
                .filter(id -> !chosen.contains(id))
                .collect(Collectors.toSet());
    }

    /** Puts the field on all screens of the projects that do not have it; their names. */
    public List<String> add(CustomField field, Set<Long> projectIds) {
        return of(projectIds).values().stream()
                .filter(screen -> screens.add(screen, field))
                .map(FieldScreen::getName)
                .toList();
    }

    /**
     * Takes the field off a project's screens again, but for those that others use which stay. What issues say in the
     * field is kept.
     *
     * @param projectId the project
     * @param staying the projects that go on having the field
     */
    public List<SetUpUndo> undo(CustomField field, long projectId, Set<Long> staying) {
        Set<Long> needed = of(staying).keySet();
        Map<Boolean, List<FieldScreen>> having = of(Set.of(projectId)).values().stream()
                .filter(screen -> screen.containsField(field.getId()))
                .collect(Collectors.partitioningBy(screen -> needed.contains(screen.getId())));
        List<SetUpUndo> undos = new ArrayList<>();
        List<FieldScreen> free = having.get(false);
        if (!free.isEmpty()) {
            undos.add(SetUpUndo.of(
                    Message.of("productops.common.setup.undo.screens", field.getName(), names(free)),
                    () -> free.forEach(screen -> screens.remove(screen, field))));
        }
        List<FieldScreen> shared = having.get(true);
        if (!shared.isEmpty()) {
            undos.add(SetUpUndo.stays(
                    Message.of("productops.common.setup.undo.screens-shared", field.getName(), names(shared))));
        }
        return undos;
    }

    private static String names(List<FieldScreen> screens) {
        return screens.stream().map(FieldScreen::getName).collect(Collectors.joining(", "));
    }

    private Map<Long, FieldScreen> of(Set<Long> projectIds) {
        Map<Long, FieldScreen> all = new LinkedHashMap<>();
        existing(projectIds).forEach(project -> all.putAll(screens.of(project)));
        return all;
    }

    private List<Project> existing(Set<Long> ids) {
        return ids.stream()
                .sorted()
                .map(projects::getProjectObj)
                .filter(Objects::nonNull)
                .toList();
    }
}
