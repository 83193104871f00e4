package org.productops.area.web;

import jakarta.inject.Inject;
import org.productops.area.AreaService;
import org.productops.area.Ownerships;
import org.productops.common.access.Access;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageResult;
import org.productops.common.web.PageServlet;
import org.productops.common.web.PageSupport;

/**
 * The page on which owners and maintainers edit their area: outside the product's administration, into which most of
 * them cannot come. The path is the area's key.
 */
public final class AreaServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    private static final String PATH = "/plugins/servlet/productops/area/";

    private final transient Access access;
    private final transient AreaFormPage form;

    @Inject
    public AreaServlet(PageSupport support, AreaService areas, Ownerships ownerships, Access access) {
        super(support, GENERAL);
        this.access = access;
        this.form = new AreaFormPage(areas, ownerships, new AreaFormPage.Place(GENERAL, PATH, PATH + "saved/", ""));
    }

    @Override
    protected PageResult show(PageRequest request) {
        access.requireUser();
        String path = request.path();
        boolean saved = path.startsWith("saved/");
        return form.stored(saved ? path.substring("saved/".length()) : path, saved);
    }

    @Override
    protected PageResult submit(PageRequest request) {
        access.requireUser();
        return form.update(request.path(), request);
    }
}
