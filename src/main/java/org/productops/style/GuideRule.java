package org.productops.style;

import java.util.Objects;
import java.util.Optional;
import org.productops.common.version.Versioned;
import org.productops.style.rule.StyleRule;

/**
 * A rule in a style guide.
 *
 * @param id tells it from all others that the guide has or had; 0 before it is stored
 * @param name its name within the guide, which no other one has, whatever the case of its letters
 * @param rule what it says; empty if it was stored by a newer version, which only a new definition corrects
 * @param state whether texts are checked with it
 * @param version counts its changes
 */
public record GuideRule(long id, String name, Optional<StyleRule> rule, RuleState state, long version)
        implements Versioned {

    public GuideRule {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(state, "state");
    }

    /** A rule that is not stored yet. */
    static GuideRule of(StyleRule rule, RuleState state) {
        return new GuideRule(0, rule.name(), Optional.of(rule), state, 1);
    }

    /** The same rule with this id. */
    public GuideRule withId(long newId) {
        return new GuideRule(newId, name, rule, state, version);
    }

    /** The same rule as it is in another version. */
    public GuideRule withVersion(long newVersion) {
        return new GuideRule(id, name, rule, state, newVersion);
    }

    /** What becomes of it if it says this from now on, as its next version. */
    GuideRule becoming(StyleRule newRule, RuleState newState) {
        return new GuideRule(id, newRule.name(), Optional.of(newRule), newState, version + 1);
    }

    /** Whether it is the same but for the version. */
    boolean isLike(GuideRule other) {
        return withVersion(other.version).equals(other);
    }
}
