package org.productops.readiness.checklist;

import java.util.Objects;
import java.util.Optional;
import org.productops.common.error.Message;

/**
 * One thing to be done, or to be so.
 *
 * @param id stays the same when the item is edited or moved; 0 before it is stored
 * @param text what it is
 * @param help how to close it, in the administrator's words; may be empty
 * @param mandatory whether the transition is refused while it is open
 * @param check how it comes to be closed
 */
public record ChecklistItem(long id, String text, String help, boolean mandatory, Check check) {

    public ChecklistItem {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(help, "help");
        Objects.requireNonNull(check, "check");
    }

    /**
     * What keeps this item open; see {@link Check#gap}. The administrator's help takes the place of the general one, unless
     * only an administrator can help.
     */
    public Optional<Gap> gap(IssueFacts facts, boolean ticked) {
        return check.gap(facts, ticked)
                .map(gap -> help.isEmpty() || check.isUnreadable()
                        ? gap
                        : new Gap(gap.why(), Message.of("productops.readiness.gap.help", help)));
    }
}
