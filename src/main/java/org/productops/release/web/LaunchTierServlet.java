package org.productops.release.web;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import jakarta.inject.Inject;
import org.productops.common.web.Crumb;
import org.productops.common.web.Frame;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageServlet;
import org.productops.common.web.PageSupport;
import org.productops.common.web.ServletPage;
import org.productops.common.web.form.FormRenderer;
import org.productops.release.LaunchTierService;

/** What launches take: nothing in the path for all tiers, a number for the form of one. */
@AnonymousSiteAccess
public final class LaunchTierServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    private final transient LaunchTierService tiers;
    private final transient FormRenderer renderer;

    @Inject
    public LaunchTierServlet(PageSupport support, LaunchTierService tiers, FormRenderer renderer) {
        super(support, Frame.GENERAL, "release-page");
        this.tiers = tiers;
        this.renderer = renderer;
    }

    @Override
    protected Crumb home() {
        return ReleaseServlet.HOME;
    }

    @Override
    protected boolean isHomeForAll() {
        return true;
    }

    @Override
    protected ServletPage page(PageRequest request) {
        String path = request.path();
        if (path.isEmpty()) {
            return new LaunchTiersPage(tiers);
        }
        if (!path.matches("\\d{1,9}")) {
            throw noPage(request);
        }
        return new LaunchTierFormPage(renderer, tiers, Long.parseLong(path));
    }
}
