package org.productops.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The description of the REST interface is served, and it is true. */
class OpenApiIT {
    private static final String ROOT = "/rest/productops/1.0";
    private static final String DOCUMENT = ROOT + "/openapi";
    private static final String OVERRIDES = ROOT + "/issues/%s/overrides";
    private static final JsonMapper JSON = new JsonMapper();

    private static String feedback;

    @BeforeAll
    static void setUp() {
        FeedbackApi.setUp();
        feedback = new FeedbackApi().issue("SHOP", "Feedback", "Described");
    }

    @Test
    void eachProductServesWhatItHas() {
        assertThat(RunningHost.jiraApi().as("mia").get(DOCUMENT).json()).isEqualTo(RestContract.document("jira"));
        assertThat(RunningHost.confluenceApi().as("mia").get(DOCUMENT).json())
                .isEqualTo(RestContract.document("confluence"));
        assertThat(RunningHost.jiraApi().get(DOCUMENT).status()).isEqualTo(401);
        assertThat(RunningHost.jiraApi().as("vera").get(DOCUMENT).status()).isEqualTo(403);
    }

    @Test
    void whoHasItAsksWhetherItIsStillSo() {
        HttpApi mia = RunningHost.jiraApi().as("mia");
        HttpApi.Answer first = mia.get(DOCUMENT);
        assertThat(first.header("cache-control")).isEqualTo("private, no-cache");

        HttpApi.Answer again = mia.header("If-None-Match", first.header("etag")).get(DOCUMENT);
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(mia.header("If-None-Match", "\"another\"").get(DOCUMENT).status())
                .isEqualTo(200);
    }

    @Test
    void everyOperationOfJiraAnswersAsItIsDescribed() {
        RestContract contract = RestContract.of("jira");
        HttpApi admin = HttpApi.checked(RunningHost.jira(), contract::check).as("admin");
        admin.get(DOCUMENT);

        String area = AreaApi.AREAS + "/" + new AreaApi().unusedKey("described");
        HttpApi.Answer written = admin.postJson(
                AreaApi.AREAS,
                "{\"key\":\"" + area.substring(area.lastIndexOf('/') + 1)
                        + "\",\"name\":\"Described\",\"channels\":[\"#described\"],"
                        + "\"roles\":[{\"role\":\"owner\",\"holders\":[\"mia\"]}]}");
        written = ifMatch(admin, written)
                .putJson(
                        area,
                        "{\"name\":\"Described\",\"links\":[{\"address\":\"https://example.com/\"}],\"reviewMonths\":3,"
                                + "\"roles\":[{\"role\":\"influencer\",\"holders\":[\"priya\"]}]}");
        written = ifMatch(admin, written).putJson(area + "/review", "");
        admin.get(area);
        admin.get(AreaApi.AREAS + "?query=described&archived=false&start=0&limit=1");
        admin.get(ROOT + "/area-choices?query=described&limit=1");
        admin.get(ROOT + "/area-keys?name=Described%20again");
        admin.get(ROOT + "/area-keys?key=described.");
        admin.get(ROOT + "/set-up-projects?query=shop&limit=1");
        String key = area.substring(area.lastIndexOf('/') + 1);
        usesOfAreas(admin, key);
        written = ifMatch(admin, written).putJson(area + "/archived", "{\"archived\":true,\"withBelow\":true}");
        written = ifMatch(admin, written).putJson(area + "/archived", "{\"archived\":false,\"withBelow\":true}");
        ifMatch(admin, written).putJson(area + "/archived", "{\"archived\":true}");
        endsOfAreas(admin);
        jobs(admin);
        ImportWalk.ofAreas(admin).walk();
        ImportWalk.ofChecklists(admin).walk();
        checklistTexts(admin);

        JsonNode checklist = new ReadinessApi().create("Described");
        String address = ReadinessApi.CHECKLISTS + "/" + checklist.path("id").asText();
        new ReadinessApi().require(checklist.path("id").asLong());
        String issue = new FeedbackApi().issue("SHOP", "Story", "Described");
        String tick = ReadinessApi.ticks(issue, checklist.at("/items/0/id").asLong());
        admin.putJson(tick, "");
        admin.get(ReadinessApi.readiness(issue));
        admin.get(ROOT + "/issue-texts/" + issue);
        admin.get(ROOT + "/checklist-texts/" + checklist.path("id").asText());
        admin.delete(tick);
        new ReadinessApi().requireNothing();
        admin.get(ReadinessApi.CHECKLISTS + "?limit=1");
        admin.postJson(ReadinessApi.CHECKLISTS, item("Described, too " + issue));
        written = ifMatch(admin, admin.get(address)).putJson(address, item("Described again " + issue));
        ifMatch(admin, written).delete(address + "?confirmed=true");

        HttpApi.Answer nothing = admin.get(FeedbackApi.resource(feedback));
        ifMatch(admin, nothing)
                .putJson(FeedbackApi.resource(feedback), FeedbackApi.json("Acme", "Good", LocalDate.now()));
        new FeedbackApi().link(feedback, issue);
        admin.get(FeedbackApi.linked(issue) + "?limit=1");

        new ReadinessWalk(admin).walk();
        new ReleaseWalk(admin).walk();
        new OrganisationWalk(admin).walk();
        new IntakeWalk(admin, HttpApi.checked(RunningHost.jira(), contract::check)).walk();
        new InboxWalk(admin).walk();
        new EvidenceWalk(admin).walk();
        new AnswerWalk(admin).walk();
        new OutcomeWalk(admin).walk();
        new FormWalk(admin).walk();
        new IssueTermWalk(admin).walk();

        assertThat(contract.granted()).isEqualTo(contract.operations());
    }

