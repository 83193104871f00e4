package org.productops.devhost.rest;

import java.util.List;
import org.productops.devhost.plugin.Application;
import org.productops.devhost.product.HostProduct;
import org.productops.devhost.product.ProductPart;
import org.productops.devhost.web.WebPart;

/** The REST side of a product: resources of plugins, and those of the product itself. */
public final class RestPart implements ProductPart {
    private volatile boolean readOnly;
    private RestApplications applications;

    @Override
    public void prepare(HostProduct product) {
        WebPart web = product.part(WebPart.class);
        RestRules rules = new RestRules(
                product.users(),
                web::isAnonymousSite,
                () -> readOnly && product.application() == Application.CONFLUENCE);
        applications = new RestApplications(web.server(), rules);
        RestModules modules = new RestModules(applications, web.doors());
        product.moduleTypes().add(RestModules.type(), modules);
        product.moduleTypes().add(RestModules.migrationType(), (plugin, module) -> {});
    }

    /**
     * Adds resources of the product itself; the rules of plugins' resources hold for them too.
     *
     * @param path the name after {@code /rest/}, such as {@code api}
     * @param resources objects of classes with {@code @Path}, and providers
     */
    public void add(String path, String version, Object... resources) {
        applications.mount(path, version, List.of(resources));
    }

    /** Puts Confluence into read-only mode, or ends it; Jira has none. */
    public void readOnly(boolean on) {
        readOnly = on;
    }
}
