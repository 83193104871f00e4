package org.productops.outcome.web;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import jakarta.inject.Inject;
import org.productops.common.web.Frame;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageServlet;
import org.productops.common.web.PageSupport;
import org.productops.common.web.ServletPage;
import org.productops.common.web.form.FormRenderer;
import org.productops.outcome.CriterionService;

/** Success criteria: defined and reviewed, also without the panel's script. */
@AnonymousSiteAccess
public final class OutcomeServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    private final transient CriterionService criteria;
    private final transient FormRenderer renderer;
    private final transient CriterionFormType criterionForm;
    private final transient OutcomeReviewFormType reviewForm;

    @Inject
    public OutcomeServlet(
            PageSupport support,
            CriterionService criteria,
            FormRenderer renderer,
            CriterionFormType criterionForm,
            OutcomeReviewFormType reviewForm) {
        super(support, Frame.GENERAL, "outcome-page");
        this.criteria = criteria;
        this.renderer = renderer;
        this.criterionForm = criterionForm;
        this.reviewForm = reviewForm;
    }

    @Override
    protected ServletPage page(PageRequest request) {
        String issue = request.text(OutcomeAddresses.ISSUE);
        return switch (request.text(OutcomeAddresses.ACTION)) {
            case OutcomeAddresses.ADD -> new CriterionFormPage(renderer, criterionForm, criteria, issue, 0);
            case OutcomeAddresses.EDIT -> new CriterionFormPage(renderer, criterionForm, criteria, issue, id(request));
            case OutcomeAddresses.REVIEW ->
                new OutcomeReviewFormPage(renderer, reviewForm, criteria, issue, id(request));
            case OutcomeAddresses.REMOVE -> new CriterionRemovePage(criteria, issue, id(request));
            default -> throw noPage(request);
        };
    }

    /** A number that no criterion has, where none is sent. */
    private static long id(PageRequest request) {
        return request.id(OutcomeAddresses.ID).filter(id -> id > 0).orElse(Long.MAX_VALUE);
    }
}
