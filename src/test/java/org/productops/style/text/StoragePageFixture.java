package org.productops.style.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Pages out of everything that Confluence's storage format has, put together by chance. Their words are all different, so that
 * each is found again: those that are to be read begin with {@code w}, those that are not with {@code z}.
 */
final class StoragePageFixture {

    private static final int DEEPEST = 4;

    private final Random random;
    private final StringBuilder page = new StringBuilder();
    private final List<String> words = new ArrayList<>();
    private int counter;

    StoragePageFixture(long seed) {
        this.random = new Random(seed);
        blocks(0);
    }

    String page() {
        return page.toString();
    }

    /** The words that are to be read, but for code. */
    List<String> words() {
        return words;
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private void put(String... parts) {
        for (String part : parts) {
            page.append(part);
        }
    }

    private String hidden() {
        return "z" + counter++ + "z";
    }

    private void word() {
        String word = "w" + counter++ + "w";
        words.add(word);
        put(word);
    }

    private void noise() {
        switch (random.nextInt(12)) {
            case 0 -> put("\n  ");
            case 1 -> put("<!-- ", hidden(), " > -->");
            case 2 -> put("\t");
            case 3 -> put("<?", hidden(), "?>");
            default -> {}
        }
    }

    private void blocks(int depth) {
        int count = 1 + random.nextInt(depth == 0 ? 6 : 3);
        for (int i = 0; i < count; i++) {
            noise();
            block(depth);
        }
        noise();
    }

    private void block(int depth) {
        switch (depth >= DEEPEST ? random.nextInt(4) : random.nextInt(17)) {
            case 0, 1 -> element("p", "", depth);
            case 2 -> element("h" + (1 + random.nextInt(6)), "", depth);
            case 3 -> put("<hr/><p>&nbsp;</p><p />");
            case 4 -> list(depth);
            case 5 -> table(depth);
            case 6 -> wrapped("<blockquote>", depth, "</blockquote>");
            case 7 -> tasks(depth);
            case 8 -> layout(depth);
            case 9, 10 -> frame(depth);
            case 11 -> code();
            case 12 -> unknownMacro(depth);
            case 13 -> put("<pre>", hidden(), " <b>", hidden(), "</b></pre>");
            case 14 -> wrapped("<div class=\"content-wrapper\">", depth, "</div>");
            case 15 ->
                put(
                        "<ac:adf-extension><ac:adf-node type=\"panel\"><ac:adf-content>",
                        hidden(),
                        "</ac:adf-content></ac:adf-node><ac:adf-fallback><p>",
                        hidden(),
                        "</p></ac:adf-fallback></ac:adf-extension>");
            default -> {
                put("<dl>");
                element("dt", "", depth);
                element("dd", "", depth);
                put("</dl>");
            }
        }
    }

    private void wrapped(String open, int depth, String close) {
        put(open);
        blocks(depth + 1);
        put(close);
    }

    private void element(String name, String attributes, int depth) {
        put("<", name, attributes, chance(20) ? " style=\"text-align: center;\" title=\"" + hidden() + "\"" : "", ">");
        line(depth);
        put("</", name, ">");
    }

    private void list(int depth) {
        String name = chance(50) ? "ul" : "ol";
        put("<", name, ">");
        for (int i = random.nextInt(3); i >= 0; i--) {
            noise();
            put("<li>");
            if (chance(60)) {
                line(depth);
                if (chance(30)) {
                    list(Math.min(DEEPEST, depth + 1));
                }
            } else {
                blocks(depth + 1);
            }
            put("</li>");
        }
        put("</", name, ">");
    }

    private void table(int depth) {
        put("<table class=\"wrapped\">");
        if (chance(30)) {
            element("caption", "", depth);
        }
        put("<colgroup><col style=\"width: 5%;\"/><col /></colgroup><tbody>");
        for (int i = random.nextInt(2); i >= 0; i--) {
            put("<tr>");
            element("th", " scope=\"row\"", depth);
            if (chance(60)) {
                element("td", " colspan=\"2\"", depth);
            } else {
                wrapped("<td class='x'>", depth, "</td>");
            }
            put("</tr>");
        }
        put("</tbody></table>");
    }

    private void tasks(int depth) {
        put("<ac:task-list>");
        for (int i = random.nextInt(2); i >= 0; i--) {
            put("\n<ac:task>\n<ac:task-id>", hidden(), "</ac:task-id>\n<ac:task-status>incomplete</ac:task-status>\n");
            put("<ac:task-body>");
            line(depth);
            if (chance(20)) {
                tasks(DEEPEST);
            }
            put("</ac:task-body>\n</ac:task>");
        }
        put("</ac:task-list>");
    }

    private void layout(int depth) {
        put("<ac:layout><ac:layout-section ac:type=\"two_equal\"><ac:layout-cell>");
        blocks(depth + 1);
        put("</ac:layout-cell>\n<ac:layout-cell>");
        blocks(depth + 1);
        put("</ac:layout-cell></ac:layout-section></ac:layout>");
    }

    private void frame(int depth) {
        String[] frames = {"info", "panel", "expand", "note", "tip", "warning", "excerpt", "section", "column"};
        put("<ac:structured-macro ac:name=\"", frames[random.nextInt(frames.length)], "\" ac:schema-version=\"1\">");
        put("<ac:parameter ac:name=\"title\">", hidden(), " &amp; more</ac:parameter>\n<ac:rich-text-body>");
        blocks(depth + 1);
        put("</ac:rich-text-body></ac:structured-macro>");
    }

    private void code() {
        put("<ac:structured-macro ac:name=\"code\"><ac:parameter ac:name=\"language\">", hidden(), "</ac:parameter>");
        put("<ac:plain-text-body><![CDATA[<p>", hidden(), "</p> ]] > ]]]]><![CDATA[> & ", hidden(), "]]>");
        put("</ac:plain-text-body></ac:structured-macro>");
    }

    private void unknownMacro(int depth) {
        put("<ac:structured-macro ac:name=\"", hidden(), "\"><ac:rich-text-body><p>", hidden(), "</p>");
        if (depth < DEEPEST && chance(40)) {
            code();
        }
        put("</ac:rich-text-body></ac:structured-macro>");
    }

    /** Words with what may stand among them; there is a blank around each word that is to be found again. */
    private void line(int depth) {
        for (int i = random.nextInt(6); i >= 0; i--) {
            blank();
            inline(depth);
            blank();
        }
        if (chance(10)) {
            put("<!-- ", hidden(), " -->");
        }
    }

    private void blank() {
        put(chance(80) ? " " : chance(50) ? "\n " : "&nbsp; ");
    }

    private void inline(int depth) {
        switch (random.nextInt(26)) {
            case 0 -> marked("strong");
            case 1 -> marked("em");
            case 2 -> marked("span style=\"color: rgb(0,0,0);\"");
            case 3 -> marked("ac:inline-comment-marker ac:ref=\"4711\"");
            case 4 -> marked("a href=\"https://example.org/?a=1&amp;b=" + hidden() + "\" title='" + hidden() + "'");
            case 5 -> put("<code>", hidden(), " &lt;</code>");
            case 6 -> put("&eacute; &#228; &#x1F600; &unknown; &amp; &lt;p&gt; & &;");
            case 7 -> put("<br/>");
            case 8 -> put("<ac:emoticon ac:name=\"smile\" ac:emoji-fallback=\"", hidden(), "\"/>");
            case 9 -> image(depth);
            case 10 -> link("<ri:page ri:space-key=\"K\" ri:content-title=\"" + hidden() + "\"/>");
            case 11 ->
                link("<ri:attachment ri:filename=\"" + hidden()
                        + "\"><ri:page ri:content-title=\"x\"/></ri:attachment>");
            case 12 -> put("<ac:link><ri:user ri:userkey=\"", hidden(), "\"/></ac:link>");
            case 13 -> link("");
            case 14 -> put("<ac:placeholder ac:type=\"mention\">", hidden(), "</ac:placeholder>");
            case 15 ->
                put("<x:unknown a=\"<b>\"><b>", hidden(), "</b></x:unknown><at:var at:name=\"", hidden(), "\"/>");
            case 16 -> put("<time datetime=\"2020-02-02\" />");
            case 17 ->
                put(
                        "<ac:structured-macro ac:name=\"status\"><ac:parameter ac:name=\"title\">",
                        hidden(),
                        "</ac:parameter></ac:structured-macro>");
            default -> word();
        }
    }

    private void marked(String tag) {
        put("<", tag, ">");
        word();
        put(" ");
        if (chance(30)) {
            marked("u");
        }
        put("</", tag.split(" ")[0], ">");
    }

    private void image(int depth) {
        put("<ac:image ac:alt=\"&quot;", "a ");
        word();
        put(" b\" ac:width=\"3\" ac:title='", hidden(), "'><ri:url ri:value=\"http://", hidden(), "\"/>");
        if (chance(30) && depth < DEEPEST) {
            put("<ac:caption><p>");
            word();
            put("</p></ac:caption>");
        }
        put("</ac:image>");
    }

    private void link(String target) {
        put("<ac:link ac:anchor=\"", hidden(), "\">", target);
        if (chance(50)) {
            put("<ac:plain-text-link-body><![CDATA[a ");
            word();
            put(" & <b>]]></ac:plain-text-link-body>");
        } else {
            put("<ac:link-body>a ");
            marked("em");
            put("</ac:link-body>");
        }
        put("</ac:link>");
    }
}
