package org.productops.area.review.web;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import jakarta.inject.Inject;
import org.productops.area.AreaService;
import org.productops.area.review.AreaReviewService;
import org.productops.common.time.ProductDates;
import org.productops.common.web.Frame;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageServlet;
import org.productops.common.web.PageSupport;
import org.productops.common.web.ServletPage;
import org.productops.common.web.Templates;

/** What there is to review. */
@AnonymousSiteAccess
public final class ReviewServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    private final transient AreaReviewService reviews;
    private final transient AreaService areas;
    private final transient ProductDates dates;
    private final transient Templates templates;

    @Inject
    public ReviewServlet(
            PageSupport support,
            AreaReviewService reviews,
            AreaService areas,
            ProductDates dates,
            Templates templates) {
        super(support, Frame.GENERAL, "area-view");
        this.reviews = reviews;
        this.areas = areas;
        this.dates = dates;
        this.templates = templates;
    }

    @Override
    protected ServletPage page(PageRequest request) {
        if (!request.path().isEmpty()) {
            throw noPage(request);
        }
        return new ReviewListPage(reviews, areas, dates, templates);
    }
}
