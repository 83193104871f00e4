package org.productops.devhost;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.productops.devhost.confluence.ConfluenceProduct;
import org.productops.devhost.database.Database;
import org.productops.devhost.database.DatabaseServer;
import org.productops.devhost.jira.JiraProduct;

/** Plays Jira, Confluence or both in this JVM, with the packaged plugin installed. */
public final class DevelopmentHost implements AutoCloseable {
    private final Map<Application, HostProduct> products = new EnumMap<>(Application.class);
    private final List<AutoCloseable> resources = new ArrayList<>();

    private DevelopmentHost() {}

    /**
     * Starts products; all of them if none is named. They serve people when this returns.
     *
     * @throws org.productops.devhost.plugin.PluginRefusedException if a plugin breaks a rule of a product
     */
    public static DevelopmentHost start(HostSettings settings, Application... applications) {
        DevelopmentHost host = new DevelopmentHost();
        try {
            host.open(settings, applications.length == 0 ? Application.values() : applications);
            return host;
        } catch (RuntimeException | Error e) {
            host.close();
            throw e;
        }
    }

    private void open(HostSettings settings, Application... applications) {
        DatabaseServer server = DatabaseServer.in(directory(settings.dataDirectory()), settings.databaseKind());
        resources.add(server);
        List<Path> plugins = new ArrayList<>(List.of(settings.pluginJar()));
        plugins.addAll(settings.furtherPlugins());
        for (Application application : applications) {
            Database database = server.open(application.applicationName());
            resources.add(database);
            HostProduct product = create(new ProductSettings(
                    application,
                    address(application, settings.port(application)),
                    directory(settings.dataDirectory().resolve(application.applicationName() + "-home")),
                    database,
                    settings.demoData()));
            products.put(application, product);
            resources.add(product);
            product.start(plugins);
        }
    }

    private static HostProduct create(ProductSettings settings) {
        return switch (settings.application()) {
            case JIRA -> new JiraProduct(settings);
            case CONFLUENCE -> new ConfluenceProduct(settings);
        };
    }

    private static URI address(Application application, int port) {
        return URI.create("http://localhost:" + (port == 0 ? freePort() : port) + application.contextPath());
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path directory(Path directory) {
        try {
            return Files.createDirectories(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A running product. */
    public HostProduct product(Application application) {
        HostProduct product = products.get(application);
        if (product == null) {
            throw new IllegalStateException(application.displayName() + " was not started");
        }
        return product;
    }

    @Override
    public void close() {
        RuntimeException failure = null;
        for (int i = resources.size() - 1; i >= 0; i--) {
            try {
                resources.get(i).close();
            } catch (Exception e) {
                failure = failure == null ? new IllegalStateException("The host does not stop cleanly", e) : failure;
            }
        }
        resources.clear();
        if (failure != null) {
            throw failure;
        }
    }
}