    private static void usesOfAreas(HttpApi admin, String key) {
        admin.get(ROOT + "/area-copy");
        admin.postJson(ROOT + "/area-issues", "");
        admin.get(ROOT + "/area-issues");
        String watch = ROOT + "/area-watches/" + key;
        admin.putJson(watch, "");
        admin.get(watch);
        admin.get(ROOT + "/area-watches");
        admin.delete(watch);
        String place = ROOT + "/area-mappings/" + key + "/space/described";
        admin.putJson(place, "");
        admin.get(ROOT + "/area-mappings?area=" + key);
        admin.delete(place);
        admin.get(ROOT + "/coverage?days=30&trend=true");
        admin.postJson(ROOT + "/coverage/counts", "");
        admin.get(ROOT + "/coverage/no-owner?limit=1");
        admin.get(ROOT + "/coverage/no-owner/trend");
        String project = FeedbackApi.projectId("SHOP");
        admin.get(ROOT + "/area-proposals?project=" + project + "&field=customfield_1");
        String rule = ROOT + "/area-rules/" + project;
        HttpApi.Answer made =
                admin.header("If-Match", "\"0\"").putJson(rule, "{\"filling\":\"fixed\",\"area\":\"" + key + "\"}");
        admin.get(rule);
        admin.get(ROOT + "/area-rules?limit=1");
        ifMatch(admin, made).delete(rule);
        admin.get(ROOT + "/coverage/no-owner/map?size=areas&limit=1");
        String excuse = ROOT + "/coverage/area-unmapped/" + key + "/excuse";
        admin.header("If-Match", "\"0\"")
                .putJson(
                        excuse,
                        "{\"reason\":\"Just begun\",\"until\":\""
                                + LocalDate.now().plusDays(7) + "\"}");
        admin.delete(excuse);
    }

    private static void endsOfAreas(HttpApi admin) {
        String stays = new AreaApi().create("stays", "Stays");
        String ends = new AreaApi().create("ends", "Ends");
        admin.header("If-Match", "\"1\"")
                .putJson(AreaApi.AREAS + "/" + ends + "/merge?confirmed=true", "{\"mergedInto\":\"" + stays + "\"}");
        admin.header("If-Match", "\"2\"").delete(AreaApi.AREAS + "/" + stays);
    }

    private static void jobs(HttpApi admin) {
        HttpApi session = HttpApi.anonymous(RunningHost.jira()).session("admin");
        String imports = "/plugins/servlet/productops/areas-import";
        HttpApi.Answer page = session.get(imports);
        session.postForm(
                imports,
                Map.of(
                        "format",
                        "csv",
                        "text",
                        "key\tname\n" + new AreaApi().unusedKey("by-job") + "\tBy a job\n",
                        "atl_token",
                        HttpApi.token(page)));
        JsonNode job = admin.get(ROOT + "/jobs").json();
        String id = (job.isArray() ? job : job.path("values")).get(0).path("id").asText();
        admin.get(ROOT + "/jobs/" + id);
        admin.delete(ROOT + "/jobs/" + id);
    }

