package org.productops.area.rule;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.productops.area.Area;
import org.productops.area.AreaDependents;
import org.productops.area.AreaTree;
import org.productops.area.mapping.ProjectCatalog;
import org.productops.area.mapping.ProjectPlace;
import org.productops.common.error.Message;
import org.productops.common.text.TextOrder;

/**
 * The rules that fill an area in, or require one where no other could be chosen. After a merge they fill in what it became.
 * Projects that the reader may not see are counted and not named.
 */
@JiraComponent
public class ProjectRuleDependents implements AreaDependents {

    /** So many projects are named; all are counted. */
    private static final int NAMED = 10;

    private final ProjectRuleLibrary library;
    private final RequiredAreas required;
    private final ProjectCatalog catalog;

    @Inject
    public ProjectRuleDependents(ProjectRuleLibrary library, RequiredAreas required, ProjectCatalog catalog) {
        this.library = library;
        this.required = required;
        this.catalog = catalog;
    }

    /** Goes over the rules once, however many areas there are. */
    @Override
    public List<Area> used(AreaTree tree, List<Area> areas) {
        Set<String> named = library.rules().values().stream()
                .flatMap(rule -> rule.areaKey().flatMap(tree::find).stream())
                .map(Area::key)
                .collect(Collectors.toSet());
        return areas.stream().filter(area -> named.contains(area.key())).toList();
    }

    @Override
    public Optional<Message> uses(AreaTree tree, Area area) {
        return said("productops.rule.uses.", filling(tree, Set.of(area.key())));
    }

    @Override
    public List<Message> archiving(AreaTree tree, Set<String> keys) {
        return Stream.of(
                        said("productops.rule.archiving.filled.", filling(tree, keys)),
                        said("productops.rule.archiving.required.", required.stuckWithout(tree, keys)))
                .flatMap(Optional::stream)
                .toList();
    }

    private List<Long> filling(AreaTree tree, Set<String> keys) {
        return library.rules().values().stream()
                .filter(rule -> rule.areaKey()
                        .flatMap(tree::find)
                        .filter(area -> keys.contains(area.key()))
                        .isPresent())
                .map(ProjectRule::projectId)
                .toList();
    }

    private Optional<Message> said(String keys, Collection<Long> projectIds) {
        if (projectIds.isEmpty()) {
            return Optional.empty();
        }
        List<ProjectPlace> seen = projectIds.stream()
                .flatMap(id -> catalog.project(id).stream())
                .sorted(Comparator.comparing(ProjectPlace::name, TextOrder.OF_ALL_LANGUAGES)
                        .thenComparing(ProjectPlace::key))
                .toList();
        int all = projectIds.size();
        int hidden = all - seen.size();
        if (seen.isEmpty()) {
            return Optional.of(Message.of(keys + "hidden", all));
        }
        String names = seen.stream().limit(NAMED).map(ProjectPlace::name).collect(Collectors.joining(", "))
                + (seen.size() > NAMED ? ", \u2026" : "");
        return Optional.of(
                hidden == 0
                        ? Message.of(keys + "named", all, names)
                        : Message.of(keys + "some-hidden", all, names, hidden));
    }
}
