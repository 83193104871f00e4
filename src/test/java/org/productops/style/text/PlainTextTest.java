package org.productops.style.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void isOneBlockOfProse() {
        StyledText text = PlainText.of("One <b>\r\n\r\n# Two *\n");

        assertThat(TextFixture.shown(text)).containsExactly("text: One <b>\n\n# Two *");
        assertThat(text.blocks().get(0).prose()).isTrue();
        TextFixture.assertMapped(text);
    }

    @Test
    void nothingIsNoBlock() {
        assertThat(PlainText.of(" \n ").blocks()).isEmpty();
    }
}
