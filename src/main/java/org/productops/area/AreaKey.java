package org.productops.area;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.productops.common.text.SearchFolding;

/**
 * The identity of an area: what issues store and queries compare. It has 1 to 63 characters, a to z, 0 to 9, hyphen,
 * underscore and full stop, the first and the last of them a letter or digit, as names have in Backstage
 * (https://backstage.io/docs/features/software-catalog/descriptor-format#name-required) and in Kubernetes
 * (https://kubernetes.io/docs/concepts/overview/working-with-objects/names/). It never changes, and no other area ever gets
 * it.
 */
public final class AreaKey {

    /** How many characters a key may have. */
    public static final int LONGEST = 63;

    private static final Pattern FORM = Pattern.compile("[a-z0-9](?:[a-z0-9._-]{0,61}[a-z0-9])?");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9._]+");
    private static final Pattern ENDS = Pattern.compile("^[^a-z0-9]+|[^a-z0-9]+$");

    private AreaKey() {}

    /** Whether the text can be the key of an area. */
    static boolean isWellFormed(String text) {
        return FORM.matcher(text).matches();
    }

    /** The key as it is kept, of one that may be typed in capitals. */
    public static String tidy(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    /** A key that says what a name says; empty if no letter of the name can stand in one. */
    public static String of(String name) {
        String slug = ENDS.matcher(OTHERS.matcher(SearchFolding.fold(name)).replaceAll("-"))
                .replaceAll("");
        return slug.length() <= LONGEST
                ? slug
                : ENDS.matcher(slug.substring(0, LONGEST)).replaceAll("");
    }

    /** The key of a name, with a number behind it if it is taken; empty if the name makes none. */
    static Optional<String> free(String name, Predicate<String> isTaken) {
        String slug = of(name);
        if (slug.isEmpty()) {
            return Optional.empty();
        }
        String key = slug;
        for (int number = 2; isTaken.test(key); number++) {
            String end = "-" + number;
            key = slug.substring(0, Math.min(slug.length(), LONGEST - end.length())) + end;
        }
        return Optional.of(key);
    }
}
