package org.productops.area.rule.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.productops.area.AreaTree;
import org.productops.area.rule.AreaProposalView;
import org.productops.common.text.Texts;

/**
 * What is proposed for an issue.
 *
 * @param proposals the {@link List list} of {@link AreaProposalJson areas}, the best first
 * @param filled the {@link List list} of {@link AreaProposalJson areas} that a new issue gets if nothing is sent for the
 *     field; a field of one area gets the first
 * @param note sentences for people: why the project's rule does not do what it says, and what to do about it
 */
record AreaProposalsJson(
        @JsonProperty("proposals") List<AreaProposalJson> proposals,
        @JsonProperty("filled") List<AreaProposalJson> filled,
        @JsonProperty("note") @JsonInclude(JsonInclude.Include.NON_NULL) String note) {

    static AreaProposalsJson of(AreaTree tree, AreaProposalView view, Texts texts) {
        return new AreaProposalsJson(
                view.proposals().stream()
                        .map(each -> AreaProposalJson.of(tree, each, texts))
                        .toList(),
                view.filled().stream()
                        .map(each -> AreaProposalJson.of(tree, each, texts))
                        .toList(),
                ProjectRuleJson.note(view.notes(), texts));
    }
}
