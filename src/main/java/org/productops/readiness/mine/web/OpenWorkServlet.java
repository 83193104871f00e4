package org.productops.readiness.mine.web;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.inject.Inject;
import org.productops.common.time.ProductDates;
import org.productops.common.web.Frame;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageServlet;
import org.productops.common.web.PageSupport;
import org.productops.common.web.ServletPage;
import org.productops.common.web.Templates;
import org.productops.readiness.mine.OpenWorkService;

/** The address of the page <em>My open items</em>. */
@LicensedOnly
public final class OpenWorkServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    private final transient OpenWorkService service;
    private final transient ProductDates dates;
    private final transient Templates templates;

    @Inject
    public OpenWorkServlet(PageSupport support, OpenWorkService service, ProductDates dates, Templates templates) {
        super(support, Frame.GENERAL, "checklist-page");
        this.service = service;
        this.dates = dates;
        this.templates = templates;
    }

    @Override
    protected ServletPage page(PageRequest request) {
        if (!request.path().isEmpty()) {
            throw noPage(request);
        }
        return new OpenWorkPage(service, dates, templates);
    }
}
