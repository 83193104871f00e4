package org.productops.feedback.portal.web;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import jakarta.inject.Inject;
import org.productops.common.time.ProductDates;
import org.productops.common.web.Crumb;
import org.productops.common.web.Frame;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageServlet;
import org.productops.common.web.PageSupport;
import org.productops.common.web.ServletPage;
import org.productops.feedback.portal.PortalAddress;
import org.productops.feedback.portal.SentFeedbackService;

/** What somebody has sent: nothing in the path for all of it, a token for one piece. */
@AnonymousSiteAccess
public final class MyFeedbackServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    private final transient SentFeedbackService sending;
    private final transient ProductDates dates;

    @Inject
    public MyFeedbackServlet(PageSupport support, SentFeedbackService sending, ProductDates dates) {
        super(support, Frame.GENERAL, "portal-page");
        this.sending = sending;
        this.dates = dates;
    }

    @Override
    protected Crumb home() {
        return Crumb.labelled("productops.portal.mine.title", PortalAddress.MINE);
    }

    @Override
    protected boolean isHomeForAll() {
        return true;
    }

    @Override
    protected ServletPage page(PageRequest request) {
        return request.path().isEmpty()
                ? new MyFeedbackPage(sending, dates)
                : new AnswerPage(sending, dates, request.path());
    }
}
