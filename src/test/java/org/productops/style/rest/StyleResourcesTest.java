package org.productops.style.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.productops.common.error.ConflictException;
import org.productops.common.error.InvalidException;
import org.productops.common.error.NotFoundException;
import org.productops.common.error.UnconfirmedException;
import org.productops.style.StyleFixture;
import org.productops.testing.RestCaller;
import org.productops.testing.fakes.EnglishTexts;

/** Style guides over REST. */
class StyleResourcesTest {

    private static final String RULE =
            "{\"name\": \"Avoid\", \"definition\": \"extends: existence\\nmessage: m\\ntokens: [utilise]\"}";

    private final StyleFixture fixture = new StyleFixture();
    private final StyleGuideResource guides =
            new StyleGuideResource(fixture.guides, fixture.packages, fixture.people) {};
    private final StyleRuleResource rules = new StyleRuleResource(fixture.rules) {};
    private final StylePackageResource packages = new StylePackageResource(fixture.packages, new EnglishTexts()) {};
    private final StyleChoiceResource choices = new StyleChoiceResource(fixture.choices) {};

    private Response create(String body) {
        return guides.create(RestCaller.JSON, RestCaller.body(body));
    }

    @Test
    void guidesAreMadeChangedAndDeleted() {
        Response made = create("{\"name\": \"Company\", \"description\": \"For all.\", \"editors\": [\"ben\"],"
                + " \"language\": \"de\", \"accepted\": [\"iOS\"]}");
        assertThat(made.getStatus()).isEqualTo(201);
        assertThat(made.getEntity())
                .isEqualTo("{\"key\":\"company\",\"name\":\"Company\",\"description\":\"For all.\",\"owner\":\"root\","
                        + "\"editors\":[\"ben\"],\"language\":\"de\",\"withGlossary\":false,\"accepted\":[\"iOS\"],"
                        + "\"rejected\":[],\"rules\":0,\"editable\":true,\"administered\":true,\"version\":1}");
        assertThat(guides.get("company").getEntity()).isEqualTo(made.getEntity());
        assertThat(guides.list("0", "1").getEntity().toString()).contains("\"total\":1", "\"key\":\"company\"");

        Response changed = guides.update(
                "company", "\"1\"", RestCaller.JSON, RestCaller.body("{\"name\": \"Ours\", \"withGlossary\": true}"));
        assertThat(changed.getEntityTag().getValue()).isEqualTo("2");
        assertThat(changed.getEntity().toString()).doesNotContain("owner").contains("\"withGlossary\":true");
        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() ->
                        guides.update("company", "\"1\"", RestCaller.JSON, RestCaller.body("{\"name\": \"Ours\"}")));

