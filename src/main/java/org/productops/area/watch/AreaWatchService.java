package org.productops.area.watch;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.List;
import org.productops.area.Area;
import org.productops.area.AreaLibrary;
import org.productops.area.AreaTree;
import org.productops.area.LivingAreas;
import org.productops.common.access.Access;
import org.productops.common.error.NotFoundException;
import org.productops.common.store.Writes;

/** Lets people watch areas: they get a mail when somebody else changes who looks after one. Each watches for themselves. */
@JiraComponent
public class AreaWatchService {

    /** Watches of one area are written one after the other. */
    static final String LOCK = "area-watch";

    private final AreaLibrary library;
    private final LivingAreas living;
    private final AreaWatchStore store;
    private final Access access;
    private final Writes writes;

    @Inject
    public AreaWatchService(
            AreaLibrary library, LivingAreas living, AreaWatchStore store, Access access, Writes writes) {
        this.library = library;
        this.living = living;
        this.store = store;
        this.access = access;
        this.writes = writes;
    }

    /**
     * Whether the user who makes this request watches the area.
     *
     * @throws NotFoundException if there is no such area
     */
    public boolean isWatching(String areaKey) {
        String user = access.requireUser();
        return store.isWatching(user, library.tree().get(areaKey).key());
    }

    /**
     * The key that an area has today.
     *
     * @param areaKey its key, or that of an area that was merged into it
     * @throws NotFoundException if there is no such area
     */
    public String keyToday(String areaKey) {
        access.requireUser();
        return library.tree().get(areaKey).key();
    }

    /** The areas that the user who makes this request watches, as they stand in the tree. */
    public List<Area> mine() {
        String user = access.requireUser();
        AreaTree tree = library.tree();
        return store.areasOf(user).stream()
                .flatMap(key -> tree.find(key).stream())
                .distinct()
                .sorted((one, other) -> tree.path(one).compareTo(tree.path(other)))
                .toList();
    }

    /**
     * Lets the user who makes this request watch the area.
     *
     * @throws NotFoundException if there is no such area
     */
    public Area watch(String areaKey) {
        String user = access.requireUser();
        Area known = library.tree().get(areaKey);
        return living.holding(
                known.key(),
                (tree, area) -> writes.run(LOCK, area.key().hashCode(), () -> {
                    if (!store.isWatching(user, area.key())) {
                        store.insert(user, area.key());
                    }
                    return area;
                }));
    }

    /**
     * Ends that the user who makes this request watches the area, whether they did or not.
     *
     * @throws NotFoundException if there is no such area
     */
    public Area stop(String areaKey) {
        String user = access.requireUser();
        Area area = library.tree().get(areaKey);
        return writes.run(LOCK, area.key().hashCode(), () -> {
            store.delete(user, area.key());
            return area;
        });
    }
}
