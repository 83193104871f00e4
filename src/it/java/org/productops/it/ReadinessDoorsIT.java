package org.productops.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Checklists over HTTP: what each person gets, what a refused transition says, and what bad input gets. */
class ReadinessDoorsIT {
    private static final String PAGE = "/plugins/servlet/productops/checklists";

    private final HttpApi nobody = RunningHost.jiraApi();
    private final HttpApi admin = nobody.as("admin");
    private final HttpApi mia = nobody.as("mia");
    private final FeedbackApi jira = new FeedbackApi();
    private final ReadinessApi readiness = new ReadinessApi();

    @BeforeAll
    static void setUp() {
        FeedbackApi.setUp();
    }

    @BeforeEach
    @AfterEach
    void nothingIsRequired() {
        readiness.requireNothing();
    }

    @Test
    void aRefusedTransitionIsA400InJirasErrorFormThatNamesWhatIsOpen() {
        JsonNode checklist = readiness.create("Gate");
        readiness.require(checklist.path("id").asLong());
        String issue = jira.issue("SHOP", "Story", "Through the gate");
        readiness.start(issue);

        HttpApi.Answer refused = readiness.done(issue, "mia");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().path("errorMessages").toString())
                .contains("Release note written", "Nobody has ticked it", "Ask Priya.")
                .doesNotContain("Nice to have");
        assertThat(refused.json().has("errors")).isTrue();

        long item = checklist.at("/items/0/id").asLong();
        assertThat(mia.putJson(ReadinessApi.ticks(issue, item), "").status()).isEqualTo(200);
        assertThat(readiness.done(issue, "mia").status()).isEqualTo(204);
    }

    @Test
    void aGateOnCreateStopsNobodyWithWhatOnlyPeopleCanTick() {
        JsonNode checklist = readiness.create("Gate");
        readiness.require(ReadinessApi.CREATE, checklist.path("id").asLong());

        assertThat(admin.get(ReadinessApi.transition(ReadinessApi.CREATE)).body())
                .contains("so that they can be ticked there: Release note written; Nice to have.");
        String issue = jira.issue("SHOP", "Story", "Created all the same");
        JsonNode shown = mia.get(ReadinessApi.readiness(issue)).json().at("/checklists/0");
        assertThat(shown.path("neededFor").asText())
                .isEqualTo("Needed for creating the issue (Create), as far as it could be asked then");
        assertThat(shown.path("mandatoryOpen").asInt()).isEqualTo(1);
        assertThat(mia.putJson(
                                ReadinessApi.ticks(
                                        issue, checklist.at("/items/0/id").asLong()),
                                "")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void theWarmCheckReadsWhatPeopleHaveSaidAndNothingElse() {
        JsonNode checklist = readiness.create("Warm");
        readiness.require(checklist.path("id").asLong());
        String issue = jira.issue("SHOP", "Story", "Warm");
        readiness.start(issue);
        mia.get(ReadinessApi.readiness(issue));

        assertThat(mia.get(ReadinessApi.readiness(issue)).statements()).isEqualTo(3);
        assertThat(readiness.done(issue, "mia").statements()).isEqualTo(3);
    }

    @Test
    void everyDoorIsGuarded() {
        JsonNode checklist = readiness.create("Guarded");
        long id = checklist.path("id").asLong();
        long item = checklist.at("/items/0/id").asLong();
        readiness.require(id);
        String open = jira.issue("SHOP", "Story", "Open");
        String secret = jira.issue("SEC", "Story", "Secret");
        String one = ReadinessApi.CHECKLISTS + "/" + id;

        assertThat(nobody.get(ReadinessApi.CHECKLISTS).status()).isEqualTo(401);
        assertThat(nobody.putJson(ReadinessApi.ticks(open, item), "").status()).isEqualTo(401);
        assertThat(mia.postJson(ReadinessApi.CHECKLISTS, "{\"name\":\"Mia's\",\"items\":[]}")
                        .status())
                .isEqualTo(403);
        assertThat(mia.header("If-Match", "\"1\"")
                        .putJson(one, "{\"name\":\"Mia's\"}")
                        .status())
                .isEqualTo(403);
        assertThat(mia.header("If-Match", "\"1\"").delete(one).status()).isEqualTo(403);
        assertThat(mia.putJson(ReadinessApi.ticks(secret, item), "").status()).isEqualTo(404);
        assertThat(mia.get(ReadinessApi.readiness(secret)).status()).isEqualTo(404);
        assertThat(admin.postForm(PAGE, Map.of("name", "No token", "do", "save"))
                        .status())
                .as("without the token")
                .isEqualTo(403);
        assertThat(nobody.get(PAGE).status()).isEqualTo(302);
        assertThat(admin.get(one).json().path("version").asInt()).isEqualTo(1);
    }

    @Test
    void badInputIsNamedAtItsField() {
        JsonNode first = readiness.create("First");
        JsonNode other = readiness.create("Other");
        readiness.require(first.path("id").asLong());
        String issue = jira.issue("SHOP", "Story", "Tick me");

        JsonNode errors = errors(admin.postJson(
                ReadinessApi.CHECKLISTS,
                "{\"name\":\"" + first.path("name").asText().toUpperCase(java.util.Locale.ROOT)
                        + "\",\"items\":[{\"text\":\" \",\"kind\":\"MANUAL\",\"mandatory\":true},"
                        + "{\"text\":\"x\",\"kind\":\"MAGIC\",\"mandatory\":true},"
                        + "{\"text\":\"x\",\"kind\":\"FIELD_FILLED\",\"subject\":\"no-field\",\"mandatory\":true}]}"));
        assertThat(errors.fieldNames())
                .toIterable()
                .contains("name", "items.0.text", "items.1.kind", "items.2.subject");
        assertThat(errors(admin.postJson(ReadinessApi.CHECKLISTS, "{\"title\":1}"))
                        .has("title"))
                .isTrue();
        assertThat(admin.postJson(ReadinessApi.CHECKLISTS, "[").status()).isEqualTo(400);
        assertThat(mia.putJson(ReadinessApi.ticks(issue, other.at("/items/0/id").asLong()), "")
                        .status())
                .as("an item of a checklist that the issue does not need")
                .isEqualTo(404);
        HttpApi.Answer stale = admin.header("If-Match", "\"7\"")
                .putJson(
                        ReadinessApi.CHECKLISTS + "/" + first.path("id").asLong(),
                        "{\"name\":\"Stale\",\"items\":" + first.path("items") + "}");
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.json().path("currentVersion").asInt()).isEqualTo(1);
    }

    private static JsonNode errors(HttpApi.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        return answer.json().path("errors");
    }
}
