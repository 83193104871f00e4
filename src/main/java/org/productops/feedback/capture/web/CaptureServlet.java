package org.productops.feedback.capture.web;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import jakarta.inject.Inject;
import org.productops.common.time.ProductDates;
import org.productops.common.web.Crumb;
import org.productops.common.web.Frame;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageServlet;
import org.productops.common.web.PageSupport;
import org.productops.common.web.ServletPage;
import org.productops.common.web.form.FormRenderer;
import org.productops.feedback.capture.CaptureService;

/** Feedback captured on pages: nothing in the path for what somebody has captured, {@code new} for the form. */
@AnonymousSiteAccess
public final class CaptureServlet extends PageServlet {

    static final String PATH = "/plugins/servlet/productops/captured-feedback";

    private static final String NEW = "new";
    private static final long serialVersionUID = 1L;

    private final transient CaptureService captures;
    private final transient FormRenderer renderer;
    private final transient ProductDates dates;

    @Inject
    public CaptureServlet(PageSupport support, CaptureService captures, FormRenderer renderer, ProductDates dates) {
        super(support, Frame.GENERAL, "capture-page");
        this.captures = captures;
        this.renderer = renderer;
        this.dates = dates;
    }

    /** Where something is captured. */
    static String create() {
        return PATH + "/" + NEW;
    }

    @Override
    protected Crumb home() {
        return Crumb.labelled("productops.portal.capture.title", PATH);
    }

    @Override
    protected boolean isHomeForAll() {
        return true;
    }

    @Override
    protected ServletPage page(PageRequest request) {
        return switch (request.path()) {
            case "" -> new CaptureListPage(captures, dates);
            case NEW -> new CaptureFormPage(renderer, captures);
            default -> throw noPage(request);
        };
    }
}
