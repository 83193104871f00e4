package org.productops.area.mapping.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.productops.testing.RestCaller.ask;

import org.junit.jupiter.api.Test;
import org.productops.area.mapping.MappingFixture;
import org.productops.testing.RestCaller.Answer;

class MappingResourceTest {

    private final MappingFixture given = new MappingFixture();
    private final MappingResource resource = new MappingResource(given.service);

    @Test
    void mapsListsAndTakesAway() {
        Answer mapped = ask(() -> resource.map("checkout", "component", "10100"));
        ask(() -> resource.map("search", "space", "DOCS"));

        assertThat(mapped.status()).isEqualTo(200);
        assertThat(mapped.json())
                .hasToString("{\"area\":\"checkout\",\"kind\":\"component\",\"place\":\"10100\",\"name\":\"Basket\","
                        + "\"key\":\"SHOP\"}");
        Answer all = ask(() -> resource.list(null, null, "1"));
        assertThat(all.json().at("/total").asInt()).isEqualTo(2);
        assertThat(all.json().at("/isLast").asBoolean()).isFalse();
        Answer ofSearch = ask(() -> resource.list("search", null, null));
        assertThat(ofSearch.json().at("/values/0/place").asText()).isEqualTo("docs");
        assertThat(ask(() -> resource.unmap("checkout", "component", "10100")).status())
                .isEqualTo(204);
        assertThat(ask(() -> resource.list("checkout", null, null))
                        .json()
                        .at("/total")
                        .asInt())
                .isZero();
    }

    @Test
    void theKeyOfAMergedAreaIsAnsweredForTheOneThatStays() {
        ask(() -> resource.map("checkout", "space", "DOCS"));
        given.areas.mergeElsewhere("search", "checkout");

        assertThat(ask(() -> resource.list("SEARCH", null, null))
                        .json()
                        .at("/values/0/area")
                        .asText())
                .isEqualTo("checkout");
        assertThat(ask(() -> resource.map("search", "space", "WIKI"))
                        .json()
                        .at("/area")
                        .asText())
                .isEqualTo("checkout");
        assertThat(ask(() -> resource.unmap("search", "space", "WIKI")).status())
                .isEqualTo(204);
    }

    @Test
    void whatIsHiddenIsAnsweredTheSameWhetherItIsMappedOrNot() {
        ask(() -> resource.map("checkout", "project", "10001"));
        given.projects.hide(given.mobile);

        Answer mapped = ask(() -> resource.unmap("checkout", "project", "10001"));
        assertThat(mapped.status()).isEqualTo(400);
        assertThat(ask(() -> resource.unmap("search", "project", "10001")).json())
                .isEqualTo(mapped.json());
    }

    @Test
    void namesWhatIsWrong() {
        assertThat(ask(() -> resource.map("checkout", "board", "7")).wrongFields())
                .containsExactly("place");
        assertThat(ask(() -> resource.map("checkout", "project", "77")).wrongFields())
                .containsExactly("place");
        assertThat(ask(() -> resource.map("nowhere", "project", "10000")).status())
                .isEqualTo(404);
        given.areas.people.actAs("anna");
        assertThat(ask(() -> resource.map("checkout", "project", "10000")).status())
                .isEqualTo(403);
        given.areas.people.actAsNobody();
        assertThat(ask(() -> resource.list(null, null, null)).status()).isEqualTo(401);
    }
}
