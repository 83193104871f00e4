package org.productops.common.confluence;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ConfluenceImport;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.productops.common.time.ProductDates;

/** Points in time and days in the language and the zone that Confluence knows of the user. */
@ConfluenceComponent
public final class ConfluenceDates implements ProductDates {

    private final LocaleResolver locales;
    private final TimeZoneManager zones;

    @Inject
    public ConfluenceDates(@ConfluenceImport LocaleResolver locales, @ConfluenceImport TimeZoneManager zones) {
        this.locales = locales;
        this.zones = zones;
    }

    @Override
    public String moment(Instant moment) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locales.getLocale())
                .format(moment.atZone(zones.getUserTimeZone().toZoneId()));
    }

    @Override
    public String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locales.getLocale())
                .format(day);
    }

    @Override
    public Instant beginning(LocalDate day) {
        return day.atStartOfDay(zones.getUserTimeZone().toZoneId()).toInstant();
    }
}
