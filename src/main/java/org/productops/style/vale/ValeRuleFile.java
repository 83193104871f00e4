package org.productops.style.vale;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.productops.common.error.Message;
import org.productops.common.text.TextRule;
import org.productops.common.yaml.Yaml;
import org.productops.common.yaml.YamlDocument;
import org.productops.common.yaml.YamlMap;
import org.productops.style.rule.RuleAction;
import org.productops.style.rule.RuleCriterion;
import org.productops.style.rule.RuleKind;
import org.productops.style.rule.RuleLevel;
import org.productops.style.rule.RuleRules;
import org.productops.style.rule.StyleRule;

/**
 * A rule as a file of a Vale package says it, see https://vale.sh/docs/topics/styles. What is not known here is refused by its
 * name: a rule that holds in part only would find other things than Vale.
 *
 * @param rule the rule; empty if it cannot be had
 * @param faults why not; empty if it can
 */
public record ValeRuleFile(Optional<StyleRule> rule, List<Message> faults) {

    /** The kinds that Vale has and this has not. */
    private static final Set<String> OTHER_KINDS = Set.of("spelling", "readability", "metric", "sequence", "script");

    /** What has Vale run a program, or ask a dictionary. */
    private static final String SUGGEST = "suggest";

    public ValeRuleFile {
        Objects.requireNonNull(rule, "rule");
        faults = List.copyOf(faults);
    }

    private static ValeRuleFile refused(Message... faults) {
        return new ValeRuleFile(Optional.empty(), List.of(faults));
    }

    /**
     * Reads a rule.
     *
     * @param name what it is called: the name of the file without its ending
     */
    public static ValeRuleFile read(String name, String yaml) {
        List<YamlDocument> documents = Yaml.read(yaml).limit(2).toList();
        if (documents.size() != 1) {
            return refused(Message.of("productops.style.vale.documents", documents.size()));
        }
        YamlDocument document = documents.get(0);
        if (document.refusal().isPresent()) {
            return refused(document.refusal().get());
        }
        if (!(document.root().orElseThrow() instanceof YamlMap map)) {
            return refused(Message.of("productops.style.vale.no-map"));
        }
        return checked(new Reading(name, new ValeKeys(map)).read());
    }

    /** The same of a rule that was kept, whose expressions were looked at when it came. */
    static ValeRuleFile stored(String name, YamlMap map) {
        return new Reading(name, new ValeKeys(map)).read();
    }

    private static ValeRuleFile checked(ValeRuleFile read) {
        List<Message> faults = read.rule().map(RuleRules::faults).orElse(read.faults());
        return faults.isEmpty() ? read : new ValeRuleFile(Optional.empty(), faults);
    }

    private record Reading(String name, ValeKeys keys) {

        ValeRuleFile read() {
            String kind = keys.text("extends").orElse("").strip();
            Optional<RuleKind> known = Arrays.stream(RuleKind.values())
                    .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(kind))
                    .findFirst();
            if (known.isEmpty()) {
                return refused(
                        kind.isEmpty()
                                ? Message.of("productops.style.vale.no-kind")
                                : Message.of(
                                        OTHER_KINDS.contains(kind)
                                                ? "productops.style.vale.kind-other"
                                                : "productops.style.vale.kind",
                                        TextRule.beginning(kind)));
            }
            if (keys.truth("code")) {
                keys.fault(Message.of("productops.style.vale.code"));
            }
            StyleRule rule = new StyleRule(
                    name,
                    body(known.get()),
                    level(),
                    scopes(),
                    keys.text("message").orElse(""),
                    keys.text("description").filter(text -> !text.isBlank()),
                    keys.text("link").filter(text -> !text.isBlank()),
                    keys.number("limit"),
                    action());
            List<Message> faults = keys.faults();
            return new ValeRuleFile(faults.isEmpty() ? Optional.of(rule) : Optional.empty(), faults);
        }

        private List<String> scopes() {
            List<String> scopes = keys.texts("scope");
            return scopes.isEmpty() ? List.of("text") : scopes;
        }

        private RuleLevel level() {
            String level = keys.text("level").orElse("warning").strip();
            return Arrays.stream(RuleLevel.values())
                    .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(level))
                    .findFirst()
                    .orElseGet(() -> {
                        keys.fault(Message.of("productops.style.vale.level", TextRule.beginning(level)));
                        return RuleLevel.WARNING;
                    });
        }

        private RuleAction action() {
            Optional<ValeKeys> action = keys.keys("action");
            if (action.isEmpty()) {
                return RuleAction.NONE;
            }
            String named = action.get().text("name").orElse("").strip();
            List<String> parameters = action.get().texts("params");
            action.get().faults().forEach(keys::fault);
            if (named.equals(SUGGEST)) {
                // Its findings are the same; what it would suggest needs a program, and none is run.
                return RuleAction.NONE;
            }
            return Arrays.stream(RuleAction.Name.values())
                    .filter(each -> each != RuleAction.Name.NONE)
                    .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(named))
                    .findFirst()
                    .map(each -> new RuleAction(each, parameters))
                    .orElseGet(() -> {
                        keys.fault(Message.of("productops.style.vale.action", TextRule.beginning(named)));
                        return RuleAction.NONE;
                    });
        }

        private RuleCriterion body(RuleKind kind) {
            return switch (kind) {
                case EXISTENCE ->
                    new RuleCriterion.Existence(
                            keys.texts("tokens"),
                            keys.texts("raw"),
                            keys.truth("append"),
                            keys.texts("exceptions"),
                            keys.truth("ignorecase"),
                            keys.truth("nonword"),
                            keys.truth("vocab", true));
                case SUBSTITUTION -> substitution();
                case OCCURRENCE ->
                    new RuleCriterion.Occurrence(
                            keys.text("token").orElse(""),
                            keys.number("max"),
                            keys.number("min"),
                            keys.truth("ignorecase"));
                case REPETITION ->
                    new RuleCriterion.Repetition(
                            keys.texts("tokens"),
                            keys.number("max"),
                            keys.truth("ignorecase"),
                            keys.truth("alpha"),
                            keys.texts("exceptions"),
                            keys.truth("vocab", true));
                case CONSISTENCY ->
                    new RuleCriterion.Consistency(
                            keys.pairs("either").stream()
                                    .map(pair -> new RuleCriterion.Pair(pair.getKey(), pair.getValue()))
                                    .toList(),
                            keys.truth("ignorecase"),
                            keys.truth("nonword"));
                case CONDITIONAL ->
                    new RuleCriterion.Conditional(
                            keys.text("first").orElse(""),
                            keys.text("second").orElse(""),
                            keys.texts("exceptions"),
                            keys.truth("ignorecase"),
                            keys.truth("vocab", true));
                case CAPITALIZATION ->
                    new RuleCriterion.Capitalization(
                            keys.text("match").orElse(""),
                            keys.text("style"),
                            keys.texts("exceptions"),
                            keys.texts("indicators"),
                            keys.share("threshold"),
                            keys.text("prefix").filter(text -> !text.isEmpty()),
                            keys.truth("vocab", true));
            };
        }

        private RuleCriterion substitution() {
            // Vale knows the key and does nothing with it any more.
            keys.text("pos");
            return new RuleCriterion.Substitution(
                    keys.pairs("swap").stream()
                            .map(pair -> new RuleCriterion.Swap(pair.getKey(), pair.getValue()))
                            .toList(),
                    keys.texts("exceptions"),
                    keys.truth("ignorecase"),
                    keys.truth("nonword"),
                    keys.truth("vocab", true),
                    keys.truth("capitalize"));
        }
    }
}
