package org.productops.area.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.productops.testing.RestCaller.JSON;
import static org.productops.testing.RestCaller.body;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.productops.area.AreaFixture;
import org.productops.area.AreaFixture.Draft;
import org.productops.area.Role;
import org.productops.testing.RestCaller;
import org.productops.testing.RestCaller.Answer;

class AreaResourceTest {

    private static final String PAYMENTS =
            """
            {"key": "payments", "name": "Payments", "description": "All of it", "parent": "", "path": "Payments",
             "archived": false, "version": 1, "lifecycle": "building", "tags": ["pci"], "channels": ["#pay"],
             "links": [{"kind": "dashboard", "title": "Figures", "address": "https://example.com/pay"}],
             "aliases": ["Pay"], "reviewMonths": 6, "reviewed": "2026-03-04",
             "roles": [{"role": "owner", "holders": ["anna"]},
              {"role": "maintainer", "holders": ["ben", "group:payment-team"]}],
             "stops": ["influencer"],
             "effective": {
              "roles": [
               {"role": "owner", "parts": [{"from": "payments", "inherited": false, "holders": [
                {"type": "user", "name": "anna", "displayName": "Anna", "known": true, "state": "active"}]}]},
               {"role": "maintainer", "parts": [{"from": "payments", "inherited": false, "holders": [
                {"type": "user", "name": "ben", "displayName": "Ben", "known": true, "state": "active"},
                {"type": "group", "name": "payment-team", "displayName": "payment-team", "known": true,
                 "state": "active"}]}]}],
              "channels": {"values": ["#pay"], "from": "payments", "inherited": false},
              "links": {"values": [{"kind": "dashboard", "title": "Figures", "address": "https://example.com/pay"}],
               "from": "payments", "inherited": false},
              "reviewMonths": {"value": 6, "from": "payments", "inherited": false}}}""";

    private final AreaFixture given = new AreaFixture();
    private final AreaResource resource = new AreaResource(given.service, given.search, given.ends);
    private final AreaChoiceResource choices = new AreaChoiceResource(given.service);

    @Test
    void createsReadsAndChangesAnArea() throws IOException {
        Answer created = create(
                """
                {"key": "payments", "name": "Payments", "description": "All of it", "lifecycle": "building",
                 "tags": ["PCI"], "channels": ["#pay"], "aliases": ["Pay"], "reviewMonths": 6, "stops": ["influencer"],
                 "links": [{"kind": "dashboard", "title": "Figures", "address": "https://example.com/pay"}],
                 "roles": [{"role": "owner", "holders": ["user:anna"]},
                  {"role": "maintainer", "holders": ["ben", "group:payment-team"]}]}""");
        create("{\"key\": \"checkout\", \"name\": \"Checkout\", \"parent\": \"payments\"}");
        Answer changed = update("checkout", "\"1\"", "{\"name\": \"Check-out\", \"parent\": \"payments\"}");

        assertThat(created.status()).isEqualTo(201);
        assertThat(created.tag()).isEqualTo("1");
        assertThat(created.json()).isEqualTo(get("payments").json()).isEqualTo(new ObjectMapper().readTree(PAYMENTS));
        assertThat(changed.tag()).isEqualTo("2");
        assertThat(changed.json().at("/name").asText()).isEqualTo("Check-out");
        assertThat(changed.json().at("/path").asText()).isEqualTo("Payments \u203a Check-out");
        assertThat(changed.json().at("/parent").asText()).isEqualTo("payments");
    }

    @Test
    void tellsWhatIsInheritedFromWhatIsNamedAtTheArea() {
        given.service.create(new Draft("payments", "Payments", "")
                .owner("anna")
                .channels("#pay")
                .build());
        given.create("checkout", "payments");

        JsonNode json = get("checkout").json();

        assertThat(json.at("/roles")).isEmpty();
        assertThat(json.at("/channels")).isEmpty();
        assertThat(json.at("/effective/roles")).hasSize(1);
        assertThat(json.at("/effective/roles/0/parts/0/from").asText()).isEqualTo("payments");
        assertThat(json.at("/effective/roles/0/parts/0/inherited").asBoolean()).isTrue();
        assertThat(json.at("/effective/channels/values/0").asText()).isEqualTo("#pay");
        assertThat(json.at("/effective/channels/inherited").asBoolean()).isTrue();
        assertThat(json.at("/effective/links").isMissingNode()).isTrue();
    }

