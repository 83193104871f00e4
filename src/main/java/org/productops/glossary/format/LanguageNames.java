package org.productops.glossary.format;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.productops.common.text.LanguageTag;
import org.productops.common.text.SearchFolding;

/** What people call languages in files: by their tags, or by their names in English or in the language itself. */
final class LanguageNames {

    /** Shorter ones are tags, or may be. */
    private static final int SHORTEST = 4;

    private static final Map<String, String> TAGS = tags();

    private LanguageNames() {}

    private static Map<String, String> tags() {
        Map<String, String> tags = new HashMap<>();
        for (String code : Locale.getISOLanguages()) {
            Locale language = new Locale.Builder().setLanguage(code).build();
            for (Locale reader : new Locale[] {Locale.ENGLISH, language, Locale.GERMAN}) {
                String name = SearchFolding.fold(language.getDisplayLanguage(reader));
                if (name.length() >= SHORTEST || name.codePoints().anyMatch(letter -> letter > 0x2E80)) {
                    tags.putIfAbsent(name, code);
                }
            }
        }
        return tags;
    }

    /** The tag of a language that is named; what names none stays as it is. */
    static String tag(String text) {
        String name = TAGS.get(SearchFolding.fold(text.strip()));
        return name != null ? name : LanguageTag.read(text).map(LanguageTag::of).orElse(text.strip());
    }
}
