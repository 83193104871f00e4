package org.productops.feedback.intake.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.productops.common.rest.JsonBody;
import org.productops.feedback.intake.IntakeSourceDraft;

/**
 * What a caller sends to add or change a source of feedback.
 *
 * @param name needed: what people call it
 * @param kind {@code ZENDESK}, {@code INTERCOM}, {@code PRODUCTBOARD} or {@code PLAIN}; needed for a new source, and never
 *     changes
 * @param project needed: the key of the project in which issues are made
 * @param runsAs needed: the user who makes the issues, by the name to log in with
 * @param secret what {@code ZENDESK} and {@code INTERCOM} sign with; stays as it is if it is not sent. May come later: until
 *     it is set, all that is sent to the source is refused with 401
 * @param topics what its webhooks are to be about; what is usual if none are sent
 * @param perMinute how much it may send in a minute, 1 to 60000; 600 if it is not sent
 * @param keptDays for how many days what was sent is kept after it is done, 1 to 365; 30 if it is not sent
 * @param active whether anything is taken from it; true if it is not sent
 * @param rules where things stand in what it sends, as far as that differs from what is usual
 */
record IntakeSourceBody(
        @JsonProperty("name") String name,
        @JsonProperty("kind") String kind,
        @JsonProperty("project") String project,
        @JsonProperty("runsAs") String runsAs,
        @JsonProperty("secret") String secret,
        @JsonProperty("topics") List<String> topics,
        @JsonProperty("perMinute") Integer perMinute,
        @JsonProperty("keptDays") Integer keptDays,
        @JsonProperty("active") Boolean active,
        @JsonProperty("rules") List<IntakeSourceRuleBody> rules)
        implements JsonBody {

    /**
     * Where one thing stands in what a source sends. One without {@code from} and {@code words} is left out.
     *
     * @param target what is found there, such as {@code quote}
     * @param from JSON pointers with bars between them, the first of which something is found under counts;
     *     {@code as HTML} behind one if HTML stands there; or a text behind an equals sign
     * @param words what words that are sent mean, such as {@code urgent = BLOCKER, high = IMPORTANT}
     */
    record IntakeSourceRuleBody(
            @JsonProperty("target") String target,
            @JsonProperty("from") String from,
            @JsonProperty("words") String words)
            implements JsonBody {

        IntakeSourceDraft.Rule draft() {
            return new IntakeSourceDraft.Rule(target, from, words);
        }
    }

    IntakeSourceDraft draft() {
        return new IntakeSourceDraft(
                name,
                kind,
                project,
                runsAs,
                secret,
                topics == null ? "" : String.join("\n", topics),
                perMinute == null ? "" : String.valueOf(perMinute),
                keptDays == null ? "" : String.valueOf(keptDays),
                active == null || active,
                rules == null
                        ? List.of()
                        : rules.stream().map(IntakeSourceRuleBody::draft).toList());
    }
}
