package org.productops.area.mapping;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.productops.area.Area;
import org.productops.area.AreaLibrary;
import org.productops.area.AreaTree;
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
    public List<Area> of(long projectId, Collection<Long> componentIds) {
        AreaTree tree = areas.tree();
        Mappings known = mappings.mappings();
        return Stream.concat(componentIds.stream().map(Place::component), Stream.of(Place.project(projectId)))
                .flatMap(place -> known.ofPlace(place).stream())
                .flatMap(mapping -> tree.find(mapping.areaKey()).stream())
                .filter(area -> !area.archived())
                .distinct()
                .toList();
    }
}
