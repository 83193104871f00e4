package org.productops.style;

import java.util.List;
import java.util.Optional;
import org.productops.style.rule.RuleAction;
import org.productops.style.rule.RuleBody;
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
                full("Existence", new RuleBody.Existence(some, List.of("a|b"), true, some, true, true, false)),
                full(
                        "Substitution",
                        new RuleBody.Substitution(
                                some.stream()
                                        .map(each -> new RuleBody.Swap(each, "to " + each))
                                        .toList(),
                                some,
                                true,
                                true,
                                false,
                                true)),
                full("Occurrence", new RuleBody.Occurrence("\\S+", 25, 2, true)),
                full("Repetition", new RuleBody.Repetition(some, 3, true, true, some, false)),
                full(
                        "Consistency",
                        new RuleBody.Consistency(
                                some.stream()
                                        .map(each -> new RuleBody.Pair(each, "or " + each))
                                        .toList(),
                                true,
                                true)),
                full("Conditional", new RuleBody.Conditional("\\b([A-Z]{3,5})\\b", "(yes)", some, true, false)),
                full(
                        "Capitalization",
                        new RuleBody.Capitalization(
                                "$title",
                                Optional.of("Chicago"),
                                some,
                                List.of(":"),
                                Optional.of(0.75),
                                Optional.of("no"),
                                false)),
                least(
                        "Existence2",
                        new RuleBody.Existence(List.of("a"), List.of(), false, List.of(), false, false, true)),
                least(
                        "Substitution2",
                        new RuleBody.Substitution(
                                List.of(new RuleBody.Swap("a", "b")), List.of(), false, false, true, false)),
                least("Occurrence2", new RuleBody.Occurrence("a", 0, 1, false)),
                least("Repetition2", new RuleBody.Repetition(List.of("a"), 0, false, false, List.of(), true)),
                least("Consistency2", new RuleBody.Consistency(List.of(new RuleBody.Pair("a", "b")), false, false)),
                least("Conditional2", new RuleBody.Conditional("a", "b", List.of(), false, true)),
                least(
                        "Capitalization2",
                        new RuleBody.Capitalization(
                                "$lower",
                                Optional.empty(),
                                List.of(),
                                List.of(),
                                Optional.empty(),
                                Optional.empty(),
                                true)));
    }

    private static StyleRule full(String name, RuleBody body) {
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

    private static StyleRule least(String name, RuleBody body) {
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
