package org.productops.readiness.search.web;

import com.atlassian.annotations.security.AdminOnly;
import jakarta.inject.Inject;
import java.util.List;
import org.productops.common.error.Message;
import org.productops.common.job.web.JobDrawing;
import org.productops.common.search.web.IssueIndexPage;
import org.productops.common.search.web.IssueIndexPageText;
import org.productops.common.search.web.QueryExample;
import org.productops.common.web.Frame;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageServlet;
import org.productops.common.web.PageSupport;
import org.productops.common.web.ServletPage;
import org.productops.readiness.search.ReadinessIndexService;

/** The address of the administration page <em>Readiness in searches</em>. */
@AdminOnly
public final class ReadinessIndexServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    static final String PATH = "/plugins/servlet/productops/readiness-search";

    private static final IssueIndexPageText TEXT = new IssueIndexPageText(
            PATH,
            Message.of("productops.readiness.search.title"),
            Message.of("productops.readiness.search.about"),
            Message.of("productops.readiness.search.start-help"),
            List.of(
                    new QueryExample("readiness = open", Message.of("productops.readiness.search.finds-state")),
                    new QueryExample(
                            "readinessOpen in checklist(\"Definition of done\")",
                            Message.of("productops.readiness.search.finds-open")),
                    new QueryExample(
                            "readinessReady in checklist(\"Definition of done\")",
                            Message.of("productops.readiness.search.finds-ready")),
                    new QueryExample(
                            "readinessOverridden in checklist(\"Definition of done\")",
                            Message.of("productops.readiness.search.finds-overridden")),
                    new QueryExample(
                            "readinessPercent in checklistPercent(\"Definition of done\", 50, 99)",
                            Message.of("productops.readiness.search.finds-percent")),
                    new QueryExample(
                            "readinessOpenItems in checklistOpenItems(all, 3)",
                            Message.of("productops.readiness.search.finds-items"))));

    private final transient ReadinessIndexService service;
    private final transient JobDrawing jobs;

    @Inject
    public ReadinessIndexServlet(PageSupport support, ReadinessIndexService service, JobDrawing jobs) {
        super(support, Frame.administration("productops-readiness-search"), "job");
        this.service = service;
        this.jobs = jobs;
    }

    @Override
    protected ServletPage page(PageRequest request) {
        if (!request.path().isEmpty()) {
            throw noPage(request);
        }
        return new IssueIndexPage(TEXT, service, jobs);
    }
}
