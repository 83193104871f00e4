package org.productops.common.person;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.productops.common.text.TextIdentity;

/**
 * Names, addresses or sentences that are looked for in texts, as whole words, whatever their case and the white space in them.
 * However many they are, a text is gone through once.
 */
public final class PersonWords {

    /** None. */
    public static final PersonWords NONE = of(List.of());

    /** In place of what was erased. */
    public static final String ERASED = "[\u2026]";

    /** The same for what is shorter than that: no text gets longer, so that it fits wherever it is kept. */
    private static final String ERASED_SHORT = "\u2026";

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private static final Pattern SPACE = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

    private final Map<String, List<Pattern>> byFirstWord = new HashMap<>();

    private PersonWords(Collection<String> texts) {
        texts.stream().map(PersonWords::normal).distinct().forEach(this::add);
    }

    /** These; what has neither letters nor digits is left out. */
    public static PersonWords of(Collection<String> texts) {
        return new PersonWords(texts);
    }

    private static String normal(String text) {
        return TextIdentity.composed(text);
    }

    private void add(String text) {
        Matcher first = WORD.matcher(text);
        if (first.find()) {
            // What begins with a sign, such as a number of a phone, is found by what stands behind it.
            String parts = SPACE.splitAsStream(text.substring(first.start()).strip())
                    .map(Pattern::quote)
                    .collect(Collectors.joining("\\s+"));
            byFirstWord
                    .computeIfAbsent(key(first.group()), any -> new ArrayList<>())
                    .add(Pattern.compile(parts + "(?![\\p{L}\\p{N}])", FLAGS));
        }
    }

    private static String key(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    /** Whether any of them is in it. */
    public boolean in(String text) {
        return places(normal(text)).findAny().isPresent();
    }

    /** The text with {@link #ERASED} in the place of each of them; the same text if none is in it. */
    public String without(String text) {
        String whole = normal(text);
        List<MatchResult> places = places(whole).toList();
        if (places.isEmpty()) {
            return text;
        }
        StringBuilder left = new StringBuilder();
        int from = 0;
        for (MatchResult place : places) {
            if (place.start() >= from) {
                left.append(whole, from, place.start())
                        .append(place.group().length() < ERASED.length() ? ERASED_SHORT : ERASED);
                from = place.end();
            }
        }
        return left.append(whole.substring(from)).toString();
    }

    private Stream<MatchResult> places(String text) {
        return byFirstWord.isEmpty()
                ? Stream.empty()
                : WORD.matcher(text).results().flatMap(word -> at(text, word));
    }

    /** The longest of them that begins with this word. */
    private Stream<MatchResult> at(String text, MatchResult word) {
        return byFirstWord.getOrDefault(key(word.group()), List.of()).stream()
                .map(each -> each.matcher(text).region(word.start(), text.length()))
                .peek(each -> each.useTransparentBounds(true))
                .filter(Matcher::lookingAt)
                .map(Matcher::toMatchResult)
                .max((one, other) -> Integer.compare(one.end(), other.end()))
                .stream();
    }
}
