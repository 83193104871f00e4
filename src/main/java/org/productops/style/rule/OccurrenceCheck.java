package org.productops.style.rule;

import java.util.ArrayList;
import java.util.List;

/** Counts. */
final class OccurrenceCheck implements RuleCheck {

    private final RuleCriterion.Occurrence body;
    private final Expression counted;
    private final RuleAction action;

    OccurrenceCheck(RuleCriterion.Occurrence body, RuleAction action) {
        this.body = body;
        this.counted = Expression.of(WordTemplate.caseOf(body.ignoreCase()) + "(?:" + body.token() + ")");
        this.action = action;
    }

    private record Place(int start, int end, String match) {}

    @Override
    public Run begin() {
        return (part, budget, found) -> {
            int[] count = new int[1];
            List<Place> first = new ArrayList<>(1);
            counted.each(part.text(), budget, match -> {
                count[0]++;
                if (first.isEmpty() && !match.group().isBlank() && !isMasked(match.group())) {
                    first.add(new Place(match.start(), match.end(), match.group()));
                }
            });
            boolean wrong = body.max() > 0 && count[0] > body.max() || body.min() > 0 && count[0] < body.min();
            if (!wrong) {
                return;
            }
            List<String> arguments = List.of(Integer.toString(count[0]));
            if (count[0] == 0) {
                found.accept(new FoundPlace(0, 0, arguments, List.of()));
            } else if (!first.isEmpty()) {
                Place place = first.get(0);
                found.accept(new FoundPlace(
                        place.start(), place.end(), arguments, ActionResult.of(action, place.match(), budget)));
            }
        };
    }

    /** Stars stand for code. */
    private static boolean isMasked(String match) {
        return match.chars().allMatch(c -> c == '*');
    }
}
