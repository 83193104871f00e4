package org.productops.area;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.productops.common.error.Message;

/** What archiving areas means for what hangs on them. */
@Named
class AreaArchiving {

    private final List<AreaDependents> dependents;

    /** @param dependents what hangs on areas; there may be nothing */
    @Inject
    AreaArchiving(Optional<List<AreaDependents>> dependents) {
        this.dependents = dependents.orElse(List.of());
    }

    /** How much hangs on these areas together, for people who are about to archive them; asked of nobody who holds a lock. */
    List<Message> uses(AreaTree tree, List<Area> areas) {
        return dependents.stream()
                .flatMap(each -> each.uses(tree, areas).stream())
                .toList();
    }

    /** What people should know who are about to archive these areas; none if nothing else is touched. */
    List<Message> facts(AreaTree tree, Collection<Area> areas) {
        Set<String> keys = areas.stream().map(Area::key).collect(Collectors.toSet());
        return dependents.stream()
                .flatMap(each -> each.archiving(tree, keys).stream())
                .toList();
    }
}
