package org.productops.style.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.productops.common.error.Message;
import org.productops.common.text.TextRule;

/** What a rule must be so that texts can be checked with it. */
public final class RuleRules {

    /** So many expressions a rule may have together. */
    public static final int MOST_EXPRESSIONS = 5_000;

    /** The scopes that a rule may name, without those of files for programs. */
    private static final Set<String> SCOPES = Set.of(
            "text",
            "heading",
            "heading.h1",
            "heading.h2",
            "heading.h3",
            "heading.h4",
            "heading.h5",
            "heading.h6",
            "table",
            "table.header",
            "table.cell",
            "table.caption",
            "figure.caption",
            "list",
            "paragraph",
            "sentence",
            "blockquote",
            "link",
            "code",
            "alt",
            "raw");

    private static final Set<String> NAMED_CASES = Set.of("$title", "$sentence", "$lower", "$upper");

    private RuleRules() {}

    /** All that is wrong with a rule; nothing if texts can be checked with it. */
    public static List<Message> faults(StyleRule rule) {
        List<Message> faults = new ArrayList<>();
        if (rule.message().isBlank()) {
            faults.add(Message.of("productops.style.rule.no-message"));
        }
        rule.scopes().stream()
                .flatMap(scope -> List.of(scope.split("&")).stream())
                .forEach(part -> {
                    String scope = part.strip().replaceFirst("^~", "").strip();
                    if (!SCOPES.contains(scope)) {
                        faults.add(Message.of("productops.style.rule.scope", TextRule.beginning(scope)));
                    }
                });
        if (count(rule.body()) > MOST_EXPRESSIONS) {
            faults.add(Message.of("productops.style.rule.expressions-many", MOST_EXPRESSIONS, count(rule.body())));
            return faults;
        }
        missing(rule.body(), faults);
        int before = faults.size();
        expressions(rule.body()).forEach(expression -> fault(expression, faults));
        if (faults.size() == before) {
            // Each by itself can be right, and what they are put together to is not.
            try {
                new CompiledRule(new NamedRule(rule.name(), rule), List.of());
            } catch (PatternSyntaxException e) {
                faults.add(broken(e));
            }
        }
        return faults;
    }

    private static void fault(String expression, List<Message> faults) {
        try {
            Expression.of(expression);
        } catch (PatternSyntaxException e) {
            faults.add(broken(e));
        }
    }

    private static Message broken(PatternSyntaxException fault) {
        return Message.of(
                "productops.style.rule.expression",
                TextRule.beginning(fault.getPattern() == null ? "" : fault.getPattern()),
                String.valueOf(fault.getDescription()));
    }

    private static void missing(RuleCriterion body, List<Message> faults) {
        boolean nothing = wanted(body).stream().allMatch(String::isBlank);
        if (nothing) {
            faults.add(Message.of("productops.style.rule.nothing"));
        }
        if (body instanceof RuleCriterion.Occurrence occurrence && occurrence.max() <= 0 && occurrence.min() <= 0) {
            faults.add(Message.of("productops.style.rule.no-limit"));
        }
        if (body instanceof RuleCriterion.Capitalization capitalization
                && capitalization.match().startsWith("$")
                && !NAMED_CASES.contains(capitalization.match())) {
            faults.add(Message.of("productops.style.rule.case", TextRule.beginning(capitalization.match())));
        }
    }

    private static int count(RuleCriterion body) {
        return expressions(body).size();
    }

    /** What it looks for, without what only keeps it from finding that. */
    private static List<String> wanted(RuleCriterion body) {
        if (body instanceof RuleCriterion.Existence existence) {
            return Stream.concat(existence.tokens().stream(), existence.raw().stream())
                    .toList();
        } else if (body instanceof RuleCriterion.Substitution substitution) {
            return substitution.swaps().stream()
                    .map(RuleCriterion.Swap::observed)
                    .toList();
        } else if (body instanceof RuleCriterion.Occurrence occurrence) {
            return List.of(occurrence.token());
        } else if (body instanceof RuleCriterion.Repetition repetition) {
            return repetition.tokens();
        } else if (body instanceof RuleCriterion.Consistency consistency) {
            return consistency.either().stream()
                    .flatMap(pair -> Stream.of(pair.first(), pair.second()))
                    .toList();
        } else if (body instanceof RuleCriterion.Conditional conditional) {
            return List.of(conditional.first(), conditional.second());
        }
        return List.of(((RuleCriterion.Capitalization) body).match());
    }

    private static List<String> expressions(RuleCriterion body) {
        List<String> all = new ArrayList<>(wanted(body));
        all.removeIf(NAMED_CASES::contains);
        if (body instanceof RuleCriterion.Existence existence) {
            all.addAll(existence.exceptions());
        } else if (body instanceof RuleCriterion.Substitution substitution) {
            all.addAll(substitution.exceptions());
        } else if (body instanceof RuleCriterion.Repetition repetition) {
            all.addAll(repetition.exceptions());
        } else if (body instanceof RuleCriterion.Conditional conditional) {
            all.addAll(conditional.exceptions());
        } else if (body instanceof RuleCriterion.Capitalization capitalization) {
            all.addAll(capitalization.exceptions());
            capitalization.prefix().ifPresent(all::add);
        }
        return all;
    }
}
