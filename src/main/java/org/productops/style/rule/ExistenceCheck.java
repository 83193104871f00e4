package org.productops.style.rule;

import java.util.List;
import java.util.stream.Collectors;

/** Finds what must not be there. */
final class ExistenceCheck implements RuleCheck {

    private final Expression wanted;
    private final Exceptions exceptions;
    private final RuleAction action;

    ExistenceCheck(RuleBody.Existence body, RuleAction action, List<String> accepted) {
        String tokens = body.tokens().stream().filter(token -> !token.isBlank()).collect(Collectors.joining("|"));
        String raw = String.join("", body.raw());
        String words = WordTemplate.of(tokens, !body.nonword() && !body.tokens().isEmpty());
        this.wanted =
                Expression.of(WordTemplate.caseOf(body.ignoreCase()) + (body.append() ? words + raw : raw + words));
        this.exceptions = Exceptions.of(body.exceptions(), body.vocabulary(), accepted);
        this.action = action;
    }

    @Override
    public Run begin() {
        return (part, budget, found) -> wanted.each(part.text(), budget, match -> {
            String observed = match.group();
            if (!exceptions.has(observed.strip(), budget)) {
                found.accept(ActionPlace.of(match.start(), match.end(), observed, action, budget));
            }
        });
    }
}
