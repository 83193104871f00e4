package org.productops.it;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;

/** Stands before a product and changes some of its answers, to play a product that is not as we expect. */
final class AlteringProxy implements AutoCloseable {
    private static final Set<String> OWN_HEADERS = Set.of("host", "connection", "content-length", "transfer-encoding");

    private final URI product;
    private final HttpServer server;
    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, UnaryOperator<Altered>> rules = new ConcurrentHashMap<>();
    private final Queue<String> methods = new ConcurrentLinkedQueue<>();

    /** An answer that can be changed. */
    record Altered(int status, String body) {}

    AlteringProxy(URI product) {
        this.product = product;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        server.createContext("/", this::pass);
        server.setExecutor(Executors.newCachedThreadPool());
        server.start();
    }

    /** The product's base URL, as the proxy has it. */
    URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + product.getPath());
    }

    /** Changes what is answered to requests whose method and path below the base URL begin so. */
    AlteringProxy alter(String request, UnaryOperator<Altered> change) {
        rules.put(request, change);
        return this;
    }

    /** With which methods it was called. */
    Set<String> methods() {
        return Set.copyOf(methods);
    }

    private void pass(HttpExchange exchange) throws IOException {
        methods.add(exchange.getRequestMethod());
        URI asked = exchange.getRequestURI();
        HttpRequest.Builder request = HttpRequest.newBuilder(product.resolve(asked.toString()))
                .method(
                        exchange.getRequestMethod(),
                        HttpRequest.BodyPublishers.ofByteArray(
                                exchange.getRequestBody().readAllBytes()));
        exchange.getRequestHeaders().forEach((name, values) -> copy(name, values, request));
        try {
            HttpResponse<String> response = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            response.headers().map().forEach((name, values) -> {
                if (isPassed(name)) {
                    exchange.getResponseHeaders().put(name, values);
                }
            });
            String path = exchange.getRequestMethod() + " "
                    + asked.toString().substring(product.getPath().length());
            Altered altered = new Altered(response.statusCode(), response.body());
            for (Map.Entry<String, UnaryOperator<Altered>> rule : rules.entrySet()) {
                altered = path.startsWith(rule.getKey()) ? rule.getValue().apply(altered) : altered;
            }
            byte[] body = altered.body().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(altered.status(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            exchange.close();
        }
    }

    private static void copy(String name, List<String> values, HttpRequest.Builder request) {
        if (isPassed(name)) {
            values.forEach(value -> request.header(name, value));
        }
    }

    private static boolean isPassed(String header) {
        return !OWN_HEADERS.contains(header.toLowerCase(Locale.ROOT))
                && !header.equalsIgnoreCase("Upgrade")
                && !header.equalsIgnoreCase("HTTP2-Settings");
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
