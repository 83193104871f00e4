package org.productops.bench.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.productops.it.HttpApi;

/** What became of all that was sent, as an administrator sees it at one node. */
final class Outcome {

    private static final String REST = "/rest/productops/1.0/";
    private static final int PAGE = 200;
    private static final int THREADS = 4;

    private final HttpApi admin;
    private final long sourceId;
    private final Map<String, String> summaries = new TreeMap<>();
    private final ConcurrentLinkedQueue<String> wrong = new ConcurrentLinkedQueue<>();

    /** What is known of a piece that came in. */
    private record Entry(String ownId, String state, String issueKey, String why) {}

    Outcome(HttpApi admin, long sourceId) {
        this.admin = admin;
        this.sourceId = sourceId;
    }

    /** How many wait to become issues. */
    int waiting() {
        return admin.get(REST + "intake-entries?state=WAITING&limit=1")
                .json()
                .path("total")
                .asInt();
    }

    /**
     * Compares what was acknowledged with the issues that there are.
     *
     * @param acknowledged the number of the entry by the own id of what was sent
     * @return all that is wrong
     */
    List<String> check(Map<String, Long> acknowledged) throws InterruptedException {
        readIssues();
        Map<Long, Entry> entries = entries();
        Map<String, Integer> issues = new HashMap<>();
        summaries.values().forEach(summary -> issues.merge(summary, 1, Integer::sum));
        Map<String, String> keys = new HashMap<>();
        acknowledged.forEach((own, id) -> {
            Entry entry = entries.get(id);
            String summary = Sending.summary(own);
            if (entry == null || !entry.ownId().equals(own)) {
                wrong.add(own + " was acknowledged as " + id + ", which is " + entry);
            } else if (!entry.state().equals("DONE")) {
                wrong.add(own + " is " + entry);
            } else if (!summary.equals(summaries.get(entry.issueKey()))) {
                wrong.add(own + " is " + entry + ", which is " + summaries.get(entry.issueKey()));
            } else {
                keys.put(own, entry.issueKey());
            }
            if (issues.getOrDefault(summary, 0) != 1) {
                wrong.add(own + " became " + issues.getOrDefault(summary, 0) + " issues");
            }
        });
        if (summaries.size() != acknowledged.size() || entries.size() != acknowledged.size()) {
            wrong.add(summaries.size() + " issues and " + entries.size() + " entries are of " + acknowledged.size());
        }
        checkWords(keys);
        return new ArrayList<>(wrong);
    }

    /** How many issues there are. */
    int issues() {
        return summaries.size();
    }

    private void readIssues() {
        JsonNode page;
        do {
            page = admin.get("/rest/api/2/search?fields=summary&maxResults=1000&startAt=" + summaries.size())
                    .json()
                    .path("issues");
            page.forEach(issue -> summaries.put(
                    issue.path("key").asText(),
                    issue.path("fields").path("summary").asText()));
        } while (!page.isEmpty());
    }

    private Map<Long, Entry> entries() {
        Map<Long, Entry> entries = new HashMap<>();
        JsonNode slice;
        do {
            slice = admin.get(
                            REST + "intake-entries?source=" + sourceId + "&limit=" + PAGE + "&start=" + entries.size())
                    .json();
            slice.path("values")
                    .forEach(each -> entries.put(
                            each.path("id").asLong(),
                            new Entry(
                                    each.path("ownId").asText(),
                                    each.path("state").asText(),
                                    each.path("issueKey").asText(),
                                    each.path("messages") + " " + each.path("errors"))));
        } while (!slice.path("isLast").asBoolean());
        return entries;
    }

    /** Each issue must have what was said, and its own words. */
    private void checkWords(Map<String, String> keys) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        keys.forEach((own, key) -> threads.execute(() -> {
            String quote = admin.get(REST + "issues/" + key + "/feedback")
                    .json()
                    .path("quote")
                    .asText();
            if (!quote.equals(Sending.quote(own))) {
                wrong.add(key + ", which is of " + own + ", says: " + quote);
            }
        }));
        threads.shutdown();
        if (!threads.awaitTermination(10, TimeUnit.MINUTES)) {
            wrong.add("The words of all issues could not be read within ten minutes");
        }
    }
}
