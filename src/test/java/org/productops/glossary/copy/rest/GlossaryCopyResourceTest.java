package org.productops.glossary.copy.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.productops.area.mapping.Place;
import org.productops.area.space.ListedSpace;
import org.productops.area.space.SpaceListService;
import org.productops.common.access.Access;
import org.productops.common.error.NotPermittedException;
import org.productops.glossary.CaseRule;
import org.productops.glossary.Concept;
import org.productops.glossary.ConceptStatus;
import org.productops.glossary.Domain;
import org.productops.glossary.Explanation;
import org.productops.glossary.Glossary;
import org.productops.glossary.GlossaryFixture;
import org.productops.glossary.GlossarySpace;
import org.productops.glossary.Term;
import org.productops.glossary.TermStatus;
import org.productops.glossary.TermType;
import org.productops.glossary.copy.CopiedConcept;
import org.productops.glossary.copy.CopiedGlossaries;
import org.productops.glossary.copy.CopiedGlossary;
import org.productops.glossary.copy.GlossaryCopyService;

class GlossaryCopyResourceTest {

    private final GlossaryFixture given = new GlossaryFixture();
    private final List<ListedSpace> seen = new ArrayList<>(List.of(
            new ListedSpace("DOC", "Documentation", "/spaces/DOC", false),
            new ListedSpace("EMPTY", "Without terms", "/spaces/EMPTY", false)));
    private final Request request = mock(Request.class);
    private final GlossaryCopyResource resource = new GlossaryCopyResource(new GlossaryCopyService(
            new SpaceListService(() -> seen, new Access(given.people)),
            given.spaces,
            given.library,
            new Access(given.people)));

    private void share(GlossarySpace space) {
        Glossary own = given.glossary(space);
        given.glossaries.put(new Glossary(
                own.id(), own.spaceId(), own.key(), "", "", own.language(), List.of(), true, own.version()));
    }

    private Glossary global(String key, String name, boolean shared) {
        return given.glossaries.put(new Glossary(0, 0, key, name, "", Locale.ENGLISH, List.of(), shared, 1));
    }

    private Concept insert(
            long glossary, ConceptStatus status, Concept.Classification where, Explanation meaning, Term... terms) {
        return given.store
                .insert(
                        List.of(new Concept(
                                0,
                                glossary,
                                status,
                                where,
                                Concept.Care.NONE,
                                List.of("Where it was said"),
                                List.of(meaning),
                                List.of(terms),
                                1)),
                        0)
                .get(0);
    }

    private static Term term(String text, TermStatus status) {
        return Term.of(text, Locale.ENGLISH, status);
    }

    private static Explanation meaning(String text) {
        return new Explanation(Locale.ENGLISH, text, "Told at length");
    }

