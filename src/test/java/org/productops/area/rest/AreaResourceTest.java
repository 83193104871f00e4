package org.productops.area.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.productops.area.AreaFixture;
import org.productops.area.AreaFixture.Input;
import org.productops.common.error.ConflictException;
import org.productops.common.error.InvalidException;
import org.productops.common.error.NotFoundException;

class AreaResourceTest {

    private final AreaFixture given = new AreaFixture();
    private final AreaResource resource = new AreaResource(given.service, given.ownerships);
    private final AreaChoiceResource choices = new AreaChoiceResource(given.service);

    @Test
    void createsReadsAndChangesAnArea() throws IOException {
        Response created = resource.create(
                """
                {"key": "payments", "name": "Payments", "owner": "anna", "maintainerUsers": ["ben"],
                 "maintainerGroups": ["payment-team"], "channel": "#pay"}""");

        assertThat(created.getStatus()).isEqualTo(201);
        assertThat(created.getEntityTag().getValue()).isEqualTo("1");

        resource.create("{\"key\": \"checkout\", \"name\": \"Checkout\", \"parent\": \"payments\"}");
        Response changed = resource.update("checkout", "\"1\"", "{\"name\": \"Check-out\", \"parent\": \"payments\"}");
        JsonNode json = json(resource.get("checkout"));

        assertThat(changed.getEntityTag().getValue()).isEqualTo("2");
        assertThat(json.at("/name").asText()).isEqualTo("Check-out");
        assertThat(json.at("/path").asText()).isEqualTo("Payments \u203a Check-out");
        assertThat(json.at("/parent").asText()).isEqualTo("payments");
        assertThat(json.at("/owner").asText()).isEmpty();
        assertThat(json.at("/effective/roles/0/role").asText()).isEqualTo("owner");
        assertThat(json.at("/effective/roles/0/from").asText()).isEqualTo("payments");
        assertThat(json.at("/effective/roles/0/inherited").asBoolean()).isTrue();
        assertThat(json.at("/effective/roles/0/holders/0/name").asText()).isEqualTo("anna");
        assertThat(json.at("/effective/roles/1/holders/1/type").asText()).isEqualTo("group");
        assertThat(json.at("/effective/channel/value").asText()).isEqualTo("#pay");
        assertThat(json.at("/effective/documentation").isMissingNode()).isTrue();
        assertThat(json(resource.get("payments")).at("/maintainerGroups/0").asText())
                .isEqualTo("payment-team");
    }

    @Test
    void saysThatAHolderDoesNotExistAnyMore() throws IOException {
        given.service.create(new Input("payments", "Payments", "").owner("anna").build());
        given.people.delete("anna");

        JsonNode holder = json(resource.get("payments")).at("/effective/roles/0/holders/0");

        assertThat(holder.at("/known").asBoolean(true)).isFalse();
        assertThat(holder.at("/name").asText()).isEqualTo("key-anna");
    }

    @Test
    void listsInPages() throws IOException {
        given.create("payments", "");
        given.create("checkout", "payments");
        given.create("zoo", "");
        given.service.archive("zoo", 1, false);

        JsonNode first = json(resource.list(null, null, null, "2"));
        JsonNode second = json(resource.list(null, null, "2", "2"));

        assertThat(first.at("/isLast").asBoolean(true)).isFalse();
        assertThat(first.at("/values")).hasSize(2);
        assertThat(first.at("/values/1/path").asText()).isEqualTo("Payments \u203a Checkout");
        assertThat(second.at("/isLast").asBoolean()).isTrue();
        assertThat(second.at("/values/0/key").asText()).isEqualTo("zoo");
        assertThat(json(resource.list(null, "true", null, null)).at("/values")).hasSize(1);
        assertThat(json(resource.list("check", "false", "9", "999")).at("/values"))
                .isEmpty();
        assertThat(json(resource.list("", "", "", "999")).at("/limit").asInt()).isEqualTo(200);
    }

    @Test
    void givesThePickerOnlyWhatItShowsAndAtMostFifty() throws IOException {
        for (int i = 0; i < 60; i++) {
            given.create("area-" + i, "");
        }

        JsonNode found = json(choices.search("area", "1000"));

        assertThat(found).hasSize(50);
        assertThat(found.get(0).fieldNames()).toIterable().containsExactly("key", "name", "path");
        assertThat(json(choices.search(null, null))).hasSize(20);
    }

    @Test
    void archivesAndRestores() throws IOException {
        given.create("payments", "");
        given.create("checkout", "payments");

        InvalidException refused = catchThrowableOfType(
                InvalidException.class, () -> resource.archive("payments", "\"1\"", "{\"archived\": true}"));
        assertThat(refused.errors().fields()).containsOnlyKeys("archived");

        resource.archive("payments", "\"1\"", "{\"archived\": true, \"withBelow\": true}");
        assertThat(json(resource.get("checkout")).at("/archived").asBoolean()).isTrue();

        resource.archive("payments", "\"2\"", "{\"archived\": false}");
        assertThat(json(resource.get("payments")).at("/archived").asBoolean(true))
                .isFalse();
    }

    @Test
    void refusesWhatItDoesNotUnderstand() {
        given.create("payments", "");

        assertFieldError("nmae", () -> resource.create("{\"nmae\": \"X\"}"));
        assertFieldError("maintainerUsers", () -> resource.create("{\"maintainerUsers\": \"ben\"}"));
        assertFieldError("key", () -> resource.update("payments", "\"1\"", "{\"key\": \"other\", \"name\": \"X\"}"));
        assertFieldError("limit", () -> choices.search("x", "-1"));
        assertFieldError("start", () -> resource.list(null, null, "one", null));
        assertThatExceptionOfType(InvalidException.class).isThrownBy(() -> resource.create("{"));
        assertThatExceptionOfType(InvalidException.class).isThrownBy(() -> resource.create(null));
        assertThatExceptionOfType(InvalidException.class).isThrownBy(() -> resource.archive("payments", "\"1\"", "{}"));
        assertThatExceptionOfType(InvalidException.class)
                .as("no If-Match")
                .isThrownBy(() -> resource.update("payments", null, "{\"name\": \"X\"}"));
        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> resource.update("payments", "\"7\"", "{\"name\": \"X\"}"));
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> resource.get("nowhere"));
    }

    private static void assertFieldError(String field, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        InvalidException error = catchThrowableOfType(InvalidException.class, call);
        assertThat(error).isNotNull();
        assertThat(error.errors().fields()).containsOnlyKeys(field);
    }

    private static JsonNode json(Response response) throws IOException {
        return new ObjectMapper().readTree(response.getEntity().toString());
    }
}
