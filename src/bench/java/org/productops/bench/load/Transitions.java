package org.productops.bench.load;

import java.util.Map;
import org.productops.it.HttpApi;

/** The transitions of the workflow that every development host has. */
final class Transitions {
    static final int START = 11;
    static final int DONE = 31;
    static final int REOPEN = 41;

    private Transitions() {}

    static String path(String issue) {
        return "/rest/api/2/issue/" + issue + "/transitions";
    }

    /** The body that asks for a transition; Done has a screen with the resolution. */
    static Map<String, Object> body(int transition) {
        Map<String, Object> id = Map.of("id", String.valueOf(transition));
        return transition == DONE
                ? Map.of("transition", id, "fields", Map.of("resolution", Map.of("name", "Done")))
                : Map.of("transition", id);
    }

    static void take(HttpApi caller, String issue, int transition) {
        Host.expect(caller.postJson(path(issue), Host.json(body(transition))), 204);
    }
}
