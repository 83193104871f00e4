package org.productops.readiness.search.web;

import com.atlassian.annotations.security.AdminOnly;
import jakarta.inject.Inject;
import org.productops.common.job.web.JobDrawing;
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
        return new ReadinessIndexPage(service, jobs);
    }
}
