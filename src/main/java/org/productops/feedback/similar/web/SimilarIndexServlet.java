package org.productops.feedback.similar.web;

import com.atlassian.annotations.security.AdminOnly;
import jakarta.inject.Inject;
import org.productops.common.time.ProductDates;
import org.productops.common.web.Frame;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageServlet;
import org.productops.common.web.PageSupport;
import org.productops.common.web.ServletPage;
import org.productops.feedback.similar.SimilarIndexService;

/** The address of the administration page <em>Similar feedback</em>. */
@AdminOnly
public final class SimilarIndexServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    static final String ADDRESS = "/plugins/servlet/productops/feedback-similar";

    private final transient SimilarIndexService service;
    private final transient ProductDates dates;

    @Inject
    public SimilarIndexServlet(PageSupport support, SimilarIndexService service, ProductDates dates) {
        super(support, Frame.administration("productops-feedback-similar"), "page");
        this.service = service;
        this.dates = dates;
    }

    @Override
    protected ServletPage page(PageRequest request) {
        if (!request.path().isEmpty()) {
            throw noPage(request);
        }
        return new SimilarIndexPage(service, dates);
    }
}
