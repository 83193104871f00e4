package org.productops.common.link;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.productops.common.settings.Settings;
import org.productops.common.snapshot.Change;
import org.productops.common.snapshot.Snapshot;
import org.productops.common.snapshot.SnapshotWrites;
import org.productops.common.user.OnBehalf;

/**
 * Brings copies up to date. Asks nobody for a permission: administrators come by way of {@link LinkService}, the rest is
 * the scheduler. The other product is asked as the person whom an administrator has chosen, outside of any transaction.
 */
@Named
public class CopyRefresh {

    /** Whose key is kept: in whose name to ask; an empty one once that was ended. */
    static final String ASKER = "link.user";

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final long MOST_BYTES = 64L * 1024 * 1024;

    private final LinkedProduct link;
    private final CopyStore store;
    private final SnapshotWrites writes;
    private final Settings settings;
    private final OnBehalf onBehalf;
    private final InstantSource time;

    @Inject
    public CopyRefresh(
            LinkedProduct link,
            CopyStore store,
            SnapshotWrites writes,
            Settings settings,
            OnBehalf onBehalf,
            InstantSource time) {
        this.link = link;
        this.store = store;
        this.writes = writes;
        this.settings = settings;
        this.onBehalf = onBehalf;
        this.time = time;
    }

    /** In whose name the other product is asked; empty if nobody was chosen, or that was ended. */
    static Optional<String> asker(Settings settings) {
        return settings.text(ASKER).filter(key -> !key.isEmpty());
    }

    /** What came over the link, and what it was read as. */
    private record Content<T>(String text, T value) {}

    /**
     * Asks for what has changed.
     *
     * @return what went wrong, in which case the copy stays as it is
     */
    <T> Optional<LinkProblem> refresh(CopyLibrary<T> library) {
        LinkAnswer<Content<T>> answer = asker(settings)
                .flatMap(asker -> onBehalf.of(asker, () -> ask(library)))
                .orElseGet(() -> LinkAnswer.failed(LinkProblem.Kind.NOBODY_ASKS));
        Instant now = time.instant();
        if (answer instanceof LinkAnswer.Told<Content<T>> told) {
            replace(library, told.value(), CopyState.had(told.tag(), told.site(), now));
            return Optional.empty();
        }
        if (answer instanceof LinkAnswer.Failed<Content<T>> failed) {
            keep(library, state -> state.failed(failed.problem().kind(), now));
            return Optional.of(failed.problem());
        }
        LinkedSite site = ((LinkAnswer.Unchanged<Content<T>>) answer).site();
        keep(library, state -> state.confirmed(site, now));
        return Optional.empty();
    }

    private <T> LinkAnswer<Content<T>> ask(CopyLibrary<T> library) {
        String known = library.copy().state().tag();
        return link.ask(new LinkQuestion(library.path(), known, PATIENCE, MOST_BYTES), json -> {
            byte[] bytes = json.readAllBytes();
            return library.reader()
                    .read(stream(bytes))
                    .map(value -> new Content<>(new String(bytes, StandardCharsets.UTF_8), value));
        });
    }

    private static InputStream stream(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }

    private <T> void replace(CopyLibrary<T> library, Content<T> content, CopyState state) {
        writes.change(library.snapshot(), Snapshot.ALL, writing -> {
            store.replace(library.name(), state, content.text());
            return Change.by(known -> new LinkedCopy<>(content.value(), state), state);
        });
    }

    private <T> void keep(CopyLibrary<T> library, UnaryOperator<CopyState> step) {
        writes.change(library.snapshot(), Snapshot.ALL, writing -> {
            CopyState state = step.apply(store.state(library.name()));
            store.keep(library.name(), state);
            return Change.by(known -> new LinkedCopy<>(known.value(), state), state);
        });
    }
}
