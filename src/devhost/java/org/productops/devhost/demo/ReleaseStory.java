package org.productops.devhost.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The spring release: a version of the shop and one of the app, a launch that has begun, and one side that agrees. */
final class ReleaseStory {
    private static final String REST = "/rest/productops/1.0/releases";
    private static final String PRODUCT = "noah";
    private static final String MARKETING = "priya";
    private static final int TIER = 2;
    private static final int TICKED = 2;
    private static final int OWNED = 5;

    private final Storyteller admin;
    private final String noteField;

    ReleaseStory(Storyteller admin, String noteField) {
        this.admin = admin;
        this.noteField = noteField;
    }

    void tell() {
        notes();
        String release = REST + "/" + begin();
        admin.put(release + "/tier", admin.read(release).get("version").asLong(), Map.of("tier", TIER));
        admin.as(PRODUCT).put(release + "/tier/product", Map.of());
        admin.as(MARKETING).put(release + "/tier/marketing", Map.of());
        launch(release);
        admin.as(MARKETING)
                .put(
                        release + "/sign-offs/marketing",
                        Map.of("note", "The fair begins two days later; we can show it there."));
    }

    private long begin() {
        List<String> versions = new ArrayList<>();
        for (String project : List.of("SHOP", "MOB")) {
            for (JsonNode version : admin.read("/rest/api/2/project/" + project + "/versions")) {
                versions.add(version.get("id").asText());
            }
        }
        return admin.create(
                        REST,
                        Map.of(
                                "name", "Spring",
                                "versions", versions,
                                "scopeFixed", LocalDate.now().minusDays(1).toString(),
                                "product", List.of(PRODUCT),
                                "marketing", List.of(MARKETING)))
                .get("id")
                .asLong();
    }

    private void notes() {
        note("SHOP-1", "Returning customers pay with one click, with the card that they used last.");
        note("SHOP-8", "Invoices carry the new tax rates from the first of January.");
        note("MOB-1", "Payments in the app can be confirmed with the face.");
    }

    private void note(String issue, String text) {
        admin.put("/rest/api/2/issue/" + issue, 0, Map.of("fields", Map.of(noteField, text)));
    }

    /** Most of the launch has owners; what comes first is done. */
    private void launch(String release) {
        int number = 0;
        for (JsonNode item : admin.read(release + "/launch")) {
            String path = release + "/launch/" + item.get("id").asText();
            String side = item.get("side").asText();
            String owner = side.equals("product") ? PRODUCT : MARKETING;
            if (number < OWNED) {
                Map<String, Object> changed = new HashMap<>();
                changed.put("side", side);
                changed.put("text", item.get("text").asText());
                changed.put("help", item.path("help").asText());
                changed.put("leadDays", item.get("leadDays").asInt());
                changed.put("owner", owner);
                admin.put(path, item.get("version").asLong(), changed);
            }
            if (number < TICKED) {
                admin.as(owner).put(path + "/done", Map.of());
            }
            number++;
        }
    }
}
