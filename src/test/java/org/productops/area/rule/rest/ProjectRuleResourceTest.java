package org.productops.area.rule.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.productops.testing.RestCaller.ask;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.productops.area.mapping.MappingFixture;
import org.productops.area.rule.RuleFixture;
import org.productops.testing.RestCaller.Answer;
import org.productops.testing.fakes.EnglishTexts;

class ProjectRuleResourceTest {

    private static final String JSON = "application/json";

    private final MappingFixture mapping = new MappingFixture();
    private final RuleFixture given = new RuleFixture(mapping);
    private final ProjectRuleResource rules = new ProjectRuleResource(given.service, new EnglishTexts());
    private final AreaProposalResource proposals =
            new AreaProposalResource(given.proposals, given.areas.service, new EnglishTexts());

    private static InputStream body(String json) {
        return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void isMadeReadListedAndRemoved() {
        assertThat(ask(() -> rules.get(10000)).status()).isEqualTo(404);

        Answer made = ask(() -> rules.save(
                10000,
                "\"0\"",
                JSON,
                body("{\"filling\":\"fixed\",\"area\":\"Checkout\",\"required\":\"some\",\"issueTypes\":[\"Bug\"]}")));

        assertThat(made.status()).isEqualTo(200);
        assertThat(made.json().at("/area").asText()).isEqualTo("checkout");
        assertThat(made.json().at("/issueTypes/0/name").asText()).isEqualTo("Bug");
        assertThat(made.json().at("/subTasks").asText()).isEqualTo("alone");
        assertThat(ask(() -> rules.get(10000)).json()).isEqualTo(made.json());
        assertThat(ask(() -> rules.list("shop", null, null)).json().at("/values/0"))
                .isEqualTo(made.json());
        assertThat(ask(() -> rules.list("mobile", null, null))
                        .json()
                        .at("/total")
                        .asInt())
                .isZero();
        assertThat(ask(() -> rules.delete(10000, "\"3\"")).status()).isEqualTo(409);
        assertThat(ask(() -> rules.delete(10000, "\"1\"")).status()).isEqualTo(204);
    }

    @Test
    void namesWhatIsWrong() {
        assertThat(ask(() -> rules.save(10000, "\"0\"", JSON, body("{\"filling\":\"later\",\"subTasks\":\"no\"}")))
                        .wrongFields())
                .containsExactlyInAnyOrder("filling", "subTasks");
        assertThat(ask(() -> rules.save(
                                10000,
                                "\"0\"",
                                JSON,
                                body("{\"filling\":\"mapped\",\"area\":\"search\",\"issueTypes\":[\"Bug\"]}")))
                        .json()
                        .at("/errors"))
                .hasToString(
                        "{\"area\":\"An area does not count with \u201cmapped\u201d. Leave it out, or choose \u201cfixed\u201d.\","
                                + "\"issueTypes\":\"Issue types do not count with \u201cnone\u201d. Leave them out, or choose"
                                + " \u201csome\u201d.\"}");
        given.areas.people.actAs("anna");
        assertThat(ask(() -> rules.save(10000, "\"0\"", JSON, body("{}"))).status())
                .isEqualTo(403);
        given.areas.people.actAsNobody();
        assertThat(ask(() -> rules.list(null, null, null)).status()).isEqualTo(401);
        assertThat(ask(() -> proposals.propose("10000", null, null, null)).status())
                .isEqualTo(401);
    }

    @Test
    void proposesByComponentsAndSaysWhatIsFilledIn() {
        mapping.service.map("search", mapping.basket.place());
        mapping.service.map("payments", mapping.shop.place());
        ask(() -> rules.save(10000, "\"0\"", JSON, body("{\"filling\":\"mapped\"}")));

        Answer answer = ask(() -> proposals.propose("10000", "10100,", "", "customfield_1"));

        assertThat(answer.json().at("/proposals/0/key").asText()).isEqualTo("search");
        assertThat(answer.json().at("/proposals/0/because").asText())
                .isEqualTo("The component Basket belongs to Search.");
        assertThat(answer.json().at("/proposals/1/key").asText()).isEqualTo("payments");
        assertThat(answer.json().at("/filled/0/key").asText()).isEqualTo("search");
        assertThat(answer.json().has("note")).isFalse();
        assertThat(ask(() -> proposals.propose("x", null, null, null)).wrongFields())
                .containsExactly("project");
        assertThat(ask(() -> proposals.propose(null, null, null, null)).wrongFields())
                .containsExactly("project");
        assertThat(ask(() -> proposals.propose("77", null, "8", null)).wrongFields())
                .containsExactly("project");
        assertThat(ask(() -> proposals.propose("10000", null, "8", null)).wrongFields())
                .containsExactly("parent");
    }
}
