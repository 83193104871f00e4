package org.productops.area;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An area that somebody has chosen in a list, as they saw it.
 *
 * @param key of the area
 * @param version that was seen
 */
public record ChosenArea(String key, long version) {

    private static final Pattern FORM = Pattern.compile("([a-z0-9._-]{1,63})@(\\d{1,18})");

    public ChosenArea {
        Objects.requireNonNull(key, "key");
    }

    /** Reads what {@link #text} wrote; what is something else is nothing that can be chosen. */
    public static List<ChosenArea> parse(String texts) {
        return Arrays.stream(texts.strip().split("\\s+"))
                .flatMap(text -> one(text).stream())
                .distinct()
                .toList();
    }

    private static Optional<ChosenArea> one(String text) {
        Matcher chosen = FORM.matcher(text);
        return chosen.matches()
                ? Optional.of(new ChosenArea(chosen.group(1), Long.parseLong(chosen.group(2))))
                : Optional.empty();
    }

    /** How areas are written in a form, with blanks between them. */
    public static String text(List<ChosenArea> chosen) {
        return chosen.stream().map(each -> each.key() + "@" + each.version()).collect(Collectors.joining(" "));
    }
}
