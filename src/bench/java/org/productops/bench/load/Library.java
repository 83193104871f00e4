package org.productops.bench.load;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The areas by number. Number 1 is the root; each area has up to four below it, which are filled one level after the
 * other, so that 10,000 areas stand in 8 levels.
 */
final class Library {
    static final String AREAS = Host.REST + "/areas";

    /** An area at the top, beside the root: it stays as it is when the whole library is archived. */
    static final String OUTSIDE = "load-outside";

    private static final int BELOW_EACH = 4;

    private Library() {}

    static String key(int number) {
        return "load-" + number;
    }

    /** The area above; 0 for the root. */
    static int parent(int number) {
        return number == 1 ? 0 : (number - 2) / BELOW_EACH + 1;
    }

    /**
     * What an area is to be, for a POST or PUT, to be changed at will. A third of the areas has nobody, a third an
     * owner, a third a group of maintainers and an influencer; the people and groups are those of every host.
     */
    static Map<String, Object> fields(int number) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("key", key(number));
        fields.put("name", Names.area(number));
        fields.put("description", Names.description(number));
        fields.put("parent", number == 1 ? "" : key(parent(number)));
        switch (number % 3) {
            case 1 -> fields.put("roles", List.of(role("owner", "admin")));
            case 2 ->
                fields.put(
                        "roles",
                        List.of(
                                role("maintainer", number % 2 == 0 ? "group:users" : "group:administrators"),
                                role("influencer", "admin")));
            default -> {
                // Inherits everything.
            }
        }
        if (number == 1) {
            fields.put("channels", List.of("#products"));
            fields.put(
                    "links", List.of(Map.of("kind", "documentation", "address", "https://docs.example.com/products")));
        } else if (number % 10 == 0) {
            fields.put("channels", List.of("#team-" + number));
        }
        return fields;
    }

    private static Map<String, Object> role(String role, String holder) {
        return Map.of("role", role, "holders", List.of(holder));
    }

    /** What {@link #OUTSIDE} is to be. */
    static Map<String, Object> outside() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("key", OUTSIDE);
        fields.put("name", "What belongs to no product");
        return fields;
    }
}