    private static String body(Response response) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        ((StreamingOutput) response.getEntity()).write(body);
        return body.toString(StandardCharsets.UTF_8);
    }

    private static Optional<CopiedGlossaries> read(String json) throws IOException {
        return new GlossaryCopyReader().read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void jiraReadsWhatConfluenceWrites() throws IOException {
        share(GlossaryFixture.DOC);
        long doc = given.glossary(GlossaryFixture.DOC).id();
        Domain money = given.store.put(new Domain(0, doc, 0, "Money", "", 1));
        Domain back = given.store.put(new Domain(0, doc, money.id(), "Back", "", 1));
        Concept refund = insert(
                doc,
                ConceptStatus.APPROVED,
                new Concept.Classification(back.id(), "payments", Set.of(), Set.of()),
                meaning("What we pay back"),
                term("Refund", TermStatus.PREFERRED),
                new Term(
                        "RF",
                        Locale.ENGLISH,
                        TermStatus.ADMITTED,
                        TermType.ACRONYM,
                        Optional.empty(),
                        CaseRule.EXACT,
                        List.of("RFen"),
                        "Only inside",
                        0),
                term("Credit", TermStatus.DEPRECATED));

        String json = body(resource.get(request));

        assertThat(json)
                .doesNotContain("Told at length")
                .doesNotContain("Where it was said")
                .doesNotContain("Only inside")
                .doesNotContain("EMPTY");
        CopiedGlossaries copied = read(json).orElseThrow();
        CopiedGlossary glossary = copied.glossaries().get(0);
        assertThat(glossary.name()).isEqualTo("Product <documentation>");
        assertThat(glossary.path()).isEqualTo("/plugins/servlet/productops/glossary?key=DOC");
        assertThat(glossary.whole()).isTrue();
        CopiedConcept concept = glossary.concepts().get(0);
        assertThat(concept.title(Locale.GERMAN)).isEqualTo("Refund (RF)");
        assertThat(concept.definition(Locale.GERMAN)).isEqualTo("What we pay back");
        assertThat(concept.domain()).isEqualTo("Money / Back");
        assertThat(concept.areaKey()).isEqualTo("payments");
        assertThat(concept.path()).isEqualTo("/plugins/servlet/productops/glossary/concept?key=DOC&id=" + refund.id());
        assertThat(concept.instead()).containsExactly("", "", "Refund");
        assertThat(concept.words()).containsExactly("Refund", "RF");
        assertThat(concept.concept().terms().get(1).caseRule()).isEqualTo(CaseRule.EXACT);
        assertThat(concept.concept().terms().get(1).forms()).containsExactly("RFen");
        assertThat(copied.wordsOfAreas()).containsEntry("payments", List.of("Refund", "RF"));
        assertThat(copied.size()).isEqualTo(3);
    }

    @Test
    void tellsOnlyWhatIsInForce() throws IOException {
        share(GlossaryFixture.DOC);
        long doc = given.glossary(GlossaryFixture.DOC).id();
        insert(
                doc,
                ConceptStatus.DRAFT,
                Concept.Classification.NONE,
                meaning("Not yet"),
                term("Draft word", TermStatus.PREFERRED));
        insert(
                doc,
                ConceptStatus.RETIRED,
                Concept.Classification.NONE,
                meaning("Not any more"),
                term("Old word", TermStatus.PREFERRED));

        assertThat(body(resource.get(request))).doesNotContain("Draft word").doesNotContain("Old word");
    }

    @Test
    void tellsNothingOfGlossariesThatAreNotShared() throws IOException {
        given.concept("Codename", "What nobody outside is to know");
        assertThat(read(body(resource.get(request))).orElseThrow().glossaries()).isEmpty();

        Glossary inside = global("@inside", "Inside words", false);
        insert(
                inside.id(),
                ConceptStatus.APPROVED,
                Concept.Classification.NONE,
                meaning("Hidden"),
                term("Hideout", TermStatus.PREFERRED));
        assertThat(body(resource.get(request))).doesNotContain("Hideout").doesNotContain("Inside words");
    }

    @Test
    void tellsNothingOfSpacesThatTheCallerDoesNotSeeOrThatAreArchived() throws IOException {
        given.concept(GlossaryFixture.SECRET, "Codename", "");
        share(GlossaryFixture.SECRET);
        assertThat(body(resource.get(request))).doesNotContain("Codename");

        seen.add(new ListedSpace("SECRET", "Secret", "/spaces/SECRET", true));
        assertThat(body(resource.get(request))).doesNotContain("Codename");

        seen.set(2, new ListedSpace("SECRET", "Secret", "/spaces/SECRET", false));
        assertThat(body(resource.get(request))).contains("Codename");
    }

    @Test
    void globalGlossariesComeFirst() throws IOException {
        given.concept("Basket", "");
        share(GlossaryFixture.DOC);
        Glossary global = global("@all", "Words of the house", true);
        insert(
                global.id(),
                ConceptStatus.APPROVED,
                Concept.Classification.NONE,
                meaning("All"),
                term("House", TermStatus.PREFERRED));

        assertThat(read(body(resource.get(request))).orElseThrow().glossaries())
                .extracting(CopiedGlossary::key)
                .containsExactly("@all", "DOC");
    }

    @Test
    void itsTagChangesWithWhatItSays() {
        share(GlossaryFixture.DOC);
        given.concept("Basket", "");
        EntityTag first = resource.get(request).getEntityTag();
        assertThat(resource.get(request).getEntityTag()).isEqualTo(first);

        seen.clear();
        assertThat(resource.get(request).getEntityTag()).isNotEqualTo(first);

        when(request.evaluatePreconditions(any(EntityTag.class))).thenReturn(Response.notModified());
        assertThat(resource.get(request).getStatus()).isEqualTo(304);
    }

    @Test
    void fiftyThousandTermsAreTakenWithRoom() throws IOException {
        share(GlossaryFixture.DOC);
        long doc = given.glossary(GlossaryFixture.DOC).id();
        List<Concept> many = new ArrayList<>();
        for (int i = 0; i < 12_500; i++) {
            many.add(new Concept(
                    0,
                    doc,
                    ConceptStatus.APPROVED,
                    new Concept.Classification(0, "checkout", Set.of(), Set.of()),
                    Concept.Care.NONE,
                    List.of(),
                    List.of(
                            meaning("A sentence of the length that definitions have, and half of another one: " + i),
                            new Explanation(Locale.GERMAN, "Ein Satz, so lang wie Definitionen eben sind: " + i, "")),
                    List.of(
                            term("Preferred name of thing " + i, TermStatus.PREFERRED),
                            term("Other name " + i, TermStatus.ADMITTED),
                            term("Old name of thing " + i, TermStatus.DEPRECATED),
                            Term.of("Name des Dings " + i, Locale.GERMAN, TermStatus.PREFERRED)),
                    1));
        }
        given.store.insert(many, 0);

        String json = body(resource.get(request));

        assertThat(json.length()).isBetween(8_000_000, 16_000_000);
        assertThat(read(json).orElseThrow().size()).isEqualTo(50_000);
    }

    @Test
    void isForThoseWhoAreLoggedIn() {
        given.people.actAsNobody();

        assertThatThrownBy(() -> resource.get(request)).isInstanceOf(NotPermittedException.class);
    }

    private static String copy(String concept) {
        return "{\"format\":2,\"glossaries\":[{\"key\":\"DOC\",\"space\":\"DOC\",\"concepts\":[" + concept + "]}]}";
    }

    @Test
    void passesOverWhatALaterVersionAddsAndDoesNotGuessAtAnotherFormat() throws IOException {
        CopiedGlossaries read = read(copy("{\"id\":1,\"y\":1,\"terms\":["
                        + "{\"text\":\"A\",\"language\":\"en\",\"status\":\"ADMITTED\",\"type\":\"PHRASE\",\"caseRule\":\"ANY\"},"
                        + "{\"text\":\"B\",\"language\":\"en\",\"status\":\"FORBIDDEN\",\"type\":\"PHRASE\",\"caseRule\":\"ANY\"}]},"
                        + "{\"id\":2,\"terms\":[{\"text\":\"C\",\"language\":\"en\",\"status\":\"NEW\"}]}"))
                .orElseThrow();
        assertThat(read.words(Place.space("doc"))).containsExactly("A");
        assertThat(read.size()).isEqualTo(1);
        assertThat(read("{\"format\":1,\"glossaries\":[{\"space\":\"DOC\",\"words\":[\"A\"]}]}"))
                .isEmpty();
        assertThat(read("{\"format\":3,\"glossaries\":[]}")).isEmpty();
        assertThat(read("null")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<html>",
                "{\"format\":2,\"glossaries\":[{\"name\":\"without a key\"}]}",
                "{\"format\":2,\"glossaries\":[{\"key\":\"DOC\",\"concepts\":[{\"id\":1}]}]}",
                "{\"format\":2,\"glossaries\":[null]}"
            })
    void whatIsNoneIsNone(String json) {
        assertThatThrownBy(() -> read(json)).isInstanceOf(IOException.class);
    }
}
