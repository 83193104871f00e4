package org.productops.feedback.portal;

import java.util.Optional;

/** What the product knows of the projects that have portals. */
public interface PortalProjects {

    /**
     * A project.
     *
     * @param offersFeedback whether its issues can be feedback: else nothing that is sent can become any
     */
    record PortalProject(long id, String key, String name, boolean offersFeedback) {}

    /** The project with this key that the user who makes the request may see; empty if there is none. */
    Optional<PortalProject> visible(String key);

    /** The project with this key, whoever may see it; empty if there is none. */
    Optional<PortalProject> withKey(String key);

    /** The project with this id, whoever may see it; empty if there is none. */
    Optional<PortalProject> find(long id);

    /** Whether the user who makes the request administers the project. */
    boolean administered(long id);
}
