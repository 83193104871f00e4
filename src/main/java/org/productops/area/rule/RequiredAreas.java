package org.productops.area.rule;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.productops.area.Area;
import org.productops.area.AreaLibrary;
import org.productops.area.AreaTree;
import org.productops.area.mapping.MappingLibrary;
import org.productops.area.mapping.Place;
import org.productops.area.mapping.ProjectCatalog;
import org.productops.area.mapping.ProjectPlace;
import org.productops.common.error.Message;
import org.productops.common.user.People;
import org.productops.common.user.PersonNames;

/**
 * Which issues may not be without area, and why. Asks for no permission: whoever may create or edit an issue is told what
 * its project's rule wants.
 */
@JiraComponent
public class RequiredAreas {

    private final AreaLibrary areas;
    private final ProjectRuleLibrary rules;
    private final MappingLibrary mappings;
    private final ProjectCatalog catalog;
    private final RuledProjects projects;
    private final People people;

    @Inject
    public RequiredAreas(
            AreaLibrary areas,
            ProjectRuleLibrary rules,
            MappingLibrary mappings,
            ProjectCatalog catalog,
            RuledProjects projects,
            People people) {
        this.areas = areas;
        this.rules = rules;
        this.mappings = mappings;
        this.catalog = catalog;
        this.projects = projects;
        this.people = people;
    }

    /**
     * Why an issue may not be without area: which rule wants one, of which project, and who said so.
     *
     * @param typeId the id of its type; empty if nobody knows
     * @return empty if it may
     */
    public Optional<Message> refusal(long projectId, Optional<String> typeId) {
        return rules.find(projectId)
                .filter(rule -> rule.requires(typeId) && !isStuck(projectId))
                .map(rule -> {
                    String project = projectName(projectId);
                    String who = new PersonNames(people).of(rule.by());
                    return rule.required() == RequiredFor.ALL
                            ? Message.of("productops.rule.required.all", project, who)
                            : Message.of(
                                    "productops.rule.required.some",
                                    project,
                                    typeName(projectId, typeId.orElseThrow()),
                                    who);
                });
    }

    /** What a form says of an issue that may not be without area: which project wants one, and for what; empty if it may. */
    public Optional<Message> requirement(long projectId, Optional<String> typeId) {
        return rules.find(projectId)
                .filter(rule -> rule.requires(typeId) && !isStuck(projectId))
                .map(rule -> rule.required() == RequiredFor.ALL
                        ? Message.of("productops.rule.required.form-all", projectName(projectId))
                        : Message.of(
                                "productops.rule.required.form-some",
                                projectName(projectId),
                                typeName(projectId, typeId.orElseThrow())));
    }

    private String projectName(long projectId) {
        return catalog.unrestricted().project(projectId).map(ProjectPlace::name).orElse(String.valueOf(projectId));
    }

    private String typeName(long projectId, String typeId) {
        return projects.issueTypes(projectId).stream()
                .filter(type -> type.id().equals(typeId))
                .map(IssueTypeName::name)
                .findFirst()
                .orElse(typeId);
    }

    /**
     * Why a rule that requires an area holds nobody up: there is none that could be chosen, or all that the project and its
     * components belong to are archived.
     *
     * @return what to do about it; empty if areas can be chosen, or if none is required
     */
    public Optional<Message> stuck(long projectId) {
        return rules.find(projectId)
                .filter(rule -> rule.required() != RequiredFor.NONE && isStuck(projectId))
                .map(rule -> Message.of("productops.rule.stuck", projectName(projectId)));
    }

    /**
     * The projects whose rules require an area, and would be {@link #stuck} only once these areas were archived, too.
     *
     * @param tree the areas as they are
     * @param archived the keys of those
     */
    Set<Long> stuckWithout(AreaTree tree, Set<String> archived) {
        Predicate<Long> isStuck = stuckProjects(tree, Area::archived);
        Predicate<Long> becomesStuck = stuckProjects(tree, area -> area.archived() || archived.contains(area.key()));
        return rules.rules().values().stream()
                .filter(rule -> rule.required() != RequiredFor.NONE)
                .map(ProjectRule::projectId)
                .filter(isStuck.negate().and(becomesStuck))
                .collect(Collectors.toSet());
    }

    /** For many projects at once: all mappings are looked at once and not for each. */
    private Predicate<Long> stuckProjects(AreaTree tree, Predicate<Area> isGone) {
        Map<Long, Boolean> isGoneOfProject = new HashMap<>();
        Stream.of(Place.Kind.PROJECT, Place.Kind.COMPONENT)
                .flatMap(kind -> mappings.mappings().ofKind(kind).stream())
                .forEach(mapping -> tree.find(mapping.areaKey())
                        .ifPresent(area ->
                                isGoneOfProject.merge(mapping.projectId(), isGone.test(area), Boolean::logicalAnd)));
        boolean isAllGone = tree.areas().stream().allMatch(isGone);
        return projectId -> isGoneOfProject.getOrDefault(projectId, isAllGone);
    }

    /**
     * What people should know of a rule that does not do what it says: it is {@link #stuck}, or the area that it fills in is
     * archived or gone.
     *
     * @return each with what to do about it; none if there is nothing to know
     */
    public List<Message> notes(long projectId) {
        Optional<Message> notFilled = rules.find(projectId)
                .flatMap(ProjectRule::areaKey)
                .filter(key ->
                        areas.tree().find(key).filter(area -> !area.archived()).isEmpty())
                .map(key -> Message.of(
                        "productops.rule.not-filled",
                        projectName(projectId),
                        areas.tree().find(key).map(areas.tree()::path).orElse(key)));
        return Stream.of(stuck(projectId), notFilled).flatMap(Optional::stream).toList();
    }

    /** Whether the user who makes the request may see the project. */
    public boolean isSeen(long projectId) {
        return catalog.project(projectId).isPresent();
    }

    private boolean isStuck(long projectId) {
        AreaTree tree = areas.tree();
        List<Area> mapped = mappings.mappings().ofProject(projectId).stream()
                .flatMap(mapping -> tree.find(mapping.areaKey()).stream())
                .toList();
        return (mapped.isEmpty() ? tree.areas() : mapped).stream().allMatch(Area::archived);
    }
}