        rules.create("company", RestCaller.JSON, RestCaller.body(RULE));
        assertThatExceptionOfType(UnconfirmedException.class).isThrownBy(() -> guides.delete("company", null, "\"2\""));
        assertThat(guides.delete("company", "true", "\"2\"").getStatus()).isEqualTo(204);
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> guides.get("company"));
    }

    @Test
    void rulesAreMadeChangedSwitchedAndDeleted() {
        create("{\"name\": \"Company\"}");
        Response made = rules.create("company", RestCaller.JSON, RestCaller.body(RULE));
        assertThat(made.getStatus()).isEqualTo(201);
        assertThat(made.getEntity())
                .isEqualTo("{\"name\":\"Avoid\",\"enabled\":true,\"state\":\"ON\",\"kind\":\"EXISTENCE\","
                        + "\"level\":\"WARNING\",\"message\":\"m\",\"definition\":\"---\\nextends: existence\\n"
                        + "message: m\\nlevel: warning\\ntokens:\\n  - utilise\\n\",\"version\":1}");
        assertThat(rules.get("company", "avoid").getEntity()).isEqualTo(made.getEntity());
        assertThat(rules.list("company", null, null).getEntity().toString())
                .contains(made.getEntity().toString());

        Response off =
                rules.turn("company", "Avoid", "\"1\"", RestCaller.JSON, RestCaller.body("{\"enabled\": false}"));
        assertThat(off.getEntity().toString()).contains("\"enabled\":false,\"state\":\"OFF\"", "\"version\":2");
        Response changed = rules.update(
                "company", "Avoid", "\"2\"", RestCaller.JSON, RestCaller.body(RULE.replace("utilise", "a")));
        assertThat(changed.getEntity().toString()).contains("\"state\":\"OFF\"", "- a", "\"version\":3");
        assertThat(rules.delete("company", "Avoid", "\"3\"").getStatus()).isEqualTo(204);
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> rules.get("company", "Avoid"));
    }

    @Test
    void packagesComeInAndGoOut() {
        String files = "{\"files\": [{\"path\": \"One/A.yml\", \"text\": \"extends: existence\\nmessage: m\\n"
                + "tokens: [a]\"}, {\"path\": \"One/B.yml\", \"text\": \"extends: script\"}]}";
        String expected = "\"rules\":[{\"name\":\"A\",\"fate\":\"NEW\",\"file\":\"One/A.yml\",\"reasons\":[]},"
                + "{\"name\":\"B\",\"fate\":\"REFUSED\",\"file\":\"One/B.yml\",\"reasons\":"
                + "[\"Rules of the kind \u201cscript\u201d are not supported.\"]}]}],\"ignored\":[]}";
        assertThat(packages.preview(RestCaller.JSON, RestCaller.body(files)).getEntity())
                .isEqualTo("{\"guides\":[{\"guide\":\"one\",\"name\":\"One\",\"made\":true,\"reworded\":false,"
                        + expected);
        assertThatExceptionOfType(UnconfirmedException.class)
                .isThrownBy(() -> packages.apply(null, RestCaller.JSON, RestCaller.body(files)));
        assertThat(packages.apply("true", RestCaller.JSON, RestCaller.body(files))
                        .getStatus())
                .isEqualTo(201);

        Response out = guides.export("one");
        assertThat(out.getMediaType()).hasToString("application/zip");
        assertThat(out.getHeaderString("Content-Disposition")).isEqualTo("attachment; filename=\"One.zip\"");
        String zip = Base64.getEncoder().encodeToString((byte[]) out.getEntity());
        assertThat(packages.apply(
                                null,
                                RestCaller.JSON,
                                RestCaller.body("{\"guide\": \"one\", \"content\": \"" + zip + "\"}"))
                        .getEntity())
                .isEqualTo("{\"guides\":[{\"guide\":\"one\",\"name\":\"One\",\"made\":false,\"reworded\":false,"
                        + "\"rules\":[{\"name\":\"A\",\"fate\":\"SAME\",\"file\":\"One/A.yml\",\"reasons\":[]}]}],"
                        + "\"ignored\":[]}");
        for (String odd : new String[] {"{}", "{\"content\": \"?\"}", "{\"content\": \"AAAA\"}"}) {
            assertThatExceptionOfType(InvalidException.class)
                    .isThrownBy(() -> packages.preview(RestCaller.JSON, RestCaller.body(odd)));
        }
    }

    @Test
    void spacesChoose() {
        create("{\"name\": \"One\"}");
        fixture.people.actAs("anna");
        assertThat(choices.get("DOC").getEntity()).isEqualTo("{\"guides\":[],\"editable\":true,\"version\":0}");

        Response chosen = choices.choose("DOC", "\"0\"", RestCaller.JSON, RestCaller.body("{\"guides\": [\"one\"]}"));

        assertThat(chosen.getEntity())
                .isEqualTo("{\"guides\":[{\"guide\":\"one\",\"name\":\"One\",\"since\":\"2026-03-02T10:00:00Z\"}],"
                        + "\"editable\":true,\"version\":1}");
        assertThat(chosen.getEntityTag().getValue()).isEqualTo("1");
    }

    @Test
    void onlyReadsAreOpenToAnonymousCallers() {
        assertThat(Stream.of(StyleGuideResource.class, StyleRuleResource.class)
                        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                        .filter(method -> method.isAnnotationPresent(AnonymousSiteAccess.class)))
                .hasSize(5)
                .allMatch(method -> method.isAnnotationPresent(GET.class));
    }
}
