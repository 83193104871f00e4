package org.productops.devhost.demo;

import java.net.URI;
import java.util.List;
import java.util.Map;

/** A glossary for the documentation's space and a page that uses it, and one that shows Jira's product areas. */
public final class ConfluenceStory {
    private static final String SPACE = "DOC";
    private static final String LINK = "/plugins/servlet/productops/link";
    private static final String TERMS = "/rest/productops/1.0/glossaries/" + SPACE + "/terms";

    private final Storyteller admin;

    public ConfluenceStory(URI confluence) {
        this.admin = new Storyteller(confluence);
    }

    /** Tells the story, unless somebody has used the plugin here before. */
    public void tell() {
        if (!admin.read(TERMS + "?limit=1").get("values").isEmpty()) {
            return;
        }
        term("Basket", "What a customer has chosen and not yet paid for.", List.of("Cart", "Shopping bag"), "");
        term("Checkout", "The steps from the basket to a paid order.", List.of("Purchase flow"), "");
        term(
                "Payment service provider",
                "The company that moves the money from the customer to us.",
                List.of("Payment provider"),
                "PSP");
        term("Voucher", "A code that lowers the price of an order once.", List.of("Coupon", "Discount code"), "");
        term("Stock keeping unit", "The smallest thing that we count in the warehouse.", List.of(), "SKU");
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

    private void term(String name, String definition, List<String> synonyms, String abbreviation) {
        admin.create(
                TERMS,
                Map.of("name", name, "definition", definition, "synonyms", synonyms, "abbreviation", abbreviation));
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
                + ". Whoever has a " + macro("coupon", "coupon code")
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
