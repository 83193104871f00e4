package org.productops.release.progress.jira;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.project.VersionReleaseEvent;
import com.atlassian.jira.event.project.VersionUnreleaseEvent;
import org.productops.common.event.ProductListener;
import org.productops.release.progress.ReleaseKeeping;

/** Hears when versions are released in Jira, and when that is taken back. Jira lets nobody refuse it. */
public final class VersionReleaseListener extends ProductListener {

    private final ReleaseKeeping keeping;

    public VersionReleaseListener(EventPublisher events, ReleaseKeeping keeping) {
        super(events);
        this.keeping = keeping;
    }

    /** A version was released. */
    @EventListener
    public void onReleased(VersionReleaseEvent event) {
        quietly(
                "How a version was when it was released could not be kept; Jira told of it by {}",
                event,
                () -> keeping.released(event.getVersion().getId()));
    }

    /** A version that was released is not any more. */
    @EventListener
    public void onUnreleased(VersionUnreleaseEvent event) {
        quietly(
                "That a version was reopened could not be noted; Jira told of it by {}",
                event,
                () -> keeping.reopened(event.getVersion().getId()));
    }
}
