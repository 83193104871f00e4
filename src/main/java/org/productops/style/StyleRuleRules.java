package org.productops.style;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.Message;
import org.productops.common.text.TextRule;
import org.productops.style.rule.StyleRule;
import org.productops.style.vale.ValeRuleFile;
import org.productops.style.vale.ValeRuleText;

/** Turns a draft into a rule of a guide, or says at each field what is wrong. */
public final class StyleRuleRules {

    public static final int LONGEST_NAME = 100;
    public static final int LONGEST_DEFINITION = 500_000;

    private static final Pattern NAME_FORM = Pattern.compile("[A-Za-z0-9_-]+");
    private static final TextRule NAME = TextRule.line(LONGEST_NAME);

    private StyleRuleRules() {}

    /**
     * A new rule.
     *
     * @throws org.productops.common.error.InvalidException with all that is wrong
     */
    static GuideRule create(StyleRuleDraft draft, GuideContent others) {
        FieldErrors.Collector errors = FieldErrors.collect();
        if (others.size() >= StyleGuideRules.MOST_RULES) {
            errors.general(tooMany());
        }
        StyleRule rule = rule(draft, draft.name(), others, 0, errors);
        return GuideRule.of(rule, draft.enabled().orElse(true) ? RuleState.ON : RuleState.OFF);
    }

    static Message tooMany() {
        return Message.of("productops.style.guide.rules-many", StyleGuideRules.MOST_RULES);
    }

    /**
     * A rule that becomes what the draft says.
     *
     * @throws org.productops.common.error.InvalidException with all that is wrong
     */
    static GuideRule change(StyleRuleDraft draft, GuideRule before, GuideContent others) {
        String name = draft.name().isBlank() ? before.name() : draft.name();
        StyleRule rule = rule(draft, name, others, before.id(), FieldErrors.collect());
        return before.becoming(
                rule, draft.enabled().map(on -> switched(before, on)).orElse(kept(before, rule)));
    }

    /** How a rule is switched that becomes another one: one that took too long is tried again. */
    static RuleState kept(GuideRule before, StyleRule after) {
        return before.state() == RuleState.OVERRUN && !before.rule().equals(Optional.of(after))
                ? RuleState.ON
                : before.state();
    }

    /** Who says that a rule is off does not say that it never took too long. */
    static RuleState switched(GuideRule before, boolean on) {
        if (on) {
            return RuleState.ON;
        }
        return before.state() == RuleState.ON ? RuleState.OFF : before.state();
    }

    private static StyleRule rule(
            StyleRuleDraft draft, String typedName, GuideContent others, long own, FieldErrors.Collector errors) {
        String name = NAME.mandatory().check(StyleRuleFields.NAME, typedName, errors);
        if (!name.isEmpty()) {
            nameFault(name).ifPresent(fault -> errors.at(StyleRuleFields.NAME, fault));
        }
        others.find(name)
                .filter(other -> other.id() != own)
                .ifPresent(other ->
                        errors.at(StyleRuleFields.NAME, Message.of("productops.style.guide.rule-taken", other.name())));
        Optional<StyleRule> rule = definition(draft.definition(), name, errors);
        errors.throwIfAny();
        return rule.orElseThrow();
    }

    /** What is wrong with a name; empty if a rule can be called so. */
    static Optional<Message> nameFault(String name) {
        return name.length() <= LONGEST_NAME && NAME_FORM.matcher(name).matches()
                ? Optional.empty()
                : Optional.of(Message.of("productops.style.guide.rule-name", TextRule.beginning(name), LONGEST_NAME));
    }

    private static Optional<StyleRule> definition(String typed, String name, FieldErrors.Collector errors) {
        if (typed.isBlank()) {
            errors.at(StyleRuleFields.DEFINITION, Message.of("productops.common.error.text-empty"));
            return Optional.empty();
        }
        if (typed.length() > LONGEST_DEFINITION) {
            errors.at(
                    StyleRuleFields.DEFINITION,
                    Message.of("productops.common.error.text-long", LONGEST_DEFINITION, typed.length()));
            return Optional.empty();
        }
        ValeRuleFile read = ValeRuleFile.read(name, typed);
        List<Message> faults = faults(read);
        faults.stream().limit(1).forEach(fault -> errors.at(StyleRuleFields.DEFINITION, fault));
        faults.stream().skip(1).forEach(errors::general);
        return read.rule();
    }

    /** Why a file gives no rule that can be kept; nothing if it does. */
    static List<Message> faults(ValeRuleFile read) {
        if (read.rule().isEmpty()) {
            return read.faults();
        }
        FieldErrors.Collector errors = FieldErrors.collect();
        TextRule.checkStorable(
                StyleRuleFields.DEFINITION, ValeRuleText.json(read.rule().get()), errors);
        return errors.build().at(StyleRuleFields.DEFINITION).stream().toList();
    }
}
