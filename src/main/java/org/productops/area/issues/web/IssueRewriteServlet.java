package org.productops.area.issues.web;

import com.atlassian.annotations.security.AdminOnly;
import jakarta.inject.Inject;
import org.productops.area.issues.IssueRewriteService;
import org.productops.common.job.web.JobDrawing;
import org.productops.common.web.Frame;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageServlet;
import org.productops.common.web.PageSupport;
import org.productops.common.web.ServletPage;

/** The address of the administration page <em>Issues of areas</em>. */
@AdminOnly
public final class IssueRewriteServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    static final String PATH = "/plugins/servlet/productops/area-issues";

    private final transient IssueRewriteService issues;
    private final transient JobDrawing jobs;

    @Inject
    public IssueRewriteServlet(PageSupport support, IssueRewriteService issues, JobDrawing jobs) {
        super(support, Frame.administration("productops-area-issues"), "job");
        this.issues = issues;
        this.jobs = jobs;
    }

    @Override
    protected ServletPage page(PageRequest request) {
        if (!request.path().isEmpty()) {
            throw noPage(request);
        }
        return new IssueRewritePage(issues, jobs);
    }
}
