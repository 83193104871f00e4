package org.productops.devhost.web;

import com.atlassian.audit.api.AuditService;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.productops.devhost.product.HostProduct;
import org.productops.devhost.product.ProductPart;
import org.productops.devhost.services.HostScheduler;
import org.productops.devhost.services.PlatformPart;
import org.productops.devhost.velocity.VelocityPart;
import org.productops.devhost.velocity.VelocityViolations;

/**
 * The web server of a product with everything on it that both products have alike.
 *
 * <p>A product's own part adds, in its {@code prepare}: its pages ({@link #routes()}), the places it has for web
 * fragments ({@link #locations()}), its own links ({@link #fragments()}), and what its frame shows ({@link
 * #chrome(Chrome)}).
 */
public final class WebPart implements ProductPart {
    /** Those that public plugins for Platform 8 depend on, and what lets scripts load more; all are on every page here. */
    private static final String[] PRODUCT_MODULES = {
        "com.atlassian.plugins.atlassian-plugins-webresource-rest:web-resource-manager",
        "com.atlassian.auiplugin:ajs",
        "com.atlassian.auiplugin:aui-core",
        "com.atlassian.auiplugin:aui-select",
        "com.atlassian.auiplugin:aui-dropdown2",
        "com.atlassian.auiplugin:aui-spinner",
        "com.atlassian.auiplugin:aui-inline-dialog2"
    };

    private final Routes routes = new Routes();
    private final Locations locations = new Locations();
    private final WebFragments fragments = new WebFragments();
    private final WebResources resources = new WebResources();
    private final DiagnosticsServlet diagnostics = new DiagnosticsServlet();
    private final RequestLog requests = new RequestLog();
    private final OpenDoors doors;
    private ErrorLog errorLog;
    private WebServer server;
    private Chrome chrome;
    private BooleanSupplier anonymousSite = () -> false;
    private ServletFrame servletFrame = ServletFrame.NONE;

    /** @param doors what plugins may leave open */
    public WebPart(OpenDoors doors) {
        this.doors = doors;
    }

    @Override
    public void prepare(HostProduct product) {
        resources.hostModules(PRODUCT_MODULES);
        errorLog = ErrorLog.attach();
        diagnostics.add("errors", errorLog::errors, errorLog::clear);
        VelocityPart velocity = product.part(VelocityPart.class);
        VelocityViolations violations = velocity.templates().violations();
        diagnostics.add("velocity", violations::all, violations::clear);
        diagnostics.add("requests", requests::entries, requests::clear);
        AuditLog audit = new AuditLog();
        product.services().add(AuditService.class, audit);
        diagnostics.add("audit", audit::events, audit::clear);
        HostScheduler scheduler = product.part(PlatformPart.class).scheduler();
        diagnostics.add("jobs", scheduler::schedules, () -> {});
        diagnostics.addAction("jobs", scheduler::run);
        server = new WebServer(product.baseUrl());
        I18n texts = new I18n(product);
        PageFrame frame = new PageFrame(velocity.hostTemplates(), this::chrome, fragments, resources, product.users());
        ErrorPages errors = new ErrorPages(frame);
        server.addFilter(new RequestFilter(product.users(), product.database().counter(), requests, errors));
        server.addServlet(new HostFiles(), HostFiles.PATH + "*");
        server.addServlet(new DownloadServlet(resources, new ScriptTexts(texts::text)), "/download/*");
        server.addServlet(diagnostics, "/dev/*");
        server.addServlet(new PagesServlet(routes, errors), "/");
        new LoginPages(product, this::chrome).addTo(routes);
        Conditions conditions = new Conditions(new ProductObjects(product.services()));
        new FragmentModules(fragments, locations, velocity::template, conditions, texts::text)
                .register(product.moduleTypes());
        product.moduleTypes().add(ResourceModules.type(), new ResourceModules(resources));
        product.moduleTypes()
                .add(
                        PluginServlets.type(),
                        new PluginServlets(
                                server,
                                errors,
                                product.users(),
                                doors,
                                this::isAnonymousSite,
                                (exchange, meta, page) -> servletFrame.around(exchange, meta, page)));
        product.services().add(PageBuilderService.class, PageAssets::current);
    }

    /** Texts are asked for when they are shown; the part that has them may be prepared later. */
    private record I18n(HostProduct product) {
        String text(String key) {
            return product.services().get(I18nResolver.class).getText(key);
        }
    }

    @Override
    public void open(HostProduct product) {
        server.start();
    }

    @Override
    public void close() {
        if (server != null) {
            server.stop();
        }
        if (errorLog != null) {
            errorLog.detach();
        }
    }

    /** Lets tests see, at {@code /dev/} and this name, what a part has to tell, and let it forget it. */
    public void diagnose(String name, Supplier<?> view, Runnable clear) {
        diagnostics.add(name, view, clear);
    }

    /** Puts this round the pages of plugins' servlets. */
    public void aroundServlets(ServletFrame frame) {
        servletFrame = frame;
    }

    /** The product's pages. */
    public Routes routes() {
        return routes;
    }

    /** The places that plugins may put fragments at. */
    public Locations locations() {
        return locations;
    }

    /** Links, groups and panels. */
    public WebFragments fragments() {
        return fragments;
    }

    /** The web server, for servlets that are not pages. */
    public WebServer server() {
        return server;
    }

    /** What plugins may leave open. */
    public OpenDoors doors() {
        return doors;
    }

    /** Sets what the frame shows of the product; must be called while the product is prepared. */
    public void chrome(Chrome newChrome) {
        chrome = newChrome;
    }

    /** Says whether the product lets in people who are not logged in; without it, it does not. */
    public void anonymousSite(BooleanSupplier answer) {
        anonymousSite = answer;
    }

    /** Whether the product lets in people who are not logged in. */
    public boolean isAnonymousSite() {
        return anonymousSite.getAsBoolean();
    }

    private Chrome chrome() {
        if (chrome == null) {
            throw new IllegalStateException("The product has not said what its frame shows");
        }
        return chrome;
    }
}
