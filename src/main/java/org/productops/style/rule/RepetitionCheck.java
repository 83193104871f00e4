package org.productops.style.rule;

import java.util.List;
import java.util.function.Consumer;

/** Finds what stands twice, one behind the other. */
final class RepetitionCheck implements RuleCheck {

    private final RuleCriterion.Repetition body;
    private final Expression token;
    private final Exceptions exceptions;
    private final RuleAction action;

    RepetitionCheck(RuleCriterion.Repetition body, RuleAction action, List<String> accepted) {
        this.body = body;
        this.token =
                Expression.of(WordTemplate.caseOf(body.ignoreCase()) + "(" + String.join("|", body.tokens()) + ")");
        this.exceptions = Exceptions.of(body.exceptions(), body.vocabulary(), accepted);
        this.action = action;
    }

    @Override
    public Run begin() {
        return (part, budget, found) -> new Words(part.text(), budget, found).look();
    }

    private final class Words {
        private final String text;
        private final MatchBudget budget;
        private final Consumer<FoundPlace> found;
        private String before = "";
        private int beforeStart;
        private int count;

        Words(String text, MatchBudget budget, Consumer<FoundPlace> found) {
            this.text = text;
            this.budget = budget;
            this.found = found;
        }

        void look() {
            token.each(text, budget, match -> {
                String word = match.group().strip();
                if (isSame(word)) {
                    count++;
                    if (count > body.max()) {
                        tell(match.end(), word);
                    }
                }
                before = word;
                beforeStart = match.start();
            });
        }

        private boolean isSame(String word) {
            return !word.isEmpty()
                    && (body.ignoreCase() ? word.equalsIgnoreCase(before) : word.equals(before))
                    && (!body.alpha() || word.codePoints().allMatch(Character::isLetter));
        }

        private void tell(int end, String word) {
            String both = text.substring(beforeStart, end);
            if (both.indexOf('\n') < 0 && !exceptions.has(both, budget)) {
                found.accept(new FoundPlace(beforeStart, end, List.of(word), ActionResult.of(action, both, budget)));
                count = 0;
            }
        }
    }
}
