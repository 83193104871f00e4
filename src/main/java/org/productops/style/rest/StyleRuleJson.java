package org.productops.style.rest;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import org.productops.style.GuideRule;
import org.productops.style.RuleState;
import org.productops.style.rule.RuleKind;
import org.productops.style.rule.RuleLevel;
import org.productops.style.rule.StyleRule;
import org.productops.style.vale.ValeRuleText;

/**
 * A rule of a style guide.
 *
 * @param name its name within the guide
 * @param enabled whether texts are checked with it
 * @param state {@link RuleState whether} that is so, and if not, why not
 * @param kind {@link RuleKind what} it looks for; missing, as all below, for a rule that only a newer version of the plugin can read
 * @param level {@link RuleLevel how much} it matters
 * @param message what it says of a finding
 * @param definition what it says, as a rule file of a Vale package
 * @param version what {@code If-Match} asks for
 */
record StyleRuleJson(
        @JsonProperty("name") String name,
        @JsonProperty("enabled") boolean enabled,
        @JsonProperty("state") RuleState state,
        @JsonInclude(NON_NULL) @JsonProperty("kind") RuleKind kind,
        @JsonInclude(NON_NULL) @JsonProperty("level") RuleLevel level,
        @JsonInclude(NON_NULL) @JsonProperty("message") String message,
        @JsonInclude(NON_NULL) @JsonProperty("definition") String definition,
        @JsonProperty("version") long version) {

    static StyleRuleJson of(GuideRule rule) {
        Optional<StyleRule> said = rule.rule();
        return new StyleRuleJson(
                rule.name(),
                rule.state() == RuleState.ON,
                rule.state(),
                said.map(each -> each.body().kind()).orElse(null),
                said.map(StyleRule::level).orElse(null),
                said.map(StyleRule::message).orElse(null),
                said.map(ValeRuleText::yaml).orElse(null),
                rule.version());
    }
}
