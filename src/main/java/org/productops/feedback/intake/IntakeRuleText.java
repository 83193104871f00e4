package org.productops.feedback.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.Message;
import org.productops.common.text.TextRule;

/**
 * A rule as it is understood.
 *
 * @param ways where to look, one after the other
 * @param words what words that are sent mean, those in lower case
 */
record IntakeRuleText(List<Way> ways, Map<String, String> words) {

    private static final String CONSTANT = "=";
    private static final Pattern BAR = Pattern.compile("\\s*\\|\\s*");
    private static final Pattern AS_HTML = Pattern.compile("\\s+as\\s+html$", Pattern.CASE_INSENSITIVE);
    private static final Pattern POINTER = Pattern.compile("(/([^~/]|~0|~1)*)+");

    IntakeRuleText {
        ways = List.copyOf(ways);
        words = Map.copyOf(words);
    }

    /**
     * A place to look, or a text that is always the same.
     *
     * @param steps the names of fields and the numbers of entries that lead there
     * @param html whether HTML stands there
     * @param constant the text; used where there are no steps
     */
    record Way(List<String> steps, boolean html, String constant) {
        Way {
            steps = List.copyOf(steps);
        }
    }

    /** What a rule says; what is wrong with it is told at the fields. */
    static IntakeRuleText parse(IntakeRule rule, String fromField, String wordsField, FieldErrors.Collector errors) {
        List<Way> ways = new ArrayList<>();
        for (String part : BAR.split(rule.from().strip())) {
            if (part.startsWith(CONSTANT)) {
                ways.add(new Way(List.of(), false, part.substring(1).strip()));
                continue;
            }
            String pointer = AS_HTML.matcher(part).replaceFirst("");
            if (POINTER.matcher(pointer).matches()) {
                ways.add(new Way(steps(pointer), pointer.length() < part.length(), ""));
            } else {
                errors.at(fromField, Message.of("productops.intake.error.pointer", TextRule.beginning(part)));
            }
        }
        return new IntakeRuleText(ways, words(rule.words(), wordsField, errors));
    }

    private static List<String> steps(String pointer) {
        List<String> steps = new ArrayList<>();
        for (String step : pointer.substring(1).split("/", -1)) {
            steps.add(step.replace("~1", "/").replace("~0", "~"));
        }
        return steps;
    }

    private static Map<String, String> words(String text, String field, FieldErrors.Collector errors) {
        Map<String, String> words = new LinkedHashMap<>();
        for (String pair : text.split("[,\n]")) {
            if (pair.isBlank()) {
                continue;
            }
            int equals = pair.indexOf('=');
            if (equals < 0) {
                errors.at(field, Message.of("productops.intake.error.words", TextRule.beginning(pair.strip())));
            } else {
                words.putIfAbsent(
                        folded(pair.substring(0, equals)),
                        pair.substring(equals + 1).strip());
            }
        }
        return words;
    }

    static String folded(String word) {
        return word.strip().toLowerCase(Locale.ROOT);
    }
}
