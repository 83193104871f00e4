package org.productops.it;

import com.fasterxml.jackson.core.JsonProcessingException;
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
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Calls a running product over HTTP, as one person or as nobody. Redirects are not followed.
 *
 * <pre>{@code
 * api.as("mia").postJson("/rest/productops/1.0/areas", "{…}").status()
 * }</pre>
 */
public final class HttpApi {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern TOKEN = Pattern.compile("name=\"atlassian-token\" content=\"([^\"]+)\"");

    private final URI baseUrl;
    private final HttpClient client;
    private final CookieManager cookies;
    private final Map<String, String> headers;
    private final BiConsumer<Request, Answer> check;

    private HttpApi(
            URI baseUrl,
            HttpClient client,
            CookieManager cookies,
            Map<String, String> headers,
            BiConsumer<Request, Answer> check) {
        this.baseUrl = baseUrl;
        this.client = client;
        this.cookies = cookies;
        this.headers = headers;
        this.check = check;
    }

    /** Calls as nobody. */
    public static HttpApi anonymous(URI baseUrl) {
        return checked(baseUrl, (request, answer) -> {});
    }

    /**
     * Calls as nobody, and has each answer looked at.
     *
     * @param check throws an error for an answer that must not be
     */
    static HttpApi checked(URI baseUrl, BiConsumer<Request, Answer> check) {
        CookieManager cookies = new CookieManager();
        HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();
        return new HttpApi(baseUrl, client, cookies, Map.of(), check);
    }

    /**
     * A request.
     *
     * @param path below the product's base URL, with what follows the question mark
     * @param headers without the one of the content type
     * @param contentType null if there is no body
     * @param body null if there is none
     */
    record Request(String method, String path, Map<String, String> headers, String contentType, String body) {}

    /** An answer. */
    public record Answer(int status, Map<String, String> headers, String body) {

        /** The body as JSON. */
        public JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (JsonProcessingException e) {
                throw new AssertionError("No JSON: " + body, e);
            }
        }

        /** A header by its name in small letters; null if it is not there. */
        public String header(String name) {
            return headers.get(name);
        }

        /** How many SQL statements the server ran for it. */
        public int statements() {
            return Integer.parseInt(headers.get("x-dev-sql"));
        }
    }

    /** Calls with basic authentication; the demo people's passwords are their names. */
    public HttpApi as(String user) {
        String credentials = user + ":" + user;
        return header(
                "Authorization",
                "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)));
    }

    /** Calls with one more header. */
    public HttpApi header(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new HttpApi(baseUrl, client, cookies, more, check);
    }

    /** Logs in with a session, as browsers do, and gives the password again for the administration. */
    public HttpApi session(String user) {
        HttpApi session = checked(baseUrl, check);
        Answer page = session.get("/login");
        session.postForm(
                session.formAction(page), Map.of("os_username", user, "os_password", user, "atl_token", token(page)));
        Answer again = session.get("/authenticate");
        session.postForm(session.formAction(again), Map.of("password", user, "atl_token", token(again)));
        return session;
    }

    /** The Cookie header that this caller sends. */
    String cookies() {
        return cookies.getCookieStore().get(baseUrl).stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private String formAction(Answer page) {
        Matcher action = Pattern.compile("<form[^>]* action=\"([^\"]+)\"").matcher(page.body());
        if (!action.find()) {
            throw new AssertionError("No form in " + page.body());
        }
        return action.group(1).substring(baseUrl.getPath().length());
    }

    /** The XSRF token in a page of this session. */
    public static String token(Answer page) {
        Matcher token = TOKEN.matcher(page.body());
        if (!token.find()) {
            throw new AssertionError("No token in " + page.body());
        }
        return token.group(1);
    }

    /** Asks for a path below the product's base URL. */
    public Answer get(String path) {
        return send("GET", path, null, null);
    }

    /** Sends JSON. */
    public Answer postJson(String path, String json) {
        return send("POST", path, "application/json", json);
    }

    /** Sends JSON. */
    public Answer putJson(String path, String json) {
        return send("PUT", path, "application/json", json);
    }

    /** Deletes. */
    public Answer delete(String path) {
        return send("DELETE", path, null, null);
    }

    /** Sends a form. */
    public Answer postForm(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return send("POST", path, "application/x-www-form-urlencoded", body);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Sends anything. */
    public Answer send(String method, String path, String contentType, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(baseUrl + path));
        request.method(
                method, body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        headers.forEach(request::header);
        if (contentType != null) {
            request.header("Content-Type", contentType);
        }
        try {
            HttpResponse<String> response = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            Map<String, String> answered = new LinkedHashMap<>();
            response.headers().map().forEach((name, values) -> answered.put(name, values.get(0)));
            Answer answer = new Answer(response.statusCode(), answered, response.body());
            check.accept(new Request(method, path, headers, contentType, body), answer);
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