    @Test
    void emptiesWhatIsNotSent() {
        given.service.create(new Draft("payments", "Payments", "")
                .owner("anna")
                .maintainers("ben")
                .channels("#pay")
                .build());

        update("payments", "\"1\"", "{\"name\": \"Payments\", \"description\": null}");

        assertThat(given.get("payments").facts().channels()).isEmpty();
        assertThat(given.get("payments").roles().of(Role.OWNER)).isEmpty();
        assertThat(given.get("payments").roles().of(Role.MAINTAINER)).isEmpty();
    }

    @Test
    void saysThatAHolderDoesNotExistAnyMore() {
        given.service.create(new Draft("payments", "Payments", "").owner("anna").build());
        given.people.delete("anna");

        JsonNode json = get("payments").json();

        assertThat(json.at("/roles/0/holders/0").asText()).isEqualTo("key-anna");
        assertThat(json.at("/effective/roles/0/parts/0/holders/0/known").asBoolean(true))
                .isFalse();
        assertThat(json.at("/effective/roles/0/parts/0/holders/0/state").asText())
                .isEqualTo("gone");
        assertThat(json.at("/effective/roles/0/parts/0/holders/0/name").asText())
                .isEqualTo("key-anna");
    }

    @Test
    void saysWhoIsNoLongerActive() {
        given.service.create(new Draft("payments", "Payments", "")
                .owner("anna")
                .maintainerGroups("payment-team")
                .build());
        given.people.deactivate("anna");
        given.people.group("payment-team");

        JsonNode roles = get("payments").json().at("/effective/roles");

        assertThat(roles.at("/0/parts/0/holders/0/known").asBoolean(true)).isFalse();
        assertThat(roles.at("/0/parts/0/holders/0/state").asText()).isEqualTo("inactive");
        assertThat(roles.at("/0/parts/0/holders/0/displayName").asText()).isEqualTo("Anna");
        assertThat(roles.at("/1/parts/0/holders/0/state").asText()).isEqualTo("empty");
    }

    @Test
    void takesEachRoleOnce() {
        Answer twice = create(
                "{\"key\": \"cash\", \"name\": \"Cash\", \"roles\": [{\"role\": \"owner\", \"holders\": [\"anna\"]},"
                        + "{\"role\": \"owner\", \"holders\": [\"ben\"]}]}");

        assertThat(twice.wrongFields()).containsExactly("roles.1.role");
        assertThat(given.library.tree().find("cash")).isEmpty();
    }

    @Test
    void mergesOnceWhatThatTakesAlongIsConfirmed() {
        given.create("payments", "");
        given.create("cash", "");

        Answer asked = merge("cash", null, "{\"mergedInto\": \"payments\"}");
        Answer merged = merge("cash", "true", "{\"mergedInto\": \"payments\"}");

        assertThat(asked.status()).isEqualTo(400);
        assertThat(asked.json().at("/errors/confirmed").asText()).contains("cash");
        assertThat(merged.json().at("/key").asText()).isEqualTo("payments");
        assertThat(get("cash").json().at("/key").asText()).isEqualTo("payments");
        given.create("coins", "");
        assertThat(merge("coins", "true", "{}").status()).isEqualTo(400);
    }

    private Answer merge(String key, String confirmed, String json) {
        return RestCaller.ask(() -> resource.merge(key, confirmed, "\"1\"", JSON, body(json)));
    }

    @Test
    void deletesWhatNothingHangsOn() {
        given.create("payments", "");
        given.create("cash", "payments");

        assertThat(RestCaller.ask(() -> resource.delete("payments", "\"1\"")).status())
                .isEqualTo(400);
        assertThat(RestCaller.ask(() -> resource.delete("cash", "\"1\"")).status())
                .isEqualTo(204);
        assertThat(get("cash").status()).isEqualTo(404);
    }

