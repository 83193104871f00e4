package org.productops.feedback.intake;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.Message;
import org.productops.common.text.TextRule;

/** What a source must be. */
final class IntakeSourceRules {

    /** More rules than there are targets say something twice. */
    static final int MOST_RULES = IntakeTarget.values().length;

    private static final TextRule NAME = TextRule.line(100).mandatory();
    private static final TextRule SECRET = TextRule.line(500);
    private static final TextRule TOPIC = TextRule.line(200);
    private static final TextRule RULE_FROM = TextRule.line(1000);
    private static final TextRule RULE_WORDS = TextRule.line(1000);
    private static final int MOST_TOPICS = 20;

    private final IntakeSourceDraft draft;
    private final FieldErrors.Collector errors = FieldErrors.collect();

    /**
     * What a draft names outside of itself.
     *
     * @param projectId the project; empty if there is none of that key
     * @param runsAsKey the user; empty if there is none who may use Jira
     */
    record Named(Optional<Long> projectId, Optional<String> runsAsKey) {}

    private IntakeSourceRules(IntakeSourceDraft draft) {
        this.draft = draft;
    }

    /**
     * The source that a draft describes.
     *
     * @param before the source so far, with its key and tokens
     * @throws org.productops.common.error.InvalidException with all that is wrong
     */
    static IntakeSource apply(IntakeSourceDraft draft, Named named, IntakeSource before) {
        return new IntakeSourceRules(draft).apply(named, before);
    }

    /**
     * The new source that a draft describes. It has no token yet.
     *
     * @param key stands in its address
     * @throws org.productops.common.error.InvalidException with all that is wrong
     */
    static IntakeSource create(IntakeSourceDraft draft, Named named, String key) {
        IntakeSourceRules rules = new IntakeSourceRules(draft);
        return rules.apply(named, rules.blank(key, rules.kind(), IntakeMapping.USUAL, List.of()));
    }

    /**
     * A source that reads as the draft says, whatever else that says.
     *
     * @param before the source so far; empty for a new one
     * @throws org.productops.common.error.InvalidException with all that is wrong with that
     */
    static IntakeSource reading(IntakeSourceDraft draft, Optional<IntakeSource> before) {
        IntakeSourceRules rules = new IntakeSourceRules(draft);
        IntakeKind kind = before.map(IntakeSource::kind).orElseGet(rules::kind);
        IntakeSource source = rules.blank("", kind, rules.mapping(), rules.topics());
        rules.errors.throwIfAny();
        return source;
    }

    private IntakeSource blank(String key, IntakeKind kind, IntakeMapping mapping, List<String> topics) {
        return new IntakeSource(
                0,
                key,
                "",
                kind,
                0,
                "",
                IntakeTokens.NONE,
                SigningSecret.NONE,
                mapping,
                topics,
                IntakeSource.USUAL_PER_MINUTE,
                IntakeSource.USUAL_KEPT_DAYS,
                true,
                0);
    }

    /** The kind that the draft names; any if administrators cannot add such a source. */
    private IntakeKind kind() {
        return IntakeKind.named(draft.kind().strip()).filter(IntakeKind::isOpen).orElseGet(() -> {
            errors.at(
                    IntakeSourceFields.KIND,
                    draft.kind().isBlank()
                            ? Message.of("productops.intake.error.kind-empty")
                            : Message.of("productops.intake.error.kind", TextRule.beginning(draft.kind())));
            return IntakeKind.PLAIN;
        });
    }

