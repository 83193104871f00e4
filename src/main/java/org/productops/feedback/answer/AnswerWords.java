package org.productops.feedback.answer;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Fills templates. What is put in is never looked at again: braces in what people said stay as they are, and nothing but the
 * placeholders is ever replaced.
 */
final class AnswerWords {

    private static final String BRACED = "\\{([^{}\\r\\n]{1,40})\\}";

    private static final Pattern BRACES = Pattern.compile(BRACED);

    /**
     * Where something may be missing, with the brackets around it, and with the blanks that would be left at the beginning of a
     * line, before a full stop, or beside another blank.
     */
    private static final Pattern HOLE =
            Pattern.compile("(?m)[ \\t]*\\(" + BRACED + "\\)|^" + BRACED + "[ \\t]*|[ \\t]*" + BRACED);

    /** Blanks before an end of line, and more than one empty line, are left where something is missing. */
    private static final Pattern LOOSE = Pattern.compile("[ \\t]+(?=\\n)|(?<=\\n\\n)\\n+");

    private AnswerWords() {}

    /**
     * The words.
     *
     * @param template with placeholders in braces
     * @param values what stands for them; nothing for those that are missing
     */
    static String fill(String template, Map<AnswerPlaceholder, String> values) {
        String whole = HOLE.matcher(template.replace("\r\n", "\n"))
                .replaceAll(found -> Matcher.quoteReplacement(isMissing(found, values) ? "" : found.group()));
        String words = BRACES.matcher(whole)
                .replaceAll(found -> Matcher.quoteReplacement(AnswerPlaceholder.of(found.group(1))
                        .map(placeholder -> values.getOrDefault(placeholder, ""))
                        .orElse(found.group())));
        return LOOSE.matcher(words).replaceAll("").strip();
    }

    private static boolean isMissing(MatchResult found, Map<AnswerPlaceholder, String> values) {
        return IntStream.rangeClosed(1, found.groupCount())
                .mapToObj(found::group)
                .filter(Objects::nonNull)
                .findFirst()
                .flatMap(AnswerPlaceholder::of)
                .filter(placeholder -> values.getOrDefault(placeholder, "").isBlank())
                .isPresent();
    }

    /** What stands in braces in a template and is no placeholder. */
    static List<String> unknown(String template) {
        return braces(template, word -> AnswerPlaceholder.of(word).isEmpty());
    }

    /** The placeholders in a text, as they are written there. */
    static List<String> placeholders(String text) {
        return braces(text, word -> AnswerPlaceholder.of(word).isPresent());
    }

    private static List<String> braces(String text, Predicate<String> wanted) {
        return BRACES.matcher(text)
                .results()
                .filter(found -> wanted.test(found.group(1)))
                .map(MatchResult::group)
                .toList();
    }
}
