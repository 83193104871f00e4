package org.productops.style.rule;

import java.util.List;

/** A rule that is ready to be looked for. Immutable and safe to share. */
final class CompiledRule {

    private final NamedRule named;
    private final ScopeSelector scope;
    private final RuleCheck check;
    private final String message;

    /**
     * @throws java.util.regex.PatternSyntaxException if an expression of the rule is none
     */
    CompiledRule(NamedRule named, List<String> accepted) {
        StyleRule rule = named.rule();
        this.named = named;
        this.scope = ScopeSelector.of(rule.scopes());
        this.check = check(rule, accepted);
        this.message = message(rule);
    }

    private static RuleCheck check(StyleRule rule, List<String> accepted) {
        RuleAction action = rule.action();
        RuleCriterion body = rule.body();
        if (body instanceof RuleCriterion.Existence existence) {
            return new ExistenceCheck(existence, action, accepted);
        } else if (body instanceof RuleCriterion.Substitution substitution) {
            return new SubstitutionCheck(substitution, action, accepted);
        } else if (body instanceof RuleCriterion.Occurrence occurrence) {
            return new OccurrenceCheck(occurrence, action);
        } else if (body instanceof RuleCriterion.Repetition repetition) {
            return new RepetitionCheck(repetition, action, accepted);
        } else if (body instanceof RuleCriterion.Consistency consistency) {
            return new ConsistencyCheck(consistency, action);
        } else if (body instanceof RuleCriterion.Conditional conditional) {
            return new ConditionalCheck(conditional, action, accepted);
        }
        return new CapitalizationCheck((RuleCriterion.Capitalization) body, action, accepted);
    }

    /** What a substitution writes instead comes with quotation marks of its own. */
    private static String message(StyleRule rule) {
        boolean quoted = rule.body() instanceof RuleCriterion.Substitution
                && rule.action().name() == RuleAction.Name.REPLACE
                && rule.action().parameters().isEmpty();
        if (quoted) {
            for (String marks : List.of("'%s'", "\"%s\"")) {
                int first = rule.message().indexOf(marks);
                if (first >= 0 && rule.message().indexOf(marks, first + marks.length()) >= 0) {
                    return rule.message().substring(0, first)
                            + "%s"
                            + rule.message().substring(first + marks.length());
                }
            }
        }
        return rule.message();
    }

    String name() {
        return named.name();
    }

    StyleRule rule() {
        return named.rule();
    }

    ScopeSelector scope() {
        return scope;
    }

    RuleCheck check() {
        return check;
    }

    Finding finding(TextPart part, FoundPlace place) {
        StyleRule rule = named.rule();
        return new Finding(
                named.name(),
                rule.level(),
                RuleMessage.filled(message, place.arguments()),
                rule.description().map(text -> RuleMessage.filled(text, place.arguments())),
                rule.link(),
                part.block(),
                part.offset() + place.start(),
                part.offset() + place.end(),
                part.text().substring(place.start(), place.end()),
                place.suggestions());
    }
}
