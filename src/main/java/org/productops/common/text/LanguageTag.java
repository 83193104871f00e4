package org.productops.common.text;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What people and files call a language: a BCP 47 tag, such as {@code de} or {@code pt-BR}. */
public final class LanguageTag {

    /** What a column keeps; nobody writes longer ones. */
    public static final int LONGEST = 35;

    /** Tags may begin with longer words, but no language has one: such a text is a language's name, or anything else. */
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");

    private LanguageTag() {}

    /** The language of a tag; underscores are taken for hyphens, upper and lower case make no difference. Empty if it is none. */
    public static Optional<Locale> read(String tag) {
        String tidied = tag.strip().replace('_', '-');
        if (tidied.isEmpty() || tidied.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            Locale locale = new Locale.Builder().setLanguageTag(tidied).build();
            // Without what is no part of a language, such as calendars.
            return Optional.of(locale.stripExtensions())
                    .filter(each -> LANGUAGE.matcher(each.getLanguage()).matches());
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }

    /** The tag of a language. */
    public static String of(Locale language) {
        return language.toLanguageTag();
    }
}
