package org.productops.bench.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.productops.it.HttpApi;

/** What people wait for who look at an issue or move it on. */
final class IssueRows {
    private static final int CALLS = 20;
    private static final int WARM_UP = 5;

    private final Host host;
    private final HttpApi jira;
    private final Probe probe;

    IssueRows(Host host) {
        this.host = host;
        this.jira = host.jira();
        this.probe = host.jiraProbe();
    }

    /** An issue that a lot of feedback is linked to. */
    void linkedFeedback(Table table) {
        String hub = host.issue(Filling.HUB);
        String path = Host.REST + "/issues/" + hub + "/linked-feedback?limit=";
        String remarks =
                "linked: " + Host.read(jira, path + "1").json().path("count").asText();
        table.add(9, "Issue view with much linked feedback", warm("/browse/" + hub), remarks);
        table.add(9, "GET linked-feedback?limit=5", warm(path + "5"), remarks);
    }

    /** A checklist gets another name and keeps its items. */
    void renameChecklist(Table table) {
        JsonNode checklist = null;
        for (JsonNode each : Host.read(jira, Filling.CHECKLISTS).json().path("values")) {
            if (each.path("name").asText().startsWith(Filling.BIG_CHECKLIST)) {
                checklist = each;
            }
        }
        if (checklist == null) {
            throw new IllegalStateException("The checklist is not there. Was the host filled?");
        }
        String path = Filling.CHECKLISTS + "/" + checklist.path("id").asText();
        String etag = Host.read(jira, path).header("etag");
        Series renamed = new Series();
        for (int i = 1; i <= CALLS; i++) {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("name", Filling.BIG_CHECKLIST + ", edition " + etag.replaceAll("\\D", "") + "." + i);
            fields.put("description", checklist.path("description").asText());
            fields.put("items", items(checklist));
            Sample sample = probe.put(Host.basedOn(jira, etag), path, fields).expect(200);
            etag = sample.etag();
            renamed.add(sample);
        }
        table.add(10, "Rename a checklist of " + checklist.path("items").size() + " items", renamed);
    }

    /** The items as they are, with only what a PUT may say of them. */
    private static List<JsonNode> items(JsonNode checklist) {
        List<JsonNode> items = new ArrayList<>();
        for (JsonNode item : checklist.path("items")) {
            items.add(((ObjectNode) item.deepCopy()).retain("id", "text", "help", "mandatory", "kind", "subject"));
        }
        return items;
    }

    /** A transition with two validators, refused and taken. */
    void transition(Table table) {
        Series refused = new Series();
        String open = host.issue(Filling.OPEN);
        for (int i = 0; i < WARM_UP; i++) {
            done(open).expect(400);
        }
        for (int i = 0; i < CALLS; i++) {
            refused.add(done(open).expect(400));
        }
        Series taken = new Series();
        for (JsonNode issue : host.issues(Filling.READY, CALLS)) {
            String key = issue.path("key").asText();
            taken.add(done(key).expect(204));
            Transitions.take(jira, key, Transitions.REOPEN);
            Transitions.take(jira, key, Transitions.START);
        }
        table.add(11, "Transition with two checklists, refused", refused);
        table.add(11, "Transition with two checklists, taken", taken, "the time is with the host's own writing");
    }

    private Sample done(String issue) {
        return probe.post(jira, Transitions.path(issue), Transitions.body(Transitions.DONE));
    }

    /** An issue with the panels of ownership and readiness. */
    void view(Table table) {
        String ready = host.issue(Filling.READY);
        table.add(12, "Issue view with ownership and readiness, warm", warm("/browse/" + ready));
        table.add(12, "GET readiness, warm", warm(Host.REST + "/issues/" + ready + "/readiness"));
    }

    private Series warm(String path) {
        Series shown = new Series();
        for (int i = 0; i < WARM_UP; i++) {
            Host.read(jira, path);
        }
        for (int i = 0; i < CALLS; i++) {
            shown.add(probe.get(jira, path).expect(200));
        }
        return shown;
    }
}
