package org.productops.area;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes texts comparable as people read them: without regard to case and accents. */
final class Folding {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Folding() {}

    static String fold(String text) {
        String plain = text;
        if (!Normalizer.isNormalized(text, Normalizer.Form.NFKD)) {
            plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                    .replaceAll("");
        }
        // Upper case first: it is where the German sharp s becomes two letters.
        return plain.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }
}
