package org.productops.area;

import java.util.Collection;
import java.util.List;

/** Which areas an issue is probably about, by where it stands in Jira. Asks for no permission. */
public interface ProposedAreas {

    /**
     * The areas that a project and components of it stand for, of which each can be chosen; those of components first.
     *
     * @param projectId the id of the project
     * @param componentIds the ids of its components in their order; may be empty
     */
    List<ProposedArea> of(long projectId, Collection<Long> componentIds);
}
