package org.productops.common.link.web;

import com.atlassian.annotations.security.AdminOnly;
import jakarta.inject.Inject;
import org.productops.common.link.LinkService;
import org.productops.common.time.ProductDates;
import org.productops.common.web.Frame;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageServlet;
import org.productops.common.web.PageSupport;
import org.productops.common.web.ServletPage;

/** The address of the administration page about the link to the other product. */
@AdminOnly
public final class LinkServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    private final transient LinkService links;
    private final transient ProductDates dates;

    @Inject
    public LinkServlet(PageSupport support, LinkService links, ProductDates dates) {
        super(support, Frame.administration("productops-link"), "page");
        this.links = links;
        this.dates = dates;
    }

    @Override
    protected ServletPage page(PageRequest request) {
        return new LinkPage(links, dates);
    }
}