    private IntakeSource apply(Named named, IntakeSource before) {
        String name = NAME.check(IntakeSourceFields.NAME, draft.name(), errors);
        long projectId = named.projectId().orElseGet(() -> {
            errors.at(
                    IntakeSourceFields.PROJECT,
                    draft.project().isBlank()
                            ? Message.of("productops.intake.error.project-empty")
                            : Message.of("productops.intake.error.project", TextRule.beginning(draft.project())));
            return 0L;
        });
        String runsAs = named.runsAsKey().orElseGet(() -> {
            errors.at(
                    IntakeSourceFields.RUNS_AS,
                    draft.runsAs().isBlank()
                            ? Message.of("productops.intake.error.user-empty")
                            : Message.of("productops.intake.error.user", TextRule.beginning(draft.runsAs())));
            return "";
        });
        SigningSecret secret = secret(before);
        List<String> topics = topics();
        int perMinute = number(
                IntakeSourceFields.PER_MINUTE,
                draft.perMinute(),
                IntakeSource.USUAL_PER_MINUTE,
                IntakeSource.MOST_PER_MINUTE);
        int keptDays = number(
                IntakeSourceFields.KEPT_DAYS,
                draft.keptDays(),
                IntakeSource.USUAL_KEPT_DAYS,
                IntakeSource.MOST_KEPT_DAYS);
        IntakeMapping mapping = mapping();
        errors.throwIfAny();
        return new IntakeSource(
                before.id(),
                before.key(),
                name,
                before.kind(),
                projectId,
                runsAs,
                before.tokens(),
                secret,
                mapping,
                topics,
                perMinute,
                keptDays,
                draft.active(),
                before.version() + 1);
    }

    private List<String> topics() {
        return TOPIC.checkAll(IntakeSourceFields.TOPICS, draft.topics().lines().toList(), MOST_TOPICS, errors);
    }

    /** A source may be without one: some senders give it away only when they know the address and the token. */
    private SigningSecret secret(IntakeSource before) {
        String typed = SECRET.check(IntakeSourceFields.SECRET, draft.secret(), errors);
        return typed.isEmpty() ? before.secret() : new SigningSecret(typed);
    }

    private int number(String field, String typed, int usual, int most) {
        String digits = typed.strip();
        if (digits.isEmpty()) {
            return usual;
        }
        if (!digits.matches("\\d{1,9}") || Integer.parseInt(digits) < 1 || Integer.parseInt(digits) > most) {
            errors.at(field, Message.of("productops.common.error.not-a-count", TextRule.beginning(typed), 1, most));
            return usual;
        }
        return Integer.parseInt(digits);
    }

    private IntakeMapping mapping() {
        List<IntakeRule> rules = new ArrayList<>();
        Set<IntakeTarget> filled = EnumSet.noneOf(IntakeTarget.class);
        if (draft.rules().size() > MOST_RULES) {
            errors.at(
                    IntakeSourceFields.RULES,
                    Message.of(
                            "productops.intake.error.rules-many",
                            MOST_RULES,
                            draft.rules().size()));
            return IntakeMapping.USUAL;
        }
        for (int row = 0; row < draft.rules().size(); row++) {
            rule(row, draft.rules().get(row), filled).ifPresent(rules::add);
        }
        return new IntakeMapping(rules);
    }

    private Optional<IntakeRule> rule(int row, IntakeSourceDraft.Rule typed, Set<IntakeTarget> filled) {
        String targetField = IntakeSourceFields.ofRule(row, IntakeSourceFields.TARGET);
        String fromField = IntakeSourceFields.ofRule(row, IntakeSourceFields.FROM);
        String wordsField = IntakeSourceFields.ofRule(row, IntakeSourceFields.WORDS);
        Optional<IntakeTarget> target =
                IntakeTarget.withId(typed.target().strip()).filter(IntakeTarget::isMapped);
        if (target.isEmpty()) {
            errors.at(targetField, Message.of("productops.intake.error.target", TextRule.beginning(typed.target())));
        } else if (!filled.add(target.get())) {
            errors.at(targetField, Message.of("productops.intake.error.target-twice"));
        }
        String from = RULE_FROM.mandatory().check(fromField, typed.from(), errors);
        String words = RULE_WORDS.check(wordsField, typed.words(), errors);
        if (!from.isEmpty()) {
            IntakeRuleText.parse(
                    new IntakeRule(target.orElse(IntakeTarget.QUOTE), from, words), fromField, wordsField, errors);
        }
        return target.map(each -> new IntakeRule(each, from, words));
    }
}
