package org.productops.readiness.simplify.web;

import com.atlassian.annotations.security.AdminOnly;
import jakarta.inject.Inject;
import org.productops.common.web.Address;
import org.productops.common.web.Crumb;
import org.productops.common.web.Frame;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageServlet;
import org.productops.common.web.PageSupport;
import org.productops.common.web.ServletPage;
import org.productops.common.web.Templates;
import org.productops.readiness.simplify.SimplifyService;

/** How checklists could become simpler, and the figures that speak for it. */
@AdminOnly
public final class SimplifyServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    static final Address PAGE = Address.of("/plugins/servlet/productops/simplify");

    private final transient SimplifyService simplify;
    private final transient Templates templates;

    @Inject
    public SimplifyServlet(PageSupport support, SimplifyService simplify, Templates templates) {
        super(support, Frame.administration("productops-simplify"), "simplify-page");
        this.simplify = simplify;
        this.templates = templates;
    }

    @Override
    protected Crumb home() {
        return Crumb.labelled("productops.simplify.title", PAGE.toString());
    }

    @Override
    protected ServletPage page(PageRequest request) {
        return new SimplifyPage(simplify, templates);
    }
}
