package org.productops.glossary;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where glossaries are seen, from the product's context path on. */
public final class GlossaryAddress {

    /** The list of one glossary, which {@link #KEY} names; its other pages are below. */
    public static final String ROOT = "/plugins/servlet/productops/glossary";

    /** The parameter with the glossary's key, see {@link GlossaryPlace#key}. */
    public static final String KEY = "key";

    /** The parameter with a concept's id. */
    public static final String ID = "id";

    /** The page about a concept, below {@link #ROOT}. */
    public static final String CONCEPT = "/concept";

    /** The page on which a word is proposed, below {@link #ROOT}. */
    public static final String PROPOSE = "/propose";

    private GlossaryAddress() {}

    /** The list of a glossary. */
    public static String list(String key) {
        return ROOT + "?" + KEY + "=" + encoded(key);
    }

    /** The page about a concept. */
    public static String concept(String key, long id) {
        return ROOT + CONCEPT + "?" + KEY + "=" + encoded(key) + "&" + ID + "=" + id;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
