package org.productops.common.schedule;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.Locale;

/** When something is done again. What is done does not depend on when nodes start, however often they do. */
public sealed interface Recurrence {

    /** Again and again after so long a time. */
    static Recurrence every(Duration interval) {
        return new Interval(interval);
    }

    /** Each day at this time, in the zone of the server. */
    static Recurrence daily(LocalTime time) {
        return new Calendar(time(time) + "* * ?");
    }

    /** Each week at this day and time, in the zone of the server. */
    static Recurrence weekly(DayOfWeek day, LocalTime time) {
        String name = day.getDisplayName(TextStyle.SHORT, Locale.ROOT).toUpperCase(Locale.ROOT);
        return new Calendar(time(time) + "? * " + name);
    }

    private static String time(LocalTime time) {
        return time.getSecond() + " " + time.getMinute() + " " + time.getHour() + " ";
    }

    /**
     * After so long a time each.
     *
     * @param length at least a minute, as schedulers count
     */
    record Interval(Duration length) implements Recurrence {
        public Interval {
            if (length.compareTo(Duration.ofMinutes(1)) < 0) {
                throw new IllegalArgumentException("Shorter than a minute: " + length);
            }
        }
    }

    /**
     * As a calendar says.
     *
     * @param cron seconds, minutes, hours, days of the month, months, days of the week
     */
    record Calendar(String cron) implements Recurrence {}
}
