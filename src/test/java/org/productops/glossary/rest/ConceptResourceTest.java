package org.productops.glossary.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.productops.common.error.Confirmation;
import org.productops.common.error.ConflictException;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.error.NotPermittedException;
import org.productops.common.error.UnconfirmedException;
import org.productops.glossary.GlossaryFixture;
import org.productops.testing.RestCaller;

class ConceptResourceTest {

    private static final String CHECKOUT =
            """
            {"terms": [{"text": "Checkout"}, {"text": "Till", "note": "in shops"}, {"text": "CO", "type": "acronym"}],
             "explanations": [{"definition": "Where a purchase ends.", "text": "*At length.*"}], "owner": "anna",
             "reviewMonths": 6, "area": "PAY"}""";
    private static final String V1 = "\"1\"";

    private final GlossaryFixture fixture = new GlossaryFixture();
    private final ConceptResource resource = new ConceptResource(
            fixture.service, fixture.search, fixture.bulk, fixture.history, fixture.language, fixture.people);

    private Response create(String spaceKey, String body) {
        return resource.create(spaceKey, null, RestCaller.JSON, RestCaller.body(body));
    }

    private Response update(String spaceKey, String id, String version, String body) {
        return resource.update(spaceKey, id, null, version, RestCaller.JSON, RestCaller.body(body));
    }

    @Test
    void createsAndGivesBack() {
        Response created = create("doc", CHECKOUT);

        assertThat(created.getStatus()).isEqualTo(201);
        assertThat(created.getEntityTag().getValue()).isEqualTo("1");
        assertThat(created.getEntity())
                .isEqualTo("{\"id\":1,\"glossary\":\"DOC\",\"name\":\"Checkout\",\"status\":\"APPROVED\","
                        + "\"area\":\"PAY\",\"owner\":\"anna\",\"reviewMonths\":6,\"sources\":[],"
                        + "\"explanations\":[{\"language\":\"en\",\"definition\":\"Where a purchase ends.\","
                        + "\"text\":\"*At length.*\"}],\"terms\":[{\"text\":\"Checkout\",\"language\":\"en\","
                        + "\"status\":\"PREFERRED\",\"type\":\"FULL_FORM\",\"caseRule\":\"ANY\",\"forms\":[]},"
                        + "{\"text\":\"Till\",\"language\":\"en\",\"status\":\"ADMITTED\",\"type\":\"FULL_FORM\","
                        + "\"caseRule\":\"ANY\",\"forms\":[],\"note\":\"in shops\"},{\"text\":\"CO\","
                        + "\"language\":\"en\",\"status\":\"ADMITTED\",\"type\":\"ACRONYM\","
                        + "\"caseRule\":\"EXACT\",\"forms\":[]}],\"broader\":[],\"related\":[],\"version\":1}");
        Response got = resource.get("doc", "1");
        assertThat(got.getEntity()).isEqualTo(created.getEntity());
        assertThat(got.getEntityTag().getValue()).isEqualTo("1");
    }

