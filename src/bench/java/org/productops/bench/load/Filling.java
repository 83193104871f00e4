package org.productops.bench.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.productops.it.HttpApi;

/** Fills an empty host over HTTP, as programs and administrators do. */
final class Filling {
    /** A word in the summary of the issue that a quarter of the feedback is linked to. */
    static final String HUB = "load-hub";

    /** A word in the summary of an issue in progress that nothing is ticked in. */
    static final String OPEN = "load-open";

    /** A word in the summaries of {@link #READY_ISSUES} issues in progress that have an area and all of their ticks. */
    static final String READY = "load-ready";

    /** How many issues have a product area; few, because the host's search looks at each. */
    static final int READY_ISSUES = 50;

    /** The checklist of 30 items, and how its name begins whatever it is renamed to. */
    static final String BIG_CHECKLIST = "Load: definition of done";

    private static final String SMALL_CHECKLIST = "Load: fit to be announced";
    private static final int BIG_MANUAL = 26;
    private static final int SMALL_MANUAL = 5;

    /** Where the terms are. */
    static final String SPACE = "LOAD";

    static final String CHECKLISTS = Host.REST + "/checklists";
    static final String TERMS = Host.REST + "/glossaries/" + SPACE + "/concepts";

    /** How much of the feedback is linked to the one issue: each fourth. */
    static final int LINKED_PART = 4;

    private static final String ISSUES = "/rest/api/2/issue";
    private static final String PROJECT = "SHOP";
    private static final String EDITOR = "/secure/admin/workflows/";
    private static final String WORKFLOW = "Software delivery";

    private final Host host;
    private final Options options;
    private final HttpApi jira;
    private final HttpApi confluence;

    Filling(Host host, Options options) {
        this.host = host;
        this.options = options;
        this.jira = host.jira();
        this.confluence = host.confluence();
    }

    /**
     * Refuses a host that has areas or checklists: the figures would say nothing, and a second filling would stumble
     * over the first.
     */
    void requireEmpty() {
        boolean areas = !Host.read(jira, Library.AREAS + "?limit=1")
                .json()
                .path("values")
                .isEmpty();
        boolean checklists = !Host.read(jira, CHECKLISTS).json().path("values").isEmpty();
        if (areas || checklists) {
            throw new IllegalStateException("There are areas or checklists in this host. Start it with"
                    + " ./run --empty --fresh, or add --skip-fill if this script has filled it before.");
        }
    }

    /** Presses <em>Set up Product Ops</em>, and makes two checklists that both stand on the way to Done. */
    void setUp() {
        HttpApi session = host.jiraSession();
        String page = "/plugins/servlet/productops/setup";
        String project = Host.read(jira, "/rest/api/2/project/" + PROJECT)
                .json()
                .path("id")
                .asText();
        Map<String, String> form = Map.of("project", project, "atl_token", HttpApi.token(session.get(page)));
        Host.expect(session.postForm(page, form), 200);

        List<Map<String, Object>> items = manual(BIG_MANUAL);
        items.add(item("The product area is set", "AREA_SET", null));
        items.add(item("All sub-tasks are resolved", "SUBTASKS_RESOLVED", null));
        items.add(item("The description says why", "FIELD_FILLED", "description"));
        items.add(item("There is a day on which it is due", "FIELD_FILLED", "duedate"));
        putOnDone(session, checklist(BIG_CHECKLIST, items));
        putOnDone(session, checklist(SMALL_CHECKLIST, manual(SMALL_MANUAL)));
        Host.expect(jira.postJson(Library.AREAS, Host.json(Library.outside())), 201);
    }

    private static List<Map<String, Object>> manual(int count) {
        return new ArrayList<>(IntStream.rangeClosed(1, count)
                .mapToObj(i -> item("Somebody has looked after point " + i + " of the agreement", "MANUAL", null))
                .toList());
    }

