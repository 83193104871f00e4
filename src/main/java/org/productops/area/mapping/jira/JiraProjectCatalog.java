package org.productops.area.mapping.jira;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.bc.project.component.ProjectComponentManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.productops.area.mapping.ComponentPlace;
import org.productops.area.mapping.ProjectCatalog;
import org.productops.area.mapping.ProjectPlace;
import org.productops.common.product.ProductReference;
import org.productops.common.text.TextOrder;

/** Jira's projects and components, which Jira itself holds in memory. */
@JiraComponent
public class JiraProjectCatalog implements ProjectCatalog {

    private static final ProductReference COMPONENTS = new ProductReference(
            "com.atlassian.jira.bc.project.component.ProjectComponentManager",
            "Areas can be mapped to projects only, not to their components.");

    private final ProjectManager projects;
    private final Predicate<Project> isSeen;

    @Inject
    public JiraProjectCatalog(
            @JiraImport ProjectManager projects,
            @JiraImport PermissionManager permissions,
            @JiraImport JiraAuthenticationContext authentication) {
        this(
                projects,
                project -> permissions.hasPermission(
                        ProjectPermissions.BROWSE_PROJECTS, project, authentication.getLoggedInUser()));
    }

    private JiraProjectCatalog(ProjectManager projects, Predicate<Project> isSeen) {
        this.projects = projects;
        this.isSeen = isSeen;
    }

    @Override
    public ProjectCatalog unrestricted() {
        return new JiraProjectCatalog(projects, project -> true);
    }

    @Override
    public List<ProjectPlace> projects() {
        return seen(projects.getProjects().stream())
                .sorted(Comparator.comparing(ProjectPlace::name, TextOrder.OF_ALL_LANGUAGES)
                        .thenComparing(ProjectPlace::key))
                .toList();
    }

    @Override
    public Optional<ProjectPlace> project(long id) {
        return seen(Stream.ofNullable(projects.getProjectObj(id))).findFirst();
    }

    private Stream<ProjectPlace> seen(Stream<Project> all) {
        return all.filter(isSeen)
                .map(project -> new ProjectPlace(project.getId(), project.getKey(), project.getName()));
    }

    @Override
    public List<ComponentPlace> components(ProjectPlace project) {
        return ask(components -> components.findAllForProject(project.id()))
                .map(component -> new ComponentPlace(component.getId(), component.getName(), project))
                .sorted(Comparator.comparing(ComponentPlace::name, TextOrder.OF_ALL_LANGUAGES))
                .toList();
    }

    @Override
    public List<ComponentPlace> components() {
        Map<Long, ProjectPlace> seen =
                projects().stream().collect(Collectors.toMap(ProjectPlace::id, Function.identity()));
        return ask(components -> components.findAll())
                .filter(component -> seen.containsKey(component.getProjectId()))
                .map(component ->
                        new ComponentPlace(component.getId(), component.getName(), seen.get(component.getProjectId())))
                .toList();
    }

    private static Stream<ProjectComponent> ask(
            Function<ProjectComponentManager, Collection<ProjectComponent>> question) {
        return COMPONENTS.use(components -> question.apply((ProjectComponentManager) components)).stream()
                .flatMap(Collection::stream);
    }
}
