package org.productops.feedback.portal.web;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import jakarta.inject.Inject;
import org.productops.common.web.Crumb;
import org.productops.common.web.Frame;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageServlet;
import org.productops.common.web.PageSupport;
import org.productops.common.web.ServletPage;
import org.productops.common.web.form.FormRenderer;
import org.productops.feedback.portal.PortalAddress;
import org.productops.feedback.portal.SentFeedbackService;

/** Portals, each at its own address, which its owner gives to colleagues: who is not logged in is sent to the log-in. */
@AnonymousSiteAccess
public final class GiveServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    /** The parameter with the name of a file that a script sends as it is. */
    private static final String FILE_NAME = "upload";

    private final transient SentFeedbackService sending;
    private final transient FormRenderer renderer;

    @Inject
    public GiveServlet(PageSupport support, SentFeedbackService sending, FormRenderer renderer) {
        super(support, Frame.GENERAL, "portal-page");
        this.sending = sending;
        this.renderer = renderer;
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
        String address = request.path();
        if (request.has(FILE_NAME)) {
            return new PortalFilePage(sending, address, request.text(FILE_NAME));
        }
        return GiveFormPage.of(renderer, sending.portal(address), sending);
    }
}
