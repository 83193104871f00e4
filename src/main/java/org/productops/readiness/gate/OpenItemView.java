package org.productops.readiness.gate;

import java.util.Optional;
import org.productops.common.error.Message;

/**
 * What was open.
 *
 * @param itemId negative for an item of the issue itself; 0 where the list itself is the reason
 * @param checklistId the checklist
 * @param checklist what it is called, or was
 * @param text the item, as it reads now; empty if there is nothing to read
 * @param instead what to say where there is no text; empty if there is one
 * @param failure the class of the check that failed to run, for administrators; empty if none did
 */
public record OpenItemView(
        long itemId,
        long checklistId,
        String checklist,
        String text,
        Optional<Message> instead,
        Optional<String> failure) {}
