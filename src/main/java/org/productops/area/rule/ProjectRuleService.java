package org.productops.area.rule;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pcollections.PMap;
import org.productops.area.Area;
import org.productops.area.AreaService;
import org.productops.area.AreaTree;
import org.productops.area.mapping.ProjectCatalog;
import org.productops.area.mapping.ProjectPlace;
import org.productops.common.access.Access;
import org.productops.common.audit.AuditEntry;
import org.productops.common.audit.AuditLog;
import org.productops.common.audit.FieldChange;
import org.productops.common.error.ConflictException;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.error.NotPermittedException;
import org.productops.common.snapshot.Change;
import org.productops.common.snapshot.Snapshot;
import org.productops.common.snapshot.SnapshotWrites;
import org.productops.common.text.SearchFolding;
import org.productops.common.user.People;
import org.productops.common.user.PersonNames;

/**
 * The rules of projects. All who may see a project may see its rule, because it is what they are held to; administrators of
 * the product and of the project change it.
 */
@JiraComponent
public class ProjectRuleService {

    private final Access access;
    private final AreaService areas;
    private final ProjectRuleLibrary library;
    private final ProjectRuleStore store;
    private final RequiredAreas required;
    private final ProjectCatalog catalog;
    private final RuledProjects projects;
    private final People people;
    private final SnapshotWrites writes;
    private final AuditLog audit;

    @Inject
    public ProjectRuleService(
            Access access,
            AreaService areas,
            ProjectRuleLibrary library,
            ProjectRuleStore store,
            RequiredAreas required,
            ProjectCatalog catalog,
            RuledProjects projects,
            People people,
            SnapshotWrites writes,
            AuditLog audit) {
        this.access = access;
        this.areas = areas;
        this.library = library;
        this.store = store;
        this.required = required;
        this.catalog = catalog;
        this.projects = projects;
        this.people = people;
        this.writes = writes;
        this.audit = audit;
    }

    /**
     * The projects that the caller may see, by name.
     *
     * @param query words that name and key must have, case and accents aside; all for an empty one
     * @param ruled whether only those are meant that have a rule
     */
    public List<ProjectPlace> projects(String query, boolean ruled) {
        access.requireUser();
        PMap<Long, ProjectRule> rules = library.rules();
        return catalog.projects().stream()
                .filter(project -> !ruled || rules.containsKey(project.id()))
                .filter(project -> {
                    String folded = SearchFolding.fold(project.key() + " " + project.name());
                    return Arrays.stream(SearchFolding.words(query)).allMatch(folded::contains);
                })
                .toList();
    }

    /** Projects that the caller was given, such as those of a page, with their rules. */
    public List<ProjectRuleView> rules(List<ProjectPlace> some) {
        access.requireUser();
        PersonNames names = new PersonNames(people);
        return some.stream().map(project -> view(project, names)).toList();
    }

    private ProjectRuleView view(ProjectPlace project, PersonNames names) {
        AreaTree tree = areas.tree();
        Optional<ProjectRule> rule = library.find(project.id())
                .map(each ->
                        each.withAreaKey(key -> tree.find(key).map(Area::key).orElse(key)));
        Optional<String> key = rule.flatMap(ProjectRule::areaKey);
        return new ProjectRuleView(
                project,
                rule,
                key.map(each -> tree.find(each).map(tree::path).orElse(each)),
                rule.map(each -> types(project.id(), each)).orElse(List.of()),
                rule.map(ProjectRule::by).map(names::of).orElse(""),
                required.notes(project.id()),
                mayEdit(project.id()));
    }

    private List<IssueTypeName> types(long projectId, ProjectRule rule) {
        Map<String, IssueTypeName> known = new LinkedHashMap<>();
        projects.issueTypes(projectId).forEach(type -> known.put(type.id(), type));
        return rule.typeIds().stream()
                .map(id -> known.getOrDefault(id, new IssueTypeName(id, id)))
                .toList();
    }

    private boolean mayEdit(long projectId) {
        return access.isAdministrator() || projects.administered(projectId);
    }

    /**
     * A project with its rule, if it has one.
     *
     * @throws NotFoundException if there is no such project that the caller may see
     */
    public ProjectRuleView get(long projectId) {
        access.requireUser();
        return view(project(projectId), new PersonNames(people));
    }

    private ProjectPlace project(long projectId) {
        return catalog.project(projectId)
                .orElseThrow(() -> new NotFoundException(
                        Message.of("productops.rule.error.no-project", String.valueOf(projectId))));
    }

