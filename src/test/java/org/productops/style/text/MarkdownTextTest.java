package org.productops.style.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MarkdownTextTest {

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of(
                        "# Head #\n\nText *with* __marks__\nand  \nlines",
                        List.of("heading h1 text: Head", "text: Text with marks\nand\nlines")),
                Arguments.of("Head\n----\n", List.of("heading h2 text: Head")),
                Arguments.of("---\ntitle: x\n---\n\nText", List.of("text: Text")),
                Arguments.of("+++\r\nt = 1\r\n+++\r\nText", List.of("text: Text")),
                Arguments.of("a\n\n---\n\nb", List.of("text: a", "text: b")),
                Arguments.of(
                        "- One\n- Two\n\n  More\n  1. Three",
                        List.of("list text: One", "list text: Two", "list text: More", "list text: Three")),
                Arguments.of("> Said\n> twice\n", List.of("blockquote text: Said\ntwice")),
                Arguments.of("a `code` b ``c`d``", List.of("text: a **** b ***", "code: code", "code: c`d")),
                Arguments.of("a ` x\ny ` b", List.of("text: a *** b", "code: x y")),
                Arguments.of("```js\ncode\n```\n\n    more\n\ntext", List.of("text: text")),
                Arguments.of(
                        "[the page](http://x \"no\") and [ref][r]\n\n[r]: http://y",
                        List.of("text: the page and ref", "link: the page", "link: ref")),
                Arguments.of(
                        "<http://x.org/a> http://x.org/b.",
                        List.of("text: ************** **************.", "link: **************")),
                Arguments.of("See ![The *plan*](a.png) here", List.of("text: See * here", "alt attr text: The plan")),
                Arguments.of("a \\* b &eacute; &nosuch; \\x", List.of("text: a * b é &nosuch; \\x")),
                Arguments.of(
                        "| A | B |\n|---|---|\n| c `d` | e \\| f |\n",
                        List.of(
                                "header table text: A",
                                "header table text: B",
                                "cell table text: c *",
                                "code: d",
                                "cell table text: e | f")),
                Arguments.of(
                        "| A | B |\n|---|---|\n| a \\| **b** \\| *c* | d |\n",
                        List.of(
                                "header table text: A",
                                "header table text: B",
                                "cell table text: a | b | c",
                                "cell table text: d")),
                Arguments.of(
                        "<div>\n<p>In</p>\n</div>\n\nafter <kbd>x</kbd> <br> b",
                        List.of("text: In", "text: after * \n b", "code: x")),
                Arguments.of("a <!-- no --> b", List.of("text: a  b")),
                Arguments.of("> <div>\n> x\n> </div>\n\ny", List.of("text: y")),
                Arguments.of("", List.of()));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void readsWhatPeopleRead(String markdown, List<String> blocks) {
        assertThat(TextFixture.shown(MarkdownText.of(markdown)))
                .containsExactlyElementsOf(
                        blocks.stream().map(TextFixture::sorted).toList());
    }

    @ParameterizedTest
    @MethodSource("texts")
    void knowsWhereEachCharacterStands(String markdown, List<String> blocks) {
        TextFixture.assertMapped(MarkdownText.of(markdown));
    }

    @Test
    void remarksSwitchRules() {
        assertThat(MarkdownText.of("a\n\n<!-- vale off -->\n\nb\n\n<!-- vale on -->\n\nc <!-- vale A.B = NO -->")
                        .switches())
                .containsExactly(
                        new StyleSwitch(1, Optional.empty(), false),
                        new StyleSwitch(2, Optional.empty(), true),
                        new StyleSwitch(2, Optional.of("A.B"), false));
    }

    @Test
    void linesMayEndAsOnWindows() {
        StyledText text = MarkdownText.of("one\r\ntwo\r\n\r\nthree");

        assertThat(TextFixture.shown(text)).containsExactly("text: one\ntwo", "text: three");
        assertThat(text.blocks().get(0).map().exactly(3, 4)).contains(new SourceRange(3, 5));
    }
}
