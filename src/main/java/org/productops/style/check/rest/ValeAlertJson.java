package org.productops.style.check.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;
import org.productops.style.check.PlacedFinding;
import org.productops.style.rule.Finding;

/**
 * A finding in the form of Vale's JSON output, see https://vale.sh/docs/cli.
 *
 * @param action what can be done about it
 * @param span the columns of its first and its last character in the line, counted from 1
 * @param check the full name of the rule
 * @param description why it matters; empty if the rule does not say
 * @param link an address to read more at; empty if there is none
 * @param message what is wrong
 * @param severity {@code suggestion}, {@code warning} or {@code error}
 * @param match what stands there
 * @param line the number of the line where it begins, counted from 1
 */
record ValeAlertJson(
        @JsonProperty("Action") ValeActionJson action,
        @JsonProperty("Span") List<Integer> span,
        @JsonProperty("Check") String check,
        @JsonProperty("Description") String description,
        @JsonProperty("Link") String link,
        @JsonProperty("Message") String message,
        @JsonProperty("Severity") String severity,
        @JsonProperty("Match") String match,
        @JsonProperty("Line") int line) {

    /**
     * What can be done about a finding.
     *
     * @param name {@code replace} or {@code remove}; empty if nobody knows
     * @param params what to write instead
     */
    record ValeActionJson(@JsonProperty("Name") String name, @JsonProperty("Params") List<String> params) {

        static ValeActionJson of(List<String> suggestions) {
            if (suggestions.isEmpty()) {
                return new ValeActionJson("", List.of());
            }
            return suggestions.equals(List.of(""))
                    ? new ValeActionJson("remove", List.of())
                    : new ValeActionJson("replace", suggestions);
        }
    }

    static ValeAlertJson of(PlacedFinding placed) {
        Finding finding = placed.finding();
        return new ValeAlertJson(
                ValeActionJson.of(finding.suggestions()),
                List.of(placed.column(), placed.lastColumn()),
                finding.rule(),
                finding.description().orElse(""),
                finding.link().orElse(""),
                finding.message(),
                finding.level().name().toLowerCase(Locale.ROOT),
                finding.match(),
                placed.line());
    }
}
