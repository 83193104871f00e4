package org.productops.style.rule;

import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** What an action makes of what was found. */
final class ActionResult {

    private ActionResult() {}

    /** What can be written instead; nothing if the action knows nothing, or lacks what it needs. */
    static List<String> of(RuleAction action, String match, MatchBudget budget) {
        return switch (action.name()) {
            case NONE, SUGGEST -> List.of();
            case REPLACE -> action.parameters();
            case REMOVE -> List.of("");
            case CONVERT -> action.parameters().equals(List.of("simple")) ? List.of(simple(match)) : List.of();
            case EDIT -> edited(action.parameters(), match, budget);
        };
    }

    private static List<String> edited(List<String> parameters, String match, MatchBudget budget) {
        String what = parameters.isEmpty() ? "" : parameters.get(0);
        String first = parameters.size() > 1 ? parameters.get(1) : "";
        return switch (what) {
            case "regex" -> parameters.size() == 3 ? replaced(first, parameters.get(2), match, budget) : List.of();
            case "trim_right" -> List.of(trimmed(match, first, false, true).strip());
            case "trim_left" -> List.of(trimmed(match, first, true, false).strip());
            case "trim" -> List.of(trimmed(match, first, true, true).strip());
            case "truncate" ->
                List.of(first.isEmpty() ? match : before(match, first).strip());
            case "split" -> parameters.size() == 3 ? part(match, first, parameters.get(2)) : List.of();
            default -> List.of();
        };
    }

    private static List<String> replaced(String expression, String by, String match, MatchBudget budget) {
        try {
            return List.of(Expression.of(expression)
                    .replaced(match, budget, found -> GroupReferences.filled(by, found))
                    .strip());
        } catch (PatternSyntaxException e) {
            return List.of();
        }
    }

    private static String before(String match, String separator) {
        int at = match.indexOf(separator);
        return at < 0 ? match : match.substring(0, at);
    }

    private static List<String> part(String match, String separator, String number) {
        if (separator.isEmpty() || !number.matches("\\d{1,3}")) {
            return List.of();
        }
        String[] parts = match.split(Pattern.quote(separator), -1);
        int index = Integer.parseInt(number);
        return index < parts.length ? List.of(parts[index].strip()) : List.of();
    }

    private static String trimmed(String text, String characters, boolean left, boolean right) {
        int start = 0;
        int end = text.length();
        while (left && start < end && characters.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (right && end > start && characters.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(start, end);
    }

    /** Words in small letters with one blank between them, also those that are set off by capitals only. */
    private static String simple(String text) {
        StringBuilder words = new StringBuilder();
        int old = ' ';
        for (int at = 0; at < text.length(); ) {
            int c = text.codePointAt(at);
            boolean wordy = Character.isLetterOrDigit(c);
            if (!wordy || at > 1 && Character.isLowerCase(old) && Character.isUpperCase(c)) {
                words.append(' ');
            }
            if (wordy) {
                words.appendCodePoint(Character.toLowerCase(c));
            }
            old = c;
            at += Character.charCount(c);
        }
        return words.toString().strip().replaceAll(" +", " ");
    }
}
