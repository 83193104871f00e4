package org.productops.feedback.inbox;

import java.time.LocalDate;
import java.util.Optional;
import org.productops.common.issue.VisibleIssue;
import org.productops.feedback.Importance;

/**
 * A decision that can be carried out.
 *
 * @param decision what is decided
 * @param areaKey the area that the feedback is to have; empty to leave it as it is, an empty key to have none
 * @param delivery the issue that it is evidence for; only for {@link Decision#LINK}
 * @param fresh the issue that is made for it; only for {@link Decision#CREATE}
 * @param importance how much that matters to them; empty for what the feedback says
 * @param other the other feedback; only for {@link Decision#MERGE} and {@link Decision#NOT_SAME}
 * @param until the day; only for {@link Decision#LATER}
 * @param reason why; may be empty
 */
record TriageOrder(
        Decision decision,
        Optional<String> areaKey,
        Optional<VisibleIssue> delivery,
        Optional<FreshDelivery> fresh,
        Optional<Importance> importance,
        Optional<VisibleIssue> other,
        Optional<LocalDate> until,
        String reason) {}
