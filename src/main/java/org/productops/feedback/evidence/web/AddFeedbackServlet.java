package org.productops.feedback.evidence.web;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import jakarta.inject.Inject;
import java.time.InstantSource;
import org.productops.area.AreaService;
import org.productops.common.error.ProductOpsException;
import org.productops.common.time.ProductDates;
import org.productops.common.web.ErrorHelp;
import org.productops.common.web.Frame;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageServlet;
import org.productops.common.web.PageSupport;
import org.productops.common.web.ServletPage;
import org.productops.common.web.form.FormRenderer;
import org.productops.feedback.FeedbackCreation;
import org.productops.feedback.FeedbackIssues;
import org.productops.feedback.FeedbackProjects;
import org.productops.feedback.evidence.DemandService;
import org.productops.feedback.web.IssueWays;

/** Adds feedback to an issue; who is not logged in is sent to log in. */
@AnonymousSiteAccess
public final class AddFeedbackServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    private final transient FormRenderer renderer;
    private final transient ProductDates dates;
    private final transient InstantSource clock;
    private final transient AreaService areas;
    private final transient DemandService demand;
    private final transient FeedbackCreation creation;
    private final transient FeedbackProjects projects;
    private final transient FeedbackIssues kind;
    private final transient IssueWays ways;

    @Inject
    public AddFeedbackServlet(
            PageSupport support,
            FormRenderer renderer,
            ProductDates dates,
            InstantSource clock,
            AreaService areas,
            DemandService demand,
            FeedbackCreation creation,
            FeedbackProjects projects,
            FeedbackIssues kind,
            IssueWays ways) {
        super(support, Frame.GENERAL, "page");
        this.renderer = renderer;
        this.dates = dates;
        this.clock = clock;
        this.areas = areas;
        this.demand = demand;
        this.creation = creation;
        this.projects = projects;
        this.kind = kind;
        this.ways = ways;
    }

    @Override
    protected ServletPage page(PageRequest request) {
        String key = request.text(IssueWays.ISSUE);
        AddFeedbackFormType type = new AddFeedbackFormType(dates, clock, projects, areas, key);
        return new AddFeedbackFormPage(renderer, type, demand, creation, projects, kind);
    }

    @Override
    protected ErrorHelp help(PageRequest request, ProductOpsException refusal) {
        return ways.help(request, refusal).orElseGet(() -> super.help(request, refusal));
    }
}
