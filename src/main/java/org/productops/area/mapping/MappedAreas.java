package org.productops.area.mapping;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.productops.area.AreaLibrary;
import org.productops.area.AreaTree;
import org.productops.area.ProposedArea;
import org.productops.area.ProposedAreas;

/** Proposes the areas to which components belong, and then those to which their project belongs; no statement. */
@JiraComponent
public class MappedAreas implements ProposedAreas {

    private final AreaLibrary areas;
    private final MappingLibrary mappings;

    @Inject
    public MappedAreas(AreaLibrary areas, MappingLibrary mappings) {
        this.areas = areas;
        this.mappings = mappings;
    }

    @Override
    public List<ProposedArea> of(long projectId, Collection<Long> componentIds) {
        AreaTree tree = areas.tree();
        Mappings known = mappings.mappings();
        Map<String, ProposedArea> found = new LinkedHashMap<>();
        for (Long component : componentIds) {
            propose(found, tree, known.ofPlace(Place.component(component)), Optional.of(component));
        }
        propose(found, tree, known.ofPlace(Place.project(projectId)), Optional.empty());
        return List.copyOf(found.values());
    }

    private static void propose(
            Map<String, ProposedArea> found, AreaTree tree, List<Mapping> mappings, Optional<Long> component) {
        mappings.stream()
                .flatMap(mapping -> tree.find(mapping.areaKey()).stream())
                .filter(area -> !area.archived())
                .forEach(area -> found.putIfAbsent(area.key(), new ProposedArea(area, component)));
    }
}
