package org.productops.feedback.delivery;

import java.util.List;

/** The product's projects, and what the user who makes the request may do with them. */
public interface DeliveryProjects {

    /** Those whose issues the user may see, by name. */
    List<DeliveryProject> visible();

    /** Whether the user administers the project. */
    boolean isAdministered(long projectId);
}
