package org.productops.feedback.intake.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import org.productops.feedback.intake.IntakeSource;
import org.productops.feedback.intake.IntakeSourceView;

/**
 * A source of feedback. Its token and its secret are never shown.
 *
 * @param id its number
 * @param key stands in the address to which it sends
 * @param name what people call it
 * @param kind {@code ZENDESK}, {@code INTERCOM}, {@code PRODUCTBOARD} or {@code PLAIN}; {@code PORTAL}, {@code CSV}
 *     or {@code SCREEN} for what the plugin has itself
 * @param project the key of the project; empty if it is not there any more
 * @param runsAs the user who makes the issues, by the name to log in with; the key of one who is gone
 * @param hasToken whether it has a token
 * @param hasSecret whether it has a secret to sign with; without it, nothing of {@code ZENDESK} and {@code INTERCOM} is
 *     accepted
 * @param topics what its webhooks are to be about; none for what is usual
 * @param perMinute how much it may send in a minute
 * @param keptDays for how many days what was sent is kept after it is done
 * @param active whether anything is taken from it
 * @param rules where things stand, as far as that differs from what is usual
 * @param lastReceived the moment when something came from it last, such as {@code 2026-01-31T12:00:00Z}; else missing
 * @param waiting how much waits
 * @param failed of how much no issue could be made
 * @param quarantined how much could not be understood
 * @param version counts its changes
 */
record IntakeSourceJson(
        @JsonProperty("id") long id,
        @JsonProperty("key") String key,
        @JsonProperty("name") String name,
        @JsonProperty("kind") String kind,
        @JsonProperty("project") String project,
        @JsonProperty("runsAs") String runsAs,
        @JsonProperty("hasToken") boolean hasToken,
        @JsonProperty("hasSecret") boolean hasSecret,
        @JsonProperty("topics") List<String> topics,
        @JsonProperty("perMinute") int perMinute,
        @JsonProperty("keptDays") int keptDays,
        @JsonProperty("active") boolean active,
        @JsonProperty("rules") List<RuleJson> rules,
        @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("lastReceived") String lastReceived,
        @JsonProperty("waiting") int waiting,
        @JsonProperty("failed") int failed,
        @JsonProperty("quarantined") int quarantined,
        @JsonProperty("version") long version) {

    /**
     * Where one thing stands.
     *
     * @param target what is found there
     * @param from where it is looked for
     * @param words what words that are sent mean; may be empty
     */
    record RuleJson(
            @JsonProperty("target") String target,
            @JsonProperty("from") String from,
            @JsonProperty("words") String words) {}

    static IntakeSourceJson of(IntakeSourceView view) {
        IntakeSource source = view.source();
        return new IntakeSourceJson(
                source.id(),
                source.key(),
                source.name(),
                source.kind().name(),
                view.projectKey(),
                view.runsAs(),
                source.tokens().isSet(),
                source.secret().isSet(),
                source.topics(),
                source.perMinute(),
                source.keptDays(),
                source.active(),
                source.mapping().rules().stream()
                        .map(rule -> new RuleJson(rule.target().id(), rule.from(), rule.words()))
                        .toList(),
                view.last().map(Instant::toString).orElse(null),
                view.waiting(),
                view.failed(),
                view.quarantined(),
                source.version());
    }
}