    private static void checklistTexts(HttpApi admin) {
        admin.get(ROOT + "/checklist-texts");
        admin.postJson(ROOT + "/checklist-texts", "{\"text\":\"- [x] A\\n* B\",\"dialect\":\"task-list\"}");
        HttpApi.Answer reading = admin.postJson(
                ROOT + "/checklist-readings",
                "{\"query\":\"project = SHOP\",\"source\":\"FIELD\",\"place\":\"description\",\"dialect\":\"task-list\"}");
        admin.get(ROOT + "/checklist-readings?limit=1");
        admin.get(ROOT + "/checklist-readings/" + reading.json().path("id").asText());
    }

    @Test
    void everyOperationOfConfluenceAnswersAsItIsDescribed() {
        RestContract contract = RestContract.of("confluence");
        HttpApi admin =
                HttpApi.checked(RunningHost.confluence(), contract::check).as("admin");
        admin.get(DOCUMENT);

        new GlossaryWalk(admin, space(), space()).walk();
        new StyleWalk(admin, space()).walk();
        HighlightWalk.walk(admin, space());
        ImportWalk.ofGlossary(admin, space()).walk();
        String job = admin.get(ROOT + "/jobs")
                .json()
                .path("values")
                .get(0)
                .path("id")
                .asText();
        admin.get(ROOT + "/jobs/" + job);
        admin.delete(ROOT + "/jobs/" + job);
        admin.get(ROOT + "/space-copy");
        admin.get(ROOT + "/glossary-copy");
        RunningHost.jiraApi().as("admin").postJson(ROOT + "/organisations", "{\"name\":\"Seen Over The Link\"}");
        assertThat(admin.get(ROOT + "/organisation-choices?query=seen%20over").json())
                .anyMatch(each -> each.path("name").asText().equals("Seen Over The Link"));

        assertThat(contract.granted()).isEqualTo(contract.operations());
    }

    /** A request that writes, and the schema of what it sends. */
    record Write(String product, String method, String path, String schema) {

        static Stream<Write> all() {
            ReadinessApi readiness = new ReadinessApi();
            JsonNode checklist = readiness.create("Written");
            readiness.require(checklist.path("id").asLong());
            String item = ReadinessApi.readiness(feedback) + "/items";
            String release = ReleaseWalk.begin(RunningHost.jiraApi().as("admin"));
            String bug = new FeedbackApi().issue("SHOP", "Bug", "Written to");
            String one = item + "/" + checklist.at("/items/0/id").asText();
            return Stream.of(
                    new Write("jira", "POST", AreaApi.AREAS, "AreaBody"),
                    new Write("jira", "POST", ReadinessApi.CHECKLISTS, "ChecklistBody"),
                    new Write("jira", "PUT", FeedbackApi.resource(feedback), "FeedbackBody"),
                    new Write("jira", "POST", item, "OwnItemBody"),
                    new Write("jira", "PUT", one + "/not-applicable", "NotApplicableBody"),
                    new Write("jira", "PUT", one + "/assignee", "AssigneeBody"),
                    new Write("jira", "POST", OVERRIDES.formatted(feedback), "WaiverBody"),
                    new Write("jira", "PUT", OVERRIDES.formatted(feedback) + "/1", "DecisionBody"),
                    new Write("jira", "POST", ROOT + "/checklist-texts", "ChecklistTextBody"),
                    new Write("jira", "POST", ROOT + "/checklist-readings", "ReadingBody"),
                    new Write("jira", "POST", ReleaseWalk.RELEASES, "ReleaseBody"),
                    new Write("jira", "PUT", release + "/tier", "TierChoiceBody"),
                    new Write("jira", "POST", release + "/launch", "LaunchItemBody"),
                    new Write("jira", "PUT", release + "/sign-offs/product", "SignOffBody"),
                    new Write("jira", "POST", release + "/decisions", "LaunchDecisionBody"),
                    new Write("jira", "PUT", release + "/notes", "NotesTextBody"),
                    new Write("jira", "PUT", ReleaseWalk.TIERS + "/2", "LaunchTierBody"),
                    new Write("jira", "POST", ROOT + "/organisations", "OrganisationBody"),
                    new Write("jira", "POST", OrganisationWalk.PERSONAL_DATA + "/search", "PrivacyBody"),
                    new Write("jira", "POST", IntakeWalk.SOURCES, "IntakeSourceBody"),
                    new Write("jira", "PUT", IntakeWalk.ENTRIES + "/discard", "IntakeDiscardBody"),
                    new Write("jira", "PUT", IntakeWalk.ENTRIES + "/retry", "IntakeRetryBody"),
                    new Write("jira", "POST", InboxWalk.INBOX + "/views", "SavedViewBody"),
                    new Write("jira", "POST", InboxWalk.SIMILAR, "SimilarQuestionBody"),
                    new Write("jira", "POST", EvidenceWalk.evidence(bug), "NewEvidenceBody"),
                    new Write("jira", "PUT", EvidenceWalk.evidence(bug) + "/" + feedback, "EvidenceBody"),
                    new Write("jira", "POST", OutcomeWalk.criteria(bug), "CriterionBody"),
                    new Write(
                            "confluence", "POST", GlossaryWalk.GLOSSARIES + "/" + space() + "/concepts", "ConceptBody"),
                    new Write("confluence", "POST", GlossaryWalk.GLOSSARIES + "/" + space() + "/domains", "DomainBody"),
                    new Write("confluence", "POST", GlossaryWalk.GLOSSARIES, "GlossaryBody"));
        }