    @Test
    void changesWithTheVersionThatWasRead() {
        String id = json(create("DOC", CHECKOUT)).path("id").asText();

        Response changed = update("DOC", id, V1, "{\"terms\": [{\"text\": \"Pay\"}]}");

        assertThat(changed.getStatus()).isEqualTo(200);
        assertThat(changed.getEntityTag().getValue()).isEqualTo("2");
        assertThat(json(changed).path("name").asText()).isEqualTo("Pay");
        assertThat(json(changed).path("explanations")).isEmpty();
        assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> update("DOC", id, V1, CHECKOUT));
        assertThatExceptionOfType(InvalidException.class).isThrownBy(() -> update("DOC", id, null, CHECKOUT));
        assertThatExceptionOfType(InvalidException.class).isThrownBy(() -> resource.delete("DOC", id, null, null));
        assertThat(resource.delete("DOC", id, null, "\"2\"").getStatus()).isEqualTo(204);
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> resource.get("DOC", id));
    }

    @Test
    void saysOfWhichConceptAMergedOneHasBecomeAWord() {
        String desk = json(create("DOC", "{\"terms\": [{\"text\": \"Cash desk\"}]}"))
                .path("id")
                .asText();
        long till = fixture.service
                .propose("DOC", GlossaryFixture.draft("Till", "d"), Confirmation.NONE)
                .id();
        fixture.decisions().merge("DOC", till, 1, Optional.of(Long.parseLong(desk)));
        Message merged = Message.of("productops.glossary.error.merged", till, "Cash desk", Long.parseLong(desk));

        String id = String.valueOf(till);
        for (ThrowingCallable door : List.<ThrowingCallable>of(
                () -> resource.get("DOC", id),
                () -> update("DOC", id, V1, CHECKOUT),
                () -> resource.review("DOC", id, V1),
                () -> resource.delete("DOC", id, null, V1))) {
            assertThatExceptionOfType(NotFoundException.class)
                    .isThrownBy(door)
                    .satisfies(refused -> assertThat(refused.text()).isEqualTo(merged));
        }
        resource.delete("DOC", desk, "true", "\"2\"");
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> resource.get("DOC", id))
                .satisfies(refused -> assertThat(refused.text().key()).isEqualTo("productops.glossary.error.no-term"));
    }

    @Test
    void givesPartsOfAllOfALetterAndOfASearch() {
        for (String name : new String[] {"Delta", "Alpha", "Beta", "Bravo"}) {
            fixture.concept(name, "about " + name);
        }

        JsonNode first = json(list("DOC", "", "", "0", "3"));
        assertThat(names(first)).containsExactly("Alpha", "Beta", "Bravo");
        assertThat(first.path("isLast").asBoolean()).isFalse();
        assertThat(first.path("total").asInt()).isEqualTo(4);

        JsonNode second = json(list("DOC", "", "", "3", "3"));
        assertThat(names(second)).containsExactly("Delta");
        assertThat(second.path("isLast").asBoolean()).isTrue();

        assertThat(names(json(list("DOC", "", "", "99", "3")))).isEmpty();
        assertThat(names(json(list("DOC", "BRAVO", "", null, null)))).containsExactly("Bravo");
        assertThat(names(json(list("DOC", "", " b ", "1", "3")))).containsExactly("Bravo");
        assertThat(names(json(list("DOC", "about", "b", "0", "1")))).containsExactly("Beta");
        assertThat(names(json(list("DOC", "delta", "b", "0", "1")))).isEmpty();
    }

    @Test
    void givesFiftyOrAsManyAsAskedForUpToTwoHundred() {
        for (int i = 0; i < 250; i++) {
            fixture.concept("term " + i, "d");
        }

        assertThat(names(json(list("DOC", "", "", null, null)))).hasSize(50);
        assertThat(names(json(list("DOC", "", "", "", "7")))).hasSize(7);
        assertThat(names(json(list("DOC", "", "", "", "201")))).hasSize(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "many", "99999999999"})
    void refusesPartsThatMakeNoSense(String number) {
        assertThat(invalid(() -> list("DOC", "", "", "0", number))).containsExactly("limit");
        if (!number.equals("0")) {
            assertThat(invalid(() -> list("DOC", "", "", number, "1"))).containsExactly("start");
        }
    }

    @Test
    void refusesBodiesThatAreNotATerm() {
        for (String body : new String[] {"{\"tersm\": []}", "{\"terms\": \"Till\"}", "{\"status\": {}}", ""}) {
            assertThatExceptionOfType(InvalidException.class).isThrownBy(() -> create("DOC", body));
        }
        assertThat(invalid(() -> create("DOC", "{\"terms\":[{\"text\":\"Till\"},null]}")))
                .containsExactly("terms.1");
        assertThat(invalid(() -> create("DOC", "{\"terms\":[{\"text\":\"\"}]}")))
                .containsExactly("terms.0.text");
        assertThat(fixture.service.view("DOC").content().size()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "abc", "-1", "1 or 1=1", "999999999999999999999999999999"})
    void anIdThatIsNoneFindsNothing(String id) {
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> resource.get("DOC", id));
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> update("DOC", id, V1, CHECKOUT));
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> resource.delete("DOC", id, null, V1));
    }

    @Test
    void letsOnlyThoseWriteWhoMay() {
        fixture.people.actAs("ben");

        assertThatExceptionOfType(NotPermittedException.class).isThrownBy(() -> create("DOC", CHECKOUT));
        assertThatExceptionOfType(NotPermittedException.class).isThrownBy(() -> update("DOC", "1", V1, CHECKOUT));
        assertThatExceptionOfType(NotPermittedException.class).isThrownBy(() -> resource.delete("DOC", "1", null, V1));
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> create("SECRET", CHECKOUT));
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> list("SECRET", "", "", null, null));
    }

    @Test
    void onlyReadsAreOpenToAnonymousCallers() {
        assertThat(Arrays.stream(ConceptResource.class.getDeclaredMethods())
                        .filter(method -> method.isAnnotationPresent(AnonymousSiteAccess.class)))
                .hasSize(2)
                .allMatch(method -> method.isAnnotationPresent(GET.class))
                .extracting(Method::getName)
                .containsExactlyInAnyOrder("list", "get");
        fixture.people.actAsNobody();
        assertThatExceptionOfType(NotPermittedException.class)
                .isThrownBy(() -> list("DOC", "", "", "0", "1"))
                .matches(NotPermittedException::anonymous);
    }

    @Test
    void filtersAndPutsTheBestFirst() {
        create(
                "DOC",
                "{\"terms\": [{\"text\": \"Basket\"}], \"explanations\": [{\"definition\": \"Till of a kind.\"}]}");
        create("DOC", "{\"terms\": [{\"text\": \"Tillage\"}], \"area\": \"FARM\", \"owner\": \"ben\"}");
        create("DOC", "{\"terms\": [{\"text\": \"Till\"}], \"status\": \"draft\", \"reviewMonths\": 3}");

        assertThat(names(json(list("DOC", "till", "", null, null)))).containsExactly("Till", "Tillage", "Basket");
        assertThat(names(filtered(null, null, "FARM", null, null))).containsExactly("Tillage");
        assertThat(names(filtered(null, null, null, "ben", null))).containsExactly("Tillage");
        assertThat(names(filtered(null, null, null, "nobody", null))).isEmpty();
        assertThat(names(filtered("Draft", null, null, null, null))).containsExactly("Till");
        assertThat(names(filtered(null, "de", null, null, null))).isEmpty();
        assertThat(names(filtered(null, "en", null, null, "true"))).containsExactly("Till");
        assertThat(invalid(() -> filtered("odd", "??", null, null, "perhaps")))
                .containsExactlyInAnyOrder("status", "language", "due");
    }

    private JsonNode filtered(String status, String language, String area, String owner, String due) {
        return json(resource.list("DOC", null, "", null, status, language, area, owner, due, null, null, null));
    }

    @Test
    void saysWhatWasChangedAndThatItIsRight() {
        create("DOC", CHECKOUT);

        Response reviewed = resource.review("DOC", "1", V1);

        assertThat(json(reviewed).path("reviewed").asText()).isEqualTo("2026-03-02");
        assertThat(reviewed.getEntityTag().getValue()).isEqualTo("2");
        JsonNode history = json(resource.history("DOC", "1", null, null));
        assertThat(history.path("total").asInt()).isEqualTo(2);
        assertThat(history.path("values").path(0).toString())
                .isEqualTo("{\"at\":\"2026-05-04T10:02:00Z\",\"by\":\"anna\",\"done\":\"changed\",\"changes\":"
                        + "[{\"field\":\"reviewed\",\"before\":\"\",\"after\":\"2026-03-02\"}]}");
        fixture.people.actAs("ben");
        assertThatExceptionOfType(NotPermittedException.class)
                .isThrownBy(() -> resource.history("DOC", "1", null, null));
        assertThatExceptionOfType(NotPermittedException.class).isThrownBy(() -> resource.review("DOC", "1", "\"2\""));
    }

    @Test
    void changesManyAtOnce() {
        create("DOC", CHECKOUT);
        create("DOC", "{\"terms\": [{\"text\": \"Basket\"}]}");
        String retire = "\"change\": \"status\", \"status\": \"retired\"}";

        assertThatExceptionOfType(UnconfirmedException.class)
                .isThrownBy(() -> bulk(null, "{\"concepts\": [{\"id\": 1, \"version\": 1}], " + retire));
        assertThat(bulk("true", "{\"concepts\": [{\"id\": 1, \"version\": 1}], " + retire)
                        .getEntity())
                .isEqualTo("{\"changed\":1}");
        assertThat(bulk("true", "{\"filter\": {\"query\": \"e\"}, " + retire).getEntity())
                .isEqualTo("{\"changed\":1}");
        assertThat(invalid(() -> bulk("true", "{\"concepts\": [{\"id\": 1}], " + retire)))
                .containsExactly("concepts");
        assertThat(invalid(() -> bulk("true", "{" + retire))).containsExactly("concepts");
        fixture.people.actAs("ben");
        assertThatExceptionOfType(NotPermittedException.class)
                .isThrownBy(() -> bulk("true", "{\"filter\": {}, \"change\": \"delete\"}"));
    }

    private Response bulk(String confirmed, String body) {
        return resource.changeMany("DOC", confirmed, RestCaller.JSON, RestCaller.body(body));
    }

    @Test
    void readersPropose() {
        ConceptProposalResource proposals = new ConceptProposalResource(fixture.service, fixture.people) {};
        fixture.people.actAs("ben");

        Response proposed = proposals.propose("DOC", null, RestCaller.JSON, RestCaller.body(CHECKOUT));

        assertThat(proposed.getStatus()).isEqualTo(201);
        assertThat(json(proposed).path("status").asText()).isEqualTo("DRAFT");
        assertThat(invalid(() -> proposals.propose("DOC", null, RestCaller.JSON, RestCaller.body(CHECKOUT))))
                .contains("terms.0.text");
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> proposals.propose("SECRET", null, RestCaller.JSON, RestCaller.body(CHECKOUT)));
        fixture.silent.add("key-ben");
        assertThatExceptionOfType(NotPermittedException.class)
                .isThrownBy(() -> proposals.propose("DOC", null, RestCaller.JSON, RestCaller.body(CHECKOUT)));
        fixture.people.actAsNobody();
        fixture.open = true;
        assertThatExceptionOfType(NotPermittedException.class)
                .isThrownBy(() -> proposals.propose("DOC", null, RestCaller.JSON, RestCaller.body(CHECKOUT)));
    }

    private static List<String> invalid(ThrowingCallable call) {
        return List.copyOf(catchThrowableOfType(InvalidException.class, call)
                .errors()
                .fields()
                .keySet());
    }

    private static List<String> names(JsonNode slice) {
        List<String> names = new ArrayList<>();
        slice.path("values").forEach(term -> names.add(term.path("name").asText()));
        return names;
    }

    private static JsonNode json(Response response) {
        try {
            return new ObjectMapper().readTree((String) response.getEntity());
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private Response list(String glossary, String query, String letter, String start, String limit) {
        return resource.list(glossary, query, letter, null, null, null, null, null, null, null, start, limit);
    }
}
