package org.productops.area.mapping;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Projects and components in memory; what is hidden, nobody may see. */
public final class FakeProjects implements ProjectCatalog {

    private final List<ProjectPlace> projects = new ArrayList<>();
    private final List<ComponentPlace> components = new ArrayList<>();
    private final Set<Long> hidden = new HashSet<>();

    /** Adds a project. */
    public ProjectPlace project(long id, String key, String name) {
        ProjectPlace project = new ProjectPlace(id, key, name);
        projects.add(project);
        return project;
    }

    /** Adds a component. */
    public ComponentPlace component(ProjectPlace project, long id, String name) {
        ComponentPlace component = new ComponentPlace(id, name, project);
        components.add(component);
        return component;
    }

    /** From now on, nobody may see the project. */
    public void hide(ProjectPlace project) {
        hidden.add(project.id());
    }

    @Override
    public ProjectCatalog unrestricted() {
        FakeProjects all = new FakeProjects();
        all.projects.addAll(projects);
        all.components.addAll(components);
        return all;
    }

    @Override
    public List<ProjectPlace> projects() {
        return projects.stream()
                .filter(project -> !hidden.contains(project.id()))
                .toList();
    }

    @Override
    public Optional<ProjectPlace> project(long id) {
        return projects().stream().filter(project -> project.id() == id).findFirst();
    }

    @Override
    public List<ComponentPlace> components(ProjectPlace project) {
        return components().stream()
                .filter(component -> component.project().equals(project))
                .toList();
    }

    @Override
    public List<ComponentPlace> components() {
        return components.stream()
                .filter(component -> !hidden.contains(component.project().id()))
                .toList();
    }
}
