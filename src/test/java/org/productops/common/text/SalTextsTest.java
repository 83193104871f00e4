package org.productops.common.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.sal.api.message.I18nResolver;
import org.junit.jupiter.api.Test;

class SalTextsTest {

    private final I18nResolver resolver = mock(I18nResolver.class);
    private final SalTexts texts = new SalTexts(resolver);

    @Test
    void whatSomebodyTypedTurnsNothingOfTheSentenceRound() {
        when(resolver.getText("unknown", "gpj.exe", "\u2068\u05d0b\u2069")).thenReturn("Sentence");

        assertThat(texts.get("unknown", "\u202egpj.exe\u2069", "\u2067\u05d0\u2066b"))
                .isEqualTo("Sentence");
    }

    @Test
    void tellsWhatPeopleWroteFromRightToLeftApartFromTheSentenceAroundIt() {
        when(resolver.getText("saved", "\u2068\u05e9\u05dc\u05d5\u05dd (2)\u2069", "Checkout", "3"))
                .thenReturn("Sentence");

        assertThat(texts.get("saved", "\u05e9\u05dc\u05d5\u05dd (2)", "Checkout", 3))
                .isEqualTo("Sentence");
    }
}
