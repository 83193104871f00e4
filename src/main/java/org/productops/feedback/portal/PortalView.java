package org.productops.feedback.portal;

import java.util.List;
import java.util.Objects;
import org.productops.feedback.portal.PortalProjects.PortalProject;

/**
 * The portals of a project as its administrator sees them.
 *
 * @param portals by title
 * @param stuck what was sent and could not become an issue yet, the oldest first
 */
public record PortalView(PortalProject project, List<Portal> portals, List<SentFeedback> stuck) {

    public PortalView {
        Objects.requireNonNull(project, "project");
        portals = List.copyOf(portals);
        stuck = List.copyOf(stuck);
    }
}
