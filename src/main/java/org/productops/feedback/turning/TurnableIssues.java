package org.productops.feedback.turning;

import java.time.LocalDate;
import java.util.Optional;
import org.productops.common.error.Message;
import org.productops.common.issue.VisibleIssue;

/** What the product knows of issues that are turned into feedback, and how it makes them feedback. */
public interface TurnableIssues {

    /**
     * What an issue says.
     *
     * @param description empty if it has none
     * @param reporter the name of who reported it; empty if nobody did
     * @param createdOn the day when it was created
     */
    record Words(String description, String reporter, LocalDate createdOn) {}

    /** What the issue says. */
    Words words(VisibleIssue issue);

    /** Whether there can be feedback in the project of the issue. */
    boolean offersFeedback(VisibleIssue issue);

    /** Why the type of the issue cannot be changed to <em>Feedback</em>, as far as that can be told before; empty if nothing is known. */
    Optional<Message> obstacle(VisibleIssue issue);

    /**
     * Changes the type of the issue to <em>Feedback</em>, as the product lets the user who makes the request.
     *
     * @return the issue as it is now
     * @throws org.productops.common.error.InvalidException with what the product has against it; nothing is changed then
     */
    VisibleIssue makeFeedback(VisibleIssue issue);
}
