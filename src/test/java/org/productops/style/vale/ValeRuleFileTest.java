package org.productops.style.vale;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.productops.common.error.Message;
import org.productops.style.rule.RuleAction;
import org.productops.style.rule.RuleCriterion;
import org.productops.style.rule.RuleLevel;
import org.productops.style.rule.StyleRule;

class ValeRuleFileTest {

    private static StyleRule rule(String... lines) {
        ValeRuleFile file = ValeRuleFile.read("Rule", String.join("\n", lines));
        assertThat(file.faults()).isEmpty();
        return file.rule().orElseThrow();
    }

    private static List<String> faults(String... lines) {
        ValeRuleFile file = ValeRuleFile.read("Rule", String.join("\n", lines));
        assertThat(file.rule()).isEmpty();
        return file.faults().stream().map(Message::key).toList();
    }

    @Test
    void readsWhatMustNotBeThere() {
        StyleRule rule = rule(
                "---",
                "extends: existence",
                "message: \"Avoid '%s'.\"",
                "link: https://example.com/words",
                "level: error",
                "ignorecase: yes",
                "scope: heading",
                "tokens:",
                "  - simply",
                "  - 'just(?! in time)'");

        assertThat(rule)
                .isEqualTo(new StyleRule(
                        "Rule",
                        new RuleCriterion.Existence(
                                List.of("simply", "just(?! in time)"), List.of(), false, List.of(), true, false, true),
                        RuleLevel.ERROR,
                        List.of("heading"),
                        "Avoid '%s'.",
                        Optional.empty(),
                        Optional.of("https://example.com/words"),
                        0,
                        RuleAction.NONE));
    }

    @Test
    void readsWhatIsToBeWrittenOtherwiseInTheOrderOfTheFile() {
        StyleRule rule = rule(
                "extends: substitution",
                "message: Use %s",
                "action:",
                "  name: replace",
                "swap:",
                "  '(?:log|sign) on': sign in",
                "  'no': none");

        assertThat(((RuleCriterion.Substitution) rule.body()).swaps())
                .containsExactly(
                        new RuleCriterion.Swap("(?:log|sign) on", "sign in"), new RuleCriterion.Swap("no", "none"));
        assertThat(rule.action()).isEqualTo(new RuleAction(RuleAction.Name.REPLACE, List.of()));
        assertThat(rule.level()).isEqualTo(RuleLevel.WARNING);
        assertThat(rule.scopes()).containsExactly("text");
    }

    @Test
    void readsCapitalsAndCounts() {
        assertThat(rule(
                                "extends: capitalization",
                                "message: x",
                                "match: $sentence",
                                "threshold: 0.5",
                                "scope: [heading.h1, heading.h2]")
                        .body())
                .isEqualTo(new RuleCriterion.Capitalization(
                        "$sentence", Optional.empty(), List.of(), List.of(), Optional.of(0.5), Optional.empty(), true));
        assertThat(rule("extends: occurrence", "message: x", "token: \\b\\w+\\b", "max: 30")
                        .body())
                .isEqualTo(new RuleCriterion.Occurrence("\\b\\w+\\b", 30, 0, false));
    }

    @Test
    void runsNoProgramForASuggestion() {
        StyleRule rule = rule(
                "extends: existence", "message: x", "tokens: [a]", "action: {name: suggest, params: [spell.tengo]}");

        assertThat(rule.action()).isEqualTo(RuleAction.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "extends: spelling, productops.style.vale.kind-other",
        "extends: script, productops.style.vale.kind-other",
        "extends: magic, productops.style.vale.kind",
        "message: x, productops.style.vale.no-kind",
        "- a list, productops.style.vale.no-map",
    })
    void saysWhichKindIsNotSupported(String line, String fault) {
        assertThat(faults(line)).containsExactly(fault);
    }

    @Test
    void saysAllThatIsNotSupported() {
        assertThat(faults(
                        "extends: existence",
                        "message: x",
                        "level: fatal",
                        "tokens: {a: b}",
                        "pos: NN",
                        "code: true",
                        "action: {name: explode}"))
                .containsExactlyInAnyOrder(
                        "productops.style.vale.level",
                        "productops.style.vale.form",
                        "productops.style.vale.key",
                        "productops.style.vale.code",
                        "productops.style.vale.action");
    }

    @Test
    void saysWhatCannotBeLookedFor() {
        assertThat(faults("extends: existence", "message: x", "tokens: ['(', '[a']"))
                .containsExactly("productops.style.rule.expression", "productops.style.rule.expression");
        assertThat(faults("extends: existence", "message: x")).containsExactly("productops.style.rule.nothing");
        assertThat(faults("extends: existence", "tokens: [a]", "scope: [summary, ~heading & list]"))
                .containsExactly("productops.style.rule.no-message", "productops.style.rule.scope");
        assertThat(faults("extends: occurrence", "message: x", "token: a"))
                .containsExactly("productops.style.rule.no-limit");
        assertThat(faults("extends: capitalization", "message: x", "match: $Title"))
                .containsExactly("productops.style.rule.case");
    }

    @Test
    void refusesWhatStandsForSomethingElse() {
        assertThat(faults("extends: existence", "message: &a x", "tokens: [*a]"))
                .containsExactly("productops.common.yaml.anchor");
        assertThat(faults("")).containsExactly("productops.style.vale.documents");
        assertThat(faults("a: b", "---", "a: b")).containsExactly("productops.style.vale.documents");
    }
}
