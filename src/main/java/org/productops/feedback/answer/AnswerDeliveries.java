package org.productops.feedback.answer;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.productops.common.issue.VisibleIssue;

/** What the product says of issues for answers. */
public interface AnswerDeliveries {

    /** What was built, in the order asked for. */
    List<AnswerDelivery> of(Collection<VisibleIssue> issues);

    /** The keys of the users who reported the issues, whoever may see those; without issues that are gone or have nobody. */
    Map<Long, String> reporters(Collection<Long> issueIds);
}
