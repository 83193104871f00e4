package org.productops.style.check.rest;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.productops.style.check.CheckedText;
import org.productops.style.check.PlacedFinding;
import org.productops.style.rule.Finding;
import org.productops.style.rule.RuleLevel;

/**
 * What was found in a text.
 *
 * @param name what it is called
 * @param whole whether all of it was checked; of a very long text, or one that takes too much time, only a part is
 * @param overruns the full names of rules that could not be checked to the end, because an expression of them needs too many steps
 * @param findings in the order of the text
 */
record CheckedTextJson(
        @JsonProperty("name") String name,
        @JsonProperty("whole") boolean whole,
        @JsonProperty("overruns") List<String> overruns,
        @JsonProperty("findings") List<FindingJson> findings) {

    /**
     * A finding.
     *
     * @param rule the full name of the rule: that of its guide, a dot and its own; {@code Glossary} stands for the guide of words of
     *     glossaries
     * @param level the {@link RuleLevel level} of the rule
     * @param message what is wrong
     * @param description why that matters; missing if the rule does not say
     * @param link an address to read more at; missing if there is none
     * @param line the number of the line where it begins, counted from 1
     * @param column where it begins in the line, counted from 1 in characters
     * @param lastColumn the column of its last character in that line
     * @param match what stands there
     * @param suggestions what to write instead, the best first; an empty one says to leave it out
     */
    record FindingJson(
            @JsonProperty("rule") String rule,
            @JsonProperty("level") RuleLevel level,
            @JsonProperty("message") String message,
            @JsonInclude(NON_NULL) @JsonProperty("description") String description,
            @JsonInclude(NON_NULL) @JsonProperty("link") String link,
            @JsonProperty("line") int line,
            @JsonProperty("column") int column,
            @JsonProperty("lastColumn") int lastColumn,
            @JsonProperty("match") String match,
            @JsonProperty("suggestions") List<String> suggestions) {

        static FindingJson of(PlacedFinding placed) {
            Finding finding = placed.finding();
            return new FindingJson(
                    finding.rule(),
                    finding.level(),
                    finding.message(),
                    finding.description().orElse(null),
                    finding.link().orElse(null),
                    placed.line(),
                    placed.column(),
                    placed.lastColumn(),
                    finding.match(),
                    finding.suggestions());
        }
    }

    static CheckedTextJson of(CheckedText checked) {
        return new CheckedTextJson(
                checked.name(),
                checked.whole(),
                checked.overruns(),
                checked.findings().stream().map(FindingJson::of).toList());
    }
}
