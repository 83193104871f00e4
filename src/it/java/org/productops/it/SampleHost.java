package org.productops.it;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.productops.devhost.ProductParts;
import org.productops.devhost.database.DatabaseKind;
import org.productops.devhost.plugin.Application;
import org.productops.devhost.product.HostProduct;
import org.productops.devhost.product.ProductPart;
import org.productops.devhost.product.ProductSettings;
import org.productops.devhost.users.HostUser;
import org.productops.devhost.users.HostUsers;
import org.productops.devhost.web.Chrome;
import org.productops.devhost.web.Exchange;
import org.productops.devhost.web.Page;
import org.productops.devhost.web.WebPart;
import org.productops.testing.TestDatabase;

/** A product with a few places and pages and small plugins, for tests of what both products have alike. */
public final class SampleHost implements AutoCloseable {
    private final TestDatabase database = TestDatabase.open(DatabaseKind.H2);
    private final HostProduct product;

    /** @param application which product's rules hold */
    public SampleHost(Application application, Path directory) {
        ProductSettings settings = new ProductSettings(
                application,
                URI.create("http://localhost:" + freePort() + application.contextPath()),
                directory,
                database.database(),
                false);
        product = new HostProduct(settings, ProductParts.with(new Sample()));
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Starts the product with these plugins. */
    public SampleHost start(Path directory, PluginJarBuilder... plugins) {
        product.start(Stream.of(plugins).map(plugin -> plugin.build(directory)).toList());
        return this;
    }

    /** The product. */
    public HostProduct product() {
        return product;
    }

    /** Calls it as nobody. */
    public HttpApi http() {
        return HttpApi.anonymous(product.baseUrl());
    }

    @Override
    public void close() {
        product.close();
        database.close();
    }

    /** The least that a product must bring. */
    private static final class Sample implements ProductPart {

        @Override
        public void prepare(HostProduct host) {
            put(host, "admin", Set.of(HostUsers.USERS, HostUsers.ADMINISTRATORS));
            put(host, "mia", Set.of(HostUsers.USERS));
            put(host, "guest", Set.of());
            WebPart web = host.part(WebPart.class);
            web.chrome(new Chrome(
                    host.application().displayName(),
                    "/home",
                    "sample.navigation",
                    "/create",
                    "/admin",
                    List.of("sample.admin"),
                    false));
            web.locations()
                    .itemSections("sample.navigation", "sample.admin/general", "sample.tools")
                    .sectionLocations("sample.admin")
                    .panels("sample.view");
            web.fragments()
                    .hostItem("sample.navigation", "projects", "Projects", "/home", 10)
                    .hostItem("sample.navigation", "issues", "Issues", "/issues", 20)
                    .hostSection("sample.admin", "general", "General", 10)
                    .hostItem("sample.admin/general", "settings", "Settings", "/admin", 10)
                    .linkVariable("$issue.key", context -> String.valueOf(context.get("issue")));
            web.routes()
                    .get("/home", exchange -> exchange.page(Page.general("Projects", body(exchange, web))))
                    .get("/create", exchange -> exchange.page(Page.general("Create <issue>", form(exchange))))
                    .post("/create", exchange -> exchange.redirect("/home?made=" + exchange.param("summary")))
                    .get(
                            "/browse/{key}",
                            exchange -> exchange.page(Page.general(exchange.path("key"), body(exchange, web))))
                    .get("/admin", exchange -> exchange.page(Page.admin("Settings", body(exchange, web), "settings")));
        }

        private static void put(HostProduct host, String name, Set<String> groups) {
            host.users()
                    .put(new HostUser(
                            name, name, name.toUpperCase(Locale.ROOT), name + "@acme.org", name, groups, true, "en"));
        }

        private static String body(Exchange exchange, WebPart web) {
            return exchange.html(
                    "sample/home",
                    Map.of(
                            "panels", web.fragments().panels("sample.view", Map.of("issue", "PAY-1")),
                            "items", web.fragments().items("sample.tools", Map.of("issue", "PAY 1"))));
        }

        private static String form(Exchange exchange) {
            return exchange.html("sample/create", Map.of("errors", Map.of("summary", "Say what is wrong.")));
        }
    }
}
