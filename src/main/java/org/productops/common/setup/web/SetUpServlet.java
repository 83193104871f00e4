package org.productops.common.setup.web;

import com.atlassian.annotations.security.AdminOnly;
import jakarta.inject.Inject;
import org.productops.common.setup.SetUpService;
import org.productops.common.setup.SetUpUndoService;
import org.productops.common.web.Crumb;
import org.productops.common.web.Frame;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageResources;
import org.productops.common.web.PageServlet;
import org.productops.common.web.PageSupport;
import org.productops.common.web.ServletPage;

/** The addresses of the administration page <em>Set up Product Ops</em>, and of the one that takes it back. */
@AdminOnly
public final class SetUpServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    /** The address of the first page, from the context path on. */
    static final String HOME = "/plugins/servlet/productops/setup";

    private final transient SetUpService setUp;
    private final transient SetUpUndoService undo;
    private final transient PageResources resources;

    @Inject
    public SetUpServlet(PageSupport support, SetUpService setUp, SetUpUndoService undo, PageResources resources) {
        super(support, Frame.administration("productops-setup"), "page");
        this.setUp = setUp;
        this.undo = undo;
        this.resources = resources;
    }

    @Override
    protected Crumb home() {
        return Crumb.labelled("productops.common.setup.title", HOME);
    }

    @Override
    protected ServletPage page(PageRequest request) {
        return switch (request.path()) {
            case "" -> new SetUpPage(setUp, undo, resources);
            case SetUpUndoPage.PATH -> new SetUpUndoPage(undo);
            default -> throw noPage(request);
        };
    }
}
