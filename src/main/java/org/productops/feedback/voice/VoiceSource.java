package org.productops.feedback.voice;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Where the feedback is that rankings count. Asks for no permission. */
interface VoiceSource {

    /** The ids of feedback issues that are greater than the given one, lowest first; one statement. */
    List<Long> issueIdsAfter(long issueId, int most);

    /** How many feedback issues there are; one statement. */
    long count();

    /** How many links there are from feedback to delivery issues; one statement. */
    long linkCount();

    /** What there is of the feedback; two statements for each 500. */
    List<VoiceEntry> entries(Collection<Long> issueIds);

    /** The feedback that was changed at this moment or later; statements as there are pages of changes. */
    Set<Long> changedSince(long millis);

    /** All delivery issues with feedback; three statements for each 500 links. */
    List<VoiceDelivery> deliveries();

    /** What becomes greater whenever feedback is linked or a link is taken back; one statement. */
    long lastEvent();

    /** What becomes greater whenever a delivery issue comes, goes on, or moves to another area; one statement. */
    long lastDelivery();
}
