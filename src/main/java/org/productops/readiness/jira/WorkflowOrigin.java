package org.productops.readiness.jira;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.UUID;
import org.productops.common.settings.Settings;
import org.productops.common.store.Writes;

/**
 * Tells workflows that were configured in this Jira from those that were copied from another one, in which the same id is
 * another checklist's. A copy of the whole Jira is the same: its checklists are, too.
 */
@JiraComponent
public class WorkflowOrigin {

    private static final String SETTING = "readiness.origin";

    private final Settings settings;
    private final Writes writes;

    @Inject
    public WorkflowOrigin(Settings settings, Writes writes) {
        this.settings = settings;
        this.writes = writes;
    }

    /** What tells it; empty as long as nobody has configured anything, when all that there is is older. */
    String known() {
        return settings.text(SETTING).orElse("");
    }

    /** The same, for something that is being configured. */
    String forWorkflows() {
        return settings.text(SETTING).orElseGet(() -> writes.holding(SETTING, this::begin));
    }

    private String begin() {
        return settings.text(SETTING).orElseGet(() -> {
            String origin = UUID.randomUUID().toString();
            settings.keep(SETTING, origin);
            return origin;
        });
    }
}
