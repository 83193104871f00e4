package org.productops.outcome;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** Where a criterion stands, in the order in which people read it. The names are part of the REST interface. */
public enum CriterionStanding {
    /** Its day has passed, and nobody has said what came out. */
    OVERDUE,
    /** Today is its day, or one of the days after today. */
    DUE,
    /** Its day is later than that. */
    OPEN,
    /** See {@link Outcome#MET}. */
    MET,
    /** See {@link Outcome#PARTLY}. */
    PARTLY,
    /** See {@link Outcome#NOT_MET}. */
    NOT_MET,
    /** See {@link Outcome#DROPPED}. */
    DROPPED;

    /** For so many days after today a review is due. */
    public static final int SOON = 14;

    static CriterionStanding of(Optional<Outcome> result, LocalDate reviewOn, LocalDate today) {
        return result.map(each -> switch (each) {
                    case MET -> MET;
                    case PARTLY -> PARTLY;
                    case NOT_MET -> NOT_MET;
                    case DROPPED -> DROPPED;
                })
                .orElseGet(
                        () -> reviewOn.isBefore(today) ? OVERDUE : reviewOn.isAfter(today.plusDays(SOON)) ? OPEN : DUE);
    }

    /** Whether nobody has said yet what came out. */
    public boolean isOpen() {
        return this == OVERDUE || this == DUE || this == OPEN;
    }

    /** Its name in addresses and styles. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The i18n key of its name. */
    public String textKey() {
        return "productops.outcome.standing." + id();
    }
}