    private static Map<String, Object> item(String text, String kind, String fieldId) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("text", text);
        item.put("help", "Ask in the channel of the area who can do it, and say when it has to be done.");
        item.put("mandatory", true);
        item.put("kind", kind);
        item.put("fieldId", fieldId);
        return item;
    }

    private long checklist(String name, List<Map<String, Object>> items) {
        String body = Host.json(Map.of("name", name, "description", "Agreed by all teams.", "items", items));
        return Host.expect(jira.postJson(CHECKLISTS, body), 201)
                .json()
                .path("id")
                .asLong();
    }

    private static void putOnDone(HttpApi session, long checklist) {
        String chosen = "?workflowName=" + Host.encode(WORKFLOW) + "&workflowTransition=" + Transitions.DONE;
        HttpApi.Answer page = session.get(EDITOR + "AddWorkflowTransitionValidator!default.jspa" + chosen);
        Map<String, String> form = Map.of(
                "workflowName", WORKFLOW,
                "workflowTransition", String.valueOf(Transitions.DONE),
                "type", "org.productops.product-ops:checklist-complete",
                "checklistId", String.valueOf(checklist),
                "atl_token", HttpApi.token(page));
        Host.expect(session.postForm(EDITOR + "AddWorkflowTransitionValidatorParams.jspa", form), 302, 303);
    }

    /** Adds the areas with these numbers, one after the other. */
    void firstAreas(int first, int last) {
        IntStream.rangeClosed(first, last).forEach(this::area);
    }

    /** Adds all areas that come after this number, and meanwhile the space with its terms. */
    void areasAndTerms(int after) {
        Parallel.all(List.of(
                () -> {
                    Parallel.each("areas", 2, after + 1, options.areas(), this::area);
                    return null;
                },
                () -> {
                    space();
                    Parallel.each("terms", 2, 1, options.terms(), this::term);
                    return null;
                }));
    }

    private void area(int number) {
        String body = Host.json(Library.fields(number));
        Host.expect(Host.patiently(() -> jira.postJson(Library.AREAS, body)), 201);
    }

    private void space() {
        String body = Host.json(Map.of("key", SPACE, "name", "Wörterbuch of the whole company"));
        Host.expect(confluence.postJson("/rest/api/space", body), 200, 201);
    }

    private void term(int number) {
        String body = Host.json(term(number, Names.term(number)));
        Host.expect(Host.patiently(() -> confluence.postJson(TERMS, body)), 201);
    }

    /** What a concept is to be, with no, one, two or three synonyms; to be changed at will. */
    static Map<String, Object> term(int number, String name) {
        List<Map<String, String>> words = new ArrayList<>();
        words.add(Map.of("text", name));
        IntStream.rangeClosed(1, number % 4).forEach(which -> words.add(Map.of("text", Names.synonym(number, which))));
        if (number % 5 == 0) {
            words.add(Map.of("text", "AB" + number, "type", "abbreviation"));
        }
        Map<String, Object> term = new LinkedHashMap<>();
        term.put("terms", words);
        define(term, Names.definition(number));
        return term;
    }

    /** Says of a concept what it means. */
    static void define(Map<String, Object> term, String definition) {
        term.put("explanations", List.of(Map.of("definition", definition)));
    }

    /** Adds the issues with their ticks, and the feedback. Needs the areas. */
    void issues() {
        String areaField = areaField();
        JsonNode checklists = Host.read(jira, CHECKLISTS).json().path("values");
        List<Long> big = manualItems(checklists, BIG_CHECKLIST);
        List<Long> small = manualItems(checklists, SMALL_CHECKLIST);
        int issues = (options.ticks() + BIG_MANUAL - 1) / BIG_MANUAL;
        Transitions.take(jira, issue("Task", "Nobody has begun with this " + OPEN, Map.of()), Transitions.START);
        Parallel.each("issues with up to " + BIG_MANUAL + " ticks each", options.threads(), 1, issues, number -> {
            int ticks = Math.min(BIG_MANUAL, options.ticks() - (number - 1) * BIG_MANUAL);
            if (number <= READY_ISSUES && ticks == BIG_MANUAL) {
                // Spread over all levels, most of them deep.
                String area = Library.key(1 + (number - 1) * (options.areas() - 1) / READY_ISSUES);
                String issue = issue("Story", summary(number) + " " + READY, Map.of(areaField, area));
                big.forEach(item -> tick(issue, item));
                small.forEach(item -> tick(issue, item));
                Transitions.take(jira, issue, Transitions.START);
            } else {
                String issue = issue("Story", summary(number), Map.of());
                big.subList(0, ticks).forEach(item -> tick(issue, item));
            }
        });
        String hub = issue("Bug", "The checkout is slow and loses what was typed " + HUB, Map.of());
        Parallel.each("feedback", options.threads(), 1, options.feedback(), number -> feedback(number, hub));
    }

    private static String summary(int number) {
        return "Improve: " + Names.area(number);
    }

    /** The id of the field <em>Product area</em>. */
    private String areaField() {
        for (JsonNode field : Host.read(jira, "/rest/api/2/field").json()) {
            if (field.path("name").asText().equals("Product area")) {
                return field.path("id").asText();
            }
        }
        throw new IllegalStateException("There is no field “Product area” after the set-up");
    }

    private static List<Long> manualItems(JsonNode checklists, String name) {
        List<Long> items = new ArrayList<>();
        for (JsonNode checklist : checklists) {
            if (checklist.path("name").asText().startsWith(name)) {
                for (JsonNode item : checklist.path("items")) {
                    if (item.path("kind").asText().equals("MANUAL")) {
                        items.add(item.path("id").asLong());
                    }
                }
            }
        }
        return items;
    }

    private String issue(String type, String summary, Map<String, Object> more) {
        Map<String, Object> fields = new LinkedHashMap<>(more);
        fields.put("project", Map.of("key", PROJECT));
        fields.put("issuetype", Map.of("name", type));
        fields.put("summary", summary);
        if (!type.equals("Feedback")) {
            fields.put("description", "Because customers ask for it, and because it costs us time each week.");
            fields.put("duedate", "2030-01-31");
        }
        return Host.expect(jira.postJson(ISSUES, Host.json(Map.of("fields", fields))), 201)
                .json()
                .path("key")
                .asText();
    }

    private void tick(String issue, long item) {
        HttpApi caller = jira.header("X-Atlassian-Token", "no-check");
        String path = Host.REST + "/issues/" + issue + "/ticks/" + item;
        Host.expect(Host.patiently(() -> caller.send("PUT", path, null, null)), 200);
    }

    private void feedback(int number, String hub) {
        String issue = issue("Feedback", Names.organisation(number) + ": about " + Names.area(number), Map.of());
        String body = Host.json(Map.of(
                "source", "CUSTOMER",
                "organisation", Names.organisation(number),
                "quote", Names.quote(number),
                "heardOn", LocalDate.now().minusDays(1 + number % 300).toString()));
        Host.expect(
                Host.patiently(
                        () -> Host.basedOn(jira, "\"0\"").putJson(Host.REST + "/issues/" + issue + "/feedback", body)),
                200);
        if (number % LINKED_PART == 0) {
            String link = Host.json(Map.of(
                    "type", Map.of("name", "Feedback"),
                    "inwardIssue", Map.of("key", issue),
                    "outwardIssue", Map.of("key", hub)));
            Host.expect(jira.postJson("/rest/api/2/issueLink", link), 201);
        }
    }
}
