package org.productops.readiness.gate.web;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import jakarta.inject.Inject;
import org.productops.common.time.ProductDates;
import org.productops.common.web.Crumb;
import org.productops.common.web.Frame;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageServlet;
import org.productops.common.web.PageSupport;
import org.productops.common.web.ServletPage;
import org.productops.common.web.Templates;
import org.productops.readiness.gate.RefusalService;
import org.productops.readiness.gate.TrialService;

/**
 * What transitions were refused and why. The path says which page: nothing for everybody's own, {@code all} for those of all,
 * {@code group} for one change of many issues, {@code trial} for what would have been refused.
 */
@AnonymousSiteAccess
public final class RefusalServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    private final transient RefusalService refusals;
    private final transient TrialService trials;
    private final transient Templates templates;
    private final transient ProductDates dates;

    @Inject
    public RefusalServlet(
            PageSupport support,
            RefusalService refusals,
            TrialService trials,
            Templates templates,
            ProductDates dates) {
        super(support, Frame.GENERAL, "gate-page");
        this.refusals = refusals;
        this.trials = trials;
        this.templates = templates;
        this.dates = dates;
    }

    @Override
    protected Crumb home() {
        return Crumb.labelled("productops.gate.own.title", RefusalAddress.ROOT);
    }

    @Override
    protected boolean isHomeForAll() {
        return true;
    }

    @Override
    protected ServletPage page(PageRequest request) {
        RefusalDrawing drawing = new RefusalDrawing(templates, dates);
        return switch (request.path()) {
            case "" -> new RefusalListPage(refusals, trials, drawing, false);
            case RefusalAddress.ALL -> new RefusalListPage(refusals, trials, drawing, true);
            case RefusalAddress.GROUP -> new RefusalGroupPage(refusals, drawing);
            case RefusalAddress.TRIAL -> new TrialReportPage(trials, drawing);
            default -> throw noPage(request);
        };
    }
}
