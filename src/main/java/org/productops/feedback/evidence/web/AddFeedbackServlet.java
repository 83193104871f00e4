package org.productops.feedback.evidence.web;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import jakarta.inject.Inject;
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

/** Adds feedback to an issue; who is not logged in is sent to log in. */
@AnonymousSiteAccess
public final class AddFeedbackServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    private final transient FormRenderer renderer;
    private final transient AddFeedbackFormType type;
    private final transient DemandService demand;
    private final transient FeedbackCreation creation;
    private final transient FeedbackProjects projects;
    private final transient FeedbackIssues kind;

    @Inject
    public AddFeedbackServlet(
            PageSupport support,
            FormRenderer renderer,
            AddFeedbackFormType type,
            DemandService demand,
            FeedbackCreation creation,
            FeedbackProjects projects,
            FeedbackIssues kind) {
        super(support, Frame.GENERAL, "page");
        this.renderer = renderer;
        this.type = type;
        this.demand = demand;
        this.creation = creation;
        this.projects = projects;
        this.kind = kind;
    }

    @Override
    protected ServletPage page(PageRequest request) {
        return new AddFeedbackFormPage(renderer, type, demand, creation, projects, kind);
    }
}
