package org.productops.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.productops.it.AlteringProxy.Altered;

/** The smoke test for real products, against the host: that it finds nothing there, and what it does find elsewhere. */
class SmokeTestIT {
    private static final String TITLE = "Product Ops smoke test";
    private static final String MODULES = "All modules of the plugin are enabled";

    private final HttpApi jira = RunningHost.jiraApi().as("admin");
    private final HttpApi confluence = RunningHost.confluenceApi().as("admin");
    private final ReadinessApi readiness = new ReadinessApi();

    @AfterEach
    void leaveNothing() {
        readiness.requireNothing();
        readiness.delete(checklist());
        RunningHost.forget();
    }

    @Test
    void jiraIsWalkedThroughWithoutADifference() {
        String session = RunningHost.jiraApi().session("admin").cookies();

        SmokeRun run = SmokeRun.of(
                RunningHost.jira(), session, () -> readiness.require(checklist()), "jira", "--project", "SHOP");

        assertThat(run.exit()).as(run.text()).isZero();
        assertThat(run.steps("DIFFERS")).isEmpty();
        assertThat(run.steps("not checked"))
                .as(run.text())
                .containsExactly(MODULES, "The field is described and rendered over REST");
        assertThat(run.text()).contains("“XSRF tokens” under “Not verified” in docs/platform-notes.md: as expected");
        assertThat(jira.get("/rest/api/2/search?jql=summary+~+%22smoke+test%22")
                        .json()
                        .path("total")
                        .asInt())
                .isZero();
        assertThat(jira.get("/rest/productops/1.0/areas/product-ops-smoke-test")
                        .json()
                        .path("archived")
                        .asBoolean())
                .isTrue();
        assertThat(run.summary().path("left").toString())
                .contains("the area “product-ops-smoke-test”", "the checklist");
    }

    @Test
    void withTheTokenAloneItSaysWhatItCouldNotCheckAndLeavesNoChecklist() {
        FeedbackApi.setUp();

        SmokeRun run = SmokeRun.of(RunningHost.jira(), "", () -> {}, "jira", "--project", "SHOP");

        assertThat(run.exit()).as(run.text()).isZero();
        assertThat(run.steps("not checked")).contains("Set up Product Ops", "A transition asks for the checklist");
        assertThat(run.steps("ok")).contains("A form with its token is saved", "The field is set over REST");
        assertThat(checklist()).isZero();
    }

    @Test
    void confluenceIsWalkedThroughWithoutADifference() {
        SmokeRun run = SmokeRun.of(RunningHost.confluence(), "", () -> {}, "confluence");

        assertThat(run.exit()).as(run.text()).isZero();
        assertThat(run.steps("DIFFERS")).isEmpty();
        assertThat(run.steps("not checked")).containsExactly(MODULES);
        assertThat(confluence.get("/rest/api/space/PRODUCTOPSSMOKE").status()).isEqualTo(404);
        assertThat(run.summary().path("left")).isEmpty();
    }

    @Test
    void whatDiffersInJiraIsReportedWithWhatItAnswers() {
        FeedbackApi.setUp();
        try (AlteringProxy proxy = new AlteringProxy(RunningHost.jira())
                .alter(
                        "GET /rest/plugins/1.0/",
                        answer -> new Altered(
                                200,
                                "{\"enabled\":true,\"modules\":[{\"key\":\"ao\",\"enabled\":true},"
                                        + "{\"key\":\"area-panel\",\"enabled\":false}]}"))
                .alter("POST /plugins/servlet/", answer -> new Altered(403, "XSRF check failed"))
                .alter("GET /rest/api/2/search", answer -> new Altered(400, "{}"))
                .alter(
                        "GET /browse/",
                        answer -> new Altered(
                                answer.status(), answer.body().replace("productops-area-panel", "another-panel")))) {
            SmokeRun run = SmokeRun.of(proxy.address(), "", this::requireTwo, "jira", "--project", "SHOP");

            assertThat(run.exit()).as(run.text()).isEqualTo(1);
            assertThat(run.steps("DIFFERS"))
                    .as(run.text())
                    .contains(
                            MODULES,
                            "A form with its token is saved",
                            "JQL finds an area",
                            "The issue shows the panel Product area")
                    .doesNotContain("A form without its token is refused", "The field is set over REST");
            assertThat(run.steps("not checked"))
                    .as("another checklist refuses the same transition")
                    .contains("The transition is refused and says what is open");
            assertThat(run.text())
                    .contains(
                            "got       [area-panel]",
                            "“XSRF tokens” under “Not verified” in docs/platform-notes.md: NOT");
        }
    }

    @Test
    void whatDiffersInConfluenceIsReportedWithWhatItAnswers() {
        try (AlteringProxy proxy = new AlteringProxy(RunningHost.confluence())
                .alter(
                        "GET /plugins/servlet/productops/glossary?",
                        answer -> new Altered(
                                answer.status(),
                                answer.body().replace("Glossary", "$t.text(\"productops.glossary.name\")")))
                .alter(
                        "GET /rest/api/content/",
                        answer -> new Altered(answer.status(), answer.body().replace("productops-term", "x")))) {
            SmokeRun run = SmokeRun.of(proxy.address(), "", () -> {}, "confluence", "--space", "ALTERED");

            assertThat(run.exit()).as(run.text()).isEqualTo(1);
            assertThat(run.steps("DIFFERS"))
                    .as(run.text())
                    .contains("The glossary's page", "The macros are rendered")
                    .doesNotContain("The page shows the macros", "A form with its token is saved");
            assertThat(run.text())
                    .contains("“Members known from older versions only” under “Not verified”", "NOT as expected");
        }
        assertThat(confluence.get("/rest/api/space/ALTERED").status()).isEqualTo(404);
    }

    @Test
    void readOnlyReads() {
        try (AlteringProxy proxy = new AlteringProxy(RunningHost.jira());
                AlteringProxy other = new AlteringProxy(RunningHost.confluence())) {
            SmokeRun run = SmokeRun.of(proxy.address(), "", () -> {}, "jira", "--read-only");
            assertThat(run.exit()).as(run.text()).isZero();
            assertThat(proxy.methods()).containsExactly("GET");

            run = SmokeRun.of(other.address(), "", () -> {}, "confluence", "--read-only", "--space", "DOC");
            assertThat(run.exit()).as(run.text()).isZero();
            assertThat(other.methods()).containsExactly("GET");
        }
    }

    @Test
    void whatCannotRunSaysWhy() {
        String address = RunningHost.jira().toString();

        SmokeRun run = SmokeRun.of(Map.of(), () -> {}, List.of("jira", address, "--read-only"));
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.text()).contains("Usage", "SMOKE_TOKEN");

        run = SmokeRun.of(Map.of("SMOKE_TOKEN", "wrong"), () -> {}, List.of("jira", address, "--read-only"));
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.text()).contains("Jira does not take the token");

        run = SmokeRun.of(RunningHost.jira(), "", () -> {}, "jira", "--project", "NONE");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.text()).contains("There is no project NONE");
    }

    private void requireTwo() {
        readiness.require(checklist());
        readiness.require(readiness.create("Another gate").path("id").asLong());
    }

    /** The number of the smoke test's checklist; 0 if there is none. */
    private long checklist() {
        for (JsonNode each :
                jira.get(ReadinessApi.CHECKLISTS + "?limit=200").json().path("values")) {
            if (each.path("name").asText().equals(TITLE)) {
                return each.path("id").asLong();
            }
        }
        return 0;
    }
}
