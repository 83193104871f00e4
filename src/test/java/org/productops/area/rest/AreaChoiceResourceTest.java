package org.productops.area.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.productops.area.AreaFixture;
import org.productops.common.error.InvalidException;

class AreaChoiceResourceTest {

    private final AreaFixture given = new AreaFixture();
    private final AreaChoiceResource choices = new AreaChoiceResource(given.service) {};

    @BeforeEach
    void library() {
        given.create("payments", "");
        given.create("checkout", "payments");
        given.create("old", "payments");
        given.create("cart", "checkout");
        given.create("zoo", "");
        given.service.archive("old", 1, false);
    }

    @Test
    void answersTheTreeBranchByBranchWithoutWhatIsArchived() {
        assertThat(keys(choices.search(null, "", null, null, null))).containsExactly("payments", "zoo");
        assertThat(keys(choices.search(null, "payments", null, null, null))).containsExactly("checkout");
        assertThat(keys(choices.search(null, "zoo", null, null, null))).isEmpty();
        assertThat(keys(choices.search(null, "nowhere", null, null, null))).isEmpty();
        assertThat(keys(choices.search(null, "", null, null, "1"))).containsExactly("payments");
    }

    @Test
    void saysHowManyAreBelow() {
        JsonNode payments = read(choices.search(null, "", null, null, null)).get(0);

        assertThat(payments.path("below").asInt()).isEqualTo(1);
        assertThat(payments.path("path").asText()).isEqualTo("Payments");
    }

    @Test
    void answersAreasByTheirKeysAsTheyAreNow() {
        assertThat(keys(choices.search(null, null, "zoo,old,nowhere,cart", null, null)))
                .containsExactly("zoo", "cart");
        assertThat(keys(choices.search(null, null, "", null, null))).isEmpty();
    }

    @Test
    void answersOnlyWhatTheCallerMayEditWhereThatIsAsked() {
        given.service.update(
                "checkout",
                1,
                new AreaFixture.Draft("", "Checkout", "payments").owner("anna").build());
        given.people.actAs("anna");

        assertThat(keys(choices.search(null, "", null, "true", null))).containsExactly("checkout");
        assertThat(keys(choices.search(null, "checkout", null, "true", null))).containsExactly("cart");
        assertThat(keys(choices.search("pay", null, null, "true", null))).containsExactlyInAnyOrder("checkout", "cart");
        assertThat(keys(choices.search(null, null, "zoo,cart", "true", null))).containsExactly("cart");
        assertThat(keys(choices.search(null, null, null, "true", "1")))
                .as("not what is first of all")
                .containsExactly("checkout");
        assertThatThrownBy(() -> choices.search(null, null, null, "maybe", null))
                .isInstanceOf(InvalidException.class);
        given.people.actAs("admin");
        assertThat(keys(choices.search(null, "", null, "true", null))).containsExactly("payments", "zoo");
    }

    @Test
    void findsWhatWasTyped() {
        assertThat(keys(choices.search("check", null, null, null, null))).containsExactly("checkout", "cart");
    }

    private static Iterable<String> keys(Response answer) {
        return read(answer).findValuesAsText("key");
    }

    private static JsonNode read(Response answer) {
        try {
            return new ObjectMapper().readTree(String.valueOf(answer.getEntity()));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
