package org.productops.feedback.turning.web;

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
import org.productops.feedback.turning.TurnService;
import org.productops.feedback.web.IssueWays;

/** Turns an issue into feedback; who is not logged in is sent to log in. */
@AnonymousSiteAccess
public final class TurnServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    private final transient FormRenderer renderer;
    private final transient TurnFormType type;
    private final transient TurnService turning;
    private final transient IssueWays ways;

    @Inject
    public TurnServlet(
            PageSupport support, FormRenderer renderer, TurnFormType type, TurnService turning, IssueWays ways) {
        super(support, Frame.GENERAL, "page");
        this.renderer = renderer;
        this.type = type;
        this.turning = turning;
        this.ways = ways;
    }

    @Override
    protected ServletPage page(PageRequest request) {
        return new TurnFormPage(renderer, type, turning);
    }

    @Override
    protected ErrorHelp help(PageRequest request, ProductOpsException refusal) {
        return ways.help(request, refusal).orElseGet(() -> super.help(request, refusal));
    }
}
