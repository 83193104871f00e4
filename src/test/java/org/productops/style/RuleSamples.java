package org.productops.style;

import java.util.List;
import java.util.Optional;
import org.productops.style.rule.RuleAction;
import org.productops.style.rule.RuleCriterion;
import org.productops.style.rule.RuleLevel;
import org.productops.style.rule.StyleRule;

/** A rule of each kind that says all that it can say, and one of each that says as little as it can. */
public final class RuleSamples {

    private static final List<String> HOSTILE = List.of(
            "yes",
            "null",
            "3",
            "'",
            "\"",
            "# no comment",
            "a: b",
            "- c",
            "(?i)\\bfoo\\b(?!bar)",
            "\u00fc \u4e2d \ud83d\ude00",
            "two\nlines",
            " blank ",
            "\\{a: 1\\}",
            "%s|&*",
            "k".repeat(1_500));

    private RuleSamples() {}

    /** All of them. */
    public static List<StyleRule> all() {
        List<String> some = HOSTILE;
        return List.of(
                full("Existence", new RuleCriterion.Existence(some, List.of("a|b"), true, some, true, true, false)),
                full(
                        "Substitution",
                        new RuleCriterion.Substitution(
                                some.stream()
                                        .map(each -> new RuleCriterion.Swap(each, "to " + each))
                                        .toList(),
                                some,
                                true,
                                true,
                                false,
                                true)),
                full("Occurrence", new RuleCriterion.Occurrence("\\S+", 25, 2, true)),
                full("Repetition", new RuleCriterion.Repetition(some, 3, true, true, some, false)),
                full(
                        "Consistency",
                        new RuleCriterion.Consistency(
                                some.stream()
                                        .map(each -> new RuleCriterion.Pair(each, "or " + each))
                                        .toList(),
                                true,
                                true)),
                full("Conditional", new RuleCriterion.Conditional("\\b([A-Z]{3,5})\\b", "(yes)", some, true, false)),
                full(
                        "Capitalization",
                        new RuleCriterion.Capitalization(
                                "$title",
                                Optional.of("Chicago"),
                                some,
                                List.of(":"),
                                Optional.of(0.75),
                                Optional.of("no"),
                                false)),
                least(
                        "Existence2",
                        new RuleCriterion.Existence(List.of("a"), List.of(), false, List.of(), false, false, true)),
                least(
                        "Substitution2",
                        new RuleCriterion.Substitution(
                                List.of(new RuleCriterion.Swap("a", "b")), List.of(), false, false, true, false)),
                least("Occurrence2", new RuleCriterion.Occurrence("a", 0, 1, false)),
                least("Repetition2", new RuleCriterion.Repetition(List.of("a"), 0, false, false, List.of(), true)),
                least(
                        "Consistency2",
                        new RuleCriterion.Consistency(List.of(new RuleCriterion.Pair("a", "b")), false, false)),
                least("Conditional2", new RuleCriterion.Conditional("a", "b", List.of(), false, true)),
                least(
                        "Capitalization2",
                        new RuleCriterion.Capitalization(
                                "$lower",
                                Optional.empty(),
                                List.of(),
                                List.of(),
                                Optional.empty(),
                                Optional.empty(),
                                true)));
    }

    private static StyleRule full(String name, RuleCriterion body) {
        return new StyleRule(
                name,
                body,
                RuleLevel.ERROR,
                List.of("heading.h2 & ~list", "sentence"),
                "Use '%s': \"it\" is\nbetter.",
                Optional.of("true"),
                Optional.of("https://style.example/?a=b#c"),
                5,
                new RuleAction(RuleAction.Name.EDIT, List.of("regex", "(a)", "$1")));
    }

    private static StyleRule least(String name, RuleCriterion body) {
        return new StyleRule(
                name,
                body,
                RuleLevel.WARNING,
                List.of("text"),
                "m",
                Optional.empty(),
                Optional.empty(),
                0,
                RuleAction.NONE);
    }
}
