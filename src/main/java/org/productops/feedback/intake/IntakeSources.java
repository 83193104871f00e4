package org.productops.feedback.intake;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.productops.common.store.Writes;

/**
 * The sources that stand for form pages and files of this plugin: nothing comes to them over REST. Asks nobody's permission:
 * that is for whoever has the page or the file.
 */
@JiraComponent
public class IntakeSources {

    private final IntakeSourceStore store;
    private final Writes writes;

    @Inject
    public IntakeSources(IntakeSourceStore store, Writes writes) {
        this.store = store;
        this.writes = writes;
    }

    /** The source; empty if there is none. */
    public Optional<IntakeSource> find(long id) {
        return store.find(id);
    }

    /**
     * Adds a source.
     *
     * @param kind {@link IntakeKind#PORTAL} or {@link IntakeKind#CSV}
     * @param name what people call it
     * @param projectId where issues are made
     * @param runsAsKey the user as whom they are made
     */
    public IntakeSource add(IntakeKind kind, String name, long projectId, String runsAsKey) {
        requireOwn(kind);
        return writes.run(
                IntakeSourceService.LOCK,
                0,
                () -> store.insert(new IntakeSource(
                        0,
                        IntakeSourceService.newKey(),
                        name,
                        kind,
                        projectId,
                        runsAsKey,
                        IntakeTokens.NONE,
                        SigningSecret.NONE,
                        IntakeMapping.USUAL,
                        List.of(),
                        IntakeSource.USUAL_PER_MINUTE,
                        IntakeSource.USUAL_KEPT_DAYS,
                        true,
                        1)));
    }

    /** Changes what holds for what comes in from now on; nothing if there is no such source any more. */
    public void change(long id, String name, long projectId, String runsAsKey) {
        writes.run(IntakeSourceService.LOCK, id, () -> {
            Optional<IntakeSource> before = store.find(id);
            before.ifPresent(source -> {
                requireOwn(source.kind());
                store.update(new IntakeSource(
                        source.id(),
                        source.key(),
                        name,
                        source.kind(),
                        projectId,
                        runsAsKey,
                        source.tokens(),
                        source.secret(),
                        source.mapping(),
                        source.topics(),
                        source.perMinute(),
                        source.keptDays(),
                        source.active(),
                        source.version() + 1));
            });
            return before;
        });
    }

    private static void requireOwn(IntakeKind kind) {
        if (kind.isOpen()) {
            throw new IllegalArgumentException("Administrators have these: " + kind);
        }
    }
}
