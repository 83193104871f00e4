package org.productops.devhost.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A plugin's document is taken apart for the frame without changing what is in it. */
class HtmlDocumentTest {

    @Test
    void takesADocumentApart() {
        HtmlDocument document = HtmlDocument.parse(
                """
                <!DOCTYPE html>
                <HTML lang="en"><head>
                <title> Areas &amp; more </title>
                <meta name='decorator' content="atl.admin"/>
                <meta name="ajs-area" content="a>b">
                <link rel="x" href="y">
                <content tag="selectedWebItem">areas</content>
                </head>
                <body class="a > b"><p>Text</p></body></HTML>
                """);
        assertThat(document.title()).isEqualTo("Areas &amp; more");
        assertThat(document.decorator()).contains("atl.admin");
        assertThat(document.meta()).containsEntry("ajs-area", "a>b");
        assertThat(document.tags()).containsEntry("selectedWebItem", "areas");
        assertThat(document.head()).contains("<link rel=\"x\" href=\"y\">").doesNotContain("decorator");
        assertThat(document.body().strip()).isEqualTo("<p>Text</p>");
    }

    @Test
    void looksIntoNeitherScriptsNorCommentsNorTextAreas() {
        String body = "<script>if (a < b) { '</body>' + '<title>x</title>'; }</script><!-- <title>y</title> -->"
                + "<textarea><title>z</title></textarea><style>a > b {}</style>";
        HtmlDocument document = HtmlDocument.parse("<html><head><title>t</title></head><body>" + body + "</body>");
        assertThat(document.title()).isEqualTo("t");
        assertThat(document.body()).isEqualTo(body);
    }

    @Test
    void leavesAFragmentAsItIs() {
        HtmlDocument document = HtmlDocument.parse("<p>a < b, <b>c</b></p><br");
        assertThat(document.decorator()).isEmpty();
        assertThat(document.body()).startsWith("<p>a ");
    }
}
