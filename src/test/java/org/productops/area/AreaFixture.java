package org.productops.area;

import java.util.Arrays;
import java.util.List;
import org.productops.common.access.Access;
import org.productops.testing.fakes.FakePeople;
import org.productops.testing.fakes.FakeSnapshots;
import org.productops.testing.fakes.ImmediateWrites;
import org.productops.testing.fakes.RecordingAudit;

/**
 * The area feature without a product. Users: {@code admin} administers; {@code anna}, {@code ben}, {@code carla} and
 * {@code dora} don't; {@code dora} is in the group {@code payment-team}. {@code admin} is logged in.
 */
public final class AreaFixture {

    public final FakePeople people = new FakePeople()
            .administrator("admin")
            .user("anna")
            .user("ben")
            .user("carla")
            .user("dora")
            .group("payment-team", "dora")
            .group("marketing")
            .actAs("admin");
    public final InMemoryAreaStore store = new InMemoryAreaStore();
    public final RecordingAudit audit = new RecordingAudit();
    public final AreaTrees trees = new AreaTrees(store, FakeSnapshots.create());
    public final AreaService service = new AreaService(
            trees, store, new AreaAccess(new Access(people), people), people, ImmediateWrites.create(), audit);
    public final Ownerships ownerships = new Ownerships(service, people);

    /** The same areas, while somebody else is saving. */
    public AreaService busyService() {
        return new AreaService(
                trees, store, new AreaAccess(new Access(people), people), people, ImmediateWrites.busy(), audit);
    }

    /** Creates an area as the current user. */
    public Area create(String key, String parent) {
        String name = key.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + key.substring(1);
        return service.create(input(key, name, parent));
    }

    /** An input with nothing in it but these. */
    public static AreaInput input(String key, String name, String parent) {
        return new Input(key, name, parent).build();
    }

    /** An input to be filled step by step. */
    public static final class Input {
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

        public Input(String key, String name, String parent) {
            this.key = key;
            this.name = name;
            this.parent = parent;
        }

        public Input description(String text) {
            description = text;
            return this;
        }

        public Input owner(String name) {
            owner = name;
            return this;
        }

        public Input maintainers(String... names) {
            maintainerUsers = Arrays.asList(names);
            return this;
        }

        public Input maintainerGroups(String... names) {
            maintainerGroups = Arrays.asList(names);
            return this;
        }

        public Input influencers(String... names) {
            influencerUsers = Arrays.asList(names);
            return this;
        }

        public Input influencerGroups(String... names) {
            influencerGroups = Arrays.asList(names);
            return this;
        }

        public Input channel(String text) {
            channel = text;
            return this;
        }

        public Input documentation(String text) {
            documentation = text;
            return this;
        }

        public AreaInput build() {
            return new AreaInput(
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
