package org.productops.readiness.checklist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.productops.readiness.check.Check;
import org.productops.readiness.check.Eligible;

/**
 * One thing to be done, or to be so.
 *
 * @param id stays the same when the item is edited or moved; 0 before it is stored
 * @param section the heading that it stands under; empty if under none
 * @param text what it is
 * @param help how to close it, in the administrator's words; may be empty
 * @param link the address of a page that says more; may be empty
 * @param mandatory whether the transition is refused while it is open
 * @param check how it comes to be closed
 * @param tickers who may tick it, if people do
 * @param conditions what an issue must be like for the item to apply to it
 * @param skippable whether people may say that it does not apply to an issue, with a reason
 * @param startsOn the first day on which it refuses anything; it is only shown before; empty if it does from the beginning
 * @param addedAt when it was added to the list
 */
public record ChecklistItem(
        long id,
        String section,
        String text,
        String help,
        String link,
        boolean mandatory,
        Check check,
        Eligible tickers,
        Conditions conditions,
        boolean skippable,
        Optional<LocalDate> startsOn,
        Instant addedAt) {

    public ChecklistItem {
        Objects.requireNonNull(section, "section");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(help, "help");
        Objects.requireNonNull(link, "link");
        Objects.requireNonNull(check, "check");
        Objects.requireNonNull(tickers, "tickers");
        Objects.requireNonNull(conditions, "conditions");
        Objects.requireNonNull(startsOn, "startsOn");
        Objects.requireNonNull(addedAt, "addedAt");
    }

    /** An item that applies to all issues and from the beginning, under no heading. */
    public static ChecklistItem simple(long id, String text, String help, boolean mandatory, Check check) {
        return new ChecklistItem(
                id,
                "",
                text,
                help,
                "",
                mandatory,
                check,
                Eligible.ANYONE,
                Conditions.NONE,
                false,
                Optional.empty(),
                Instant.EPOCH);
    }

    /** The same item as it is stored. */
    public ChecklistItem stored(long newId, Instant added) {
        return new ChecklistItem(
                newId, section, text, help, link, mandatory, check, tickers, conditions, skippable, startsOn, added);
    }

    /** Whether it can refuse anything on this day. */
    public boolean isBinding(LocalDate today) {
        return mandatory && startsOn.filter(today::isBefore).isEmpty();
    }
}
