package org.productops.area;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.productops.area.FactsDraft.LinkDraft;
import org.productops.common.access.Access;
import org.productops.common.audit.AuditLog;
import org.productops.common.error.Message;
import org.productops.common.user.People;
import org.productops.testing.fakes.FakePeople;
import org.productops.testing.fakes.FakeStorage;
import org.productops.testing.fakes.RecordingAudit;
import org.productops.testing.fakes.ShippedTexts;

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
    /** When everything happens. */
    public static final Instant NOW = Instant.parse("2026-03-04T05:06:07Z");

    /** The keys of areas to which something is mapped. */
    public final Set<String> placed = new HashSet<>();

    /** All that followers were told of. */
    public final List<AreaChange> changes = new ArrayList<>();

    public final InMemoryAreaStore store = new InMemoryAreaStore();
    public final RecordingAudit audit = new RecordingAudit();
    public final FakeStorage storage = new FakeStorage();
    public final AreaLibrary library = new AreaLibrary(store, storage.snapshots(), people);
    public final LivingAreas living = new LivingAreas(library, storage.snapshotWrites());
    public final FakeDependents dependents = new FakeDependents();

    /** All that hangs on areas. */
    public final List<AreaDependents> hanging = new ArrayList<>(List.of(dependents));

    public final AreaService service = service(storage);
    public final AreaBulkService bulk =
            bulk(library, store, storage, people, audit, Optional.of(List.of(changes::addAll)), hanging);
    public final AreaSearchService search =
            new AreaSearchService(new Access(people), people, () -> NOW, Optional.of(this.placed::contains));

    public final OwnRolesService ownRoles = new OwnRolesService(
            library,
            store,
            new Access(people),
            writes(library, storage, people, audit, Optional.empty()),
            new ShippedTexts());
    public final AreaEndService ends = new AreaEndService(
            library,
            store,
            new AreaAccess(new Access(people), people),
            people,
            writes(library, storage, people, audit, Optional.of(List.of(changes::addAll))),
            Optional.of(hanging));

    /** Things that hang on areas, counted by key. */
    public static final class FakeDependents implements AreaDependents {
        public final Map<String, Integer> counts = new TreeMap<>();
        public final Map<String, Integer> stored = new TreeMap<>();

        /** The keys of areas of which something does not go on once they are archived. */
        public final Set<String> ending = new HashSet<>();

        @Override
        public Optional<Message> uses(AreaTree tree, Area area) {
            return Optional.ofNullable(counts.get(area.key())).map(count -> Message.of("things", count));
        }

        @Override
        public Optional<Message> uses(AreaTree tree, List<Area> areas) {
            int all = areas.stream()
                    .mapToInt(area -> counts.getOrDefault(area.key(), 0))
                    .sum();
            return all == 0 ? Optional.empty() : Optional.of(Message.of("things-of-all", all));
        }

        @Override
        public List<Message> archiving(AreaTree tree, Set<String> keys) {
            return keys.stream()
                    .filter(ending::contains)
                    .sorted()
                    .map(key -> Message.of("ends", key))
                    .toList();
        }

        @Override
        public Optional<Message> usesAsStored(Area area) {
            return Optional.ofNullable(stored.get(area.key())).map(count -> Message.of("things", count));
        }
    }

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
        return service(
                known,
                store,
                people,
                writes(known, writing, people, audit, Optional.of(List.of(changes::addAll))),
                hanging);
    }

    /** A service of its own over what is stored, which tells nobody but the audit log. */
    public static AreaService service(AreaStore store, FakeStorage storage, People people, AuditLog audit) {
        AreaLibrary library = new AreaLibrary(store, storage.snapshots(), people);
        return service(library, store, people, writes(library, storage, people, audit, Optional.empty()), List.of());
    }

    private static AreaService service(
            AreaLibrary library, AreaStore store, People people, AreaWrites writes, List<AreaDependents> dependents) {
        Access access = new Access(people);
        return new AreaService(
                library,
                store,
                access,
                new AreaAccess(access, people),
                people,
                writes,
                new AreaArchiving(Optional.of(dependents)),
                () -> NOW);
    }

    static AreaWrites writes(
            AreaLibrary library,
            FakeStorage storage,
            People people,
            AuditLog audit,
            Optional<List<AreaFollower>> followers) {
        return new AreaWrites(
                library, new Access(people), storage.snapshotWrites(), storage.transactions(), audit, followers);
    }

    /** What changes many areas of what is stored, which tells nobody but the audit log. */
    public static AreaBulkService bulk(AreaStore store, FakeStorage storage, People people, AuditLog audit) {
        return bulk(
                new AreaLibrary(store, storage.snapshots(), people),
                store,
                storage,
                people,
                audit,
                Optional.empty(),
                List.of());
    }

    private static AreaBulkService bulk(
            AreaLibrary library,
            AreaStore store,
            FakeStorage writing,
            People people,
            AuditLog audit,
            Optional<List<AreaFollower>> listeners,
            List<AreaDependents> dependents) {
        Access access = new Access(people);
        AreaWrites writes =
                new AreaWrites(library, access, writing.snapshotWrites(), writing.transactions(), audit, listeners);
        return new AreaBulkService(
                store, new AreaAccess(access, people), people, writes, new AreaArchiving(Optional.of(dependents)));
    }

    /** Another node saves this area, and this node hears of it. */
    public void saveElsewhere(Area area) {
        store.put(area);
        storage.changeElsewhere();
    }

    /** Another node merges the first area into the second, and this node has heard of it. */
    public void mergeElsewhere(String key, String successor) {
        store.merge(key, successor);
        storage.changeElsewhere();
        library.tree();
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
        private String lifecycle = "";
        private List<String> tags = List.of();
        private List<String> channels = List.of();
        private List<LinkDraft> links = List.of();
        private List<String> aliases = List.of();
        private String reviewMonths = "";
        private final Map<String, List<String>> holders = new LinkedHashMap<>();
        private List<String> stops = List.of();

        public Draft(String key, String name, String parent) {
            this.key = key;
            this.name = name;
            this.parent = parent;
        }

        public Draft description(String text) {
            description = text;
            return this;
        }

        public Draft lifecycle(String id) {
            lifecycle = id;
            return this;
        }

        public Draft tags(String... texts) {
            tags = List.of(texts);
            return this;
        }

        public Draft aliases(String... names) {
            aliases = List.of(names);
            return this;
        }

        public Draft reviewMonths(String number) {
            reviewMonths = number;
            return this;
        }

        public Draft stops(String... roles) {
            stops = List.of(roles);
            return this;
        }

        /** One more who is named for a role, such as {@code group:payment-team}. */
        public Draft holder(String role, String text) {
            holders.computeIfAbsent(role, any -> new ArrayList<>()).add(text);
            return this;
        }

        public Draft owner(String userName) {
            holders.put("owner", List.of(userName));
            return this;
        }

        public Draft maintainers(String... names) {
            List.of(names).forEach(name -> holder("maintainer", name));
            return this;
        }

        public Draft maintainerGroups(String... names) {
            List.of(names).forEach(name -> holder("maintainer", "group:" + name));
            return this;
        }

        public Draft influencers(String... names) {
            List.of(names).forEach(name -> holder("influencer", name));
            return this;
        }

        public Draft influencerGroups(String... names) {
            List.of(names).forEach(name -> holder("influencer", "group:" + name));
            return this;
        }

        public Draft channels(String... texts) {
            channels = List.of(texts);
            return this;
        }

        /** Its only link, to its documentation. */
        public Draft documentation(String address) {
            return links(new LinkDraft("documentation", "", address));
        }

        public Draft links(LinkDraft... drafts) {
            links = List.of(drafts);
            return this;
        }

        public AreaDraft build() {
            return new AreaDraft(
                    key,
                    name,
                    description,
                    parent,
                    new FactsDraft(lifecycle, tags, channels, links, aliases),
                    reviewMonths,
                    holders,
                    stops);
        }
    }
}
