package org.productops.feedback.organisation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.productops.common.access.Access;
import org.productops.testing.fakes.FakePeople;
import org.productops.testing.fakes.FakeSettings;
import org.productops.testing.fakes.FakeStorage;
import org.productops.testing.fakes.RecordingAudit;

/** Organisations without a product. {@code root} administers it and is logged in; {@code ben} uses it. */
public final class OrganisationFixture {

    /** What time it is. */
    public Instant now = Instant.parse("2026-05-04T10:00:00Z");

    public final FakePeople people =
            new FakePeople().user("ben").administrator("root").actAs("root");
    public final InMemoryOrganisationStore store = new InMemoryOrganisationStore();
    public final RecordingAudit audit = new RecordingAudit();
    public final FakeStorage storage = new FakeStorage();
    public final FakeSettings settings = new FakeSettings();
    public final FakeUse use = new FakeUse();
    public final OrganisationLibrary library = new OrganisationLibrary(store, storage.snapshots());
    public final OrganisationService service = service(storage, library);
    public final OrganisationImports imports = new OrganisationImports(
            new Access(people),
            library,
            new OrganisationWrites(library, store, storage.snapshotWrites(), audit),
            () -> now,
            Optional.of(use));

    public final InMemoryOrganisationDifferentStore different = new InMemoryOrganisationDifferentStore();
    public final OrganisationCurrencyService currencies =
            new OrganisationCurrencyService(settings, storage.transactions(), new Access(people), audit);
    public final OrganisationTidyService tidy = new OrganisationTidyService(
            library, different, storage.writes(), new Access(people), audit, Optional.of(use));

    /** The same organisations on another node, of whose changes this one hears nothing yet. */
    public OrganisationService onOtherNode() {
        FakeStorage other = storage.otherNode();
        return service(other, new OrganisationLibrary(store, other.snapshots()));
    }

    private OrganisationService service(FakeStorage writing, OrganisationLibrary read) {
        return new OrganisationService(
                read,
                new OrganisationWrites(read, store, writing.snapshotWrites(), audit),
                new Access(people),
                () -> now,
                Optional.of(use),
                Optional.of(use));
    }

    /** Adds an organisation as the service does. */
    public Organisation add(String name, String... aliases) {
        return service.create(new OrganisationDraft(name, List.of(aliases), "", "", "", List.of(), ""))
                .organisation();
    }

    /** Where organisations are named, of which readers see all but what is hidden. */
    public static final class FakeUse implements OrganisationUse, OrganisationCounts {
        public final Map<Long, Integer> counts = new HashMap<>();
        public final Map<Long, Integer> hidden = new HashMap<>();
        public final List<UnknownName> names = new ArrayList<>();

        @Override
        public Map<Long, Integer> counts() {
            return Map.copyOf(counts);
        }

        @Override
        public Map<Long, Integer> counts(Collection<Long> ids) {
            Map<Long, Integer> some = new HashMap<>(counts);
            some.keySet().retainAll(ids);
            return some;
        }

        @Override
        public Map<Long, Integer> visible() {
            Map<Long, Integer> seen = new HashMap<>(counts);
            hidden.forEach((id, count) -> seen.merge(id, -count, Integer::sum));
            return seen;
        }

        @Override
        public Map<Long, Integer> visible(Collection<Long> ids) {
            Map<Long, Integer> seen = visible();
            seen.keySet().retainAll(ids);
            return seen;
        }

        @Override
        public List<UnknownName> unknownNames(int most) {
            return names.stream().limit(most).toList();
        }
    }
}
