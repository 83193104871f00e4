package org.productops.feedback.delivery.jira;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.project.VersionReleaseEvent;
import com.atlassian.jira.event.project.VersionUnreleaseEvent;
import org.productops.common.event.ProductListener;
import org.productops.feedback.delivery.VersionReleases;

/** Hears when versions are released in Jira, and when that is taken back. */
public final class DeliveryVersionListener extends ProductListener {

    private final VersionReleases releases;

    public DeliveryVersionListener(EventPublisher events, VersionReleases releases) {
        super(events);
        this.releases = releases;
    }

    /** A version was released. */
    @EventListener
    public void onReleased(VersionReleaseEvent event) {
        quietly(
                "Whoever asked for what a version brings is to be told, which is only known in the night; Jira told by {}",
                event,
                () -> releases.released(event.getVersion().getId()));
    }

    /** A version that was released is not any more. */
    @EventListener
    public void onUnreleased(VersionUnreleaseEvent event) {
        quietly(
                "That a version was reopened is only known in the night; Jira told of it by {}",
                event,
                () -> releases.reopened(event.getVersion().getId()));
    }
}
