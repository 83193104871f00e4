package org.productops.glossary.highlight.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.productops.glossary.Concept;
import org.productops.glossary.Explanation;
import org.productops.glossary.GlossaryFixture;
import org.productops.glossary.GlossaryPlace;
import org.productops.glossary.HighlightMode;
import org.productops.glossary.Term;
import org.productops.glossary.TermStatus;
import org.productops.glossary.highlight.MarkingService;
import org.productops.glossary.highlight.PageTermService;
import org.productops.glossary.highlight.PageTerms;
import org.productops.testing.RestCaller;
import org.productops.testing.fakes.EnglishTexts;

class PageTermResourceTest {

    private static final Term TRAIN = Term.of("train", Locale.ENGLISH, TermStatus.PREFERRED);
    private static final Term ZUG = Term.of("Zug", Locale.GERMAN, TermStatus.PREFERRED);
    private static final Term TRAM = Term.of("tram", Locale.ENGLISH, TermStatus.DEPRECATED);

    private final GlossaryFixture fixture = new GlossaryFixture();
    private final PageTermService terms = mock(PageTermService.class);
    private final MarkingService marking = mock(MarkingService.class);
    private final PageTermResource resource =
            new PageTermResource(terms, marking, fixture.language, new EnglishTexts());

    @BeforeEach
    void findTerms() {
        Concept concept = fixture.concept(
                GlossaryFixture.DOC,
                List.of(TRAIN, ZUG, TRAM),
                List.of(
                        new Explanation(Locale.ENGLISH, "word ".repeat(500), ""),
                        new Explanation(Locale.GERMAN, "F\u00e4hrt", "")));
        GlossaryPlace place = new GlossaryPlace(1, 7, "DOC", "Doc", "/display/DOC", Locale.ENGLISH);
        PageTerms found = new PageTerms(
                HighlightMode.ALL,
                true,
                true,
                false,
                false,
                false,
                List.of(
                        new PageTerms.Form(
                                "trains", List.of(new PageTerms.Use(place, concept, TRAIN, Optional.empty()))),
                        new PageTerms.Form(
                                "tram", List.of(new PageTerms.Use(place, concept, TRAM, Optional.of("train"))))));
        when(terms.ofPage(7)).thenReturn(found);
        when(terms.ofTexts(7, List.of("A train", ""))).thenReturn(found);
    }

    private static JsonNode json(Response response) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ((StreamingOutput) response.getEntity()).write(out);
        return new com.fasterxml.jackson.databind.ObjectMapper().readTree(out.toByteArray());
    }

    @Test
    void tellsTheTermsOfAPageInTheReadersLanguage() throws IOException {
        JsonNode english = json(resource.ofPage("7", mock(Request.class)));
        assertThat(english.get("mode").asText()).isEqualTo("ALL");
        assertThat(english.get("concepts")).hasSize(1);
        JsonNode concept = english.get("concepts").get(0);
        assertThat(concept.get("name").asText()).isEqualTo("train");
        assertThat(concept.get("definition").asText()).hasSizeBetween(500, 610).endsWith("\u2026");
        assertThat(concept.get("address").asText())
                .isEqualTo("/plugins/servlet/productops/glossary/concept?key=DOC&id=1");
        assertThat(english.get("forms").toString())
                .isEqualTo("[{\"text\":\"trains\",\"uses\":[{\"concept\":0,\"discouraged\":false}]},"
                        + "{\"text\":\"tram\",\"uses\":[{\"concept\":0,\"discouraged\":true,\"instead\":\"train\"}]}]");
        assertThat(english.get("texts").get("instead").asText()).contains("%f", "%s");

        fixture.locale = Locale.GERMANY;
        JsonNode german = json(resource.ofPage("7", mock(Request.class)));
        assertThat(german.get("concepts").get(0).get("name").asText()).isEqualTo("Zug");
        assertThat(german.get("concepts").get(0).get("definition").asText()).isEqualTo("F\u00e4hrt");
    }

    @Test
    void tellsThatNothingHasChanged() {
        Request request = mock(Request.class);
        when(request.evaluatePreconditions(any(EntityTag.class))).thenReturn(Response.notModified());

        Response response = resource.ofPage("7", request);

        assertThat(response.getStatus()).isEqualTo(304);
        assertThat(response.getEntityTag().getValue()).hasSize(64);
        assertThat(response.getHeaderString("Cache-Control")).contains("private");
    }

    @Test
    void tellsTheTermsOfTexts() {
        RestCaller.Answer answer = RestCaller.ask(
                () -> resource.ofTexts("7", RestCaller.JSON, RestCaller.body("{\"texts\": [\"A train\", \"\"]}")));
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.json().get("forms")).hasSize(2);
        assertThat(RestCaller.ask(() -> resource.ofTexts("7", RestCaller.JSON, RestCaller.body("{}")))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void switchesMarksOffAndOn() {
        assertThat(resource.markPage("7", RestCaller.JSON, RestCaller.body("{\"marked\": false}"))
                        .getStatus())
                .isEqualTo(204);
        verify(marking).setPage(7, false);
        assertThat(resource.mark(RestCaller.JSON, RestCaller.body("{\"marked\": true}"))
                        .getStatus())
                .isEqualTo(204);
        verify(marking).setReader(true);
        assertThat(RestCaller.ask(() -> resource.mark(RestCaller.JSON, RestCaller.body("{}")))
                        .status())
                .isEqualTo(400);
        resource.markPage("no number", RestCaller.JSON, RestCaller.body("{\"marked\": false}"));
        verify(marking).setPage(-1, false);
    }
}
