package org.productops.devhost.demo;

import java.net.URI;
import java.util.Map;

/** Glossaries and pages that use their words, and one that shows Jira's product areas. */
public final class ConfluenceStory {
    private static final String SPACE = "DOC";
    private static final String LINK = "/plugins/servlet/productops/link";

    private final Storyteller admin;

    public ConfluenceStory(URI confluence) {
        this.admin = new Storyteller(confluence);
    }

    /** Tells the story, unless somebody has used the plugin here before. */
    public void tell() {
        GlossaryStory words = new GlossaryStory(admin);
        if (words.isTold()) {
            return;
        }
        words.tell();
        words.pages().forEach(page -> page(page.getKey(), page.getValue()));
        page("How checkout works", glossaryPage());
        admin.logIn(LINK);
        admin.submit(LINK, admin.get(LINK), Map.of("as-me", "true"));
        page("Who looks after what", areasPage());
    }

    private void page(String title, String body) {
        admin.create(
                "/rest/api/content",
                Map.of(
                        "type",
                        "page",
                        "title",
                        title,
                        "space",
                        Map.of("key", SPACE),
                        "body",
                        Map.of("storage", Map.of("representation", "storage", "value", body))));
    }

    private static String areasPage() {
        return "<p>Whoever writes about checkout asks here first.</p>"
                + "<ac:structured-macro ac:name=\"productops-area\" ac:schema-version=\"1\">"
                + "<ac:parameter ac:name=\"area\">checkout</ac:parameter></ac:structured-macro>"
                + "<h2>All product areas</h2>"
                + "<ac:structured-macro ac:name=\"productops-areas\" ac:schema-version=\"1\"/>";
    }

    private static String glossaryPage() {
        return "<p>A customer starts " + macro("Checkout", "") + " from the " + macro("Basket", "")
                + ". Whoever has a " + macro("discount code", "")
                + " enters it there. The money moves through our " + macro("PSP", "")
                + ", which answers within two seconds or not at all.</p>"
                + "<p>This page also names something that nobody has defined yet: " + macro("Wishlist", "")
                + ".</p><h2>Words that we use</h2>"
                + "<ac:structured-macro ac:name=\"productops-glossary\" ac:schema-version=\"1\"/>";
    }

    private static String macro(String term, String text) {
        return "<ac:structured-macro ac:name=\"productops-term\" ac:schema-version=\"1\"><ac:parameter ac:name=\"term\">"
                + term + "</ac:parameter>"
                + (text.isEmpty() ? "" : "<ac:parameter ac:name=\"text\">" + text + "</ac:parameter>")
                + "</ac:structured-macro>";
    }
}
