package org.productops.feedback.web;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import jakarta.inject.Inject;
import org.productops.common.error.ProductOpsException;
import org.productops.common.web.ErrorHelp;
import org.productops.common.web.Frame;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageServlet;
import org.productops.common.web.PageSupport;
import org.productops.common.web.ServletPage;
import org.productops.common.web.form.FormRenderer;
import org.productops.feedback.FeedbackService;

/** Feedback edited on a page of its own, for browsers without the panel's script. */
@AnonymousSiteAccess
public final class FeedbackServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    private final transient FeedbackService feedback;
    private final transient FormRenderer renderer;
    private final transient FeedbackFormType type;
    private final transient IssueWays ways;

    @Inject
    public FeedbackServlet(
            PageSupport support,
            FeedbackService feedback,
            FormRenderer renderer,
            FeedbackFormType type,
            IssueWays ways) {
        super(support, Frame.GENERAL, "page");
        this.feedback = feedback;
        this.renderer = renderer;
        this.type = type;
        this.ways = ways;
    }

    @Override
    protected ServletPage page(PageRequest request) {
        return new FeedbackFormPage(renderer, type, feedback);
    }

    @Override
    protected ErrorHelp help(PageRequest request, ProductOpsException refusal) {
        return ways.help(request, refusal).orElseGet(() -> super.help(request, refusal));
    }
}
