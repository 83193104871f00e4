package org.productops.feedback.portal;

import java.util.List;
import java.util.Objects;
import org.productops.common.error.FieldErrors;
import org.productops.feedback.portal.PortalProjects.PortalProject;

/**
 * The portals of a project as its administrator sees them.
 *
 * @param portals by title
 * @param stuck what was sent and could not become an issue yet, the oldest first
 */
public record PortalView(PortalProject project, List<Portal> portals, List<Stuck> stuck) {

    /**
     * Something that could not become an issue yet.
     *
     * @param reason why
     * @param retriable whether it is tried again only once somebody says so
     */
    public record Stuck(SentFeedback sent, FieldErrors reason, boolean retriable) {
        public Stuck {
            Objects.requireNonNull(sent, "sent");
            Objects.requireNonNull(reason, "reason");
        }
    }

    public PortalView {
        Objects.requireNonNull(project, "project");
        portals = List.copyOf(portals);
        stuck = List.copyOf(stuck);
    }
}
