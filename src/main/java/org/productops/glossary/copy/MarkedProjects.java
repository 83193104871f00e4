package org.productops.glossary.copy;

import java.util.Optional;
import org.productops.common.issue.VisibleIssue;

/** The projects of Jira, as far as the marking of terms asks for them. */
public interface MarkedProjects {

    /** The project of an issue. */
    MarkedProject of(VisibleIssue issue);

    /** The project with this key; empty if there is none, or none that the user who makes the request may see. */
    Optional<MarkedProject> find(String key);
}
