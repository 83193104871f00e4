package org.productops.devhost.jira.user;

import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.datetime.DateTimeStyle;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Locale;
import org.productops.devhost.request.RequestContext;

/** Dates in the language and the time zone of whoever asks. */
public record JiraDates(DateTimeStyle style) implements DateTimeFormatter {

    public JiraDates() {
        this(DateTimeStyle.COMPLETE);
    }

    @Override
    public DateTimeFormatter forLoggedInUser() {
        return this;
    }

    @Override
    public DateTimeFormatter withStyle(DateTimeStyle newStyle) {
        return new JiraDates(newStyle);
    }

    @Override
    public String format(Date date) {
        ZonedDateTime time = date.toInstant().atZone(ZoneId.systemDefault());
        Locale locale = RequestContext.currentLocale();
        return switch (style) {
            case COMPLETE ->
                localized(FormatStyle.MEDIUM, FormatStyle.SHORT, locale).format(time);
            case DATE ->
                java.time.format.DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                        .withLocale(locale)
                        .format(time);
            case ISO_8601_DATE -> time.toLocalDate().toString();
            case RELATIVE -> relative(time, locale);
        };
    }

    private static java.time.format.DateTimeFormatter localized(FormatStyle date, FormatStyle time, Locale locale) {
        return java.time.format.DateTimeFormatter.ofLocalizedDateTime(date, time)
                .withLocale(locale);
    }

    /** Jira counts only the last days in words. */
    private static String relative(ZonedDateTime time, Locale locale) {
        long days = ChronoUnit.DAYS.between(time.toLocalDate(), LocalDate.now(time.getZone()));
        boolean german = locale.getLanguage().equals("de");
        if (days == 0) {
            return german ? "Heute" : "Today";
        }
        if (days == 1) {
            return german ? "Gestern" : "Yesterday";
        }
        return localized(FormatStyle.MEDIUM, FormatStyle.SHORT, locale).format(time);
    }
}
