package org.productops.glossary.highlight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageTextTest {

    static Stream<Arguments> pages() {
        return Stream.of(
                of("<p>The release train leaves.</p>", "The release train leaves."),
                of("<p>re<b>lease</b> <em>train</em></p><p>next</p>", "release train", "next"),
                of("<p>release<br/>train\n  and\tmore&nbsp;text</p>", "release train and more text"),
                of("<p>&auml;&ouml; &#x4e2d; &amp;lt; &unknown; R&D</p>", "\u00e4\u00f6 \u4e2d &lt; &unknown; R&D"),
                of("<p>a <ac:inline-comment-marker ac:ref=\"1\">train</ac:inline-comment-marker>s</p>", "a trains"),
                of("<h1>Train</h1><p>in <a href=\"#\">train</a> or <code>train</code> it</p>", "in", "or", "it"),
                of("<pre>train</pre><table><tbody><tr><th>one</th><td>two</td></tr></tbody></table>", "one", "two"),
                of("<ul><li>one<ul><li>two</li></ul>three</li></ul>", "one", "two", "three"),
                of(
                        "<p>by <ac:link><ri:page ri:content-title=\"Train\"/><ac:link-body>train</ac:link-body></ac:link> now</p>",
                        "by",
                        "now"),
                of(
                        "<ac:structured-macro ac:name=\"panel\"><ac:parameter ac:name=\"title\">Train</ac:parameter>"
                                + "<ac:rich-text-body><p>in a panel</p></ac:rich-text-body></ac:structured-macro>",
                        "in a panel"),
                of(
                        "<ac:structured-macro ac:name=\"code\"><ac:plain-text-body><![CDATA[train]]></ac:plain-text-body>"
                                + "</ac:structured-macro><p>x</p>",
                        "x"),
                of(
                        "<ac:structured-macro ac:name=\"productops-note\"><ac:rich-text-body><p>train</p></ac:rich-text-body>"
                                + "</ac:structured-macro>",
                        new String[0]),
                of(
                        "<ac:structured-macro ac:name=\"expand\"><ac:rich-text-body><ac:structured-macro ac:name=\"toc\"/>"
                                + "<p>open</p></ac:rich-text-body></ac:structured-macro>",
                        "open"),
                of(
                        "<ac:layout><ac:layout-section ac:type=\"two_equal\"><ac:layout-cell><p>left</p></ac:layout-cell>"
                                + "<ac:layout-cell><p>right</p></ac:layout-cell></ac:layout-section></ac:layout>",
                        "left",
                        "right"),
                of(
                        "<ac:task-list><ac:task><ac:task-id>1</ac:task-id><ac:task-status>complete</ac:task-status>"
                                + "<ac:task-body><span>do it</span></ac:task-body></ac:task></ac:task-list>",
                        "do it"),
                of("<p>fill <ac:placeholder>your train</ac:placeholder> in</p>", "fill", "in"),
                of("<ac:adf-extension><ac:adf-fallback><p>train</p></ac:adf-fallback></ac:adf-extension><p>x</p>", "x"),
                of("<!-- train --><?x train?><p>x</p>", "x"),
                of("plain", "plain"),
                of("", new String[0]));
    }

    private static Arguments of(String storage, String... pieces) {
        return Arguments.of(storage, List.of(pieces));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void hasWhatPeopleReadAsText(String storage, List<String> pieces) {
        assertThat(PageText.of(storage)).isEqualTo(new PageText(pieces, true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>train <b>it",
                "<p>train</p></div></p>",
                "<p>train</b></i></p>",
                "train <",
                "<p>train</p><![CDATA[",
                "<p>train</p><!--",
                "<p>train</p><ac:structured-macro ac:name=\"panel",
                "<p>train</p>&#99999999999; &",
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><p>train &e;</p>",
                "<p \u0000 x='>train</p>",
            })
    void readsWhatThereIsOfABrokenPage(String storage) {
        assertThat(String.join(" ", PageText.of(storage).pieces()))
                .doesNotContain("root:")
                .matches("(.*train.*)?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>train ",
                "<p>train</p>",
                "<b>",
                "</p>",
                "<a ",
                "<",
                "&",
                "<![CDATA[",
                "<!--",
                "a ",
                "<td><b>x</td>"
            })
    void comesToAnEndWithAVeryLongPage(String part) {
        String storage = part.repeat(10_000_000 / part.length());
        assertTimeoutPreemptively(
                Duration.ofMinutes(1),
                () -> assertThat(PageText.of(storage).whole()).isFalse());
    }

    @Test
    void readsTheBeginningOfAVeryLongPage() {
        PageText text = PageText.of("<p>train</p>".repeat(1_000_000));
        assertThat(text.pieces())
                .hasSize(PageText.LONGEST / "<p>train</p>".length() + 1)
                .startsWith("train", "train");
    }
}
