package org.productops.feedback.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fills templates. What is put in is never looked at again: braces in what people said stay as they are, and nothing but the
 * placeholders is ever replaced.
 */
final class AnswerWords {

    private static final Pattern BRACES = Pattern.compile("\\{([^{}\\r\\n]{1,40})\\}");

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
        Matcher matcher = BRACES.matcher(template.replace("\r\n", "\n"));
        StringBuilder words = new StringBuilder();
        while (matcher.find()) {
            String word = AnswerPlaceholder.of(matcher.group(1))
                    .map(placeholder -> values.getOrDefault(placeholder, ""))
                    .orElse(matcher.group());
            matcher.appendReplacement(words, Matcher.quoteReplacement(word));
            if (word.isEmpty()) {
                // The blank before what is missing would stand before a full stop, or beside another one.
                words.setLength(words.length() - blanksAtTheEnd(words));
            }
        }
        matcher.appendTail(words);
        return LOOSE.matcher(words).replaceAll("").strip();
    }

    private static int blanksAtTheEnd(CharSequence words) {
        int blanks = 0;
        while (blanks < words.length() && words.charAt(words.length() - 1 - blanks) == ' ') {
            blanks++;
        }
        return blanks;
    }

    /** What stands in braces in a template and is no placeholder. */
    static List<String> unknown(String template) {
        Matcher matcher = BRACES.matcher(template);
        List<String> unknown = new ArrayList<>();
        while (matcher.find()) {
            if (AnswerPlaceholder.of(matcher.group(1)).isEmpty()) {
                unknown.add(matcher.group());
            }
        }
        return unknown;
    }
}
