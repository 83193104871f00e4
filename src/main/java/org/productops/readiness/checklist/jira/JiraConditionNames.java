package org.productops.readiness.checklist.jira;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.bc.project.component.ProjectComponentManager;
import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.config.PriorityManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.productops.area.Area;
import org.productops.area.AreaLibrary;
import org.productops.area.AreaTree;
import org.productops.common.error.Message;
import org.productops.common.product.ProductReference;
import org.productops.readiness.check.CheckSubjects.Choice;
import org.productops.readiness.check.jira.JiraFieldCatalog;
import org.productops.readiness.check.jira.JiraQueries;
import org.productops.readiness.checklist.ConditionNames;
import org.productops.readiness.checklist.Criterion;

/** What people call projects, issue types, priorities and fields in Jira, and product areas. */
@JiraComponent
public class JiraConditionNames implements ConditionNames {

    private static final ProductReference COMPONENTS = new ProductReference(
            "com.atlassian.jira.bc.project.component.ProjectComponentManager",
            "Conditions of checklists can name components that no project has.");

    private final ProjectManager projects;
    private final IssueTypeManager types;
    private final PriorityManager priorities;
    private final JiraFieldCatalog fields;
    private final JiraQueries queries;
    private final AreaLibrary areas;
    private final Supplier<Optional<List<String>>> components;

    @Inject
    public JiraConditionNames(
            @JiraImport ProjectManager projects,
            @JiraImport IssueTypeManager types,
            @JiraImport PriorityManager priorities,
            JiraFieldCatalog fields,
            JiraQueries queries,
            AreaLibrary areas) {
        this(projects, types, priorities, fields, queries, areas, JiraConditionNames::componentNames);
    }

    /** @param components the names of all; empty if they are not known */
    JiraConditionNames(
            ProjectManager projects,
            IssueTypeManager types,
            PriorityManager priorities,
            JiraFieldCatalog fields,
            JiraQueries queries,
            AreaLibrary areas,
            Supplier<Optional<List<String>>> components) {
        this.projects = projects;
        this.types = types;
        this.priorities = priorities;
        this.fields = fields;
        this.queries = queries;
        this.areas = areas;
        this.components = components;
    }

    private static Optional<List<String>> componentNames() {
        return COMPONENTS.use(components -> ((ProjectComponentManager) components)
                .findAll().stream().map(ProjectComponent::getName).toList());
    }

    @Override
    public Optional<String> idOf(Criterion.Kind kind, String name) {
        String wanted = name.strip();
        return switch (kind) {
            case PROJECT ->
                projects.getProjects().stream()
                        .filter(project -> project.getKey().equalsIgnoreCase(wanted)
                                || project.getName().equalsIgnoreCase(wanted))
                        .map(project -> String.valueOf(project.getId()))
                        .findFirst();
            case ISSUE_TYPE ->
                types.getIssueTypes().stream()
                        .filter(type -> type.getName().equalsIgnoreCase(wanted))
                        .map(IssueType::getId)
                        .findFirst();
            case AREA -> area(wanted);
            case FIELD ->
                fields.all().stream()
                        .filter(field ->
                                field.id().equals(wanted) || field.name().equalsIgnoreCase(wanted))
                        .map(Choice::id)
                        .findFirst();
            case PRIORITY ->
                priorities.getPriorities().stream()
                        .filter(priority -> priority.getName().equalsIgnoreCase(wanted))
                        .map(Priority::getId)
                        .findFirst();
            case COMPONENT -> component(wanted);
            case LABEL, JQL -> Optional.empty();
        };
    }

    /** Its name, as Jira spells it: each project has a component of its own. Where nobody knows them, any is taken. */
    private Optional<String> component(String wanted) {
        return components
                .get()
                .map(all -> all.stream().filter(wanted::equalsIgnoreCase).findFirst())
                .orElse(Optional.of(wanted));
    }

    private Optional<String> area(String wanted) {
        AreaTree tree = areas.tree();
        return tree.find(wanted)
                .or(() -> {
                    Stream<Area> named = tree.areas().stream()
                            .filter(area -> area.name().equalsIgnoreCase(wanted)
                                    || tree.path(area).equalsIgnoreCase(wanted));
                    return named.filter(area -> !area.archived()).findFirst();
                })
                .map(Area::key);
    }

    @Override
    public Optional<String> nameOf(Criterion.Kind kind, String id) {
        return switch (kind) {
            case PROJECT ->
                Optional.ofNullable(id.matches("\\d{1,18}") ? projects.getProjectObj(Long.parseLong(id)) : null)
                        .map(Project::getKey);
            case ISSUE_TYPE ->
                types.getIssueTypes().stream()
                        .filter(type -> type.getId().equals(id))
                        .map(IssueType::getName)
                        .findFirst();
            // By its key, which only this area ever has.
            case AREA -> areas.tree().find(id).map(Area::key);
            case FIELD -> fields.nameOf(id);
            case PRIORITY ->
                priorities.getPriorities().stream()
                        .filter(priority -> priority.getId().equals(id))
                        .map(Priority::getName)
                        .findFirst();
            case COMPONENT, LABEL, JQL -> Optional.empty();
        };
    }

    @Override
    public Optional<Message> faultOf(String jql) {
        return queries.faultOf(jql);
    }
}
