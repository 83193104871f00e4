package org.productops.release.progress.jira;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import org.productops.common.event.UnconfirmedEvents;
import org.productops.release.progress.ReleaseKeeping;

/** What Jira tells of versions that are released, and of those that are not any more. */
@JiraComponent
public class VersionEvents extends UnconfirmedEvents {

    @Inject
    public VersionEvents(@ComponentImport EventPublisher events, ReleaseKeeping keeping) {
        super(
                "How a release was is kept in the night after a version was released, and nobody is warned at once.",
                () -> new VersionReleaseListener(events, keeping));
    }
}
