package org.productops.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** Organisations as administrators keep them, and as everybody reads and chooses them. */
class OrganisationFlowIT {
    private static final String PAGES = "/plugins/servlet/productops/organisations";
    private static final String REST = "/rest/productops/1.0/organisations";
    private static final String SCRIPT = "<script>document.title='gotcha'</script>";
    private static final By NAME = By.id("productops-organisation-name");
    private static final By SAVE = By.id("productops-organisation-form-save");

    private final HttpApi admin = RunningHost.jiraApi().as("admin");
    private final Browser browser = Browser.open();

    @AfterEach
    void close() {
        browser.close();
    }

    private long add(String json) {
        HttpApi.Answer answer = admin.postJson(REST, json);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json().path("id").asLong();
    }

    @Test
    void anAdministratorAddsOneMergesItsTwinAndTakesThatBack() {
        long twin = add("{\"name\": \"Umbra GmbH\", \"segment\": \"Small\", \"mailDomains\": [\"umbra.example\"]}");
        browser.logIn(RunningHost.jira(), "admin", PAGES);
        Axe.assertAccessible(browser, "#productops-organisations");
        browser.click(By.id("productops-organisation-new"));
        browser.type(NAME, "Umbra " + SCRIPT)
                .type(By.id("productops-organisation-mailDomains"), "gmail.com")
                .type(By.id("productops-organisation-value"), "12.000")
                .click(SAVE);
        browser.waitForText(By.id("productops-organisation-mailDomains-error"), "Everybody can have an address");
        Axe.assertAccessible(browser, "#productops-organisation-form");
        browser.type(By.id("productops-organisation-mailDomains"), "umbra.test").click(SAVE);

        browser.waitForText(By.cssSelector("h1"), "Umbra " + SCRIPT);
        assertThat(browser.text(By.id("productops-organisation-now"))).contains("12\u202f000", "umbra.test");
        Axe.assertAccessible(browser, "#productops-organisation-history");
        String page = browser.driver().getCurrentUrl().replaceFirst("\\?.*", "");

        browser.go(RunningHost.jira(), PAGES + "/tidy");
        assertThat(browser.text(By.id("productops-organisation-likely"))).contains("Umbra GmbH");
        Axe.assertAccessible(browser, "#productops-organisation-likely");

        browser.go(RunningHost.jira(), PAGES + "/" + twin + "/merge");
        By field = By.cssSelector("productops-picker input[role=combobox]");
        browser.waitFor(field);
        browser.type(field, "umbra <scr");
        browser.click(By.cssSelector("[role=option]"));
        browser.click(By.id("productops-organisation-merge-form-save"));
        browser.waitForText(By.id("productops-organisation-merge-form"), "Other names of");
        browser.click(By.id("productops-organisation-merge-form-save"));
        browser.waitForText(By.id("productops-organisation-parts"), "Umbra GmbH");
        assertThat(browser.driver().getCurrentUrl()).startsWith(page);
        JsonNode found = admin.get("/rest/productops/1.0/organisation-choices?query=umbra+gmbh")
                .json();
        assertThat(found.path(0).path("name").asText()).startsWith("Umbra <script>");

        browser.click(By.cssSelector("#productops-organisation-parts .aui-button"));
        browser.click(By.id("productops-organisation-unmerge-submit"));
        browser.waitForText(By.cssSelector("h1"), "Umbra GmbH");
        assertThat(admin.get(REST + "/" + twin).json().has("mergedInto")).isFalse();
        assertThat(browser.driver().getTitle()).doesNotContain("gotcha");
        // A refused form is answered with 400, which Chromium tells like an error.
        assertThat(browser.scriptErrors()).allMatch(error -> error.contains("400 (Bad Request)"));
    }

    @Test
    void everybodyReadsAndOnlyAdministratorsChange() {
        long id = add("{\"name\": \"Vandelay Imports\", \"state\": \"PROSPECT\"}");
        HttpApi mia = RunningHost.jiraApi().as("mia");

        assertThat(mia.get(REST + "/" + id).json().path("state").asText()).isEqualTo("PROSPECT");
        assertThat(mia.get("/rest/productops/1.0/organisation-choices?query=vandaley+improts")
                        .json()
                        .path(0)
                        .path("name")
                        .asText())
                .isEqualTo("Vandelay Imports");
        assertThat(mia.postJson(REST, "{\"name\": \"Mine\"}").status()).isEqualTo(403);
        assertThat(mia.header("If-Match", "\"1\"")
                        .putJson(REST + "/" + id, "{\"name\": \"Mine\"}")
                        .status())
                .isEqualTo(403);
        assertThat(RunningHost.jiraApi().get(REST).status()).isEqualTo(401);

        HttpApi.Answer stale = admin.header("If-Match", "\"7\"").putJson(REST + "/" + id, "{\"name\": \"Vandelay\"}");
        assertThat(stale.status()).isEqualTo(409);
        assertThat(admin.header("If-Match", "\"1\"")
                        .putJson(REST + "/" + id + "/merge", "{\"mergedInto\": \"" + id + "\"}")
                        .status())
                .isEqualTo(400);
        HttpApi.Answer file = mia.get("/plugins/servlet/productops/organisations-export?query=vandelay");
        assertThat(file.body()).contains("Vandelay Imports", "PROSPECT");

        browser.logIn(RunningHost.jira(), "mia", PAGES + "/" + id);
        assertThat(browser.text(By.cssSelector("h1"))).isEqualTo("Vandelay Imports");
        assertThat(browser.all(By.id("productops-organisation-edit"))).isEmpty();
    }
}
