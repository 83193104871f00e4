package org.productops.glossary.format;

import java.util.Locale;
import org.productops.common.text.LanguageTag;
import org.productops.common.text.SpokenLanguages;

/** What people call languages in files: by their tags, or by their names in English, in German or in the language itself. */
final class LanguageNames {

    private static final SpokenLanguages ENGLISH = SpokenLanguages.of(Locale.ENGLISH);
    private static final SpokenLanguages GERMAN = SpokenLanguages.of(Locale.GERMAN);

    private LanguageNames() {}

    /** The tag of a language that is named; what names none stays as it is. */
    static String tag(String text) {
        return ENGLISH.read(text)
                .or(() -> GERMAN.read(text))
                .map(LanguageTag::of)
                .orElse(text.strip());
    }
}
