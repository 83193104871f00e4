package org.productops.style.vale;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.productops.common.yaml.Yaml;
import org.productops.common.yaml.YamlMap;
import org.productops.style.RuleSamples;
import org.productops.style.rule.RuleKind;
import org.productops.style.rule.StyleRule;

class ValeRuleTextTest {

    static Stream<StyleRule> rules() {
        return RuleSamples.all().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void whatIsStoredIsTheSame(StyleRule rule) {
        assertThat(ValeRuleText.stored(rule.name(), ValeRuleText.json(rule))).contains(rule);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void whatAFileSaysIsTheSame(StyleRule rule) {
        String yaml = ValeRuleText.yaml(rule);

        assertThat(read(rule.name(), yaml)).contains(rule);
        assertThat(read(rule.name(), ValeRuleText.json(rule).replace("k".repeat(1_500), "k")))
                .isPresent();
    }

    /** Without what expressions have to be like: these are to be kept, whatever they are. */
    private static Optional<StyleRule> read(String name, String yaml) {
        return Yaml.read(yaml)
                .map(document ->
                        ValeRuleFile.stored(name, (YamlMap) document.root().orElseThrow()))
                .findFirst()
                .orElseThrow()
                .rule();
    }

    @Test
    void everyKindIsTried() {
        assertThat(rules().map(rule -> rule.body().kind())).contains(RuleKind.values());
    }

    @Test
    void whatNobodyKnowsIsNoRule() {
        for (String json : new String[] {
            "", "{", "[]", "{}", "{\"extends\":\"script\",\"message\":\"m\"}", "{\"extends\":\"existence\",\"newer\":1}"
        }) {
            assertThat(ValeRuleText.stored("A", json)).as(json).isEmpty();
        }
    }

    @Test
    void aFileReadsAsPeopleWriteIt() {
        StyleRule rule = ValeRuleFile.read(
                        "Words",
                        "extends: substitution\nmessage: Use '%s' instead of '%s'.\nlevel: error\nignorecase: true\n"
                                + "swap:\n  utilize: use\n  'e-?mail': email\n")
                .rule()
                .orElseThrow();

        assertThat(ValeRuleText.yaml(rule))
                .isEqualTo("---\nextends: substitution\nmessage: Use '%s' instead of '%s'.\nlevel: error\n"
                        + "ignorecase: true\nswap:\n  utilize: use\n  e-?mail: email\n");
    }
}
