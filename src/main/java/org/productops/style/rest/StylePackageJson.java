package org.productops.style.rest;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.productops.common.text.Characters;
import org.productops.common.text.Texts;
import org.productops.style.PlannedGuide;
import org.productops.style.PlannedRule;
import org.productops.style.RuleFate;
import org.productops.style.StylePackagePlan;

/**
 * What the import of a Vale package does.
 *
 * @param guides what becomes of style guides, by name
 * @param ignored what of the package is not taken over, without rules that are refused
 */
record StylePackageJson(
        @JsonProperty("guides") List<PlannedGuideJson> guides, @JsonProperty("ignored") List<IgnoredJson> ignored) {

    /**
     * What becomes of a style guide.
     *
     * @param guide its key; of one that is new, the one that it gets as things stand
     * @param name what it is called
     * @param made whether it is new
     * @param reworded whether it is there and gets other accepted or rejected words
     * @param rules what becomes of its rules
     */
    record PlannedGuideJson(
            @JsonProperty("guide") String guide,
            @JsonProperty("name") String name,
            @JsonProperty("made") boolean made,
            @JsonProperty("reworded") boolean reworded,
            @JsonProperty("rules") List<PlannedRuleJson> rules) {

        private static PlannedGuideJson of(PlannedGuide guide, Texts texts) {
            return new PlannedGuideJson(
                    guide.after().key(),
                    guide.after().name(),
                    guide.before().isEmpty(),
                    guide.isReworded(),
                    guide.rules().stream()
                            .map(rule -> PlannedRuleJson.of(rule, texts))
                            .toList());
        }
    }

    /**
     * What becomes of a rule.
     *
     * @param name its name within the guide
     * @param fate {@link RuleFate what} becomes of it
     * @param file the path of its file; missing for one that the package has not
     * @param reasons why it is refused; none if it is not
     */
    record PlannedRuleJson(
            @JsonProperty("name") String name,
            @JsonProperty("fate") RuleFate fate,
            @JsonInclude(NON_NULL) @JsonProperty("file") String file,
            @JsonProperty("reasons") List<String> reasons) {

        private static PlannedRuleJson of(PlannedRule rule, Texts texts) {
            return new PlannedRuleJson(
                    Characters.shown(rule.name()),
                    rule.fate(),
                    rule.path().isEmpty() ? null : Characters.shown(rule.path()),
                    rule.faults().stream().map(texts::get).toList());
        }
    }

    /**
     * What is not taken over.
     *
     * @param place the path of the file, with the number of the line where it is about one
     * @param reason why not
     */
    record IgnoredJson(@JsonProperty("place") String place, @JsonProperty("reason") String reason) {}

    static StylePackageJson of(StylePackagePlan plan, Texts texts) {
        return new StylePackageJson(
                plan.guides().stream()
                        .map(guide -> PlannedGuideJson.of(guide, texts))
                        .toList(),
                plan.ignored().stream()
                        .map(line -> new IgnoredJson(Characters.shown(line.place()), texts.get(line.reason())))
                        .toList());
    }
}
