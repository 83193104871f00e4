package org.productops.common.setup.web;

import com.atlassian.annotations.security.AdminOnly;
import jakarta.inject.Inject;
import org.productops.common.setup.SetUpService;
import org.productops.common.web.Frame;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageResources;
import org.productops.common.web.PageServlet;
import org.productops.common.web.PageSupport;
import org.productops.common.web.ServletPage;

/** The address of the administration page <em>Set up Product Ops</em>. */
@AdminOnly
public final class SetUpServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    private final transient SetUpService setUp;
    private final transient PageResources resources;

    @Inject
    public SetUpServlet(PageSupport support, SetUpService setUp, PageResources resources) {
        super(support, Frame.administration("productops-setup"), "page");
        this.setUp = setUp;
        this.resources = resources;
    }

    @Override
    protected ServletPage page(PageRequest request) {
        return new SetUpPage(setUp, resources);
    }
}
