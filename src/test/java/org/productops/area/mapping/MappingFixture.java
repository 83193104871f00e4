package org.productops.area.mapping;

import java.util.List;
import org.productops.area.AreaChange;
import org.productops.area.AreaFixture;
import org.productops.common.access.Access;

/**
 * Mappings without a product: the areas payments, with checkout below it, and search, which ben owns; the projects SHOP,
 * with the components Basket and Vouchers, and MOB; of spaces nothing is known yet. {@code admin} is logged in.
 */
public final class MappingFixture {

    public final AreaFixture areas = new AreaFixture();
    public final FakeProjects projects = new FakeProjects();
    public final FakeSpaces spaces = new FakeSpaces();
    public final ProjectPlace shop = projects.project(10000, "SHOP", "Web shop");
    public final ProjectPlace mobile = projects.project(10001, "MOB", "Mobile app");
    public final ComponentPlace basket = projects.component(shop, 10100, "Basket");
    public final ComponentPlace vouchers = projects.component(shop, 10101, "Vouchers");
    public final InMemoryMappingStore store = new InMemoryMappingStore();
    public final MappingLibrary library = new MappingLibrary(areas.storage.snapshots(), store);
    public final MappingCleanUp cleanUp = new MappingCleanUp(library, store, areas.storage.snapshotWrites());
    public final MappingService service = new MappingService(
            new Access(areas.people),
            areas.service,
            areas.living,
            library,
            store,
            projects,
            spaces,
            areas.storage.snapshotWrites(),
            areas.audit);

    public MappingFixture() {
        areas.create("payments", "");
        areas.create("checkout", "payments");
        areas.service.create(
                new AreaFixture.Draft("search", "Search", "").owner("ben").build());
    }

    /** The keys of the areas to which a place belongs. */
    public List<String> areasOf(Place place) {
        return library.mappings().ofPlace(place).stream().map(Mapping::areaKey).toList();
    }

    /** Tells at once that the areas of these changes are as they say. */
    public void follow(AreaChange... changes) {
        new MappingFollower(cleanUp).follow(List.of(changes));
    }
}
