package org.productops.common.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlTextTest {

    @Test
    void keepsParagraphsListsAndLinks() {
        assertThat(HtmlText.plain(
                        "<p>The <b>export</b> fails</p><p>See <a href=\"https://example.com/a\">the picture</a>:"
                                + "</p><ul><li>in Chrome</li><li>in Firefox</li></ul>Thanks<br>Ada"))
                .isEqualTo("The export fails\n\nSee the picture (https://example.com/a):\n\n- in Chrome\n- in Firefox\n"
                        + "Thanks\nAda");
    }

    @Test
    void leavesNothingOfScriptsStylesAndAttributes() {
        assertThat(HtmlText.plain("<style>p{}</style><p onclick=\"alert(1)\">Hello<script>alert(2)</script></p>"
                        + "<img src=x onerror=alert(3)><a href=\"javascript:alert(4)\">there</a><!-- alert(5) -->"))
                .isEqualTo("Hello\n\nthere");
    }

    @Test
    void readsEntitiesAsCharactersThatAreNotReadAgain() {
        assertThat(HtmlText.plain("1 &lt; 2 &amp;amp; &lt;script&gt;&nbsp;x")).isEqualTo("1 < 2 &amp; <script> x");
    }

    @Test
    void takesPlainTextAsItReads() {
        assertThat(HtmlText.plain("Nothing of  HTML\nhere")).isEqualTo("Nothing of HTML here");
        assertThat(HtmlText.plain("<pre>a\n  b</pre>")).isEqualTo("a\n  b");
        assertThat(HtmlText.plain("")).isEmpty();
    }

    @Test
    void nestingWithoutEndEndsAllTheSame() {
        String deep = "<div>".repeat(50_000) + "deep";

        assertThat(HtmlText.plain(deep)).isEqualTo("deep");
    }
}
