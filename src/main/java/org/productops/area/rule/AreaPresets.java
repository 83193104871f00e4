package org.productops.area.rule;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.productops.area.Area;
import org.productops.area.AreaLibrary;
import org.productops.area.AreaTree;
import org.productops.area.ProposedArea;
import org.productops.area.ProposedAreas;
import org.productops.area.rule.PresetArea.Reason;

/** Which areas an issue is proposed, and which it gets by its project's rule. Asks for no permission; no statement. */
@JiraComponent
public class AreaPresets {

    /** More are no help in choosing. */
    static final int MOST_PROPOSED = 10;

    private final AreaLibrary areas;
    private final ProjectRuleLibrary rules;
    private final ProposedAreas proposed;

    @Inject
    public AreaPresets(AreaLibrary areas, ProjectRuleLibrary rules, ProposedAreas proposed) {
        this.areas = areas;
        this.rules = rules;
        this.proposed = proposed;
    }

    /** The areas to propose, the best ones first, each once. */
    public List<PresetArea> proposals(IssuePlace place) {
        Map<String, PresetArea> found = new LinkedHashMap<>();
        Stream.of(parents(place), fixed(place), shared(place))
                .flatMap(List::stream)
                .forEach(each -> found.putIfAbsent(each.area().key(), each));
        return found.values().stream().limit(MOST_PROPOSED).toList();
    }

    /**
     * The areas that a new issue gets if nobody says anything of them, the best first; a field of one area takes that.
     * None if the rule fills nothing in.
     */
    public List<PresetArea> filled(IssuePlace place) {
        Optional<ProjectRule> rule = rules.find(place.projectId());
        if (rule.filter(each -> each.subTasks() != SubTasks.ALONE).isPresent()) {
            List<PresetArea> inherited = parents(place);
            if (!inherited.isEmpty()) {
                return inherited;
            }
        }
        return switch (rule.map(ProjectRule::filling).orElse(Filling.PROPOSED)) {
            case PROPOSED -> List.of();
            case FIXED -> fixed(place);
            case MAPPED -> best(place);
        };
    }

    private List<PresetArea> parents(IssuePlace place) {
        AreaTree tree = areas.tree();
        return place.parentAreas().stream()
                .flatMap(key -> tree.find(key).stream())
                .filter(area -> !area.archived())
                .distinct()
                .map(area -> PresetArea.of(area, Reason.PARENT))
                .toList();
    }

    private List<PresetArea> fixed(IssuePlace place) {
        AreaTree tree = areas.tree();
        return rules.find(place.projectId()).flatMap(ProjectRule::areaKey).flatMap(tree::find).stream()
                .filter(area -> !area.archived())
                .map(area -> PresetArea.of(area, Reason.RULE))
                .toList();
    }

    private List<PresetArea> mapped(IssuePlace place) {
        return proposed.of(place.projectId(), place.componentIds()).stream()
                .map(AreaPresets::preset)
                .toList();
    }

    /** The first area of each component, then the second of each, and those of the project after all of them. */
    private List<PresetArea> shared(IssuePlace place) {
        Map<Optional<Long>, Integer> taken = new HashMap<>();
        record Turn(int round, PresetArea preset) {}
        return mapped(place).stream()
                .map(each -> new Turn(
                        each.reason() == Reason.PROJECT
                                ? Integer.MAX_VALUE
                                : taken.merge(each.componentId(), 1, Integer::sum),
                        each))
                .sorted(Comparator.comparingInt(Turn::round))
                .map(Turn::preset)
                .toList();
    }

    private static PresetArea preset(ProposedArea each) {
        return new PresetArea(
                each.area(), each.componentId().isPresent() ? Reason.COMPONENT : Reason.PROJECT, each.componentId());
    }

    /** Of each component the first area, or else the first one of the project: an issue is not about all of them. */
    private List<PresetArea> best(IssuePlace place) {
        Map<Area, PresetArea> best = new LinkedHashMap<>();
        for (Long component : place.componentIds()) {
            mapped(new IssuePlace(place.projectId(), List.of(component), List.of())).stream()
                    .filter(each -> each.reason() == Reason.COMPONENT)
                    .findFirst()
                    .ifPresent(each -> best.putIfAbsent(each.area(), each));
        }
        return best.isEmpty()
                ? mapped(new IssuePlace(place.projectId(), List.of(), List.of())).stream()
                        .limit(1)
                        .toList()
                : List.copyOf(best.values());
    }
}
