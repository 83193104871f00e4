package org.productops.style.rule;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A place of a text that does not keep a rule.
 *
 * @param rule the name of the rule, with that of its guide in front of a dot
 * @param message what is wrong, in the words of the rule
 * @param description why that matters, in the words of the rule; empty if it does not say
 * @param link an address to read more at; empty if there is none
 * @param block which of the text's blocks it is in; empty for the source as a whole, which rules of the scope {@code raw} look at,
 *     and for what the text has too few of
 * @param start where it begins in the block's text, or in the source
 * @param end where that goes on behind it; the same as the beginning if the text as a whole is meant
 * @param match what stands there
 * @param suggestions what to write instead, the best first; one that is empty says to write nothing. No suggestion says that
 *     nobody but the writer knows
 */
public record Finding(
        String rule,
        RuleLevel level,
        String message,
        Optional<String> description,
        Optional<String> link,
        Optional<Integer> block,
        int start,
        int end,
        String match,
        List<String> suggestions) {

    public Finding {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(link, "link");
        Objects.requireNonNull(block, "block");
        Objects.requireNonNull(match, "match");
        suggestions = List.copyOf(suggestions);
    }
}
