package org.productops.outcome.web;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import jakarta.inject.Inject;
import org.productops.common.access.Access;
import org.productops.common.web.Frame;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageResult;
import org.productops.common.web.PageServlet;
import org.productops.common.web.PageSupport;
import org.productops.common.web.ServletPage;
import org.productops.common.web.Templates;
import org.productops.common.web.form.FormRenderer;
import org.productops.feedback.delivery.DeliveryProjects;
import org.productops.outcome.CriterionExportService;
import org.productops.outcome.CriterionReviewService;
import org.productops.outcome.CriterionService;
import org.productops.outcome.CriterionTexts;
import org.productops.outcome.OutcomeService;

/** Success criteria: defined and reviewed, also without the panel's script. */
@AnonymousSiteAccess
public final class OutcomeServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    private final transient CriterionService criteria;
    private final transient CriterionReviewService reviews;
    private final transient FormRenderer renderer;
    private final transient CriterionFormType criterionForm;
    private final transient OutcomeReviewFormType reviewForm;
    private final transient OutcomeService outcomes;
    private final transient DeliveryProjects projects;
    private final transient CriterionExportService export;
    private final transient CriterionTexts texts;
    private final transient Access access;
    private final transient Templates templates;

    @Inject
    public OutcomeServlet(
            PageSupport support,
            CriterionService criteria,
            CriterionReviewService reviews,
            FormRenderer renderer,
            CriterionFormType criterionForm,
            OutcomeReviewFormType reviewForm,
            OutcomeService outcomes,
            DeliveryProjects projects,
            CriterionExportService export,
            CriterionTexts texts,
            Access access,
            Templates templates) {
        super(support, Frame.GENERAL, "outcome-page");
        this.criteria = criteria;
        this.reviews = reviews;
        this.renderer = renderer;
        this.criterionForm = criterionForm;
        this.reviewForm = reviewForm;
        this.outcomes = outcomes;
        this.projects = projects;
        this.export = export;
        this.texts = texts;
        this.access = access;
        this.templates = templates;
    }

    @Override
    protected ServletPage page(PageRequest request) {
        String issue = request.text(OutcomeAddresses.ISSUE);
        return switch (request.text(OutcomeAddresses.ACTION)) {
            case "" -> new OutcomeListPage(outcomes, projects, texts, access, templates);
            case OutcomeAddresses.BETS -> new OutcomeBetsPage(outcomes);
            case OutcomeAddresses.CSV -> new OutcomeExportPage(outcomes, texts);
            case OutcomeAddresses.EXPORT -> this::file;
            case OutcomeAddresses.ADD -> new CriterionFormPage(renderer, criterionForm, criteria, issue, 0);
            case OutcomeAddresses.EDIT -> new CriterionFormPage(renderer, criterionForm, criteria, issue, id(request));
            case OutcomeAddresses.REVIEW ->
                new OutcomeReviewFormPage(renderer, reviewForm, reviews, issue, id(request));
            case OutcomeAddresses.REMOVE -> new CriterionRemovePage(criteria, issue, id(request));
            default -> throw noPage(request);
        };
    }

    private PageResult file(PageRequest request) {
        export.requireMayExport();
        return PageResult.download("success-criteria.json", "application/json;charset=UTF-8", export::json);
    }

    /** A number that no criterion has, where none is sent. */
    private static long id(PageRequest request) {
        return request.id(OutcomeAddresses.ID).filter(id -> id > 0).orElse(Long.MAX_VALUE);
    }
}