        /** The answer to a body of this type. */
        HttpApi.Answer send(String contentType, String body) {
            HttpApi api = product.equals("jira") ? RunningHost.jiraApi() : RunningHost.confluenceApi();
            return api.as("admin").header("If-Match", "\"0\"").send(method, path, contentType, body);
        }

        /** What is said at the field when the body has this value there; empty if nothing is, or if it was taken. */
        String refusal(Place place, JsonNode value) {
            HttpApi.Answer answer =
                    send("application/json", place.body().apply(value).toString());
            assertThat(answer.status()).as(answer.body()).isIn(200, 201, 400);
            return answer.json().path("errors").path(place.field()).asText();
        }
    }

    /**
     * A field of what is sent.
     *
     * @param field its name in errors, such as {@code items.0.text}
     * @param required whether it must be sent
     * @param schema of its value
     * @param item the schema of an item, if it is a list of what has fields
     * @param body what to send so that it has a value; so that it is not there, for null
     */
    private record Place(String field, boolean required, JsonNode schema, JsonNode item, UnaryOperator<JsonNode> body) {

        static List<Place> of(JsonNode schemas, String name, String prefix, UnaryOperator<JsonNode> around) {
            JsonNode schema = schemas.path(name);
            List<Place> places = new ArrayList<>();
            schema.path("properties").properties().forEach(property -> {
                UnaryOperator<JsonNode> body = value -> around.apply(object(schema, property.getKey(), value));
                String field = prefix + property.getKey();
                boolean required = schema.path("required").toString().contains("\"" + property.getKey() + "\"");
                String item = property.getValue().at("/items/$ref").asText().replaceFirst(".*/", "");
                places.add(new Place(field, required, property.getValue(), schemas.path(item), body));
                if (!item.isEmpty()) {
                    places.addAll(of(
                            schemas,
                            item,
                            field + ".0.",
                            value -> body.apply(JSON.createArrayNode().add(value))));
                }
            });
            return places;
        }

        /** The first of what is in it, if it is a list. */
        Place first() {
            return new Place(
                    field + ".0",
                    true,
                    schema.path("items"),
                    item,
                    value -> body.apply(JSON.createArrayNode().add(value)));
        }

        String type() {
            String type = schema.path("type").asText();
            return type.isEmpty() ? schema.has("$ref") && !item.isMissingNode() ? "object" : "string" : type;
        }

        JsonNode list(int size) {
            ArrayNode list = JSON.createArrayNode();
            IntStream.range(0, size)
                    .forEach(i -> list.add(item.isMissingNode() ? text(i + 1) : object(item, "", null)));
            return list;
        }

        /** Without what JSON itself must have, there would be no other error. */
        private static JsonNode object(JsonNode schema, String field, JsonNode value) {
            ObjectNode object = JSON.createObjectNode();
            schema.path("required").forEach(name -> {
                if (schema.at("/properties/" + name.asText() + "/type").asText().equals("boolean")) {
                    object.put(name.asText(), true);
                }
            });
            object.remove(field);
            return value == null ? object : object.set(field, value);
        }
    }

