package org.productops.feedback.loop;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.productops.testing.fakes.EnglishTexts;

class LoopTextsTest {

    private static final int HOUR = 60;
    private static final int DAY = 24 * HOUR;

    private final LoopTexts texts = new LoopTexts(new EnglishTexts());

    @Test
    void saysHowLongSomethingTookInTheUnitThatSuitsIt() {
        assertThat(texts.text(0)).isEqualTo("0 minutes");
        assertThat(texts.text(1)).isEqualTo("1 minute");
        assertThat(texts.text(119)).isEqualTo("119 minutes");
        assertThat(texts.text(120)).isEqualTo("2 hours");
        assertThat(texts.text(2 * DAY - HOUR)).isEqualTo("47 hours");
        assertThat(texts.text(2 * DAY - 1)).isEqualTo("2 days");
        assertThat(texts.text(2 * DAY + 12 * HOUR)).isEqualTo("2 days 12 h");
        assertThat(texts.text(10 * DAY - 1)).isEqualTo("10 days");
        assertThat(texts.text(40 * DAY + 13 * HOUR)).isEqualTo("41 days");
    }
}
