package org.productops.feedback.file;

import java.util.List;
import org.productops.common.issue.VisibleIssue;

/** Labels of the product's issues. */
public interface IssueLabels {

    /** The labels of the issue, in their order. */
    List<String> of(VisibleIssue issue);
}
