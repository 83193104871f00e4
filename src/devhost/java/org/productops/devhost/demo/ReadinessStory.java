package org.productops.devhost.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A definition of done on the way to Done and a definition of ready that is tried out, with what people ticked, what was
 * refused, an override, and one that is asked for.
 */
final class ReadinessStory {
    private static final String REST = "/rest/productops/1.0";
    private static final String WORKFLOW = "Software delivery";
    private static final String PAGES = "/secure/admin/workflows/";
    private static final int START = 11;
    private static final int DONE = 31;
    private static final int WEEKS_TO_GET_USED = 6;
    private static final int DAYS = 14;

    private final Storyteller admin;

    ReadinessStory(Storyteller admin) {
        this.admin = admin;
    }

    void tell() {
        JsonNode done = done();
        JsonNode ready = ready();
        require(DONE, done, Map.of());
        require(START, ready, Map.of("trial", "true"));
        work(done, ready);
        overrides(done.get("id").asLong());
        mobile();
    }

    private JsonNode done() {
        String work = "The work";
        String customers = "What customers see";
        return list(
                "Definition of done",
                "What our customers and our support can rely on when we call something done.",
                "",
                List.of(
                        item(work, "Product area is set", "AREA_SET", true, Map.of()),
                        item(work, "All sub-tasks are resolved", "SUBTASKS_RESOLVED", true, Map.of()),
                        item(
                                customers,
                                "Release note is written",
                                "MANUAL",
                                true,
                                Map.of("help", "Write one sentence for customers and ask Priya to read it.")),
                        item(
                                customers,
                                "Documentation is updated",
                                "MANUAL",
                                true,
                                Map.of(
                                        "help",
                                        "Tell Jonas which pages change; say so if none does.",
                                        "link",
                                        "https://docs.harbour.example/how-we-write",
                                        "skippable",
                                        true)),
                        item(
                                customers,
                                "Works with a keyboard and a screen reader",
                                "MANUAL",
                                true,
                                Map.of(
                                        "skippable",
                                        true,
                                        "startsOn",
                                        LocalDate.now()
                                                .plusWeeks(WEEKS_TO_GET_USED)
                                                .toString())),
                        item(
                                work,
                                "The description says why",
                                "FIELD_FILLED",
                                false,
                                Map.of("subject", "description"))));
    }

    private JsonNode ready() {
        String purpose = "Purpose";
        String scope = "Scope";
        return list(
                "Definition of ready",
                "What we want to know before somebody begins.",
                "Project: SHOP, MOB\nIssue type: Story, Bug",
                List.of(
                        item(
                                purpose,
                                "The description says whose problem it solves",
                                "FIELD_FILLED",
                                true,
                                Map.of("subject", "description")),
                        item(
                                purpose,
                                "We know how to see that it worked",
                                "MANUAL",
                                false,
                                Map.of("help", "A figure that moves, or a question that feedback answers.")),
                        item(
                                scope,
                                "How it fails is written down",
                                "MANUAL",
                                true,
                                Map.of("conditions", "Issue type: Bug")),
                        item(
                                scope,
                                "Small enough for two weeks",
                                "MANUAL",
                                true,
                                Map.of("help", "If not, make several of it."))));
    }

    private JsonNode list(String name, String description, String scope, List<Map<String, Object>> items) {
        return admin.create(
                REST + "/checklists",
                Map.of(
                        "name",
                        name,
                        "description",
                        description,
                        "byItself",
                        !scope.isEmpty(),
                        "scope",
                        scope,
                        "granters",
                        List.of("AREA_ROLE:owner"),
                        "mostDays",
                        DAYS,
                        "items",
                        items));
    }

    private static Map<String, Object> item(
            String section, String text, String kind, boolean mandatory, Map<String, Object> more) {
        Map<String, Object> item = new HashMap<>(more);
        item.put("section", section);
        item.put("text", text);
        item.put("kind", kind);
        item.put("mandatory", mandatory);
        return item;
    }

    private void require(int transition, JsonNode checklist, Map<String, String> more) {
        String chosen = "workflowName=" + WORKFLOW.replace(" ", "+") + "&workflowTransition=" + transition;
        String page = admin.get(PAGES + "AddWorkflowTransitionValidator!default.jspa?" + chosen);
        Map<String, String> fields = new HashMap<>(more);
        fields.put("workflowName", WORKFLOW);
        fields.put("workflowTransition", String.valueOf(transition));
        fields.put("type", "org.productops.product-ops:checklist-complete");
        fields.put("checklistId", checklist.get("id").asText());
        admin.submit(PAGES + "AddWorkflowTransitionValidatorParams.jspa", page, fields);
    }

    /** The story of one click is on its way; what waits for its sub-tasks is refused, and what is tried is not. */
    private void work(JsonNode done, JsonNode ready) {
        Storyteller mia = admin.as("mia");
        String readiness = REST + "/issues/SHOP-1/readiness/items";
        mia.put(REST + "/issues/SHOP-1/ticks/" + itemId(ready, "Small enough for two weeks"), Map.of());
        mia.put(readiness + "/" + itemId(done, "Documentation is updated") + "/assignee", Map.of("assignee", "jonas"));
        mia.put(readiness + "/" + itemId(done, "Release note is written") + "/assignee", Map.of("assignee", "mia"));
        mia.create(readiness, Map.of("text", "Nordlys Hotels have tried it", "mandatory", false));
        mia.refused(transitions("SHOP-1"), moving(DONE));
        admin.as("liam").refused(transitions("SHOP-4"), moving(DONE));
        admin.as("oscar").refused(transitions("SHOP-6"), moving(DONE));
        admin.as("oscar").create(transitions("SHOP-7"), Map.of("transition", Map.of("id", String.valueOf(START))));
        admin.as("mia").create(transitions("SHOP-5"), Map.of("transition", Map.of("id", String.valueOf(START))));
    }

    private static String transitions(String issue) {
        return "/rest/api/2/issue/" + issue + "/transitions";
    }

    private static Map<String, Object> moving(int transition) {
        return Map.of(
                "transition",
                Map.of("id", String.valueOf(transition)),
                "fields",
                Map.of("resolution", Map.of("name", "Done")));
    }

    private static long itemId(JsonNode checklist, String text) {
        for (JsonNode item : checklist.get("items")) {
            if (item.get("text").asText().equals(text)) {
                return item.get("id").asLong();
            }
        }
        throw new IllegalStateException("No item " + text);
    }

    /** Who owns an area passes at once; who does not asks its owner. */
    private void overrides(long checklist) {
        admin.as("liam")
                .create(
                        REST + "/issues/SHOP-4/overrides",
                        Map.of(
                                "checklistId",
                                checklist,
                                "reason",
                                "Brückner wait for it. The help page follows on Monday.",
                                "days",
                                DAYS / 2,
                                "atOnce",
                                true));
        admin.as("oscar")
                .create(
                        REST + "/issues/SHOP-6/overrides",
                        Map.of(
                                "checklistId",
                                checklist,
                                "reason",
                                "The synonyms are tried with a tenth of our customers only; nothing to announce yet.",
                                "days",
                                DAYS));
    }

    /** What the app is to have. */
    private void mobile() {
        admin.as("mia")
                .create(
                        REST + "/issues/MOB-1/readiness/items",
                        Map.of("text", "Works without network until the payment is sent", "mandatory", true));
    }
}
