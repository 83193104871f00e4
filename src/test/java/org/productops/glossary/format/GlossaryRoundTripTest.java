package org.productops.glossary.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.productops.common.error.InvalidException;
import org.productops.common.imports.ImportContent;
import org.productops.common.imports.ImportFate;
import org.productops.common.imports.ImportPlan;
import org.productops.glossary.Concept;
import org.productops.glossary.ConceptFilterDraft;

/** What goes out of a glossary and into another one is the same there, as far as the format has a place for it. */
class GlossaryRoundTripTest {

    /** All that a glossary can have, in the words of our own table. */
    private static final String[] EVERYTHING = {
        "id,language,term,termStatus,type,partOfSpeech,caseRule,forms,note,replacedBy,synonyms,abbreviations,acronyms,"
                + "deprecated,superseded,definition,text,status,domain,domainDescription,area,owner,reviewMonths,"
                + "reviewed,sources,broader,related",
        ",,,,,,,,,,,,,,,,,,Empty,,,,,,,,",
        ",,,,,,,,,,,,,,,,,,Development / Tools,\"What people write, read and run\",,,,,,,",
        "a,en,pull request,PREFERRED,FULL_FORM,NOUN,ANY,pull requests|pull request's,Not in headings,,change request,"
                + "pull req.,PR,patch,diff,A change that others are asked to take over,\"# Long\n\n[text](https://x.example)"
                + "\",APPROVED,Development / Tools,,PAY,ben,12,2026-01-31,https://git.example/docs | The book | A\\|B,b,c",
        "a,en,Pull,ADMITTED,SHORT_FORM,VERB,EXACT,,,,,,,,,,,,,,,,,,,,",
        "a,en,merge plea,DEPRECATED,PHRASE,,INITIAL,,Funny,b,,,,,,,,,,,,,,,,,",
        "a,de,Pull-Request,,,,,,,,,,,,,\u00c4nderungsvorschlag,,,,,,,,,,,",
        "a,ja,\u30d7\u30eb\u30ea\u30af\u30a8\u30b9\u30c8,,,,,,,,,,,,,,,,,,,,,,,,",
        "b,en,request,,,,,,,,,,,,,,,DRAFT,Development,,,,,,,,",
        "g,en,stroke,,,,,a\\|b,,,,,,,,,,,Development / CI \\/ CD,,,,,,One \\| and no other,,",
        "c,en,\"=branch\",,,,,branches,,,,,,,,A line of changes,,RETIRED,,,,,,,,,a",
        "d,en,PR,,,,EXACT,,,,,,,,,Public relations,,,,,,,,,,,",
        "e,fr,us,,,,EXACT,,,,,,,,,,,,,,,,,,,,",
        "f,fr,US,,,,EXACT,,,,,,,,,,,,,,,,,,,,",
    };

    private final GlossaryFilesFixture files = new GlossaryFilesFixture();

    @BeforeEach
    void everythingIsThere() {
        files.apply("DOC", GlossaryFilesFixture.table(EVERYTHING));
    }

