package org.productops.feedback.similar.rest;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.productops.common.text.Texts;
import org.productops.feedback.similar.AreaProposal;
import org.productops.feedback.similar.Similar;
import org.productops.feedback.similar.rest.SimilarFeedbackJson.SimilarAreaJson;
import org.productops.feedback.similar.rest.SimilarFeedbackJson.SimilarIssueJson;

/** Brings what is like into JSON, in the caller's language. */
@JiraComponent
public class SimilarTexts {

    private final Texts texts;

    @Inject
    public SimilarTexts(Texts texts) {
        this.texts = texts;
    }

    /** @param linked the ids of those that are linked already */
    SimilarFeedbackJson json(boolean ready, List<Similar> similar, Set<Long> linked, List<AreaProposal> areas) {
        return new SimilarFeedbackJson(
                ready,
                similar.stream()
                        .map(each -> SimilarIssueJson.of(each, linked.contains(each.issueId())))
                        .toList(),
                areas.stream().map(this::json).toList());
    }

    private SimilarAreaJson json(AreaProposal proposal) {
        return new SimilarAreaJson(
                proposal.areaKey(),
                proposal.area().name(),
                proposal.path(),
                proposal.confidence(),
                proposal.certainty().name(),
                texts.get(proposal.why()));
    }
}
