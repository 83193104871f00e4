package org.productops.style;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.productops.common.audit.AuditEntry;
import org.productops.common.audit.AuditLog;
import org.productops.common.audit.FieldChange;
import org.productops.common.snapshot.Change;
import org.productops.common.snapshot.Writing;
import org.productops.style.vale.ValeRuleText;

/** The rules of one guide in the hands of a writer: what is changed is stored, recorded and shown together. */
final class RuleEdit {

    private final StyleGuide guide;
    private final String user;
    private final StyleRuleStore store;
    private final AuditLog audit;
    private final Writing<GuideContent> writing;
    private final List<UnaryOperator<GuideContent>> steps = new ArrayList<>();
    private final List<AuditEntry> entries = new ArrayList<>();

    RuleEdit(StyleGuide guide, String user, StyleRuleStore store, AuditLog audit, Writing<GuideContent> writing) {
        this.guide = guide;
        this.user = user;
        this.store = store;
        this.audit = audit;
        this.writing = writing;
    }

    StyleGuide guide() {
        return guide;
    }

    /** The rules as they are stored, before anything is changed. */
    GuideContent content() {
        return writing.value();
    }

    /** Adds rules; gives them as they are stored. */
    List<GuideRule> insert(List<GuideRule> rules) {
        if (rules.isEmpty()) {
            return rules;
        }
        List<GuideRule> stored = store.insert(guide.id(), rules, writing.revision());
        stored.forEach(rule -> record("rule-created", rule.name(), Map.of(), texts(rule)));
        steps.add(content -> content.with(stored));
        return stored;
    }

    /** Puts rules in place of what they were. */
    void update(List<GuideRule> before, List<GuideRule> after) {
        if (after.isEmpty()) {
            return;
        }
        store.update(guide.id(), after, writing.revision());
        for (int i = 0; i < after.size(); i++) {
            record("rule-changed", after.get(i).name(), texts(before.get(i)), texts(after.get(i)));
        }
        steps.add(content -> content.with(after));
    }

    /** Removes rules. */
    void delete(List<GuideRule> rules) {
        if (rules.isEmpty()) {
            return;
        }
        Set<Long> ids = rules.stream().map(GuideRule::id).collect(Collectors.toSet());
        store.delete(guide.id(), ids);
        rules.forEach(rule -> record("rule-deleted", rule.name(), texts(rule), Map.of()));
        steps.add(content -> content.without(ids));
    }

    private void record(String what, String rule, Map<String, String> before, Map<String, String> after) {
        entries.add(AuditEntry.configuration(
                user, "productops.style.audit." + what, guide.key() + " " + rule, FieldChange.between(before, after)));
    }

    static Map<String, String> texts(GuideRule rule) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(StyleRuleFields.NAME, rule.name());
        fields.put(
                StyleRuleFields.DEFINITION,
                rule.rule().map(ValeRuleText::yaml).map(String::strip).orElse(""));
        fields.put(StyleRuleFields.ENABLED, String.valueOf(rule.state() == RuleState.ON));
        return fields;
    }

    /** Ends the edit: records it, and says what it has made of the rules. */
    <R> Change<GuideContent, R> made(R result) {
        if (steps.isEmpty()) {
            return Change.none(result);
        }
        audit.record(entries);
        return Change.by(
                content -> {
                    GuideContent made = content;
                    for (UnaryOperator<GuideContent> step : steps) {
                        made = step.apply(made);
                    }
                    return made;
                },
                result);
    }
}
