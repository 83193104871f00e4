package org.productops.feedback.inbox;

import java.util.List;
import java.util.Optional;

/** Keeps how old feedback of projects may get. */
public interface AgeLimitsStore {

    /** What all projects have agreed on, in no particular order. */
    List<AgeLimits> all();

    /** What a project has agreed on; empty if nothing. */
    Optional<AgeLimits> find(long projectId);

    /** Keeps what a project agrees on instead of what it had. */
    void save(AgeLimits limits);
}
