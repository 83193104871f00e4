package org.productops.style.rule;

import java.util.ArrayList;
import java.util.List;

/** What was found by a rule whose action says what to write instead. */
final class ActionPlace {

    private ActionPlace() {}

    static FoundPlace of(int start, int end, String match, RuleAction action, MatchBudget budget) {
        List<String> suggestions = ActionResult.of(action, match, budget);
        List<String> arguments = new ArrayList<>();
        arguments.add(match);
        if (action.name() != RuleAction.Name.NONE) {
            arguments.add(suggestions.isEmpty() ? match : RuleMessage.listed(suggestions));
        }
        return new FoundPlace(start, end, arguments, suggestions);
    }
}