    @Test
    void listsInPages() {
        given.create("payments", "");
        given.create("checkout", "payments");
        given.create("zoo", "");
        given.service.archive("zoo", 1, false);

        JsonNode first = list(null, null, null, "2").json();
        JsonNode second = list(null, null, "2", "2").json();

        assertThat(first.at("/isLast").asBoolean(true)).isFalse();
        assertThat(first.at("/total").asInt()).isEqualTo(3);
        assertThat(first.at("/values")).hasSize(2);
        assertThat(first.at("/values/1/path").asText()).isEqualTo("Payments \u203a Checkout");
        assertThat(first.at("/values/1/parent").asText()).isEqualTo("payments");
        assertThat(second.at("/isLast").asBoolean()).isTrue();
        assertThat(second.at("/values/0/key").asText()).isEqualTo("zoo");
        assertThat(second.at("/values/0/version").asInt()).isEqualTo(2);
        assertThat(list(null, "true", null, null).json().at("/values")).hasSize(1);
        assertThat(list(null, "false", null, null).json().at("/values")).hasSize(2);
        assertThat(list("check", " false ", "9", "999").json().at("/values")).isEmpty();
        assertThat(list("", "", "", "999").json().at("/limit").asInt()).isEqualTo(200);
    }

    @Test
    void givesThePickerOnlyWhatItShowsAndAtMostFifty() {
        for (int i = 0; i < 60; i++) {
            given.create("area-" + i, "");
        }
        given.service.create(new Draft("long", "Long", "")
                .description("First line\nsecond " + "x".repeat(200))
                .build());

        assertThat(choose("long", null).json().at("/0/about").asText())
                .startsWith("First line second x")
                .hasSize(121);

        JsonNode found = choose("area", "1000").json();

        assertThat(found).hasSize(50);
        assertThat(found.get(0).fieldNames()).toIterable().containsExactly("key", "name", "path", "about", "below");
        assertThat(choose(null, null).json()).hasSize(20);
    }

    @Test
    void archivesAndRestores() {
        given.create("payments", "");
        given.create("checkout", "payments");

        assertWrong("archived", archive("payments", "\"1\"", "{\"archived\": true}"));
        assertWrong("archived", archive("payments", "\"1\"", "{\"archived\": true, \"withBelow\": false}"));

        Answer archived = archive("payments", "\"1\"", "{\"archived\": true, \"withBelow\": true}");
        assertThat(archived.tag()).isEqualTo("2");
        assertThat(archived.json().at("/archived").asBoolean()).isTrue();
        assertThat(given.get("checkout").archived()).isTrue();

        Answer restored = archive("payments", "\"2\"", "{\"archived\": false}");
        assertThat(restored.json().at("/archived").asBoolean(true)).isFalse();
        assertThat(given.get("checkout").archived()).isTrue();

        assertThat(archive("payments", "\"3\"", "{\"archived\": false, \"withBelow\": true}")
                        .status())
                .isEqualTo(200);
        assertThat(given.get("checkout").archived()).isFalse();
    }

