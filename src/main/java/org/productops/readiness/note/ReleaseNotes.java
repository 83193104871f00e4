package org.productops.readiness.note;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.productops.common.issue.VisibleIssue;

/** What issues say in their field <em>Release note</em>, which set-up creates. */
public interface ReleaseNotes {

    /** The product's id of the field; empty before set-up, and after somebody deleted it. */
    Optional<String> fieldId();

    /** What the issues say, by their ids; without those that say nothing. */
    Map<Long, String> of(Collection<VisibleIssue> issues);
}
