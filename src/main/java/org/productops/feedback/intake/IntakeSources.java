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

    /** Stands for a user where no issues are made; columns that must have something take no empty text. */
    static final String NOBODY = "-";

    private final IntakeSourceStore store;
    private final Writes writes;

    @Inject
    public IntakeSources(IntakeSourceStore store, Writes writes) {
        this.store = store;
        this.writes = writes;
    }

    /**
     * The source that stands for this; is added if there is none.
     *
     * @param kind {@link IntakeKind#PORTAL}, {@link IntakeKind#CSV} or {@link IntakeKind#SCREEN}
     * @param name what people call it if it is added
     * @param projectId where issues are made
     * @param runsAsKey the user as whom they are made where nobody else is named; {@link #NOBODY} if none are made
     */
    public IntakeSource of(IntakeKind kind, String name, long projectId, String runsAsKey) {
        requireOwn(kind);
        return found(kind, projectId, runsAsKey)
                .orElseGet(() -> writes.run(IntakeSourceService.LOCK, 0, () -> found(kind, projectId, runsAsKey)
                        .orElseGet(() -> add(kind, name, projectId, runsAsKey))));
    }

    private Optional<IntakeSource> found(IntakeKind kind, long projectId, String runsAsKey) {
        return store.all().stream()
                .filter(source -> source.kind() == kind
                        && source.projectId() == projectId
                        && source.runsAsKey().equals(runsAsKey))
                .findFirst();
    }

    private IntakeSource add(IntakeKind kind, String name, long projectId, String runsAsKey) {
        return store.insert(new IntakeSource(
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
                1));
    }

    private static void requireOwn(IntakeKind kind) {
        if (kind.isOpen()) {
            throw new IllegalArgumentException("Administrators have these: " + kind);
        }
    }
}
