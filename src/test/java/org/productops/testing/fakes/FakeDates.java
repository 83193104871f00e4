package org.productops.testing.fakes;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.productops.common.time.ProductDates;

/** Dates as ISO 8601 writes them; a day with the word in front of it, so that it is told from a stored one. */
public final class FakeDates implements ProductDates {

    @Override
    public String moment(Instant moment) {
        return moment.toString();
    }

    @Override
    public String day(LocalDate day) {
        return "day " + day;
    }

    @Override
    public Instant beginning(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
