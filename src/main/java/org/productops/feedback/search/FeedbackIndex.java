package org.productops.feedback.search;

import org.productops.common.search.IssueIndex;
import org.productops.common.search.IssueIndexName;

/** Where the product's searches find what is known of feedback, and of the feedback for an issue. */
public interface FeedbackIndex extends IssueIndex {

    /** Its name. */
    IssueIndexName NAME = new IssueIndexName("feedback");
}
