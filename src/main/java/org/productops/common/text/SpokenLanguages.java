package org.productops.common.text;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What languages are called in the language of a reader, for choosing and for reading. Safe to share. */
public final class SpokenLanguages {

    /** Those with a country or a script that differ enough to be asked for. */
    private static final List<String> VARIANTS = List.of(
            "de-AT", "de-CH", "en-AU", "en-GB", "en-US", "es-419", "es-ES", "es-MX", "fr-CA", "fr-CH", "nl-BE", "pt-BR",
            "pt-PT", "sr-Cyrl", "sr-Latn", "zh-Hans", "zh-Hant");

    private static final List<Locale> LANGUAGES = Stream.concat(
                    Arrays.stream(Locale.getISOLanguages()), VARIANTS.stream())
            .map(Locale::forLanguageTag)
            .toList();

    private final Locale reader;

    /** Empty until somebody reads a name: most only say some. It does not matter which thread finds them out. */
    private Optional<Map<String, Locale>> byName = Optional.empty();

    private SpokenLanguages(Locale reader) {
        this.reader = reader;
    }

    private Map<String, Locale> byName() {
        if (byName.isEmpty()) {
            Map<String, Locale> named = new HashMap<>();
            LANGUAGES.forEach(each -> named.putIfAbsent(TextIdentity.of(each.getDisplayName(each)), each));
            LANGUAGES.forEach(each -> named.put(TextIdentity.of(name(each)), each));
            byName = Optional.of(named);
        }
        return byName.get();
    }

    /** The names for a reader of this language. */
    public static SpokenLanguages of(Locale reader) {
        return new SpokenLanguages(reader);
    }

    /** What the language is called. */
    public String name(Locale language) {
        return language.getDisplayName(reader);
    }

    /** What stands for the language in a field: its name, if {@link #read} knows it by that, else its tag. */
    public String typed(Locale language) {
        String name = name(language);
        return read(name).filter(language::equals).isPresent() ? name : LanguageTag.of(language);
    }

    /** The names of languages to choose from, in order. */
    public List<String> all() {
        TextOrder order = TextOrder.of(reader);
        return LANGUAGES.stream()
                .map(this::name)
                .distinct()
                .sorted(Comparator.comparing(order::key))
                .toList();
    }

    /** The language that somebody means by its name, in the reader's language or in its own, or by its tag. */
    public Optional<Locale> read(String typed) {
        return Optional.ofNullable(byName().get(TextIdentity.of(typed.strip()))).or(() -> LanguageTag.read(typed));
    }
}
