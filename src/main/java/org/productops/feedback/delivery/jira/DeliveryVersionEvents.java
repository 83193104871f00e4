package org.productops.feedback.delivery.jira;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import org.productops.common.event.UnconfirmedEvents;
import org.productops.feedback.delivery.VersionReleases;

/** What Jira tells of versions that are released, and of those that are not any more. */
@JiraComponent
public class DeliveryVersionEvents extends UnconfirmedEvents {

    @Inject
    public DeliveryVersionEvents(@ComponentImport EventPublisher events, VersionReleases releases) {
        super(
                "Feedback is to be answered in the night after a version was released, and not at once.",
                () -> new DeliveryVersionListener(events, releases));
    }
}
