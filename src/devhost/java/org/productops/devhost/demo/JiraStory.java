package org.productops.devhost.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Areas with owners and places, checklists on the way to Done, a release, and feedback that led to stories. */
public final class JiraStory {
    private static final String AREAS = "/rest/productops/1.0/areas";

    private final Storyteller admin;

    public JiraStory(URI jira) {
        this.admin = new Storyteller(jira);
    }

    /** Tells the story, unless somebody has used the plugin here before. */
    public void tell() {
        if (!admin.read(AREAS + "?limit=1").get("values").isEmpty()) {
            return;
        }
        setUp();
        areas();
        reviews();
        tag(field("Product area"));
        places();
        new ReadinessStory(admin).tell();
        new ReleaseStory(admin, field("Release note")).tell();
        new FeedbackStory(admin, field("Feedback"), field("Product area")).tell();
        admin.run("org.productops.coverage-issues");
    }

    private void setUp() {
        String path = "/plugins/servlet/productops/setup";
        admin.logIn(path);
        List<String> projects = new ArrayList<>();
        for (JsonNode project : admin.read("/rest/api/2/project")) {
            if (!project.get("key").asText().equals("SEC")) {
                projects.add(project.get("key").asText());
            }
        }
        admin.submit(path, admin.get(path), Map.of("projects", String.join(" ", projects)));
    }

    private void areas() {
        area("payments", "Payments", "", "From the basket to the receipt.", "noah", "mia", "group:payments-team");
        area("checkout", "Checkout", "payments", "Everything between the basket and the order.", "");
        area("invoicing", "Invoicing", "payments", "Invoices, credit notes and reminders.", "liam");
        area("search", "Search", "", "What people find, and in which order.", "noah", "oscar", "group:search-team");
        area("ranking", "Ranking", "search", "", "");
        area("accounts", "Accounts", "", "Signing up, signing in and leaving.", "sofia", "group:customer-support");
        area("documentation", "Documentation", "", "", "jonas", "group:technical-writers");
        area("vouchers", "Vouchers", "", "Gift cards and discount codes.", "");
    }

    private void area(String key, String name, String parent, String description, String owner, String... maintainers) {
        boolean top = parent.isEmpty();
        Map<String, Object> area = new HashMap<>();
        area.put("key", key);
        area.put("name", name);
        area.put("parent", parent);
        area.put("description", description);
        area.put(
                "roles",
                List.of(
                        role("owner", owner.isEmpty() ? List.of() : List.of(owner)),
                        role("maintainer", List.of(maintainers)),
                        role("influencer", top ? List.of("priya") : List.of())));
        area.put("channels", maintainers.length == 0 ? List.of() : List.of("#" + key));
        area.put("links", top ? List.of(documentation(key)) : List.of());
        area.put("lifecycle", owner.isEmpty() && top ? "idea" : "live");
        admin.create(AREAS, area);
    }

    /**
     * How often areas are looked over; one was not for long. The days of the past come with a file, as from the
     * spreadsheet that was there before.
     */
    private void reviews() {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        admin.importFile(
                "/rest/productops/1.0/area-imports",
                "reviews.csv",
                """
                key,reviewMonths,reviewed,reviewedBy
                payments,6,%s,noah
                search,6,%s,noah
                accounts,12,%s,sofia
                documentation,3,%s,jonas
                """
                        .formatted(
                                today.minusMonths(8), today.minusMonths(1), today.minusMonths(2), today.minusWeeks(3)));
    }

    /** Which components and spaces belong to the areas; some are left, as everywhere. */
    private void places() {
        Map<String, String> components =
                Map.of("Basket", "checkout", "Invoices", "invoicing", "Search", "search", "Wallet", "payments");
        for (String project : List.of("SHOP", "MOB")) {
            for (JsonNode component : admin.read("/rest/api/2/project/" + project + "/components")) {
                String area = components.get(component.get("name").asText());
                if (area != null) {
                    map(area, "component/" + component.get("id").asText());
                }
            }
        }
        map("documentation", "space/DOC");
    }

    private void map(String area, String place) {
        admin.put("/rest/productops/1.0/area-mappings/" + area + "/" + place, 0, Map.of());
    }

    private static Map<String, Object> role(String role, List<String> holders) {
        return Map.of("role", role, "holders", holders);
    }

    private static Map<String, Object> documentation(String key) {
        return Map.of("kind", "documentation", "address", "https://docs.harbour.example/" + key);
    }

    private String field(String name) {
        for (JsonNode field : admin.read("/rest/api/2/field")) {
            if (field.get("name").asText().equals(name)) {
                return field.get("id").asText();
            }
        }
        throw new IllegalStateException("Setting up did not make the field");
    }

    private void tag(String field) {
        Map.of(
                        "SHOP-1", "checkout",
                        "SHOP-2", "checkout",
                        "SHOP-3", "checkout",
                        "SHOP-4", "invoicing",
                        "SHOP-5", "checkout",
                        "SHOP-6", "search",
                        "SHOP-7", "ranking",
                        "SHOP-8", "invoicing",
                        "SHOP-10", "documentation",
                        "MOB-1", "payments")
                .forEach((issue, area) ->
                        admin.put("/rest/api/2/issue/" + issue, 0, Map.of("fields", Map.of(field, area))));
    }
}
