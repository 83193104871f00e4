package org.productops.readiness.simplify;

import java.util.Objects;
import java.util.Optional;
import org.productops.common.error.Message;
import org.productops.readiness.checklist.ChecklistDraft;

/**
 * What a proposal makes of its checklist.
 *
 * @param list the draft of a new version; nothing is stored of it
 * @param hint what somebody looks at before they save it; empty if there is nothing
 */
public record ProposedDraft(ChecklistDraft list, Optional<Message> hint) {

    public ProposedDraft {
        Objects.requireNonNull(list, "list");
        Objects.requireNonNull(hint, "hint");
    }
}
