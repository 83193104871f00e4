package org.productops.outcome.web;

import java.util.List;
import java.util.Optional;
import org.productops.common.error.Message;
import org.productops.common.web.Crumb;
import org.productops.common.web.PageRequest;
import org.productops.common.web.form.FormHead;
import org.productops.common.web.form.FormPage;
import org.productops.common.web.form.FormRenderer;
import org.productops.common.web.form.FormValues;
import org.productops.outcome.CriterionReviewService;
import org.productops.outcome.CriterionView;
import org.productops.outcome.OutcomeAddress;

/** The page on which somebody says what came out. */
final class OutcomeReviewFormPage extends FormPage<CriterionView> {

    private final CriterionReviewService criteria;
    private final String issueKey;
    private final long id;

    OutcomeReviewFormPage(
            FormRenderer renderer,
            OutcomeReviewFormType type,
            CriterionReviewService criteria,
            String issueKey,
            long id) {
        super(renderer, type);
        this.criteria = criteria;
        this.issueKey = issueKey;
        this.id = id;
    }

    @Override
    protected Optional<CriterionView> open(PageRequest request) {
        return Optional.of(criteria.toReview(issueKey, id));
    }

    @Override
    protected FormHead head(PageRequest request, Optional<CriterionView> record) {
        FormHead head = new FormHead(
                Message.of("productops.outcome.form.review", issueKey),
                Optional.empty(),
                List.of(Crumb.named(issueKey, OutcomeAddress.issue(issueKey))),
                OutcomeAddresses.of(OutcomeAddresses.REVIEW, issueKey, id).toString(),
                Optional.of(OutcomeAddress.issue(issueKey)),
                Optional.empty());
        return record.map(view -> head.about(Message.of(
                        "productops.outcome.form.review-about",
                        view.criterion().measure(),
                        view.criterion().target())))
                .orElse(head);
    }

    @Override
    protected CriterionView save(PageRequest request, FormValues typed, long version) {
        return criteria.review(issueKey, id, version, OutcomeReviewFormType.draft(typed));
    }

    @Override
    protected String afterwards(PageRequest request, CriterionView saved) {
        return OutcomeAddress.issue(saved.issue().key());
    }
}
