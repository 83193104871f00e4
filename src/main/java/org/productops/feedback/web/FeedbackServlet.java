package org.productops.feedback.web;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import jakarta.inject.Inject;
import java.util.Map;
import org.productops.common.error.BusyException;
import org.productops.common.error.ConflictException;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.InvalidException;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageResult;
import org.productops.common.web.PageServlet;
import org.productops.common.web.PageSupport;
import org.productops.feedback.FeedbackInput;
import org.productops.feedback.FeedbackRecord;
import org.productops.feedback.FeedbackService;
import org.productops.feedback.FeedbackView;

/** Feedback edited on a page of its own, for browsers without the panel's script. */
public final class FeedbackServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    private static final String TEMPLATE = "feedback/edit.vm";
    private static final String RESOURCES = "org.productops.product-ops:feedback-resources";

    private final transient FeedbackService service;
    private final transient FeedbackForm form;
    private final transient PageBuilderService pages;

    @Inject
    public FeedbackServlet(
            PageSupport support,
            FeedbackService service,
            FeedbackForm form,
            @ComponentImport PageBuilderService pages) {
        super(support, GENERAL);
        this.service = service;
        this.form = form;
        this.pages = pages;
    }

    @Override
    protected PageResult show(PageRequest request) {
        FeedbackView view = service.edit(request.text("issue"));
        return PageResult.show(TEMPLATE, page(view, form.html(view)));
    }

    @Override
    protected PageResult submit(PageRequest request) {
        String issueKey = request.text("issue");
        long version = request.number("version").orElse(FeedbackRecord.ABSENT);
        FeedbackInput typed = new FeedbackInput(
                request.raw("source"), request.raw("organisation"), request.raw("quote"), request.raw("heardOn"));
        try {
            return PageResult.go(
                    "/browse/" + service.save(issueKey, typed, version).issue().key());
        } catch (InvalidException e) {
            return PageResult.again(
                    400, TEMPLATE, page(service.edit(issueKey), form.again(typed, version, e.errors())));
        } catch (BusyException e) {
            return PageResult.again(
                    503, TEMPLATE, page(service.edit(issueKey), form.again(typed, version, FieldErrors.of(e.text()))));
        } catch (ConflictException e) {
            FeedbackView theirs = service.edit(issueKey);
            return PageResult.again(409, TEMPLATE, page(theirs, form.again(typed, theirs)));
        }
    }

    private Map<String, Object> page(FeedbackView view, String fieldsHtml) {
        pages.assembler().resources().requireWebResource(RESOURCES);
        return Map.of(
                "issueKey", view.issue().key(),
                "summary", view.issue().summary(),
                "fieldsHtml", fieldsHtml);
    }
}
