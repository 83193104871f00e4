package org.productops.area;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.productops.area.ao.AoAreaStore;
import org.productops.area.mapping.MappedPlaces;
import org.productops.area.mapping.MappingCleanUp;
import org.productops.area.mapping.MappingDependents;
import org.productops.area.mapping.MappingFollower;
import org.productops.area.mapping.MappingLibrary;
import org.productops.area.mapping.ao.AoMappingStore;
import org.productops.area.watch.AreaWatchService;
import org.productops.area.watch.WatchMails;
import org.productops.area.watch.ao.AoAreaWatchStore;
import org.productops.bench.BigDatabase;
import org.productops.common.access.Access;
import org.productops.common.audit.ao.AoAuditStore;
import org.productops.common.error.Confirmation;
import org.productops.testing.fakes.FakeMail;
import org.productops.testing.fakes.FakePeople;
import org.productops.testing.fakes.FakeStorage;

/** The services of the library of areas on a database, with all that follows its changes in Jira. */
public final class CompanyAreas {

    public final FakePeople people;
    public final Access access;
    public final FakeStorage storage;
    public final AoAuditStore audit;
    public final AoMappingStore mappingStore;
    public final MappingLibrary mappings;
    public final AreaLibrary library;
    public final AreaService service;
    public final AreaEndService ends;
    public final AreaBulkService bulk;
    public final AreaSearchService search;
    public final AreaHistoryService history;
    public final AreaWatchService watches;
    public final LivingAreas living;
    public final AreaImports imports;
    public final AreaExportService exports;

    /** @param issues what is said of the issues of an area that is merged */
    public CompanyAreas(BigDatabase database, FakePeople people, AreaDependents issues, InstantSource clock) {
        this.people = people;
        access = new Access(people);
        storage = database.storage();
        audit = new AoAuditStore(database.activeObjects(), clock);
        AoAreaStore store = new AoAreaStore(database.activeObjects());
        library = new AreaLibrary(store, storage.snapshots(), people);
        mappingStore = new AoMappingStore(database.activeObjects());
        mappings = new MappingLibrary(storage.snapshots(), mappingStore);
        AoAreaWatchStore watchStore = new AoAreaWatchStore(database.activeObjects());
        living = new LivingAreas(library, storage.snapshotWrites());
        watches = new AreaWatchService(library, living, watchStore, access, storage.writes());
        List<AreaFollower> followers = List.of(
                new MappingFollower(new MappingCleanUp(mappings, mappingStore, storage.snapshotWrites())),
                new WatchMails(library, watchStore, storage.writes(), people, new FakeMail(people).mails()));
        AreaWrites writes = new AreaWrites(
                library, access, storage.snapshotWrites(), storage.transactions(), audit::add, Optional.of(followers));
        AreaAccess areaAccess = new AreaAccess(access, people);
        List<AreaDependents> dependents = List.of(new MappingDependents(mappings, mappingStore), issues);
        AreaArchiving archiving = new AreaArchiving(Optional.of(dependents));
        service = new AreaService(library, store, access, areaAccess, people, writes, archiving, clock);
        ends = new AreaEndService(library, store, areaAccess, people, writes, Optional.of(dependents));
        bulk = new AreaBulkService(store, areaAccess, people, writes, archiving);
        search = new AreaSearchService(access, people, clock, Optional.of(new MappedPlaces(mappings)));
        history = new AreaHistoryService(access, library, audit);
        imports = new AreaImports(
                library,
                store,
                writes,
                access,
                people,
                List.of(new AreaJsonFormat(library)),
                Optional.of(dependents),
                clock);
        exports = new AreaExportService(access, people);
    }

    /** The area with this key. */
    public Area get(String key) {
        return library.tree().get(key);
    }

    /** Puts an area with all below it below another one and changes nothing else; whatever that takes along. */
    public void move(String key, String parent) {
        Area area = get(key);
        RoleCatalog roles = library.tree().roles();
        var fields = AreaRecords.fields(area, roles, new AreaHolderNames(people));
        fields.put(AreaFields.PARENT, parent);
        service.update(key, area.version(), AreaRecords.draft(fields, roles), Confirmation.EVERYTHING);
    }
}
