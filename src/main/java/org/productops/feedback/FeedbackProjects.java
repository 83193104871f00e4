package org.productops.feedback;

import java.util.List;

/** The projects in which there can be feedback. */
public interface FeedbackProjects {

    /** A project. */
    record FeedbackProject(long id, String key, String name) {}

    /** Those in which the user who makes the request may create feedback, in the order of their names. */
    List<FeedbackProject> creatable();
}