    @Test
    void refusesWhatItDoesNotUnderstand() {
        given.create("payments", "");

        assertWrong("nmae", create("{\"nmae\": \"X\"}"));
        assertWrong("maintainerUsers", create("{\"maintainerUsers\": \"ben\"}"));
        assertWrong("key", update("payments", "\"1\"", "{\"key\": \"other\", \"name\": \"X\"}"));
        assertWrong("archived", archive("payments", "\"1\"", "{}"));
        assertWrong("archived", archive("payments", "\"1\"", "{\"archived\": \"true\"}"));
        assertWrong("withBelow", archive("payments", "\"1\"", "{\"archived\": true, \"withBelow\": 1}"));
        assertWrong("archived", archive("payments", "\"1\"", "{\"archived\": null}"));
        assertWrong("archived", list(null, "yes", null, null));
        assertWrong("limit", choose("x", "-1"));
        assertWrong("start", list(null, null, "one", null));
        List<Answer> answers = List.of(
                create(null),
                create("{"),
                update("payments", "\"1\"", null),
                archive("payments", "\"1\"", null),
                update("payments", null, "{\"name\": \"X\"}"),
                archive("payments", "*", "{\"archived\": true}"));
        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.json().at("/errorMessages")).hasSize(1);
        });
    }

    @Test
    void namesBothVersionsOfAConflictAndFindsNothingThatIsNotThere() {
        given.create("payments", "");

        Answer conflict = update("payments", "\"7\"", "{\"name\": \"X\"}");

        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.json().at("/expectedVersion").asInt()).isEqualTo(7);
        assertThat(conflict.json().at("/currentVersion").asInt()).isEqualTo(1);
        assertThat(get("nowhere").status()).isEqualTo(404);
    }

    @Test
    void findsAreasByTheFiltersOfTheLibrary() {
        given.service.create(new Draft("payments", "Payments", "").owner("anna").build());
        given.service.create(new Draft("checkout", "Checkout", "payments")
                .tags("pci")
                .lifecycle("sunset")
                .build());
        given.create("web", "");

        assertThat(found("anna", "owner", null, null, null, null, "-name")).containsExactly("payments", "checkout");
        assertThat(found("anna", "owner", "true", null, null, null, null)).containsExactly("payments");
        assertThat(found(null, null, null, "sunset", "pci", null, null)).containsExactly("checkout");
        assertThat(found(null, null, null, null, null, "no-owner", null)).containsExactly("web");
        assertWrong(
                "gap",
                RestCaller.ask(
                        () -> resource.list(null, null, null, null, null, null, "hole", null, null, null, null)));
    }

    @Test
    void saysWhichOrdersThereAre() {
        Answer refused =
                RestCaller.ask(() -> resource.list(null, null, null, null, null, null, null, null, "zzz", null, null));

        assertThat(refused.wrongFields()).containsExactly("sort");
        assertThat(refused.json().at("/errors/sort").asText()).contains("zzz", "name, path, key, owner, lifecycle");
        assertThat(RestCaller.ask(() ->
                                resource.list(null, null, null, null, null, null, null, null, " -name ", null, null))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void theKeyOfAMergedAreaAnswersTheOneThatStaysAndAnUnknownOneIsNotSaidWhole() {
        given.create("payments", "");
        given.create("old", "");
        given.mergeElsewhere("old", "payments");

        assertThat(get("old").json()).isEqualTo(get("payments").json());
        assertThat(choices.search(null, null, "old", null, null).getEntity().toString())
                .contains("\"payments\"");
        Answer unknown = get("x".repeat(5000));
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.json().toString()).hasSizeLessThan(200);
    }

    private List<String> found(
            String holder, String role, String own, String lifecycle, String tag, String gap, String sort) {
        JsonNode values = RestCaller.ask(
                        () -> resource.list(null, holder, role, own, lifecycle, tag, gap, null, sort, null, null))
                .json()
                .at("/values");
        return StreamSupport.stream(values.spliterator(), false)
                .map(area -> area.at("/key").asText())
                .toList();
    }

    @Test
    void answersNobodyWhoIsNotLoggedIn() {
        given.create("payments", "");
        given.people.actAsNobody();

        assertThat(List.of(
                        get("payments"),
                        list(null, "nonsense", null, null),
                        choose("pay", "nonsense"),
                        create("{}"),
                        update("payments", "\"1\"", "{}"),
                        archive("payments", "\"1\"", "{\"archived\": true}")))
                .extracting(Answer::status)
                .containsOnly(401);
    }

    private Answer get(String key) {
        return RestCaller.ask(() -> resource.get(key));
    }

    private Answer list(String query, String archived, String start, String limit) {
        return RestCaller.ask(
                () -> resource.list(query, null, null, null, null, null, null, archived, null, start, limit));
    }

    private Answer choose(String query, String limit) {
        return RestCaller.ask(() -> choices.search(query, null, null, null, limit));
    }

    private Answer create(String json) {
        return RestCaller.ask(() -> resource.create(JSON, body(json)));
    }

    private Answer update(String key, String ifMatch, String json) {
        return RestCaller.ask(() -> resource.update(key, null, ifMatch, JSON, body(json)));
    }

    private Answer archive(String key, String ifMatch, String json) {
        return RestCaller.ask(() -> resource.archive(key, ifMatch, JSON, body(json)));
    }

    private static void assertWrong(String field, Answer answer) {
        assertThat(answer.status()).as(field).isEqualTo(400);
        assertThat(answer.wrongFields()).containsExactly(field);
    }
}
