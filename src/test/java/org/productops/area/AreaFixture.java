package org.productops.area;

import java.util.List;
import java.util.Locale;
import org.productops.common.access.Access;
import org.productops.testing.fakes.FakePeople;
import org.productops.testing.fakes.FakeStorage;
import org.productops.testing.fakes.RecordingAudit;

/**
 * The area feature without a product. Users: {@code admin} administers; {@code anna}, {@code ben}, {@code carla} and
 * {@code dora} don't; {@code dora} is in the group {@code payment-team}, and {@code carla} in {@code marketing}. {@code admin} is logged in.
 */
public final class AreaFixture {

    public final FakePeople people = new FakePeople()
            .administrator("admin")
            .user("anna")
            .user("ben")
            .user("carla")
            .user("dora")
            .group("payment-team", "dora")
            .group("marketing", "carla")
            .actAs("admin");
    public final InMemoryAreaStore store = new InMemoryAreaStore();
    public final RecordingAudit audit = new RecordingAudit();
    public final FakeStorage storage = new FakeStorage();
    public final AreaLibrary library = new AreaLibrary(store, storage.snapshots(), people);
    public final AreaService service = service(storage);

    /** The same areas, while somebody else is saving. */
    public AreaService busyService() {
        return service(new FakeStorage().busy());
    }

    /** The same areas on another node, of whose changes this one hears nothing yet. */
    public AreaService onOtherNode() {
        FakeStorage other = storage.otherNode();
        return service(new AreaLibrary(store, other.snapshots(), people), other);
    }

    private AreaService service(FakeStorage writing) {
        return service(library, writing);
    }

    private AreaService service(AreaLibrary known, FakeStorage writing) {
        Access access = new Access(people);
        return new AreaService(
                known, store, access, new AreaAccess(access, people), people, writing.snapshotWrites(), audit);
    }

    /** Another node saves this area, and this node hears of it. */
    public void saveElsewhere(Area area) {
        store.put(area);
        storage.changeElsewhere();
    }

    /** The area with this key, whoever may see it. */
    public Area get(String key) {
        return library.tree().find(key).orElseThrow();
    }

    /** Creates an area as the current user. */
    public Area create(String key, String parent) {
        String name = key.substring(0, 1).toUpperCase(Locale.ROOT) + key.substring(1);
        return service.create(draft(key, name, parent));
    }

    /** A draft with nothing in it but these. */
    public static AreaDraft draft(String key, String name, String parent) {
        return new Draft(key, name, parent).build();
    }

    /** A draft to be filled step by step. */
    public static final class Draft {
        private final String key;
        private final String name;
        private final String parent;
        private String description = "";
        private String owner = "";
        private List<String> maintainerUsers = List.of();
        private List<String> maintainerGroups = List.of();
        private List<String> influencerUsers = List.of();
        private List<String> influencerGroups = List.of();
        private String channel = "";
        private String documentation = "";

        public Draft(String key, String name, String parent) {
            this.key = key;
            this.name = name;
            this.parent = parent;
        }

        public Draft description(String text) {
            description = text;
            return this;
        }

        public Draft owner(String userName) {
            owner = userName;
            return this;
        }

        public Draft maintainers(String... names) {
            maintainerUsers = List.of(names);
            return this;
        }

        public Draft maintainerGroups(String... names) {
            maintainerGroups = List.of(names);
            return this;
        }

        public Draft influencers(String... names) {
            influencerUsers = List.of(names);
            return this;
        }

        public Draft influencerGroups(String... names) {
            influencerGroups = List.of(names);
            return this;
        }

        public Draft channel(String text) {
            channel = text;
            return this;
        }

        public Draft documentation(String text) {
            documentation = text;
            return this;
        }

        public AreaDraft build() {
            return new AreaDraft(
                    key,
                    name,
                    description,
                    parent,
                    owner,
                    maintainerUsers,
                    maintainerGroups,
                    influencerUsers,
                    influencerGroups,
                    channel,
                    documentation);
        }
    }
}
