package org.productops.common.link;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.productops.common.access.Access;
import org.productops.testing.fakes.FakePeople;
import org.productops.testing.fakes.FakeSettings;
import org.productops.testing.fakes.FakeStorage;
import org.productops.testing.fakes.RecordingAudit;

/** A copy of a text that the other product has. {@code admin} administers, and is logged in; {@code ben} does not. */
final class LinkFixture {

    static final Instant NOON = Instant.parse("2026-11-28T12:00:00Z");

    final FakeLink link = new FakeLink();
    final FakeStorage storage = new FakeStorage();
    final InMemoryCopyStore store = new InMemoryCopyStore();
    final FakeSettings settings = new FakeSettings();
    final RecordingAudit audit = new RecordingAudit();
    final FakePeople people =
            new FakePeople().administrator("admin").user("ben").actAs("admin");
    Instant now = NOON;
    final TextLibrary library = new TextLibrary(store, storage);
    final CopyRefresh refresh = refresh(storage);
    final LinkService service =
            new LinkService(Optional.of(List.of(library)), link, refresh, settings, new Access(people), people, audit);

    CopyRefresh refresh(FakeStorage writing) {
        InstantSource time = () -> now;
        return new CopyRefresh(link, store, writing.snapshotWrites(), settings, link, time);
    }

    /** A text; one that begins with a dot is of another version. */
    static final class TextLibrary extends CopyLibrary<String> {

        TextLibrary(CopyStore store, FakeStorage storage) {
            super(
                    "areas",
                    "/text",
                    json -> Optional.of(new String(json.readAllBytes(), StandardCharsets.UTF_8))
                            .filter(text -> !text.startsWith(".")),
                    "nothing",
                    store,
                    storage.snapshots());
        }

        @Override
        protected int count(String value) {
            return value.length();
        }
    }
}
