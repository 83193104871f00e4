package org.productops.devhost.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServlet;
import java.net.InetAddress;
import java.net.URI;
import java.util.EnumSet;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** Jetty with one product in it; it listens on loopback only. */
public final class WebServer {
    /** As Tomcat has it, in which the products run. */
    private static final int MOST_BYTES_OF_A_FORM = 2 * 1024 * 1024;

    private final Server server;
    private final ServletContextHandler context;

    WebServer(URI baseUrl) {
        QueuedThreadPool threads = new QueuedThreadPool(32, 4);
        threads.setName(baseUrl.getPath().substring(1));
        threads.setDaemon(true);
        server = new Server(threads);
        HttpConfiguration configuration = new HttpConfiguration();
        configuration.setSendServerVersion(false);
        ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(configuration));
        connector.setHost(InetAddress.getLoopbackAddress().getHostAddress());
        connector.setPort(baseUrl.getPort());
        server.addConnector(connector);
        context = new ServletContextHandler(baseUrl.getPath(), ServletContextHandler.SESSIONS);
        context.setMaxFormContentSize(MOST_BYTES_OF_A_FORM);
        context.getSessionHandler().setHttpOnly(true);
        context.getServletHandler().setStartWithUnavailable(false);
        server.setHandler(context);
    }

    /** Adds a filter behind those that are there. */
    public void addFilter(Filter filter) {
        context.addFilter(new FilterHolder(filter), "/*", EnumSet.of(DispatcherType.REQUEST));
    }

    /**
     * Adds a servlet; this is allowed while the server runs, too.
     *
     * @param patterns below the context path, such as {@code /rest/api/2/*}
     */
    public void addServlet(HttpServlet servlet, String... patterns) {
        ServletHolder holder = new ServletHolder(servlet);
        // At the start, not at the first request: what is wrong with it is to be seen at once.
        holder.setInitOrder(1);
        for (String pattern : patterns) {
            context.addServlet(holder, pattern);
        }
    }

    void start() {
        try {
            server.start();
        } catch (Exception e) {
            throw new IllegalStateException("The web server cannot be started: " + e.getMessage(), e);
        }
    }

    void stop() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("The web server does not stop", e);
        }
    }
}
