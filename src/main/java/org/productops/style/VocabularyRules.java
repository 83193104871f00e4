package org.productops.style;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.productops.style.rule.NamedRule;
import org.productops.style.rule.PlainPhrase;
import org.productops.style.rule.RuleAction;
import org.productops.style.rule.RuleCriterion;
import org.productops.style.rule.RuleLevel;
import org.productops.style.rule.StyleRule;

/** The rules that the words of a guide make, as Vale makes them of its vocabularies, with Vale's names and messages. */
final class VocabularyRules {

    private static final String STYLE = "Vale.";

    private VocabularyRules() {}

    /** The rules of a guide's words; none if it has none. */
    static List<NamedRule> of(StyleGuide guide) {
        List<NamedRule> rules = new ArrayList<>();
        if (guide.accepted().stream().anyMatch(PlainPhrase::is)) {
            rules.add(named(terms(guide.accepted())));
        }
        if (!guide.rejected().isEmpty()) {
            rules.add(named(avoid(guide.rejected())));
        }
        return rules;
    }

    private static NamedRule named(StyleRule rule) {
        return new NamedRule(STYLE + rule.name(), rule);
    }

    /** What is rejected is not to be written. */
    static StyleRule avoid(List<String> rejected) {
        return rule(
                "Avoid",
                "Avoid using '%s'.",
                new RuleCriterion.Existence(rejected, List.of(), false, List.of(), false, false, true));
    }

    /** What is accepted and no expression is written just so. */
    private static StyleRule terms(List<String> accepted) {
        Map<String, RuleCriterion.Swap> swaps = new LinkedHashMap<>();
        accepted.stream().filter(PlainPhrase::is).forEach(word -> {
            String observed = word.toLowerCase(Locale.ROOT);
            swaps.put(observed, new RuleCriterion.Swap(observed, word));
        });
        return rule(
                "Terms",
                "Use '%s' instead of '%s'.",
                new RuleCriterion.Substitution(List.copyOf(swaps.values()), List.of(), true, false, false, false));
    }

    private static StyleRule rule(String name, String message, RuleCriterion body) {
        return new StyleRule(
                name,
                body,
                RuleLevel.ERROR,
                List.of("text"),
                message,
                Optional.empty(),
                Optional.empty(),
                0,
                RuleAction.NONE);
    }
}
