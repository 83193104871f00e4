package org.productops.style.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HtmlStyledTextTest {

    static Stream<Arguments> pages() {
        return Stream.of(
                Arguments.of(
                        "<!DOCTYPE html><html><head><title>No</title></head><body><P>One<P>Two<br>three</body></html>",
                        List.of("text: One", "text: Two\nthree")),
                Arguments.of(
                        "<ul><li>One<li>Two <b>x</ul>After",
                        List.of("list text: One", "list text: Two x", "text: After")),
                Arguments.of(
                        "<table><tr><th>A<td>B<tr><td>C</table>D",
                        List.of("header table text: A", "cell table text: B", "cell table text: C", "text: D")),
                Arguments.of("<script>if (a<b) '<p>no</p>'</SCRIPT><p>Yes", List.of("text: Yes")),
                Arguments.of("<p>a <img src=x alt=Plan> b", List.of("text: a * b", "alt attr text: Plan")),
                Arguments.of("<p>a<input disabled>b <wbr>c</p>", List.of("text: a*b c")),
                Arguments.of(
                        "<figure><img alt=\"\"><figcaption>Cap</figcaption></figure>",
                        List.of("caption figure text: Cap")),
                Arguments.of("<details><summary>Sum</summary>More</details>", List.of("text: Sum", "text: More")),
                Arguments.of("<p>a <![CDATA[ no ]]> b</p>", List.of("text: a  b")),
                Arguments.of("<p>a <span class=\"code\">b c</span></p>", List.of("text: a ***", "code: b c")),
                Arguments.of("<div/>in<p/>x", List.of("text: in", "text: x")));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void readsWhatABrowserShows(String html, List<String> blocks) {
        assertThat(TextFixture.shown(HtmlStyledText.of(html)))
                .containsExactlyElementsOf(
                        blocks.stream().map(TextFixture::sorted).toList());
    }
}
