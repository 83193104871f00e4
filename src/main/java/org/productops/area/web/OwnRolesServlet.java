package org.productops.area.web;

import com.atlassian.annotations.security.AdminOnly;
import jakarta.inject.Inject;
import org.productops.area.OwnRolesService;
import org.productops.common.web.Crumb;
import org.productops.common.web.Frame;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageServlet;
import org.productops.common.web.PageSupport;
import org.productops.common.web.ServletPage;
import org.productops.common.web.form.FormRenderer;

/** The administration page of the roles that a company has of its own. */
@AdminOnly
public final class OwnRolesServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    static final String PATH = "/plugins/servlet/productops/area-roles";

    private final transient FormRenderer renderer;
    private final transient OwnRolesFormType type;
    private final transient OwnRolesService roles;

    @Inject
    public OwnRolesServlet(PageSupport support, FormRenderer renderer, OwnRolesFormType type, OwnRolesService roles) {
        super(support, Frame.administration("productops-area-roles"), "page");
        this.renderer = renderer;
        this.type = type;
        this.roles = roles;
    }

    @Override
    protected Crumb home() {
        return Crumb.labelled("productops.area.roles.title", PATH);
    }

    @Override
    protected ServletPage page(PageRequest request) {
        return new OwnRolesFormPage(renderer, type, roles);
    }
}
