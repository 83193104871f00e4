package org.productops.area.mapping;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.productops.area.Area;
import org.productops.area.AreaDependents;
import org.productops.area.AreaTree;
import org.productops.common.error.Message;

/** The places to which an area is mapped. */
@JiraComponent
public class MappingDependents implements AreaDependents {

    private final MappingLibrary library;
    private final MappingStore store;

    @Inject
    public MappingDependents(MappingLibrary library, MappingStore store) {
        this.library = library;
        this.store = store;
    }

    @Override
    public Optional<Message> uses(AreaTree tree, Area area) {
        return said(library.mappings().ofArea(area.key()).size());
    }

    @Override
    public Optional<Message> uses(AreaTree tree, List<Area> areas) {
        if (areas.size() == 1) {
            return uses(tree, areas.get(0));
        }
        Mappings mappings = library.mappings();
        int count = areas.stream()
                .mapToInt(area -> mappings.ofArea(area.key()).size())
                .sum();
        return count == 0 ? Optional.empty() : Optional.of(Message.of("productops.mapping.uses-any", count));
    }

    @Override
    public Optional<Message> usesAsStored(Area area) {
        return said(store.countOfArea(area.key()));
    }

    @Override
    public List<Area> usedAsStored(List<Area> areas) {
        if (areas.isEmpty()) {
            return List.of();
        }
        Mappings stored = store.load();
        return areas.stream()
                .filter(area -> !stored.ofArea(area.key()).isEmpty())
                .toList();
    }

    private static Optional<Message> said(int count) {
        return count == 0 ? Optional.empty() : Optional.of(Message.of("productops.mapping.uses", count));
    }
}
