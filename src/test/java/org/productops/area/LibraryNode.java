package org.productops.area;

import java.util.List;
import java.util.Optional;
import org.productops.common.access.Access;
import org.productops.common.audit.AuditLog;
import org.productops.common.user.People;
import org.productops.testing.fakes.FakeStorage;

/** One node of a cluster over what is stored, which hears nothing of the others but by what they store. */
public final class LibraryNode {

    public final AreaLibrary library;
    public final AreaService service;
    public final AreaEndService ends;
    public final LivingAreas living;

    public LibraryNode(
            AreaStore store,
            FakeStorage storage,
            People people,
            AuditLog audit,
            List<AreaFollower> followers,
            List<AreaDependents> dependents) {
        Access access = new Access(people);
        AreaAccess areaAccess = new AreaAccess(access, people);
        library = new AreaLibrary(store, storage.snapshots(), people);
        AreaWrites writes = AreaFixture.writes(library, storage, people, audit, Optional.of(followers));
        service = new AreaService(
                library,
                store,
                access,
                areaAccess,
                people,
                writes,
                new AreaArchiving(Optional.of(dependents)),
                () -> AreaFixture.NOW);
        ends = new AreaEndService(library, store, areaAccess, people, writes, Optional.of(dependents));
        living = new LivingAreas(library, storage.snapshotWrites());
    }
}
