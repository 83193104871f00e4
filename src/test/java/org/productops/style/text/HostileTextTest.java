package org.productops.style.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.productops.common.text.StorageElements;

/** Whatever a text is, each of its characters is looked at a few times. */
class HostileTextTest {

    private static final int MANY = 200_000;

    /** A reference may be looked for at each letter of another; nothing takes more. */
    private static final int LOOKS = 12;

    static Stream<String> sources() {
        return Stream.of(
                "<",
                "</",
                "<!",
                "<!--",
                "<![CDATA[",
                "<?",
                "<a",
                "<a ",
                "<a b='",
                "<a b=\"<c d='",
                "<a b=c",
                "<p>",
                "</p>",
                "<p></q>",
                "<a><code>x",
                "<b>x</i>",
                "&",
                "&amp",
                "&#x",
                "&abcdefghijklmnopqrstuvwxyzabcdef",
                "<script>",
                "<script></scrip",
                "<ac:structured-macro ac:name='x'><ac:rich-text-body>",
                "<ac:link><ac:link-body>",
                "<ac:image ac:alt='x'><ac:caption>x",
                "<li>x",
                "]]>",
                "-->",
                "<img alt=x>",
                "<!-- vale off -->");
    }

    @ParameterizedTest
    @MethodSource("sources")
    void eachCharacterIsLookedAtAFewTimes(String part) {
        for (boolean html : new boolean[] {true, false}) {
            Counted source = new Counted(part.repeat(MANY / 10));
            TextBlocks blocks = new TextBlocks();
            new MarkupReading(source, html, blocks, BlockScope.PROSE)
                    .read(0, source.length())
                    .end();

            assertThat(source.looks).isLessThan((long) LOOKS * source.length());
            int written = blocks.text("", true).blocks().stream()
                    .mapToInt(block -> block.text().length())
                    .sum();
            assertThat(written).isLessThanOrEqualTo(4 * source.length());
        }
    }

    @ParameterizedTest
    @MethodSource("sources")
    void whatIsReadStandsWhereItIsSaidToStand(String part) {
        for (TextFormat format : List.of(TextFormat.STORAGE, TextFormat.HTML, TextFormat.PLAIN, TextFormat.MARKDOWN)) {
            TextFixture.assertMapped(format.read(part.repeat(50)));
        }
    }

    @Test
    void elementsMayBeNestedAsDeepAsTheyLike() {
        StringBuilder source = new StringBuilder();
        IntStream.range(0, MANY).forEach(i -> source.append("<b>"));
        source.append("deep");
        IntStream.range(0, 1_000).forEach(i -> source.append("</i>"));

        assertThat(TextFixture.shown(StorageText.of(source.toString()))).containsExactly("text: deep");
        assertThat(TextFixture.shown(HtmlStyledText.of(source.toString()))).containsExactly("text: deep");
    }

    @Test
    void tenMillionCharactersAreCutBeforeTheyAreRead() {
        StyledText text = StorageText.of("<".repeat(10_000_000));

        assertThat(text.whole()).isFalse();
        assertThat(text.blocks()).hasSize(1);
        assertThat(text.blocks().get(0).text()).hasSize(StorageElements.LONGEST);
        assertThat(PlainText.of("<".repeat(10_000_000)).blocks().get(0).text()).hasSize(StorageElements.LONGEST);
    }

    @ParameterizedTest
    @MethodSource("markdown")
    void markdownMayBeNestedAsDeepAsItLikes(String part) {
        assertThat(MarkdownText.of(part.repeat(20_000)).whole()).isTrue();
    }

    static Stream<String> markdown() {
        return Stream.of(
                ">",
                "> ",
                "- ",
                "*a ",
                "**a *b ",
                "[",
                "![",
                "[a](",
                "`",
                "<b>",
                "<!--",
                "|",
                "a|b\n",
                "&",
                "\\",
                "_a_",
                "\n\n- a\n  ");
    }

    private static final class Counted implements CharSequence {
        private final String text;
        private long looks;

        Counted(String text) {
            this.text = text;
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int at) {
            looks++;
            return text.charAt(at);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            looks += end - start;
            return text.substring(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
