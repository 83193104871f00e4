package org.productops.feedback.intake;

import java.util.List;
import java.util.Objects;

/**
 * A source as somebody typed it.
 *
 * @param name see {@link IntakeSource}
 * @param kind name of an {@link IntakeKind}; of no matter for a source that is there
 * @param project the key of the project
 * @param runsAs who makes the issues, by the name to log in with
 * @param secret what the sender signs with; empty to leave it as it is
 * @param topics see {@link IntakeSource}; one in each line
 * @param perMinute see {@link IntakeSource}
 * @param keptDays see {@link IntakeSource}
 * @param active whether anything is taken from it
 * @param rules where things stand, as far as that differs
 */
public record IntakeSourceDraft(
        String name,
        String kind,
        String project,
        String runsAs,
        String secret,
        String topics,
        String perMinute,
        String keptDays,
        boolean active,
        List<Rule> rules) {

    /** A rule as somebody typed it; see {@link IntakeRule}. */
    public record Rule(String target, String from, String words) {
        public Rule {
            target = Objects.requireNonNullElse(target, "");
            from = Objects.requireNonNullElse(from, "");
            words = Objects.requireNonNullElse(words, "");
        }
    }

    public IntakeSourceDraft {
        name = Objects.requireNonNullElse(name, "");
        kind = Objects.requireNonNullElse(kind, "");
        project = Objects.requireNonNullElse(project, "");
        runsAs = Objects.requireNonNullElse(runsAs, "");
        secret = Objects.requireNonNullElse(secret, "");
        topics = Objects.requireNonNullElse(topics, "");
        perMinute = Objects.requireNonNullElse(perMinute, "");
        keptDays = Objects.requireNonNullElse(keptDays, "");
        rules = rules == null ? List.of() : List.copyOf(rules);
    }
}
