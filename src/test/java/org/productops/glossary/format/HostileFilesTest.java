package org.productops.glossary.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.productops.common.error.InvalidException;
import org.productops.common.imports.ImportContent;
import org.productops.common.imports.ImportFate;
import org.productops.common.imports.ImportPlan;
import org.productops.common.imports.ImportRecord;
import org.productops.common.imports.ImportRow;
import org.productops.testing.fakes.EnglishTexts;

/** Files that mean harm, or that somebody made by mistake: each is told at its place what is wrong with it. */
class HostileFilesTest {

    private final GlossaryFilesFixture files = new GlossaryFilesFixture();

    private static List<String> errors(ImportRow row) {
        List<String> all = new ArrayList<>();
        row.errors().general().forEach(text -> all.add(new EnglishTexts().get(text)));
        row.errors().fields().forEach((field, text) -> all.add(field + ": " + new EnglishTexts().get(text)));
        return all;
    }

    private List<String> errorsOf(ImportContent content) {
        return files.plan("DOC", content).rows().stream()
                .flatMap(row -> errors(row).stream().map(error -> row.record().place() + " " + error))
                .toList();
    }

    private static String refused(String format, String content) {
        try {
            GlossaryFilesFixture.file(format, content);
            return "";
        } catch (InvalidException e) {
            return new EnglishTexts().get(e.text());
        }
    }

    private static String tbx(String body) {
        return "<tbx type='TBX-Basic' style='dca' xml:lang='en' xmlns='urn:iso:std:iso:30042:ed-2'>" + "<text><body>"
                + body + "</body></text></tbx>";
    }

    private static String entry(String id, String term) {
        return "<conceptEntry id='" + id + "'><langSec xml:lang='en'><termSec><term>" + term
                + "</term></termSec></langSec></conceptEntry>";
    }

    @Test
    void twentyThousandSynonyms() {
        String synonyms = IntStream.range(0, 20_000).mapToObj(i -> "word" + i).collect(Collectors.joining("|"));

        assertThat(errorsOf(GlossaryFilesFixture.table("term,synonyms", "one," + synonyms)))
                .singleElement()
                .asString()
                .startsWith("2 term: A term has at most 100 words")
                .contains("20001");
    }

    @Test
    void anExternalEntityIsNotRead() {
        String file = "<!DOCTYPE tbx [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>" + tbx(entry("a", "&x;"));

        assertThat(refused("tbx", file))
                .contains("Entities are not followed", "line 1")
                .doesNotContain("root");
    }