    /**
     * A project with its rule, for somebody who may change it.
     *
     * @throws NotFoundException if there is no such project that the caller may see
     * @throws NotPermittedException if the caller administers neither the product nor the project
     */
    public ProjectRuleView getToEdit(long projectId) {
        access.requireUser();
        ProjectPlace project = project(projectId);
        if (!mayEdit(projectId)) {
            throw new NotPermittedException(Message.of("productops.rule.error.not-permitted", project.name()), false);
        }
        return view(project, new PersonNames(people));
    }

    /** The types that a rule of the project can name, for somebody who may change it; see {@link #getToEdit}. */
    public List<IssueTypeName> typeChoices(long projectId) {
        getToEdit(projectId);
        return projects.issueTypes(projectId);
    }

    /**
     * Gives a project a rule, or changes it; one that is to stay as it is keeps its version.
     *
     * @param version the version that the change is based on; 0 if there is none
     * @throws ConflictException if somebody else changed it since
     * @throws NotFoundException if there is no such project, or the rule was removed since
     * @throws NotPermittedException if the caller administers neither the product nor the project
     * @throws org.productops.common.error.InvalidException with all that is wrong, at the fields named in
     *     {@link ProjectRuleFields}
     */
    public ProjectRule save(long projectId, long version, ProjectRuleDraft draft) {
        String user = access.requireUser();
        ProjectPlace project = getToEdit(projectId).project();
        List<IssueTypeName> types = projects.issueTypes(projectId);
        AreaTree tree = areas.tree();
        library.snapshot()
                .refuseEarly(
                        Snapshot.ALL,
                        known -> ProjectRuleRules.apply(
                                projectId, draft, tree, types, user, stored(known, project, version)));
        return writes.change(library.snapshot(), Snapshot.ALL, writing -> {
            Optional<ProjectRule> before = stored(writing.value(), project, version);
            ProjectRule after = ProjectRuleRules.apply(projectId, draft, tree, types, user, before);
            if (before.filter(after::sameAs).isPresent()) {
                return Change.none(before.get());
            }
            store.put(after);
            record(
                    user,
                    before.isPresent() ? "productops.rule.audit.changed" : "productops.rule.audit.created",
                    project,
                    before,
                    Optional.of(after));
            return Change.by(all -> all.plus(projectId, after), after);
        });
    }

    /**
     * Takes the rule from a project.
     *
     * @param version the version that the caller has seen
     * @throws ConflictException if somebody else changed it since
     * @throws NotFoundException if there is no such project, or no rule
     * @throws NotPermittedException if the caller administers neither the product nor the project
     */
    public void delete(long projectId, long version) {
        String user = access.requireUser();
        ProjectPlace project = getToEdit(projectId).project();
        writes.change(library.snapshot(), Snapshot.ALL, writing -> {
            Optional<ProjectRule> before = stored(writing.value(), project, version);
            if (before.isEmpty()) {
                throw noRule(project);
            }
            store.remove(projectId);
            record(user, "productops.rule.audit.removed", project, before, Optional.empty());
            return Change.by(all -> all.minus(projectId), projectId);
        });
    }

    private static Optional<ProjectRule> stored(PMap<Long, ProjectRule> all, ProjectPlace project, long version) {
        Optional<ProjectRule> rule = Optional.ofNullable(all.get(project.id()));
        if (rule.isEmpty() && version != 0) {
            throw noRule(project);
        }
        rule.ifPresent(each ->
                ConflictException.check(each, version, Message.of("productops.rule.error.conflict", project.name())));
        return rule;
    }

    private static NotFoundException noRule(ProjectPlace project) {
        return new NotFoundException(Message.of("productops.rule.error.no-rule", project.name()));
    }

    private void record(
            String user,
            String action,
            ProjectPlace project,
            Optional<ProjectRule> before,
            Optional<ProjectRule> after) {
        audit.record(AuditEntry.configuration(
                user,
                action,
                project.id() + " " + project.name(),
                FieldChange.between(audited(before), audited(after))));
    }

    /** Types by their names, because the ids say nothing to who reads the log. */
    private Map<String, String> audited(Optional<ProjectRule> rule) {
        Map<String, String> said = new LinkedHashMap<>();
        rule.ifPresent(each -> {
            said.put(ProjectRuleFields.FILLING, each.filling().id());
            said.put(ProjectRuleFields.AREA, each.areaKey().orElse(""));
            said.put(ProjectRuleFields.REQUIRED, each.required().id());
            said.put(
                    ProjectRuleFields.TYPES,
                    String.join(
                            ", ",
                            types(each.projectId(), each).stream()
                                    .map(IssueTypeName::name)
                                    .toList()));
            said.put(ProjectRuleFields.SUB_TASKS, each.subTasks().id());
        });
        return said;
    }
}