    private static ImportContent csv(String text) {
        return GlossaryFilesFixture.table(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static ImportContent json(String text) {
        return GlossaryFilesFixture.file("glossary-json", text);
    }

    private static ImportContent tbx(String text) {
        return GlossaryFilesFixture.file("tbx", text);
    }

    private static void nothingToDo(ImportPlan plan) {
        assertThat(plan.isRight()).isTrue();
        assertThat(plan.touched()).isZero();
    }

    @Test
    void jsonIsTheSameToTheByte() {
        String json = files.export("DOC", GlossaryFile.JSON);

        files.apply("TWO", json(json));

        assertThat(files.export("TWO", GlossaryFile.JSON)).isEqualTo(json);
        nothingToDo(files.plan("TWO", json(json)));
        nothingToDo(files.plan("DOC", json(json)));
    }

    @Test
    void theTableLosesNothing() {
        String csv = files.export("DOC", GlossaryFile.CSV);

        nothingToDo(files.plan("DOC", csv(csv)));
        files.apply("TWO", csv(csv));

        assertThat(files.export("TWO", GlossaryFile.JSON)).isEqualTo(files.export("DOC", GlossaryFile.JSON));
        nothingToDo(files.plan("TWO", csv(csv)));
    }

    @Test
    void theTableWithSemicolonsIsTheSame() {
        files.apply("TWO", csv(files.export("DOC", GlossaryFile.SEMICOLON)));

        assertThat(files.export("TWO", GlossaryFile.JSON)).isEqualTo(files.export("DOC", GlossaryFile.JSON));
    }

    /** The list of what TBX-Basic has no place for, which is in docs/glossary-files.md. */
    private static String withoutWhatTbxHasNoPlaceFor(String json) {
        return json.replaceAll("\"status\":\"(DRAFT|RETIRED)\",\"domain\"", "\"status\":\"APPROVED\",\"domain\"")
                .replaceAll("\"area\":\"[^\"]*\"", "\"area\":\"\"")
                .replaceAll("\"owner\":\"[^\"]*\"", "\"owner\":\"\"")
                .replaceAll("\"reviewMonths\":\\d+", "\"reviewMonths\":0")
                .replaceAll("\"reviewed\":\"[^\"]*\"", "\"reviewed\":\"\"")
                .replaceAll("\"broader\":\\[[^]]*]", "\"broader\":[]")
                .replaceAll("\"forms\":\\[[^]]*]", "\"forms\":[]")
                .replaceAll(
                        "\"type\":\"ACRONYM\",(\"partOfSpeech\":\"[^\"]*\"),\"caseRule\":\"\\w+\"",
                        "\"type\":\"ACRONYM\",$1,\"caseRule\":\"EXACT\"")
                .replaceAll(
                        "\"type\":\"(?!ACRONYM)(\\w+)\",(\"partOfSpeech\":\"[^\"]*\"),\"caseRule\":\"\\w+\"",
                        "\"type\":\"$1\",$2,\"caseRule\":\"ANY\"")
                .replace(",\n{\"path\":[\"Empty\"],\"description\":\"\"}", "")
                .replaceAll("\"description\":\"[^\"]*\"", "\"description\":\"\"");
    }

    @Test
    void fromTheTableOverJsonAndTbxToJson() {
        files.apply("TWO", json(files.export("DOC", GlossaryFile.JSON)));
        for (GlossaryFile style : List.of(GlossaryFile.TBX, GlossaryFile.TBX_DCT)) {
            GlossaryFilesFixture fresh = new GlossaryFilesFixture();

            fresh.apply("THREE", tbx(files.export("TWO", style)));

            assertThat(fresh.export("THREE", GlossaryFile.JSON))
                    .isEqualTo(withoutWhatTbxHasNoPlaceFor(files.export("DOC", GlossaryFile.JSON)));
            nothingToDo(fresh.plan("THREE", tbx(files.export("TWO", style))));
        }
    }

    @Test
    void tbxComesBackHereAndTakesNothingAway() {
        nothingToDo(files.plan("DOC", tbx(files.export("DOC", GlossaryFile.TBX))));
    }

    @Test
    void somethingIsRenamedByTheTable() {
        String csv = files.export("DOC", GlossaryFile.CSV).replace("Public relations", "Press work");

        ImportPlan plan = files.apply("DOC", csv(csv));

        assertThat(plan.count(ImportFate.CHANGED)).isEqualTo(1);
        assertThat(plan.count(ImportFate.NEW)).isZero();
        assertThat(files.named("DOC", "PR").definition(java.util.Locale.ENGLISH))
                .isNotEmpty();
    }

    @Test
    void whatTheListShowsIsAFile() {
        GlossaryExport drafts =
                files.exports.found("DOC", ConceptFilterDraft.read(Map.of("status", "draft", "query", "REQUEST")::get));

        assertThat(drafts.concepts()).extracting(Concept::name).containsExactly("request");
        assertThat(drafts.whole()).isFalse();
        assertThat(files.exports.found("DOC", ConceptFilterDraft.of("")).whole())
                .isTrue();
        assertThatThrownBy(() -> files.exports.found("DOC", ConceptFilterDraft.read(Map.of("status", "old")::get)))
                .isInstanceOf(InvalidException.class);
    }
}
