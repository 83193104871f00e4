package org.productops.feedback.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.datetime.DateTimeStyle;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import java.time.LocalDate;
import java.util.Date;
import java.util.TimeZone;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JiraShownDaysTest {

    @ParameterizedTest
    @ValueSource(strings = {"Pacific/Kiritimati", "Etc/GMT+12", "Europe/Berlin", "America/Sao_Paulo"})
    void isTheSameDayInEveryZone(String zone) {
        TimeZoneManager zones = mock(TimeZoneManager.class);
        when(zones.getUserTimeZone()).thenReturn(TimeZone.getTimeZone(zone));
        DateTimeFormatter formatter = mock(DateTimeFormatter.class);
        when(formatter.forLoggedInUser()).thenReturn(formatter);
        when(formatter.withStyle(DateTimeStyle.DATE)).thenReturn(formatter);
        when(formatter.format(any())).thenAnswer(call -> call.<Date>getArgument(0)
                .toInstant()
                .atZone(TimeZone.getTimeZone(zone).toZoneId())
                .toLocalDate()
                .toString());

        assertThat(new JiraShownDays(formatter, zones).shown(LocalDate.of(2026, 1, 31)))
                .isEqualTo("2026-01-31");
    }
}