    @ParameterizedTest
    @MethodSource("org.productops.it.OpenApiIT$Write#all")
    void whatIsSaidToBeNeededIsAskedForAndWhatIsSaidToBeTooMuchIsRefused(Write write) {
        JsonNode schemas = RestContract.document(write.product()).at("/components/schemas");
        List<Place> places = Place.of(schemas, write.schema(), "", UnaryOperator.identity());
        assertThat(places).isNotEmpty();
        for (Place place : places) {
            if (place.required()) {
                assertThat(write.refusal(place, null)).as(place.field()).isNotEmpty();
            }
            JsonNode schema = place.schema();
            if (schema.has("maxLength")) {
                assertLimit(write, place, schema.path("maxLength").asInt(), OpenApiIT::text);
            }
            if (schema.has("maxItems")) {
                assertLimit(write, place, schema.path("maxItems").asInt(), place::list);
            }
            if (schema.at("/items/maxLength").isInt()) {
                assertLimit(write, place, schema.at("/items/maxLength").asInt(), length -> JSON.createArrayNode()
                        .add(text(length)));
            }
            if (schema.has("pattern")) {
                assertThat(write.refusal(place, JSON.getNodeFactory().textNode("-")))
                        .as(place.field())
                        .isNotEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("org.productops.it.OpenApiIT$Write#all")
    void everyFieldTakesValuesOfItsOwnTypeAlone(Write write) {
        JsonNode schemas = RestContract.document(write.product()).at("/components/schemas");
        for (Place place : Place.of(schemas, write.schema(), "", UnaryOperator.identity())) {
            assertOwnTypeAlone(write, place);
            if (place.type().equals("array")) {
                assertOwnTypeAlone(write, place.first());
                assertThat(write.refusal(place.first(), JSON.nullNode()))
                        .as(place.field())
                        .isNotEmpty();
            }
        }
    }

    private static void assertOwnTypeAlone(Write write, Place place) {
        Map<String, String> values = Map.of(
                "string", "\"7\"", "integer", "7", "number", "14.9", "boolean", "true", "array", "[]", "object", "{}");
        values.forEach((type, value) -> {
            if (!type.equals(place.type())) {
                assertThat(write.refusal(place, tree(value)))
                        .as(place.field() + " " + value)
                        .isNotEmpty();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("org.productops.it.OpenApiIT$Write#all")
    void bodiesSayThatTheyAreJsonInUtf8(Write write) {
        for (String type : new String[] {null, "application/xml", "*/*", "application/json;charset=ISO-8859-1"}) {
            assertThat(write.send(type, "{}").status()).as(type).isEqualTo(415);
        }
        // An empty sign-off, empty notes or an empty text are fine.
        assertThat(write.send("application/json; charset=\"utf-8\"", "{}").status())
                .isIn(200, 201, 400);
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new AssertionError(json, e);
        }
    }

    private static void assertLimit(Write write, Place place, int most, IntFunction<JsonNode> value) {
        String tooMuch = write.refusal(place, value.apply(most + 1));
        assertThat(tooMuch.replace(",", "")).as(place.field()).contains(String.valueOf(most));
        assertThat(write.refusal(place, value.apply(most))).as(place.field()).isNotEqualTo(tooMuch);
    }

    private static JsonNode text(int length) {
        return JSON.getNodeFactory().textNode("x".repeat(length));
    }

    private static HttpApi ifMatch(HttpApi api, HttpApi.Answer read) {
        return api.header("If-Match", read.header("etag"));
    }

    private static String item(String checklist) {
        return "{\"name\":\"" + checklist
                + "\",\"items\":[{\"text\":\"It is so\",\"mandatory\":true,\"kind\":\"AREA_SET\"}]}";
    }

    private static String space() {
        String key = "OPEN" + Long.toString(System.nanoTime(), 36).toUpperCase(Locale.ROOT);
        HttpApi.Answer created = RunningHost.confluenceApi()
                .as("admin")
                .postJson("/rest/api/space", "{\"key\": \"" + key + "\", \"name\": \"Described\"}");
        assertThat(created.status()).as(created.body()).isEqualTo(200);
        return key;
    }
}
