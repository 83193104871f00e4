package org.productops.devhost.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody of the story, at work on a product over HTTP. Anything that does not work is an error: a story has no holes. */
final class Storyteller {
    private static final String ADMINISTRATOR = "admin";
    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern TOKEN = Pattern.compile("name=\"atlassian-token\" content=\"([^\"]+)\"");
    private static final Pattern ASKED = Pattern.compile("name=\"confirmed\" value=\"([^\"]+)\"");
    private static final String CONFIRMED = "confirmed";
    private static final int HTTP_BAD_REQUEST = 400;
    private static final int PATIENCE = 600;
    private static final int BREATH_MILLISECONDS = 100;
    private static final Pattern FORM = Pattern.compile("<form[^>]* action=\"([^\"]+)\"");

    private final URI baseUrl;
    private final String name;
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    /** The administrator. */
    Storyteller(URI baseUrl) {
        this(baseUrl, ADMINISTRATOR);
    }

    private Storyteller(URI baseUrl, String name) {
        this.baseUrl = baseUrl;
        this.name = name;
    }

    /** Somebody else, for what is not the administrator's to do. */
    Storyteller as(String user) {
        return new Storyteller(baseUrl, user);
    }

    /** Logs in for pages, and gives the password again for administration. */
    void logIn(String administrationPath) {
        String login = get("/login");
        form(login, Map.of("os_username", name, "os_password", name));
        String page = get(administrationPath);
        if (page.contains("name=\"password\"")) {
            form(page, Map.of("password", name, "webSudoDestination", administrationPath));
        }
    }

    /** A page. */
    String get(String path) {
        return send(request(path).GET());
    }

    /** Sends the first form of a page, with the page's token. */
    private void form(String page, Map<String, String> fields) {
        Matcher action = FORM.matcher(page);
        if (!action.find()) {
            throw new IllegalStateException("No form in " + page);
        }
        submit(action.group(1).substring(baseUrl.getPath().length()), page, fields);
    }

    /** Sends fields to a path, with the token of a page that was seen before; a page that asks first is told yes. */
    String submit(String path, String page, Map<String, String> fields) {
        Matcher token = TOKEN.matcher(page);
        if (!token.find()) {
            throw new IllegalStateException("No token in " + page);
        }
        String body = "atl_token=" + encode(token.group(1))
                + fields.entrySet().stream()
                        .map(field ->
                                "&" + encode(field.getKey().replaceFirst("#.*", "")) + "=" + encode(field.getValue()))
                        .collect(Collectors.joining());
        HttpRequest request = request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        HttpResponse<String> response = answer(request);
        Matcher asked = ASKED.matcher(response.body());
        if (response.statusCode() < HTTP_BAD_REQUEST || fields.containsKey(CONFIRMED) || !asked.find()) {
            return body(request, response);
        }
        Map<String, String> confirmed = new LinkedHashMap<>(fields);
        confirmed.put(CONFIRMED, asked.group(1));
        return submit(path, response.body(), confirmed);
    }

    /** Asks a REST resource. */
    JsonNode read(String path) {
        return json(send(api(path).GET()));
    }

    /** Posts to a REST resource. */
    JsonNode create(String path, Map<String, ?> body) {
        return json(send(api(path).POST(HttpRequest.BodyPublishers.ofString(write(body)))));
    }

    /** Posts to a REST resource what is said of a version. */
    JsonNode create(String path, long version, Map<String, ?> body) {
        return json(send(
                api(path).header("If-Match", version(version)).POST(HttpRequest.BodyPublishers.ofString(write(body)))));
    }

    /** Sends what another program would, which is no user; whatever is answered is fine. */
    void send(String path, String token, String body) {
        answer(request(path)
                .header("X-Product-Ops-Token", token)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    /** Puts to a REST resource. */
    void put(String path, long version, Map<String, ?> body) {
        send(api(path).header("If-Match", version(version)).PUT(HttpRequest.BodyPublishers.ofString(write(body))));
    }

    /** Puts to a REST resource that has no versions. */
    void put(String path, Map<String, ?> body) {
        send(api(path).PUT(HttpRequest.BodyPublishers.ofString(write(body))));
    }

    /** Posts to a REST resource that refuses it, as it is to do. */
    void refused(String path, Map<String, ?> body) {
        HttpRequest request =
                api(path).POST(HttpRequest.BodyPublishers.ofString(write(body))).build();
        if (answer(request).statusCode() != HTTP_BAD_REQUEST) {
            throw new IllegalStateException("Not refused: " + path);
        }
    }

    /** Imports a table at a REST resource of imports, and waits until it is done. */
    void importFile(String path, String name, String text) {
        String run = path + "/"
                + create(path, Map.of("fileName", name, "text", text)).get("id").asText();
        JsonNode checked = quiet(run);
        put(run + "/applied", checked.get("version").asLong(), Map.of());
        JsonNode applied = quiet(run);
        if (!applied.get("state").asText().equals("APPLIED")) {
            throw new IllegalStateException("Not imported: " + applied);
        }
    }

    /** An import once nothing goes on in it. */
    private JsonNode quiet(String run) {
        try {
            for (int turn = 0; turn < PATIENCE; turn++) {
                JsonNode now = read(run);
                if (!now.get("going").asBoolean()) {
                    return now;
                }
                Thread.sleep(BREATH_MILLISECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        throw new IllegalStateException("Still at " + run);
    }

    /** Runs a job that the host would run at night. */
    void run(String job) {
        send(api("/dev/jobs?run=" + job).POST(HttpRequest.BodyPublishers.noBody()));
    }

    private static String version(long number) {
        return "\"" + number + "\"";
    }

    private HttpRequest.Builder api(String path) {
        String credentials = Base64.getEncoder().encodeToString((name + ":" + name).getBytes(StandardCharsets.UTF_8));
        return request(path).header("Authorization", "Basic " + credentials).header("Content-Type", "application/json");
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(baseUrl + path));
    }

    private String send(HttpRequest.Builder builder) {
        HttpRequest request = builder.build();
        return body(request, answer(request));
    }

    private static String body(HttpRequest request, HttpResponse<String> response) {
        if (response.statusCode() >= HTTP_BAD_REQUEST) {
            throw new IllegalStateException(request.method() + " " + request.uri() + " answered "
                    + response.statusCode() + ": " + response.body());
        }
        return response.body();
    }

    private HttpResponse<String> answer(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode json(String body) {
        try {
            return body.isEmpty() ? JSON.createObjectNode() : JSON.readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException(body, e);
        }
    }

    private static String write(Map<String, ?> body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