    @Test
    void aBombOfEntitiesDoesNotGoOff() {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE tbx [<!ENTITY a0 'ha'>");
        for (int i = 1; i < 30; i++) {
            bomb.append("<!ENTITY a%d '&a%d;&a%d;'>".formatted(i, i - 1, i - 1));
        }

        assertThat(refused("tbx", bomb + "]>" + tbx(entry("a", "&a29;")))).contains("Entities are not followed");
    }

    @Test
    void aFileOfAVersionThatComesLaterIsNotRead() {
        assertThat(refused("glossary-json", "{\"format\":\"productops-glossary-2\",\"concepts\":[]}"))
                .contains("productops-glossary-2", "productops-glossary-1");
    }

    @Test
    void aDocumentTypeThatNamesAnotherFileIsPassedOver() {
        ImportContent content = GlossaryFilesFixture.file(
                "tbx",
                "<!DOCTYPE martif SYSTEM 'http://attacker.invalid/x.dtd'><martif type='TBX' xml:lang='en'><martifHeader/>"
                        + "<text><body><termEntry id='a'><langSet xml:lang='en'><ntig><termGrp><term>one</term>"
                        + "<termNote type='partOfSpeech'>noun</termNote></termGrp></ntig></langSet></termEntry></body>"
                        + "</text></martif>");

        assertThat(content.records()).singleElement().satisfies(record -> assertThat(record.fields())
                .containsEntry("term", "one")
                .containsEntry("partOfSpeech", "NOUN"));
    }

    @Test
    void twoHundredLevels() {
        String deep = "<descripGrp>".repeat(200) + "</descripGrp>".repeat(200);
        String within = "<descrip type='definition'>" + "<hi>".repeat(20_000) + "</hi>".repeat(20_000) + "</descrip>";

        assertThat(refused("tbx", tbx("<conceptEntry id='a'>" + deep + "</conceptEntry>")))
                .contains("more than 100");
        assertThat(refused("tbx", tbx("<conceptEntry id='a'>" + within + "</conceptEntry>")))
                .contains("more than 100");
        assertThat(refused("glossary-json", "[".repeat(5000))).isNotEmpty();
    }

    @Test
    void tenMegabytesOfOneText() {
        String text = "x".repeat(10_000_000);

        assertThat(errorsOf(GlossaryFilesFixture.file(
                        "tbx",
                        tbx("<conceptEntry id='a'><langSec xml:lang='en'><descrip type='definition'>" + text
                                + "</descrip><termSec><term>one</term></termSec></langSec></conceptEntry>"))))
                .singleElement()
                .asString()
                .startsWith("1 definition: ");
        assertThat(errorsOf(GlossaryFilesFixture.table("term,text", "one," + text.substring(0, 1_000_000))))
                .singleElement()
                .asString()
                .startsWith("2 text: ");
    }

    @Test
    void idsThatAreThereTwice() {
        assertThat(errorsOf(GlossaryFilesFixture.file("tbx", tbx(entry("a", "one") + entry("a", "two")))))
                .singleElement()
                .asString()
                .startsWith("2 id: Another entry of this file has the id");
        assertThat(errorsOf(GlossaryFilesFixture.file(
                        "glossary-json",
                        "{\"concepts\":[{\"id\":\"a\",\"terms\":[{\"text\":\"one\"}]},"
                                + "{\"id\":\"a\",\"terms\":[{\"text\":\"two\"}]}]}")))
                .singleElement()
                .asString()
                .startsWith("2 id: ");
        assertThat(refused("glossary-json", "{\"concepts\":[],\"concepts\":[]}"))
                .contains("concepts");
    }

    @Test
    void textsThatNoDatabaseKeeps() {
        assertThat(errorsOf(GlossaryFilesFixture.file(
                        "glossary-json",
                        "{\"concepts\":[{\"terms\":[{\"text\":\"o\\u0000ne\"}]},"
                                + "{\"terms\":[{\"text\":\"half \\ud800\"}]}]}")))
                .satisfiesExactly(
                        one -> assertThat(one).startsWith("1 term: ").contains("U+0000"),
                        two -> assertThat(two).startsWith("2 term: ").contains("U+D800"));
        assertThat(refused("tbx", tbx(entry("a", "&#0;")))).isNotEmpty();
        assertThat(errorsOf(new ImportContent(
                        List.of(new ImportRecord("2", Map.of("term", "o\u0000ne", "domain", "\ud800"))), List.of())))
                .hasSize(2);
    }

    @Test
    void aLinkToAScriptInALongText() {
        assertThat(errorsOf(GlossaryFilesFixture.table("term,text", "one,[x](javascript:alert(1))")))
                .singleElement()
                .asString()
                .startsWith("2 text: ");
    }

    @Test
    void namesOfOnlyPunctuationAndSentences() {
        assertThat(errorsOf(GlossaryFilesFixture.table(
                        "term,synonyms", "...,", "one,!!", "\"" + "word ".repeat(50) + "\",", ",two")))
                .hasSize(4)
                .satisfies(all -> assertThat(all.get(1)).startsWith("3 synonyms: "));
    }

    @Test
    void anEntryThatSaysNothing() {
        ImportPlan plan = files.plan("DOC", GlossaryFilesFixture.file("tbx", tbx("<conceptEntry id='a'/>")));

        assertThat(plan.count(ImportFate.WRONG)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{}",
                "{\"concepts\":{}}",
                "{\"concepts\":[1]}",
                "{\"concepts\":[{\"terms\":[{\"text\":1}]}]}",
                "{\"concepts\":[{\"sources\":\"x\"}]}",
                "{\"concepts\":[{\"reviewMonths\":\"x\"}]}",
                "{\"domains\":[{\"path\":\"x\"}],\"concepts\":[]}",
                "{\"concepts\":["
            })
    void brokenJson(String json) {
        assertThat(refused("glossary-json", json)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "text", "<a/>", "<tbx>", "<tbx></tbx><tbx/>", "<html><body/></html>"})
    void brokenXml(String xml) {
        assertThat(refused("tbx", xml)).isNotEmpty();
    }

    @Test
    void aPartForALanguageThatSaysNone() {
        assertThat(refused(
                        "tbx",
                        tbx("<conceptEntry id='a'><langSec><termSec><term>x</term></termSec></langSec>"
                                + "</conceptEntry>")))
                .contains("xml:lang");
    }

    @Test
    void otherBytesThanUtf8() {
        for (String format : List.of("glossary-json", "tbx")) {
            assertThatThrownBy(() -> org.productops.common.imports.ImportFormat.find(GlossaryFormats.ALL, format)
                            .read(new byte[] {(byte) 0xC3, (byte) 0x28, 0, 1}))
                    .isInstanceOf(InvalidException.class);
        }
    }

    @Test
    void domainsThatAreTooDeep() {
        assertThat(errorsOf(GlossaryFilesFixture.table("term,domain", "one,a / b / c / d / e / f / g / h / i")))
                .singleElement()
                .asString()
                .startsWith("2 domain: Domains have at most 8 levels");
    }

    @Test
    void whatForeignTbxSaysAndNoGlossaryKeepsIsTold() {
        ImportPlan plan = files.plan(
                "DOC",
                GlossaryFilesFixture.file(
                        "tbx",
                        tbx("<conceptEntry id='a'><transacGrp><transac type='transactionType'>origination</transac>"
                                + "<date>2010-04-17</date></transacGrp><descrip type='subjectField'>Sky</descrip>"
                                + "<admin type='projectSubset'>P</admin><langSec xml:lang='en'><descripGrp>"
                                + "<descrip type='definition'>Bright <hi>dot</hi></descrip>"
                                + "<admin type='source'>Oxford</admin></descripGrp><termSec><termNote"
                                + " type='grammaticalGender'>neuter</termNote><term> a   star </term><termNote"
                                + " type='administrativeStatus'>preferredTerm-admn-sts</termNote><descrip"
                                + " type='context'>I saw a star</descrip></termSec></langSec></conceptEntry>")));

        ImportRow row = plan.rows().get(0);
        assertThat(row.fate()).isEqualTo(ImportFate.NEW);
        assertThat(row.record().fields())
                .containsEntry("term", "a star")
                .containsEntry("definition", "Bright dot")
                .containsEntry("domain", "Sky")
                .containsEntry("note", "I saw a star")
                .containsEntry("sources", "Oxford");
        assertThat(row.notes().general())
                .extracting(note -> note.arguments().get(0))
                .containsExactly(
                        "transactionType: origination",
                        "date: 2010-04-17",
                        "projectSubset: P",
                        "grammaticalGender: neuter");
    }
}
