package org.productops.common.link;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.productops.common.schedule.Recurrence;
import org.productops.common.schedule.ScheduledWork;

/** Brings all copies up to date every half hour. */
@Named
public class CopyWork implements ScheduledWork {

    private static final Duration INTERVAL = Duration.ofMinutes(30);

    private final List<CopyLibrary<?>> libraries;
    private final CopyRefresh refresh;

    /** @param libraries a product may have none */
    @Inject
    public CopyWork(Optional<List<CopyLibrary<?>>> libraries, CopyRefresh refresh) {
        this.libraries = libraries.orElse(List.of());
        this.refresh = refresh;
    }

    @Override
    public String key() {
        return "link-copies";
    }

    @Override
    public Recurrence recurrence() {
        return Recurrence.every(INTERVAL);
    }

    @Override
    public void run() {
        libraries.forEach(refresh::refresh);
    }
}
