package org.productops.style.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.productops.style.text.TextFormat.HTML;
import static org.productops.style.text.TextFormat.MARKDOWN;
import static org.productops.style.text.TextFormat.PLAIN;
import static org.productops.style.text.TextFormat.STORAGE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.productops.common.text.StorageElements;

class ChangedSourceTest {

    static Stream<Arguments> changes() {
        return Stream.of(
                Arguments.of(STORAGE, "<p>a word b</p>", "<AT&T>", "<p>a &lt;AT&amp;T&gt; b</p>"),
                Arguments.of(STORAGE, "<p>a <b>word</b></p>", "don't", "<p>a <b>don't</b></p>"),
                Arguments.of(STORAGE, "<p><img alt=\"a word\"/></p>", "\"b\"", "<p><img alt=\"a &quot;b&quot;\"/></p>"),
                Arguments.of(
                        STORAGE,
                        "<ac:link><ac:plain-text-link-body><![CDATA[a word]]></ac:plain-text-link-body></ac:link>",
                        "]]>",
                        "<ac:link><ac:plain-text-link-body><![CDATA[a ]]]]><![CDATA[>]]></ac:plain-text-link-body></ac:link>"),
                Arguments.of(HTML, "<img alt=word src=x>", "a b", "<img alt=a&#32;b src=x>"),
                Arguments.of(HTML, "<p>a word", "<", "<p>a &lt;"),
                Arguments.of(PLAIN, "a word b", "<*>", "a <*> b"),
                Arguments.of(MARKDOWN, "a word b", "plain_text (e.g. this)", "a plain_text (e.g. this) b"),
                Arguments.of(MARKDOWN, "a word b", "*b*", "a \\*b\\* b"),
                Arguments.of(MARKDOWN, "word b", "# x", "\\# x b"),
                Arguments.of(MARKDOWN, "word b", "1. x", "1\\. x b"),
                Arguments.of(MARKDOWN, "a [word](http://x) b", "[y]", "a [[y]](http://x) b"),
                Arguments.of(MARKDOWN, "|A|\n|-|\n|word|\n", "x|y", "|A|\n|-|\n|x\\|y|\n"),
                // Nothing in the place of a word takes one of two blanks along.
                Arguments.of(STORAGE, "<p>a word b</p>", "", "<p>a b</p>"),
                Arguments.of(STORAGE, "<p>word b</p>", "", "<p>b</p>"),
                Arguments.of(STORAGE, "<p>a word.</p>", "", "<p>a.</p>"),
                Arguments.of(STORAGE, "<p>a word</p>", "", "<p>a</p>"),
                Arguments.of(STORAGE, "<p>a <b>word</b> b</p>", "", "<p>a <b></b> b</p>"),
                Arguments.of(STORAGE, "<p>a&nbsp;word b</p>", "", "<p>a&nbsp; b</p>"),
                Arguments.of(MARKDOWN, "a word b", "", "a b"));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void writesItAsItIsMeantThere(TextFormat format, String source, String replacement, String changed) {
        assertThat(change(format, source, "word", replacement)).contains(changed);
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                Arguments.of(STORAGE, "<p>a wo<b>rd</b></p>", "word", "x"),
                Arguments.of(STORAGE, "<p>a word<br/>b</p>", "word\nb", "x"),
                Arguments.of(STORAGE, "<p>a</p><p>word</p>", "word", ""),
                Arguments.of(STORAGE, "<p>a <a href=\"x\">word</a></p>", "word", ""),
                // What is left would be a reference to a character.
                Arguments.of(STORAGE, "<p>R&wordamp; b</p>", "word", ""),
                Arguments.of(HTML, "<img alt=word src=x>", "word", ""),
                Arguments.of(MARKDOWN, "a wo*rd* b", "word", "x"),
                Arguments.of(MARKDOWN, "word # b", "word", ""));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void refusesWhatWouldChangeMore(TextFormat format, String source, String word, String replacement) {
        assertThat(change(format, source, word, replacement)).isEmpty();
    }

    @Test
    void severalAreMadeAtOnce() {
        StyledText text = STORAGE.read("<p>a b a</p><ul><li>a</li></ul>");

        assertThat(ChangedSource.of(
                        text,
                        STORAGE,
                        List.of(
                                new SourceChange(1, 0, 1, "x"),
                                new SourceChange(0, 4, 5, ""),
                                new SourceChange(0, 0, 1, "longer"))))
                .contains("<p>longer b</p><ul><li>x</li></ul>");
    }

    @Test
    void refusesWhatOverlaps() {
        StyledText text = STORAGE.read("<p>one two three</p>");

        assertThat(ChangedSource.of(
                        text, STORAGE, List.of(new SourceChange(0, 0, 7, "x"), new SourceChange(0, 4, 13, "y"))))
                .isEmpty();
        assertThat(ChangedSource.of(
                        text, STORAGE, List.of(new SourceChange(0, 0, 3, "x"), new SourceChange(0, 0, 3, "y"))))
                .isEmpty();
    }

    @Test
    void aPlaceInABlockAndInALinkInItIsOne() {
        StyledText text = STORAGE.read("<p>a <a href=\"x\">here</a></p>");

        assertThat(ChangedSource.of(
                        text, STORAGE, List.of(new SourceChange(0, 2, 6, "there"), new SourceChange(1, 0, 4, "there"))))
                .contains("<p>a <a href=\"x\">there</a></p>");
        assertThat(ChangedSource.of(text, STORAGE, List.of(new SourceChange(1, 0, 4, "there"))))
                .contains("<p>a <a href=\"x\">there</a></p>");
    }

    @Test
    void saysWhetherItStandsTogether() {
        StyledText text = STORAGE.read("<p>a wo<b>rd</b></p>");

        assertThat(ChangedSource.isReplaceable(text, new SourceChange(0, 0, 1, "")))
                .isTrue();
        assertThat(ChangedSource.isReplaceable(text, new SourceChange(0, 2, 6, "")))
                .isFalse();
        assertThat(ChangedSource.isReplaceable(text, new SourceChange(0, 2, 60, "")))
                .isFalse();
    }

    @Test
    void ofAVeryLongTextTheEndStaysAsItIs() {
        String source = "<p>word</p>".repeat(StorageElements.LONGEST / 11 + 10);

        assertThat(change(STORAGE, source, "word", "longer")).contains("<p>longer</p>" + source.substring(11));
    }

    @Test
    void manyAreMadeInOneGo() {
        StyledText text = PLAIN.read("a b ".repeat(100_000));
        List<SourceChange> changes = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            changes.add(new SourceChange(0, 4 * i, 4 * i + 1, "new"));
        }

        assertThat(ChangedSource.of(text, PLAIN, changes)).contains("new b ".repeat(100_000));
    }

    private static Optional<String> change(TextFormat format, String source, String word, String replacement) {
        StyledText text = format.read(source);
        for (int i = 0; i < text.blocks().size(); i++) {
            int at = text.blocks().get(i).text().indexOf(word);
            if (at >= 0) {
                return ChangedSource.of(
                        text, format, List.of(new SourceChange(i, at, at + word.length(), replacement)));
            }
        }
        throw new AssertionError(TextFixture.shown(text));
    }
}
