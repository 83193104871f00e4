package org.productops.area.rule;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.productops.area.Area;
import org.productops.area.AreaDependents;
import org.productops.area.AreaTree;
import org.productops.common.error.Message;

/** The rules that fill an area in. After a merge they fill in what it became. */
@JiraComponent
public class ProjectRuleDependents implements AreaDependents {

    private final ProjectRuleLibrary library;

    @Inject
    public ProjectRuleDependents(ProjectRuleLibrary library) {
        this.library = library;
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
        long count = library.rules().values().stream()
                .filter(rule ->
                        rule.areaKey().flatMap(tree::find).filter(area::equals).isPresent())
                .count();
        return count == 0 ? Optional.empty() : Optional.of(Message.of("productops.rule.uses", count));
    }
}
