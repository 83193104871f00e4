package org.productops.common.text;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.Locale;

/** The order in which readers of a language look for texts. Safe to share. */
public final class TextOrder implements Comparator<String> {

    /** For what is kept sorted once for readers of all languages. */
    public static final TextOrder OF_ALL_LANGUAGES = new TextOrder(ULocale.ROOT);

    private final Collator collator;

    private TextOrder(ULocale language) {
        Collator own = Collator.getInstance(language);
        own.setDecomposition(Collator.CANONICAL_DECOMPOSITION);
        // Threads that share one that is not frozen disturb each other.
        collator = own.freeze();
    }

    /** The order of a language. */
    public static TextOrder of(Locale language) {
        return new TextOrder(ULocale.forLocale(language));
    }

    @Override
    public int compare(String one, String other) {
        return collator.compare(one, other);
    }

    /** The text's place, for sorting many. */
    public SortKey key(String text) {
        return new SortKey(collator.getCollationKey(text).toByteArray());
    }
}
