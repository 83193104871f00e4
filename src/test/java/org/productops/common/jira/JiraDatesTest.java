package org.productops.common.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.datetime.DateTimeStyle;
import com.atlassian.jira.timezone.TimeZoneManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JiraDatesTest {

    private final TimeZoneManager zones = mock(TimeZoneManager.class);
    private final DateTimeFormatter formatter = mock(DateTimeFormatter.class);
    private final JiraDates dates = new JiraDates(formatter, zones);

    @ParameterizedTest
    @ValueSource(strings = {"Pacific/Kiritimati", "Etc/GMT+12", "Europe/Berlin", "America/Sao_Paulo"})
    void isTheSameDayInEveryZone(String zone) {
        when(zones.getLoggedInUserTimeZone()).thenReturn(TimeZone.getTimeZone(zone));
        when(formatter.forLoggedInUser()).thenReturn(formatter);
        when(formatter.withStyle(DateTimeStyle.DATE)).thenReturn(formatter);
        when(formatter.format(any())).thenAnswer(call -> call.<Date>getArgument(0)
                .toInstant()
                .atZone(TimeZone.getTimeZone(zone).toZoneId())
                .toLocalDate()
                .toString());

        assertThat(dates.day(LocalDate.of(2026, 1, 31))).isEqualTo("2026-01-31");
    }

    @Test
    void showsAMomentAsJiraDoes() {
        Instant moment = Instant.parse("2026-01-31T10:15:30Z");
        when(formatter.forLoggedInUser()).thenReturn(formatter);
        when(formatter.withStyle(DateTimeStyle.COMPLETE)).thenReturn(formatter);
        when(formatter.format(Date.from(moment))).thenReturn("31/Jan/26 10:15 AM");

        assertThat(dates.moment(moment)).isEqualTo("31/Jan/26 10:15 AM");
    }
}
