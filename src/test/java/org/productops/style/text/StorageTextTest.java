package org.productops.style.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.productops.common.text.StorageElements;

class StorageTextTest {

    static Stream<Arguments> pages() {
        return Stream.of(
                Arguments.of("<p>One</p><p>Two</p>", List.of("text: One", "text: Two")),
                Arguments.of("Loose <strong>text</strong>", List.of("text: Loose text")),
                Arguments.of("<h1>Head</h1><h6>Foot</h6>", List.of("heading h1 text: Head", "heading h6 text: Foot")),
                Arguments.of("<p>un<em>believ</em>able</p>", List.of("text: unbelievable")),
                Arguments.of("<p>one<br/>two</p>", List.of("text: one\ntwo")),
                Arguments.of("<p>\n  Two  blanks\n</p>", List.of("text: Two  blanks")),
                Arguments.of("<p>&nbsp;</p><p> </p><p/>", List.of()),
                Arguments.of(
                        "<p>caf&eacute;&#x20;&lt;b&gt; &amp;amp; &nosuch; R&D &</p>",
                        List.of("text: café <b> &amp; &nosuch; R&D &")),
                Arguments.of("<p>&#0; &#xd800; &#x1F600;</p>", List.of("text: &#0; &#xd800; 😀")),
                Arguments.of(
                        "<ul><li>One<ol><li>Two</li></ol>Three</li></ul>",
                        List.of("list text: One", "list text: Two", "list text: Three")),
                Arguments.of("<ul><li><p>One</p><p>Two</p></li></ul>", List.of("list text: One", "list text: Two")),
                Arguments.of(
                        "<table><caption>Sum</caption><colgroup><col/></colgroup><tbody><tr><th>A</th><td><p>B</p><ul><li>C</li></ul></td></tr></tbody></table>",
                        List.of(
                                "caption table text: Sum",
                                "header table text: A",
                                "cell table text: B",
                                "list text: C")),
                Arguments.of("<ul><li><table><tr><td>In</td></tr></table></li></ul>", List.of("cell table text: In")),
                Arguments.of("<blockquote><p>Said</p></blockquote>", List.of("blockquote text: Said")),
                Arguments.of("<td><h2>Title</h2></td>", List.of("h2 heading text: Title")),
                Arguments.of(
                        "<ac:task-list><ac:task><ac:task-id>1</ac:task-id><ac:task-status>incomplete</ac:task-status><ac:task-body><span class=\"placeholder-inline-tasks\">Do it</span></ac:task-body></ac:task></ac:task-list>",
                        List.of("list text: Do it")),
                Arguments.of(
                        "<ac:layout><ac:layout-section ac:type=\"two_equal\"><ac:layout-cell><p>L</p></ac:layout-cell><ac:layout-cell><p>R</p></ac:layout-cell></ac:layout-section></ac:layout>",
                        List.of("text: L", "text: R")),
                Arguments.of(
                        "<ac:structured-macro ac:name=\"panel\"><ac:parameter ac:name=\"title\">No</ac:parameter><ac:rich-text-body><p>Yes</p></ac:rich-text-body></ac:structured-macro>",
                        List.of("text: Yes")),
                Arguments.of(
                        "<p>A</p><ac:structured-macro ac:name=\"jira\"><ac:rich-text-body><p>No</p></ac:rich-text-body></ac:structured-macro>",
                        List.of("text: A")),
                Arguments.of(
                        "<td>A<ac:structured-macro ac:name=\"code\"><ac:plain-text-body><![CDATA[<p>x</p>]]></ac:plain-text-body></ac:structured-macro>B</td>",
                        List.of("cell table text: A*", "cell table text: B")),
                Arguments.of(
                        "<p>Is <ac:structured-macro ac:name=\"status\"><ac:parameter ac:name=\"title\">Done</ac:parameter></ac:structured-macro>.</p>",
                        List.of("text: Is *.")),
                Arguments.of("<p>Hi <ac:emoticon ac:name=\"smile\"/>!</p>", List.of("text: Hi *!")),
                Arguments.of("<p>Due <time datetime=\"2020-01-01\"/></p>", List.of("text: Due *")),
                Arguments.of("<p>a<ac:placeholder>Type here</ac:placeholder></p>", List.of("text: a*")),
                Arguments.of("<p>a <x:y>hidden</x:y> b</p>", List.of("text: a * b")),
                Arguments.of("<pre>code</pre><style>p{}</style><script>x</script><p>a</p>", List.of("text: a")),
                Arguments.of("<p>Run <code>a&amp;b</code> now</p>", List.of("text: Run *** now", "code: a&b")),
                Arguments.of("<p><kbd>Ctrl</kbd></p>", List.of("text: ****", "code: Ctrl")),
                Arguments.of(
                        "<p>See <a href=\"http://x\">the <code>x</code> page</a>.</p>",
                        List.of("text: See the * page.", "code: x", "link: the * page")),
                Arguments.of(
                        "<p><a href=\"http://x?a&amp;b\">http://x?a&amp;b</a> is</p>",
                        List.of("text: ************ is", "link: ************")),
                Arguments.of(
                        "<p><ac:link><ri:page ri:content-title=\"T\"/><ac:link-body>a <b>body</b></ac:link-body></ac:link></p>",
                        List.of("text: a body", "link: a body")),
                Arguments.of(
                        "<p><ac:link ac:anchor=\"x\"><ri:page ri:content-title=\"T\"/><ac:plain-text-link-body><![CDATA[a & b]]></ac:plain-text-link-body></ac:link></p>",
                        List.of("text: a & b", "link: a & b")),
                Arguments.of(
                        "<p>Ask <ac:link><ri:user ri:userkey=\"u\"/></ac:link> first</p>",
                        List.of("text: Ask * first")),
                Arguments.of(
                        "<p>A <ac:image ac:alt=\"The &quot;plan&quot;\"><ri:attachment ri:filename=\"a.png\"/><ac:caption><p>Cap</p></ac:caption></ac:image></p>",
                        List.of("text: A *", "alt attr text: The \"plan\"", "caption figure text: Cap")),
                Arguments.of("<p><img src=\"x\" alt='Our site'/></p>", List.of("alt attr text: Our site")),
                Arguments.of(
                        "<p>a <ac:inline-comment-marker ac:ref=\"r\">mark</ac:inline-comment-marker>ed</p>",
                        List.of("text: a marked")),
                Arguments.of("<div class=\"code panel\">x</div><p>a</p>", List.of("text: a")),
                Arguments.of("<p>a <b>b</p><p>c</i></p>d", List.of("text: a b", "text: c", "text: d")),
                Arguments.of("<P>A</P>", List.of("text: A")),
                Arguments.of("a < b <", List.of("text: a < b <")),
                Arguments.of("<p>a <b attribute", List.of("text: a")),
                Arguments.of("<p>a <!-- never ends </p>", List.of("text: a")),
                Arguments.of("", List.of()));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void readsWhatPeopleRead(String storage, List<String> blocks) {
        assertThat(TextFixture.shown(StorageText.of(storage)))
                .containsExactlyElementsOf(
                        blocks.stream().map(TextFixture::sorted).toList());
    }

    @Test
    void onlyPlainTextIsProse() {
        assertThat(StorageText.of("<p>a</p><h1>b</h1><ul><li>c <code>d</code></li></ul>")
                        .blocks())
                .extracting(TextBlock::prose)
                .containsExactly(true, false, false, false);
    }

    @Test
    void remarksSwitchRules() {
        assertThat(StorageText.of(
                                "<p>a</p><!-- vale off --><p>b</p><!-- vale on --><!--vale Own.Rule = NO--><p>c</p><!-- vale Own.Rule = YES --><!-- vale o --><!-- else -->")
                        .switches())
                .containsExactly(
                        new StyleSwitch(1, Optional.empty(), false),
                        new StyleSwitch(2, Optional.empty(), true),
                        new StyleSwitch(2, Optional.of("Own.Rule"), false),
                        new StyleSwitch(3, Optional.of("Own.Rule"), true));
    }

    @Test
    void aRemarkInABlockConcernsTheBlock() {
        assertThat(StorageText.of("<p>a</p><p>b<!-- vale off --></p>").switches())
                .containsExactly(new StyleSwitch(1, Optional.empty(), false));
    }

    @Test
    void knowsWhereEachCharacterStands() {
        StyledText text = StorageText.of("<p>a <b>caf&eacute;</b> b</p>");
        TextBlock block = text.blocks().get(0);

        assertThat(block.map().exactly(2, 6)).contains(new SourceRange(8, 19));
        assertThat(block.map().exactly(0, 4)).isEmpty();
        assertThat(block.map().covering(0, 4)).contains(new SourceRange(3, 10));
    }

    @Test
    void ofAVeryLongPageTheBeginningIsRead() {
        StyledText text = StorageText.of("<p>word</p>".repeat(StorageElements.LONGEST / 11 + 10));

        assertThat(text.whole()).isFalse();
        assertThat(text.blocks()).hasSize(StorageElements.LONGEST / 11 + 1);
        assertThat(StorageText.of("<p>word</p>").whole()).isTrue();
    }
}
