package org.productops.bench.load;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.productops.it.HttpApi;

/** The running host: both products, called as the administrator. */
final class Host {
    /** Where the plugin's resources are, below the address of a product. */
    static final String REST = "/rest/productops/1.0";

    private static final String CONTENT = "/rest/api/content";
    private static final String ADMIN = "admin";
    private static final int MOST_TRIES = 20;
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpApi jira;
    private final HttpApi confluence;
    private final Probe jiraProbe;
    private final Probe confluenceProbe;

    Host(Options options) {
        HttpApi jiraNobody = HttpApi.anonymous(options.jira());
        HttpApi confluenceNobody = HttpApi.anonymous(options.confluence());
        this.jira = jiraNobody.as(ADMIN);
        this.confluence = confluenceNobody.as(ADMIN);
        this.jiraProbe = new Probe("Jira", options.jira(), jiraNobody);
        this.confluenceProbe = new Probe("Confluence", options.confluence(), confluenceNobody);
    }

    HttpApi jira() {
        return jira;
    }

    HttpApi confluence() {
        return confluence;
    }

    /** Measures calls of Jira, one after the other. */
    Probe jiraProbe() {
        return jiraProbe;
    }

    /** Measures calls of Confluence, one after the other. */
    Probe confluenceProbe() {
        return confluenceProbe;
    }

    /** A session of Jira, as a browser has one, for pages that ask for the password again. */
    HttpApi jiraSession() {
        return jira.session(ADMIN);
    }

    /** The answer, if it has one of these statuses. */
    static HttpApi.Answer expect(HttpApi.Answer answer, int... statuses) {
        if (Arrays.stream(statuses).noneMatch(status -> status == answer.status())) {
            String body = answer.body();
            throw new IllegalStateException("Status " + answer.status() + " instead of " + Arrays.toString(statuses)
                    + ": " + body.substring(0, Math.min(500, body.length())));
        }
        return answer;
    }

    /** Asks again as long as somebody else is writing, as the REST guide says; for filling, where it does not count. */
    static HttpApi.Answer patiently(Supplier<HttpApi.Answer> call) {
        HttpApi.Answer answer = call.get();
        for (int i = 1; answer.status() == 503 && i < MOST_TRIES; i++) {
            answer = call.get();
        }
        return answer;
    }

    /** The header that says on which version a write is based. */
    static HttpApi basedOn(HttpApi caller, String etag) {
        return caller.header("If-Match", etag);
    }

    /** What is there now. */
    static HttpApi.Answer read(HttpApi caller, String path) {
        return expect(caller.get(path), 200);
    }

    /** The keys of issues whose summary has this word. */
    JsonNode issues(String word, int most) {
        return read(
                        jira,
                        "/rest/api/2/search?fields=summary&maxResults=" + most + "&jql="
                                + encode("summary ~ \"" + word + "\""))
                .json()
                .path("issues");
    }

    /** The key of the one issue whose summary has this word. */
    String issue(String word) {
        JsonNode found = issues(word, 1);
        if (found.isEmpty()) {
            throw new IllegalStateException("No issue has “" + word + "” in its summary. Was the host filled?");
        }
        return found.get(0).path("key").asText();
    }

    /** What there is, counted. */
    String contents() {
        int areas = 0;
        HttpApi.Answer part;
        do {
            part = read(jira, Library.AREAS + "?archived=false&limit=200&start=" + areas);
            areas += part.json().path("values").size();
        } while (!part.json().path("isLast").asBoolean());
        return String.format(
                Locale.ROOT,
                "%,d areas that are not archived, %,d issues, %,d of them feedback, %,d terms.",
                areas,
                found(""),
                found("type = Feedback"),
                read(confluence, Filling.TERMS + "?limit=1")
                        .json()
                        .path("total")
                        .asInt());
    }

    private int found(String jql) {
        return read(jira, "/rest/api/2/search?maxResults=0&jql=" + encode(jql))
                .json()
                .path("total")
                .asInt();
    }

    /** The id of the page of Confluence with this title, as an earlier run left it or made now. */
    static String page(HttpApi caller, String space, String title, String body) {
        JsonNode found = read(caller, CONTENT + "?spaceKey=" + encode(space) + "&title=" + encode(title))
                .json()
                .path("results");
        if (!found.isEmpty()) {
            return found.get(0).path("id").asText();
        }
        String json = json(Map.of(
                "type",
                "page",
                "title",
                title,
                "space",
                Map.of("key", space),
                "body",
                Map.of("storage", Map.of("value", body, "representation", "storage"))));
        return expect(caller.postJson(CONTENT, json), 200, 201)
                .json()
                .path("id")
                .asText();
    }

    static String json(Map<String, ?> fields) {
        try {
            return JSON.writeValueAsString(fields);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
