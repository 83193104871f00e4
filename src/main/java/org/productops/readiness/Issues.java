package org.productops.readiness;

import java.util.Optional;

/** The product's issues. */
public interface Issues {

    /** The issue with this key; empty if there is none or if the user who makes the request may not see it. */
    Optional<CheckedIssue> find(String key);
}
