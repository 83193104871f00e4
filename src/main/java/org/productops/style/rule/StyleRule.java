package org.productops.style.rule;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A rule of a style guide.
 *
 * @param name its name within its guide, such as {@code Contractions}
 * @param scopes where it holds, as Vale writes it: any of these; within one, {@code &} asks for both and {@code ~} for what is not
 * @param message what to say, with {@code %s} for what stands there (of a substitution, and of capitals: what is expected
 *     first, then what stands there)
 * @param description why it matters; empty if nobody says
 * @param link an address to read more at; empty if there is none
 * @param limit how many findings of it a text has at most; 0 for all
 */
public record StyleRule(
        String name,
        RuleCriterion body,
        RuleLevel level,
        List<String> scopes,
        String message,
        Optional<String> description,
        Optional<String> link,
        int limit,
        RuleAction action) {

    public StyleRule {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(level, "level");
        scopes = List.copyOf(scopes);
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(link, "link");
        Objects.requireNonNull(action, "action");
    }
}
