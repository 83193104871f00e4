package org.productops.common.link;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.productops.common.error.Message;
import org.productops.common.snapshot.Snapshot;
import org.productops.common.snapshot.SnapshotSource;
import org.productops.common.snapshot.Snapshots;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A copy of something that the other product has, in memory. It is there however the other product does, and asks for no
 * permission. Every bean of this type is refreshed by {@link CopyRefresh}.
 *
 * @param <T> what the content is read as; immutable
 */
public abstract class CopyLibrary<T> {

    private static final Logger LOG = LoggerFactory.getLogger(CopyLibrary.class);

    private final String name;
    private final String path;
    private final LinkReader<T> reader;
    private final Snapshot<LinkedCopy<T>> snapshot;

    /**
     * @param name its name in the database; never changes
     * @param path where the other product has it, from the plugin's REST root on
     * @param nothing what stands for it as long as there is no copy
     */
    protected CopyLibrary(
            String name, String path, LinkReader<T> reader, T nothing, CopyStore store, Snapshots snapshots) {
        this.name = name;
        this.path = path;
        this.reader = reader;
        this.snapshot = snapshots.open("copy-" + name, new Source<>(name, store, reader, nothing), Long.MAX_VALUE);
    }

    /** How many things are in a copy, for administrators. */
    protected abstract int count(T value);

    /** Of what the things in it are, for those who run the link; empty if there is nothing to say. */
    protected Optional<Message> parts(T value) {
        return Optional.empty();
    }

    /** The copy; no statement as long as nothing changes. */
    public LinkedCopy<T> copy() {
        return snapshot.get(Snapshot.ALL);
    }

    String name() {
        return name;
    }

    String path() {
        return path;
    }

    LinkReader<T> reader() {
        return reader;
    }

    Snapshot<LinkedCopy<T>> snapshot() {
        return snapshot;
    }

    int count() {
        return count(copy().value());
    }

    Optional<Message> parts() {
        return parts(copy().value());
    }

    private record Source<T>(String name, CopyStore store, LinkReader<T> reader, T nothing)
            implements SnapshotSource<LinkedCopy<T>> {

        @Override
        public LinkedCopy<T> load(String key) {
            CopyState state = store.state(name);
            Optional<T> value = store.content(name).flatMap(this::read);
            // What was written by another version of the plugin is had again: nobody knows what it says.
            return value.map(read -> new LinkedCopy<>(read, state))
                    .orElseGet(() -> new LinkedCopy<>(nothing, state.withoutContent()));
        }

        private Optional<T> read(String content) {
            try {
                return reader.read(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
            } catch (IOException e) {
                LOG.warn("The copy of {} cannot be read; there is none until it is had again", name, e);
                return Optional.empty();
            }
        }

        /** Most of the time nothing changes but the date. */
        @Override
        public Optional<LinkedCopy<T>> catchUp(String key, LinkedCopy<T> known, long since) {
            CopyState state = store.state(name);
            return state.tag().isEmpty() || !state.tag().equals(known.state().tag())
                    ? Optional.empty()
                    : Optional.of(new LinkedCopy<>(known.value(), state));
        }
    }
}
