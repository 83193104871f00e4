package org.productops.common.jira;

import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.datetime.DateTimeStyle;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import org.productops.common.time.ProductDates;

/** Jira's own way to show points in time and days. */
@JiraComponent
public final class JiraDates implements ProductDates {

    private final DateTimeFormatter formatter;
    private final TimeZoneManager zones;

    @Inject
    public JiraDates(@JiraImport DateTimeFormatter formatter, @JiraImport TimeZoneManager zones) {
        this.formatter = formatter;
        this.zones = zones;
    }

    @Override
    public String moment(Instant moment) {
        return formatter.forLoggedInUser().withStyle(DateTimeStyle.COMPLETE).format(Date.from(moment));
    }

    @Override
    public String day(LocalDate day) {
        // Jira formats moments, in the user's zone: noon there falls on the day that is meant.
        Date noon = Date.from(day.atTime(LocalTime.NOON)
                .atZone(zones.getLoggedInUserTimeZone().toZoneId())
                .toInstant());
        return formatter.forLoggedInUser().withStyle(DateTimeStyle.DATE).format(noon);
    }

    @Override
    public Instant beginning(LocalDate day) {
        return day.atStartOfDay(zones.getLoggedInUserTimeZone().toZoneId()).toInstant();
    }
}
