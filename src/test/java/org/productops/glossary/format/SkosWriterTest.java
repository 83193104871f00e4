package org.productops.glossary.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SkosWriterTest {

    private static final String SCHEME = "<https://wiki.example/plugins/servlet/productops/glossary?key=DOC>";

    private static final Pattern TOKEN =
            Pattern.compile("\\G\\s*(?:(?<iri><[^\\x00-\\x20<>\"{}|^`\\\\]*>)|(?<name>[a-z]+:[A-Za-z]+)|(?<a>a)(?=\\s)"
                    + "|(?<literal>\"(?:[^\"\\\\\\n\\r]|\\\\[tbnrf\"'\\\\]|\\\\u[0-9A-F]{4})*\"(?:@[a-zA-Z]+(?:-[a-zA-Z0-9]+)*)?)"
                    + "|(?<truth>true|false)|(?<prefix>@prefix\\s+[a-z]+:)|(?<dot>\\.)|(?<semicolon>;))");

    private record Statement(String subject, String property, String object) {}

    private final GlossaryFilesFixture files = new GlossaryFilesFixture();

    /** Reads the part of Turtle that is written: prefixes, and subjects with properties that each have one object. */
    private static List<Statement> read(String turtle) {
        List<Statement> statements = new ArrayList<>();
        List<String> sentence = new ArrayList<>();
        Matcher token = TOKEN.matcher(turtle);
        int end = 0;
        while (token.find()) {
            end = token.end();
            String text = token.group().strip();
            if (token.group("dot") == null) {
                sentence.add(text);
                continue;
            }
            if (sentence.get(0).startsWith("@prefix")) {
                assertThat(sentence).hasSize(2);
            } else {
                for (int i = 1; i < sentence.size(); i += 3) {
                    statements.add(new Statement(sentence.get(0), sentence.get(i), sentence.get(i + 1)));
                    assertThat(i + 2 >= sentence.size() || sentence.get(i + 2).equals(";"))
                            .isTrue();
                }
            }
            sentence.clear();
        }
        assertThat(turtle.substring(end)).isBlank();
        assertThat(sentence).isEmpty();
        return statements;
    }

    private List<Statement> written() {
        return read(files.export("DOC", GlossaryFile.SKOS));
    }

    private static List<String> objects(List<Statement> all, String subject, String property) {
        return all.stream()
                .filter(each ->
                        each.subject().equals(subject) && each.property().equals(property))
                .map(Statement::object)
                .toList();
    }

    private String concept(String name) {
        return SCHEME.substring(0, SCHEME.length() - 1) + "#c"
                + files.named("DOC", name).id() + "-DOC>";
    }

    @Test
    void aConceptHasEachLabelOnceAndOnePreferredOneInEachLanguage() {
        files.apply(
                "DOC",
                GlossaryFilesFixture.table(
                        "id,language,term,synonyms,deprecated,superseded,forms,definition,note,status",
                        "a,en,branch,arm|twig,bough,limb,branches|arm,\"A \"\"line\"\"\\ of\nchanges\",Says so,RETIRED",
                        "a,pt-BR,ramo,,,,,,,"));

        List<Statement> all = written();
        String branch = concept("branch");
        assertThat(objects(all, branch, "skos:prefLabel")).containsExactly("\"branch\"@en", "\"ramo\"@pt-BR");
        assertThat(objects(all, branch, "skos:altLabel")).containsExactly("\"arm\"@en", "\"twig\"@en");
        assertThat(objects(all, branch, "skos:hiddenLabel"))
                .containsExactly("\"bough\"@en", "\"limb\"@en", "\"branches\"@en");
        assertThat(objects(all, branch, "skos:definition")).containsExactly("\"A \\\"line\\\"\\\\ of\\nchanges\"@en");
        assertThat(objects(all, branch, "skos:note")).containsExactly("\"branch: Says so\"@en");
        assertThat(objects(all, branch, "skos:inScheme")).containsExactly(SCHEME);
        assertThat(objects(all, branch, "owl:deprecated")).containsExactly("true");
        assertThat(objects(all, SCHEME, "a")).containsExactly("skos:ConceptScheme");
    }

    @Test
    void whatIsRelatedIsNoBroaderOne() {
        files.apply(
                "DOC",
                GlossaryFilesFixture.table(
                        "id,term,broader,related", "a,oak,b,e", "b,tree,c,", "c,plant,,", "d,leaf,,", "e,acorn,,d"));

        List<Statement> all = written();
        assertThat(objects(all, concept("oak"), "skos:broader")).containsExactly(concept("tree"));
        assertThat(objects(all, concept("tree"), "skos:narrower")).containsExactly(concept("oak"));
        assertThat(objects(all, concept("oak"), "skos:related")).containsExactly(concept("acorn"));
        Map<String, Set<String>> broader = new HashMap<>();
        all.stream().filter(each -> each.property().equals("skos:broader")).forEach(each -> broader.computeIfAbsent(
                        each.subject(), any -> new HashSet<>())
                .add(each.object()));
        for (Statement each : all) {
            if (each.property().equals("skos:related")) {
                assertThat(above(each.subject(), broader)).doesNotContain(each.object());
                assertThat(all).contains(new Statement(each.object(), "skos:related", each.subject()));
            }
        }
    }

    private static Set<String> above(String concept, Map<String, Set<String>> broader) {
        Set<String> above = new HashSet<>();
        List<String> next = new ArrayList<>(broader.getOrDefault(concept, Set.of()));
        while (!next.isEmpty()) {
            String each = next.remove(0);
            if (above.add(each)) {
                next.addAll(broader.getOrDefault(each, Set.of()));
            }
        }
        return above;
    }

    @Test
    void domainsAreCollections() {
        files.apply(
                "DOC",
                GlossaryFilesFixture.table(
                        "term,domain,domainDescription", "oak,Nature / Trees,", ",Nature,All that grows"));

        List<Statement> all = written();
        List<String> collections = all.stream()
                .filter(each -> each.object().equals("skos:Collection"))
                .map(Statement::subject)
                .toList();
        assertThat(collections).hasSize(2);
        assertThat(objects(all, collections.get(0), "skos:prefLabel")).containsExactly("\"Nature\"@en");
        assertThat(objects(all, collections.get(0), "skos:definition")).containsExactly("\"All that grows\"@en");
        assertThat(objects(all, collections.get(0), "skos:member")).containsExactly(collections.get(1));
        assertThat(objects(all, collections.get(1), "skos:member")).containsExactly(concept("oak"));
    }

    @Test
    void addressesAreWrittenAsSuchIfTheyAreSome() {
        files.apply(
                "DOC",
                GlossaryFilesFixture.table(
                        "term,sources",
                        "oak,https://x.example/a?b=1 | https://x.example/<b> | javascript:alert(1) | A book"));

        assertThat(objects(written(), concept("oak"), "dct:source"))
                .containsExactly(
                        "<https://x.example/a?b=1>",
                        "\"https://x.example/<b>\"",
                        "\"javascript:alert(1)\"",
                        "\"A book\"");
    }
}
