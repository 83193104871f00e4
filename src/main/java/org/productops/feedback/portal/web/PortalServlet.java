package org.productops.feedback.portal.web;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import jakarta.inject.Inject;
import org.productops.common.time.ProductDates;
import org.productops.common.web.Frame;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageServlet;
import org.productops.common.web.PageSupport;
import org.productops.common.web.ServletPage;
import org.productops.common.web.form.FormRenderer;
import org.productops.feedback.portal.PortalService;
import org.productops.feedback.portal.SentFeedbackService;

/**
 * The portals of projects for their owners: nothing in the path for those of a project, {@code new} for another one, a number
 * for one of them.
 */
@AnonymousSiteAccess
public final class PortalServlet extends PageServlet {

    /** The parameter that names the project. */
    static final String PROJECT = "project";

    static final String NEW = "new";
    private static final String PREVIEW = "/preview";
    private static final String REMOVE = "/remove";
    private static final long serialVersionUID = 1L;

    private final transient PortalService portals;
    private final transient SentFeedbackService sending;
    private final transient FormRenderer renderer;
    private final transient ProductDates dates;
    private final transient ApplicationProperties application;

    @Inject
    public PortalServlet(
            PageSupport support,
            PortalService portals,
            SentFeedbackService sending,
            FormRenderer renderer,
            ProductDates dates,
            @ComponentImport ApplicationProperties application) {
        super(support, Frame.GENERAL, "portal-page");
        this.portals = portals;
        this.sending = sending;
        this.renderer = renderer;
        this.dates = dates;
        this.application = application;
    }

    /** Where a portal is shown as colleagues see it. */
    static String preview(String portal) {
        return portal + PREVIEW;
    }

    /** Where a portal is removed. */
    static String remove(String portal) {
        return portal + REMOVE;
    }

    @Override
    protected ServletPage page(PageRequest request) {
        String path = request.path();
        if (path.isEmpty()) {
            return new PortalListPage(portals, dates, application.getBaseUrl(UrlMode.CANONICAL));
        }
        if (path.equals(NEW)) {
            return new PortalFormPage(renderer, portals, 0);
        }
        String number = path.replaceFirst("/.*", "");
        if (number.matches("\\d{1,9}")) {
            long id = Long.parseLong(number);
            switch (path.substring(number.length())) {
                case "" -> {
                    return new PortalFormPage(renderer, portals, id);
                }
                case PREVIEW -> {
                    return PortalPreviewFormPage.of(renderer, portals, sending, id);
                }
                case REMOVE -> {
                    return new PortalRemovePage(portals, id);
                }
                default -> throw noPage(request);
            }
        }
        throw noPage(request);
    }
}
