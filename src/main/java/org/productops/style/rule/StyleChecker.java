package org.productops.style.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import org.productops.style.text.StyledText;

/**
 * Checks texts against rules. Made once for each version of the rules and shared by all who check; immutable. How long a check
 * takes grows with the text and the number of rules; no expression gets more than the {@link CheckLimits}.
 */
public final class StyleChecker {

    private final List<CompiledRule> rules;
    private final LongSupplier nanoTime;

    private StyleChecker(List<CompiledRule> rules, LongSupplier nanoTime) {
        this.rules = rules;
        this.nanoTime = nanoTime;
    }

    /**
     * A checker of these rules.
     *
     * @param accepted the expressions of a vocabulary, which are exceptions of all rules that take them
     * @throws java.util.regex.PatternSyntaxException if an expression is none; see {@link RuleRules}
     */
    public static StyleChecker of(List<NamedRule> rules, List<String> accepted) {
        return of(rules, accepted, System::nanoTime);
    }

    static StyleChecker of(List<NamedRule> rules, List<String> accepted, LongSupplier nanoTime) {
        return new StyleChecker(
                rules.stream().map(rule -> new CompiledRule(rule, accepted)).toList(), nanoTime);
    }

    /**
     * What does not keep the rules.
     *
     * @param language of the text, which says where sentences end
     */
    public CheckResult check(StyledText text, Locale language, CheckLimits limits) {
        Check check = new Check(text, language, limits);
        rules.forEach(check::run);
        return check.result();
    }

    private final class Check {
        private final StyledText text;
        private final CheckLimits limits;
        private final TextParts parts;
        private final RuleSwitches switches;
        private final MatchBudget budget;
        private final long began = nanoTime.getAsLong();
        private final List<Finding> findings = new ArrayList<>();
        private final List<RuleOverrun> overruns = new ArrayList<>();
        private boolean whole;

        Check(StyledText text, Locale language, CheckLimits limits) {
            this.text = text;
            this.limits = limits;
            this.parts = new TextParts(text, language);
            this.switches = RuleSwitches.of(text);
            this.budget = new MatchBudget(limits.steps(), limits.time(), nanoTime);
            this.whole = text.whole();
        }

        void run(CompiledRule rule) {
            if (nanoTime.getAsLong() - began > limits.together().toNanos()) {
                whole = false;
                return;
            }
            RuleCheck.Run run = rule.check().begin();
            Set<Place> seen = new HashSet<>();
            int before = findings.size();
            budget.begin();
            try {
                for (TextPart part : parts.of(rule.scope())) {
                    if (switches.isOn(rule.name(), part.block())) {
                        run.look(part, budget, place -> add(rule, rule.finding(part, place), seen, before));
                    }
                }
            } catch (BudgetSpent e) {
                overruns.add(new RuleOverrun(rule.name()));
            }
        }

        private void add(CompiledRule rule, Finding finding, Set<Place> seen, int before) {
            int limit = rule.rule().limit();
            boolean room = limit == 0 || findings.size() - before < limit;
            if (room && seen.add(new Place(finding.block(), finding.start()))) {
                findings.add(finding);
            }
        }

        CheckResult result() {
            findings.sort(FindingOrder.IN_TEXT);
            boolean room = findings.size() <= limits.findings();
            return new CheckResult(room ? findings : findings.subList(0, limits.findings()), overruns, whole && room);
        }
    }

    private record Place(Optional<Integer> block, int start) {

        Place {
            Objects.requireNonNull(block, "block");
        }
    }
}
