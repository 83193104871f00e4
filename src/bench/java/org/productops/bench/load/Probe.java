package org.productops.bench.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.productops.it.HttpApi;

/**
 * Makes calls one at a time and asks the host afterwards how long it took and which statements it ran. The host keeps a
 * log of its last requests; the probe empties it before each call, after it has kept the errors that stood there.
 */
final class Probe {
    private static final int MOST_LOOKS = 100;
    private static final long MILLIS_BETWEEN_LOOKS = 5;

    private final String product;
    private final URI baseUrl;
    private final HttpApi host;
    private final List<String> errors = new ArrayList<>();

    Probe(String product, URI baseUrl, HttpApi host) {
        this.product = product;
        this.baseUrl = baseUrl;
        this.host = host;
    }

    /** Asks for a path below the product's address. */
    Sample get(HttpApi caller, String path) {
        return send(caller, "GET", path, null);
    }

    /** Sends JSON. */
    Sample post(HttpApi caller, String path, Map<String, ?> fields) {
        return send(caller, "POST", path, Host.json(fields));
    }

    /** Sends JSON. */
    Sample put(HttpApi caller, String path, Map<String, ?> fields) {
        return send(caller, "PUT", path, Host.json(fields));
    }

    /** Deletes. */
    Sample delete(HttpApi caller, String path) {
        return send(caller, "DELETE", path, null);
    }

    private Sample send(HttpApi caller, String method, String path, String json) {
        forget();
        Sample sample = timed(caller, method, path, json);
        Optional<JsonNode> entry = logged(method, URI.create(baseUrl + path).getRawPath());
        return entry.map(found -> sample.logged(
                        found.path("microseconds").asDouble() / 1000,
                        found.path("sql").size()))
                .orElse(sample);
    }

    /** A call of which the host is not asked anything, so that many threads can make it. */
    static Sample timed(HttpApi caller, String method, String path, String json) {
        long start = System.nanoTime();
        HttpApi.Answer answer = caller.send(method, path, json == null ? null : "application/json", json);
        return Sample.ofClient(answer, System.nanoTime() - start);
    }

    private void forget() {
        collectErrors();
        host.send("POST", "/dev/clear", null, null);
    }

    /** What the host logged as errors since it was filled, at most some of it; should be nothing. */
    List<String> errors() {
        collectErrors();
        return List.copyOf(errors);
    }

    private void collectErrors() {
        HttpApi.Answer answer = host.get("/dev/errors");
        if (answer.status() == 200) {
            for (JsonNode error : answer.json()) {
                String text = product + ": " + error;
                String brief = text.substring(0, Math.min(300, text.length()));
                if (errors.size() < 20 && !errors.contains(brief)) {
                    errors.add(brief);
                }
            }
        }
    }

    /** The entry is written when the answer is on its way, so it may come a moment later. */
    private Optional<JsonNode> logged(String method, String path) {
        for (int look = 0; look < MOST_LOOKS; look++) {
            HttpApi.Answer answer = host.get("/dev/requests");
            if (answer.status() != 200) {
                return Optional.empty();
            }
            for (JsonNode entry : answer.json()) {
                if (entry.path("method").asText().equals(method)
                        && entry.path("path").asText().equals(path)) {
                    return Optional.of(entry);
                }
            }
            Waiting.millis(MILLIS_BETWEEN_LOOKS);
        }
        return Optional.empty();
    }
}
