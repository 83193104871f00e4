package org.productops.readiness;

import java.util.List;

/** An issue that the user who makes the request may see. */
public interface CheckedIssue {

    /** The issue's id. */
    long id();

    /** The issue's key. */
    String key();

    /** What checks may ask. */
    IssueFacts facts();

    /** Whether the user may edit the issue, and so tick items. */
    boolean editable();

    /** The checklists that its workflow needs, those that are needed next first. */
    List<Requirement> requirements();
}
