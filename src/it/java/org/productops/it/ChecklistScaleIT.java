package org.productops.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** Checklists where there are many of them, many items in them, and several people who save them at once. */
class ChecklistScaleIT {

    private static final String PAGE = "/plugins/servlet/productops/checklists";
    private static final By ROWS = By.cssSelector("#productops-checklist-table tbody tr");
    private static final int MANY = 120;

    private final HttpApi admin = RunningHost.jiraApi().as("admin");
    private final ReadinessApi readiness = new ReadinessApi();
    private final FeedbackApi jira = new FeedbackApi();
    private final List<Long> created = new ArrayList<>();
    private final Browser browser = Browser.open();

    @BeforeAll
    static void setUp() {
        FeedbackApi.setUp();
    }

    @AfterEach
    void tidy() {
        browser.close();
        created.forEach(readiness::delete);
    }

    private static String items(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "{\"text\":\"Thing " + i + "\",\"section\":\"Part " + i / 10
                        + "\",\"kind\":\"MANUAL\",\"mandatory\":" + (i % 3 == 0) + "}")
                .collect(Collectors.joining(","));
    }

    private JsonNode create(String name, String where, String items) {
        HttpApi.Answer answer = admin.postJson(
                ReadinessApi.CHECKLISTS, "{\"name\":\"" + name + "\"," + where + "\"items\":[" + items + "]}");
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        created.add(answer.json().path("id").asLong());
        return answer.json();
    }

    private HttpApi.Answer ask(JsonNode list, JsonNode other) {
        return admin.header("If-Match", "\"" + list.path("version").asText() + "\"")
                .putJson(
                        ReadinessApi.CHECKLISTS + "/" + list.path("id").asText() + "?confirmed=true",
                        "{\"name\":\"" + list.path("name").asText()
                                + "\",\"items\":[{\"text\":\"Other\",\"mandatory\":true,"
                                + "\"kind\":\"CHECKLIST_COMPLETE\",\"subject\":\""
                                + other.path("id").asText() + "\"}]}");
    }

    @Test
    void ofTwoListsThatAreSavedAtOnceAndWouldAskForEachOtherOneIsRefusedAtItsItem() {
        for (int round = 0; round < 5; round++) {
            JsonNode one = create("One " + System.nanoTime(), "", items(1));
            JsonNode other = create("Other " + System.nanoTime(), "", items(1));
            CompletableFuture<HttpApi.Answer> first = CompletableFuture.supplyAsync(() -> ask(one, other));
            CompletableFuture<HttpApi.Answer> second = CompletableFuture.supplyAsync(() -> ask(other, one));

            List<HttpApi.Answer> answers = Stream.of(first, second)
                    .map(CompletableFuture::join)
                    .sorted((a, b) -> a.status() - b.status())
                    .toList();
            assertThat(answers).extracting(HttpApi.Answer::status).containsExactly(200, 400);
            assertThat(answers.get(1)
                            .json()
                            .path("errors")
                            .path("items.0.subject")
                            .asText())
                    .contains("asks, itself or through others, for this one");
        }
    }

    @Test
    void twoThousandItemsAreRefusedOverRestWithWhatToDo() {
        HttpApi.Answer answer = admin.postJson(
                ReadinessApi.CHECKLISTS,
                "{\"name\":\"Lots " + System.nanoTime() + "\",\"items\":[" + items(2000) + "]}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("errors").path("items").asText())
                .isEqualTo("A checklist has at most 100 items. Remove some, or make two checklists.");
    }

    @Test
    void manyListsAreReadInPartsWithAsFewRequestsAsOne() {
        long run = System.nanoTime();
        for (int i = 0; i < MANY; i++) {
            create("List " + i + " of " + run, "", items(10));
        }
        browser.logIn(RunningHost.jira(), "admin", PAGE).confirmAdministrator("admin");
        assertThat(browser.all(ROWS)).hasSize(50);
        assertThat(requests()).isLessThan(25);
        browser.click(By.cssSelector(".productops-pager-after"));
        assertThat(browser.all(ROWS)).hasSize(50);

        browser.go(RunningHost.jira(), PAGE + "?q=119+of+" + run);
        assertThat(browser.all(ROWS)).hasSize(1);
        browser.click(By.cssSelector(".productops-checklist-name a"));
        assertThat(browser.waitFor(By.id("productops-checklist-name")).getDomProperty("value"))
                .isEqualTo("List 119 of " + run);
    }

    private int requests() {
        return ((Number) browser.script("return performance.getEntriesByType('resource').length;")).intValue();
    }

    @Test
    void twoHundredItemsOnAnIssuePushNothingAwayAndATickIsOneRequest() {
        String label = "scale" + System.nanoTime();
        String where = "\"byItself\":true,\"scope\":\"Label: " + label + "\",";
        create("First " + label, where, items(100));
        create("Second " + label, where, items(100).replace("Thing", "Other thing"));
        String issue = jira.issue("SHOP", "Story", "Two hundred");
        assertThat(admin.putJson("/rest/api/2/issue/" + issue, "{\"fields\":{\"labels\":[\"" + label + "\"]}}")
                        .status())
                .isEqualTo(204);
        browser.logIn(RunningHost.jira(), "mia", "/browse/" + issue);

        List<?> boxes = browser.all(By.cssSelector("#productops-readiness .productops-check-box"));
        assertThat(boxes).hasSizeGreaterThanOrEqualTo(200);
        assertThat((long) browser.script("return Array.from(document.querySelectorAll('#productops-readiness"
                        + " .productops-check-box')).filter((box) => box.offsetParent !== null).length;"))
                .as("in sight at first")
                .isLessThanOrEqualTo(7);
        assertThat((boolean) browser.script("return Array.from(document.querySelectorAll('#productops-readiness"
                        + " .productops-check-blocks')).every((mark) => mark.offsetParent === null);"))
                .as("no transition asks for these lists, so nothing is said to block")
                .isTrue();

        int before = requests();
        browser.script("Array.from(document.querySelectorAll('#productops-readiness .productops-check-box'))"
                + ".find((box) => box.offsetParent !== null).click();");
        browser.waiting()
                .until(page -> browser.text(By.id("productops-readiness")).contains("1 of 100 closed"));
        assertThat(requests() - before).isEqualTo(1);
        assertThat((long) browser.script("const box = Array.from(document.querySelectorAll('#productops-readiness"
                        + " .productops-check-box')).filter((each) => each.offsetParent !== null)[1];"
                        + " const from = performance.now(); box.click(); return Math.round(performance.now() - from);"))
                .as("milliseconds until the page can be used again")
                .isLessThan(200);
    }
}
