package org.productops.common.audit.web;

import com.atlassian.annotations.security.AdminOnly;
import jakarta.inject.Inject;
import org.productops.common.audit.AuditHistoryService;
import org.productops.common.time.ProductDates;
import org.productops.common.user.People;
import org.productops.common.web.Crumb;
import org.productops.common.web.Frame;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageServlet;
import org.productops.common.web.PageSupport;
import org.productops.common.web.ServletPage;
import org.productops.common.web.Templates;

/** The address of the administration page <em>Audit</em>. */
@AdminOnly
public final class AuditServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    static final String PATH = "/plugins/servlet/productops/audit";

    private final transient AuditHistoryService history;
    private final transient AuditDrawing drawing;
    private final transient ProductDates dates;
    private final transient People people;
    private final transient Templates templates;

    @Inject
    public AuditServlet(
            PageSupport support,
            AuditHistoryService history,
            AuditDrawing drawing,
            ProductDates dates,
            People people,
            Templates templates) {
        super(support, Frame.administration("productops-audit"), "page");
        this.history = history;
        this.drawing = drawing;
        this.dates = dates;
        this.people = people;
        this.templates = templates;
    }

    @Override
    protected Crumb home() {
        return Crumb.labelled("productops.common.audit.title", PATH);
    }

    @Override
    protected ServletPage page(PageRequest request) {
        if (!request.path().isEmpty()) {
            throw noPage(request);
        }
        return new AuditPage(history, drawing, dates, people, templates);
    }
}
