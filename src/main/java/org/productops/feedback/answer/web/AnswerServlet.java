package org.productops.feedback.answer.web;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import jakarta.inject.Inject;
import org.productops.common.job.JobService;
import org.productops.common.job.web.JobDrawing;
import org.productops.common.time.ProductDates;
import org.productops.common.user.People;
import org.productops.common.web.Crumb;
import org.productops.common.web.Frame;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageServlet;
import org.productops.common.web.PageSupport;
import org.productops.common.web.ServletPage;
import org.productops.common.web.Templates;
import org.productops.common.web.form.FormRenderer;
import org.productops.feedback.answer.AnswerAddress;
import org.productops.feedback.answer.AnswerBulkService;
import org.productops.feedback.answer.AnswerService;
import org.productops.feedback.answer.AnswerTemplateService;
import org.productops.feedback.answer.WaitingAnswerService;

/**
 * Who waits for an answer. The path says which page: nothing for all who wait, {@code template} for a project's words,
 * {@code back} for an answer that did not settle it, {@code untell} for taking back that there was one.
 */
@AnonymousSiteAccess
public final class AnswerServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    static final Crumb HOME = Crumb.labelled("productops.answer.page.title", AnswerAddress.PAGE);

    private final transient WaitingAnswerService waiting;
    private final transient AnswerService answers;
    private final transient AnswerBulkService bulk;
    private final transient JobService jobs;
    private final transient JobDrawing drawing;
    private final transient AnswerTemplateService templateService;
    private final transient Templates templates;
    private final transient ProductDates dates;
    private final transient People people;
    private final transient FormRenderer renderer;

    @Inject
    public AnswerServlet(
            PageSupport support,
            WaitingAnswerService waiting,
            AnswerService answers,
            AnswerBulkService bulk,
            JobService jobs,
            JobDrawing drawing,
            AnswerTemplateService templateService,
            Templates templates,
            ProductDates dates,
            People people,
            FormRenderer renderer) {
        super(support, Frame.GENERAL, "answer-page");
        this.waiting = waiting;
        this.answers = answers;
        this.bulk = bulk;
        this.jobs = jobs;
        this.drawing = drawing;
        this.templateService = templateService;
        this.templates = templates;
        this.dates = dates;
        this.people = people;
        this.renderer = renderer;
    }

    @Override
    protected Crumb home() {
        return HOME;
    }

    @Override
    protected boolean isHomeForAll() {
        return true;
    }

    @Override
    protected ServletPage page(PageRequest request) {
        return switch (request.path()) {
            case "" ->
                new WaitingAnswersPage(
                        waiting, answers, bulk, jobs, drawing, templateService, templates, dates, people);
            case AnswerAddress.TEMPLATE -> new AnswerTemplateFormPage(renderer, templateService);
            case AnswerAddress.UNTELL -> new UntellPage(answers);
            case AnswerAddress.BACK -> new ComeBackFormPage(renderer, answers);
            default -> throw noPage(request);
        };
    }
}
