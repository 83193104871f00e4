package org.productops.feedback.privacy.web;

import com.atlassian.annotations.security.AdminOnly;
import jakarta.inject.Inject;
import org.productops.common.job.web.JobDrawing;
import org.productops.common.time.ProductDates;
import org.productops.common.web.Crumb;
import org.productops.common.web.Frame;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageServlet;
import org.productops.common.web.PageSupport;
import org.productops.common.web.ServletPage;
import org.productops.feedback.privacy.ErasureService;
import org.productops.feedback.privacy.PrivacyService;

/** The administration page of personal data. */
@AdminOnly
public final class PrivacyServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    static final String PATH = "/plugins/servlet/productops/personal-data";

    private final transient PrivacyService privacy;
    private final transient ErasureService erasure;
    private final transient JobDrawing jobs;
    private final transient ProductDates dates;

    @Inject
    public PrivacyServlet(
            PageSupport support, PrivacyService privacy, ErasureService erasure, JobDrawing jobs, ProductDates dates) {
        super(support, Frame.administration("productops-personal-data"), "personal-data");
        this.privacy = privacy;
        this.erasure = erasure;
        this.jobs = jobs;
        this.dates = dates;
    }

    @Override
    protected Crumb home() {
        return Crumb.labelled("productops.organisation.privacy.title", PATH);
    }

    @Override
    protected ServletPage page(PageRequest request) {
        if (!request.path().isEmpty()) {
            throw noPage(request);
        }
        return new PrivacyPage(privacy, erasure, jobs, dates);
    }
}
