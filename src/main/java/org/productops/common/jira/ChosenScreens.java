package org.productops.common.jira;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

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
