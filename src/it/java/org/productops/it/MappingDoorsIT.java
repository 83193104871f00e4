package org.productops.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Mapping and coverage over HTTP: from a component to its area and back, and who may. */
class MappingDoorsIT {
    private static final String MAPPINGS = "/rest/productops/1.0/area-mappings";
    private static final String COVERAGE = "/rest/productops/1.0/coverage";
    private static final String PAGES = "/plugins/servlet/productops";

    private final HttpApi nobody = RunningHost.jiraApi();
    private final HttpApi admin = nobody.as("admin");
    private final AreaApi areas = new AreaApi();

    @BeforeAll
    static void setUp() {
        FeedbackApi.setUp();
    }

    private String component(String name) {
        HttpApi.Answer added =
                admin.postJson("/rest/api/2/component", "{\"project\":\"SHOP\",\"name\":\"" + name + "\"}");
        assertThat(added.status()).as(added.body()).isEqualTo(201);
        return added.json().path("id").asText();
    }

    @Test
    void aComponentIsMappedSeenOnThePageOfItsAreaAndForgottenWithIt() {
        String area = areas.create("mapped", "Mapped");
        String component = component("Till");

        HttpApi.Answer mapped = admin.putJson(MAPPINGS + "/" + area + "/component/" + component, "");
        assertThat(mapped.status()).as(mapped.body()).isEqualTo(200);
        assertThat(mapped.json().path("name").asText()).isEqualTo("Till");
        assertThat(nobody.as("mia").get(PAGES + "/area/" + area).body()).contains("Mapped places", ">Till</a>");
        assertThat(nobody.as("mia").get(PAGES + "/mapping?query=shop").body()).contains("Web shop");

        assertThat(admin.delete("/rest/api/2/component/" + component).status()).isEqualTo(204);
        assertThat(admin.get(MAPPINGS + "?area=" + area).json().path("total").asInt())
                .isZero();
    }

    @Test
    void everyDoorIsGuarded() {
        String area = areas.create("guarded-places", "Guarded places");
        String door = MAPPINGS + "/" + area + "/space/docs";

        assertThat(nobody.putJson(door, "").status()).isEqualTo(401);
        assertThat(nobody.as("mia").putJson(door, "").status()).isEqualTo(403);
        assertThat(nobody.as("vera").get(MAPPINGS).status()).as("no licence").isEqualTo(403);
        assertThat(nobody.get(PAGES + "/mapping").status()).as("to the log-in").isEqualTo(302);
        assertThat(nobody.get(PAGES + "/coverage").status()).as("to the log-in").isEqualTo(302);
        assertThat(nobody.get(COVERAGE).status()).isEqualTo(401);
        assertThat(admin.postForm(PAGES + "/mapping/area/" + area, Map.of("kind", "space", "place", "docs"))
                        .status())
                .as("without the token")
                .isEqualTo(403);
        assertThat(nobody.as("mia").get(PAGES + "/mapping?query=security").body())
                .as("a project that she may not see")
                .doesNotContain("SEC");
    }

    @Test
    void issuesAreCountedByTheJobAndTheirFiguresHaveADay() {
        String area = areas.create("quiet", "Quiet");

        assertThat(admin.send("POST", "/dev/jobs?run=org.productops.coverage-issues", "text/plain", "")
                        .status())
                .isLessThan(300);

        JsonNode figures = admin.get(COVERAGE).json().path("values");
        for (JsonNode figure : figures) {
            assertThat(figure.path("known").asBoolean())
                    .as("%s, unless it rests on what Confluence says or nobody wants reviews", figure)
                    .isIn(
                            true,
                            !Set.of("space-unmapped", "review-overdue")
                                    .contains(figure.path("kind").asText()));
        }
        assertThat(admin.get(COVERAGE + "/area-quiet?days=365&limit=200").body())
                .contains("\"" + area + "\"");
        assertThat(admin.get(PAGES + "/coverage/export/area-quiet").body()).contains(area);
        JsonNode shop = admin.get(COVERAGE + "/issues-without-area").json().path("values");
        assertThat(shop.size()).isPositive();
        assertThat(admin.get(PAGES + "/coverage").body()).contains("Issues were last counted on");
    }
}
