package org.productops.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** What people are told of areas by mail, and how they say what they want to be told. */
class AreaMailIT {
    private static final String WATCHES = "/rest/productops/1.0/area-watches";
    private static final String NOTIFICATIONS = "/plugins/servlet/productops/notifications";

    private static Browser browser;

    private final HttpApi nobody = RunningHost.jiraApi();
    private final HttpApi admin = nobody.as("admin");
    private final HttpApi mia = nobody.as("mia");
    private final AreaApi areas = new AreaApi();

    @BeforeAll
    static void setUp() {
        FeedbackApi.setUp();
        browser = Browser.open();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    private void own(String key, long version, String owner) {
        HttpApi.Answer changed = admin.header("If-Match", "\"" + version + "\"")
                .putJson(
                        AreaApi.AREAS + "/" + key,
                        "{\"name\":\"Watched\",\"roles\":[{\"role\":\"owner\",\"holders\":[\"" + owner + "\"]}]}");
        assertThat(changed.status()).as(changed.body()).isEqualTo(200);
    }

    private List<JsonNode> mailsTo(String address, String key) {
        List<JsonNode> mails = new ArrayList<>();
        for (JsonNode mail : nobody.get("/dev/mails").json()) {
            if (mail.path("to").asText().equals(address)
                    && mail.path("body").asText().contains(key)) {
                mails.add(mail);
            }
        }
        return mails;
    }

    @Test
    void whoWatchesIsToldInTheirLanguageAndStopsByTheLinkInTheMail() {
        String key = areas.create("watched", "Watched");
        HttpApi jonas = nobody.as("jonas");
        assertThat(mia.putJson(WATCHES + "/" + key, "").status()).isEqualTo(200);
        assertThat(jonas.putJson(WATCHES + "/" + key, "")
                        .json()
                        .path("watching")
                        .asBoolean())
                .isTrue();

        own(key, 1, "noah");

        assertThat(mailsTo("mia@harbour.example", key)).singleElement().satisfies(mail -> assertThat(
                        mail.path("body").asText())
                .contains("Owner: Noah Okafor (before: nobody)", NOTIFICATIONS + "/stop/" + key));
        assertThat(mailsTo("jonas@harbour.example", key))
                .singleElement()
                .satisfies(mail -> assertThat(mail.path("body").asText()).contains("Noah Okafor (zuvor: niemand)"));

        browser.logIn(RunningHost.jira(), "mia", NOTIFICATIONS + "/stop/" + key);
        Axe.assertAccessible(browser, "#productops-area-stop-form");
        browser.click(By.id("productops-area-stop-submit"));
        browser.waitFor(By.id("productops-area-watch"));
        own(key, 2, "liam");
        assertThat(mailsTo("mia@harbour.example", key)).hasSize(1);
        assertThat(mailsTo("jonas@harbour.example", key)).hasSize(2);
    }

    @Test
    void everyDoorIsGuarded() {
        String key = areas.create("unwatched", "Unwatched");

        assertThat(nobody.get(WATCHES).status()).isEqualTo(401);
        assertThat(nobody.putJson(WATCHES + "/" + key, "").status()).isEqualTo(401);
        assertThat(nobody.as("vera").putJson(WATCHES + "/" + key, "").status()).isEqualTo(403);
        assertThat(nobody.get(NOTIFICATIONS).status()).isEqualTo(302);
        assertThat(nobody.get("/plugins/servlet/productops/reviews").status()).isEqualTo(302);
        assertThat(mia.postForm(NOTIFICATIONS + "/watch/" + key, Map.of()).status())
                .isEqualTo(403);
        assertThat(mia.get(WATCHES + "/" + key).json().path("watching").asBoolean())
                .isFalse();
        assertThat(mia.delete(WATCHES + "/nowhere").status()).isEqualTo(404);
    }

    @Test
    void theQuestionToTheOwnerHasTheAreaAndTheOwner() {
        String key = areas.create("asked", "Asked");
        own(key, 1, "noah");
        String issue = new FeedbackApi().issue("SHOP", "Task", "Who decides this?");
        areas.put(issue, key);
        browser.logIn(RunningHost.jira(), "mia", "/browse/" + issue);
        assertThat(browser.waitFor(By.cssSelector(".productops-area-mail")).getDomAttribute("href"))
                .isEqualTo("mailto:noah@harbour.example");

        browser.click(By.cssSelector(".productops-area-ask"));

        assertThat(browser.waitFor(By.cssSelector("productops-picker [role=combobox]"))
                        .getDomProperty("value"))
                .isEqualTo("Watched");
        assertThat(browser.driver().findElement(By.name(areas.fieldId())).getDomProperty("value"))
                .isEqualTo(key);
        RunningHost.assertQuiet();
    }
}
