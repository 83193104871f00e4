package org.productops.feedback.loop;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.productops.testing.fakes.EnglishTexts;

class LoopTextsTest {

    private static final int HOUR = 60;
    private static final int DAY = 24 * HOUR;

    private final LoopTexts texts = new LoopTexts(new EnglishTexts());

    @Test
    void isNotMoreExactThanTheDayOnWhichItBegins() {
        assertThat(texts.text(0)).isEqualTo("less than a day");
        assertThat(texts.text(DAY - 1)).isEqualTo("less than a day");
        assertThat(texts.text(DAY)).isEqualTo("1 day");
        assertThat(texts.text(2 * DAY - HOUR)).isEqualTo("1 day");
        assertThat(texts.text(2 * DAY + 12 * HOUR)).isEqualTo("2 days");
        assertThat(texts.text(40 * DAY + 13 * HOUR)).isEqualTo("40 days");
    }
}
