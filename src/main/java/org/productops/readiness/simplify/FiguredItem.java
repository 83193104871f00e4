package org.productops.readiness.simplify;

import java.util.Objects;

/**
 * An item as far as figures need it.
 *
 * @param id the item's id; those that were added later have greater ones
 * @param checklistId its checklist
 * @param checklist what that is called
 * @param text what it says
 * @param mandatory whether it refuses transitions
 * @param automaticCheck what is checked automatically, the same for the same check; empty if people tick it
 * @param rules on which issues it binds, from when on, and who may close it: the same for the same
 */
public record FiguredItem(
        long id,
        long checklistId,
        String checklist,
        String text,
        boolean mandatory,
        String automaticCheck,
        String rules) {

    public FiguredItem {
        Objects.requireNonNull(checklist, "checklist");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(automaticCheck, "automaticCheck");
        Objects.requireNonNull(rules, "rules");
    }

    /** Whether nothing gets easier where that item goes and this one stays. */
    boolean isAsStrictAs(FiguredItem that) {
        return (mandatory || !that.mandatory)
                && rules.equals(that.rules)
                && (that.isManual() || automaticCheck.equals(that.automaticCheck));
    }

    /** Whether people tick it. */
    public boolean isManual() {
        return automaticCheck.isEmpty();
    }
}
