package org.productops.glossary.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Holds what is written to the rules of TBX-Basic: which data categories there are, at which level each stands and which values
 * it has, as the dialect's public Schematron has them (LTAC-Global/TBX-Basic_dialect, 1.2.1), and in which order the core has its
 * elements.
 */
class TbxWriterTest {

    private static final Set<String> ENTRY = Set.of("conceptEntry");
    private static final Set<String> TERM = Set.of("termSec");

    /** At which levels a data category stands. */
    private static final Map<String, Set<String>> LEVELS = Map.of(
            "subjectField",
            ENTRY,
            "definition",
            Set.of("conceptEntry", "langSec"),
            "source",
            Set.of("conceptEntry", "langSec", "termSec"),
            "externalCrossReference",
            Set.of("conceptEntry", "langSec", "termSec"),
            "crossReference",
            Set.of("conceptEntry", "termSec"),
            "administrativeStatus",
            TERM,
            "termType",
            TERM,
            "partOfSpeech",
            TERM);

    /** Which element of the core has it in the style of attributes. */
    private static final Map<String, String> ELEMENTS = Map.of(
            "subjectField", "descrip",
            "definition", "descrip",
            "source", "admin",
            "externalCrossReference", "xref",
            "crossReference", "ref",
            "administrativeStatus", "termNote",
            "termType", "termNote",
            "partOfSpeech", "termNote");

    private static final Map<String, Set<String>> VALUES = Map.of(
            "administrativeStatus",
            Set.of(
                    "preferredTerm-admn-sts",
                    "admittedTerm-admn-sts",
                    "deprecatedTerm-admn-sts",
                    "supersededTerm-admn-sts"),
            "termType",
            Set.of("fullForm", "acronym", "abbreviation", "shortForm", "variant", "phrase"),
            "partOfSpeech",
            Set.of("noun", "verb", "adjective", "adverb", "other"));

    /** Those of the smaller module, by whose namespace the style of elements tells them. */
    private static final Set<String> OF_MIN =
            Set.of("administrativeStatus", "externalCrossReference", "partOfSpeech", "subjectField");

    private final GlossaryFilesFixture files = new GlossaryFilesFixture();

    @BeforeEach
    void termsOfAllKinds() {
        files.apply(
                "DOC",
                GlossaryFilesFixture.table(
                        "id,language,term,termStatus,type,partOfSpeech,note,replacedBy,definition,text,domain,sources,related",
                        "a,en,one & <only>,PREFERRED,FULL_FORM,NOUN,\"a \"\"note\"\"\",,A <b>,[x](https://x.example/?a&b),"
                                + "A / B,https://x.example/?a=1&b=2 | Book ]]> & more | javascript:alert(1),b",
                        "a,en,1st,ADMITTED,ABBREVIATION,OTHER,,,,,,,",
                        "a,en,O,ADMITTED,ACRONYM,ADJECTIVE,,,,,,,",
                        "a,en,single,DEPRECATED,SHORT_FORM,VERB,,b,,,,,",
                        "a,en,sole,SUPERSEDED,VARIANT,ADVERB,,,,,,,",
                        "a,en,the one,ADMITTED,PHRASE,,,,,,,,",
                        "a,pt-BR,um,,,,,,,,,,",
                        "b,en,two,,,,,,Twice,,,,"));
    }

    private Document written(GlossaryFile file) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(files.export("DOC", file).getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Element> all(Document document) {
        List<Element> all = new ArrayList<>();
        NodeList nodes = document.getElementsByTagNameNS("*", "*");
        for (int i = 0; i < nodes.getLength(); i++) {
            all.add((Element) nodes.item(i));
        }
        return all;
    }

    @Test
    void itIsOneOfTheDialect() throws Exception {
        for (GlossaryFile file : List.of(GlossaryFile.TBX, GlossaryFile.TBX_DCT)) {
            Element root = written(file).getDocumentElement();

            assertThat(root.getLocalName()).isEqualTo("tbx");
            assertThat(root.getNamespaceURI()).isEqualTo(TbxWriter.CORE);
            assertThat(root.getAttribute("type")).isEqualTo("TBX-Basic");
            assertThat(root.getAttribute("style")).isEqualTo(file == GlossaryFile.TBX ? "dca" : "dct");
            assertThat(root.getAttribute("xml:lang")).isEqualTo("en");
            assertThat(root.getElementsByTagName("sourceDesc").getLength()).isEqualTo(1);
        }
    }

    @Test
    void everyCategoryStandsAtItsLevelWithOneOfItsValues() throws Exception {
        for (GlossaryFile file : List.of(GlossaryFile.TBX, GlossaryFile.TBX_DCT)) {
            Set<String> met = new HashSet<>();
            for (Element element : all(written(file))) {
                boolean core = element.getNamespaceURI().equals(TbxWriter.CORE);
                String category = core ? element.getAttribute("type") : element.getLocalName();
                if (element.getLocalName().equals("tbx") || category.isEmpty()) {
                    assertThat(ELEMENTS.values()).doesNotContain(element.getLocalName());
                    continue;
                }
                met.add(category);
                assertThat(LEVELS.get(category))
                        .as(category)
                        .contains(element.getParentNode().getLocalName());
                if (file == GlossaryFile.TBX) {
                    assertThat(element.getLocalName()).isEqualTo(ELEMENTS.get(category));
                } else {
                    assertThat(element.getNamespaceURI())
                            .as(category)
                            .isEqualTo(OF_MIN.contains(category) ? TbxWriter.MIN : TbxWriter.BASIC);
                }
                if (VALUES.containsKey(category)) {
                    assertThat(VALUES.get(category)).contains(element.getTextContent());
                }
            }
            assertThat(met).isEqualTo(LEVELS.keySet());
        }
    }

    @Test
    void whatIsPointedToIsInTheFileOrOnTheWeb() throws Exception {
        Document document = written(GlossaryFile.TBX);
        Set<String> ids = new HashSet<>();
        all(document).forEach(element -> {
            if (element.hasAttribute("id")) {
                assertThat(element.getAttribute("id")).matches("[A-Za-z_][A-Za-z0-9._-]*");
                assertThat(ids.add(element.getAttribute("id"))).isTrue();
            }
        });
        assertThat(all(document))
                .filteredOn(element -> element.hasAttribute("target"))
                .isNotEmpty()
                .allMatch(element -> ids.contains(element.getAttribute("target"))
                        || element.getAttribute("target").matches("https?://.+"));
    }

    @Test
    void elementsComeInTheOrderOfTheCore() throws Exception {
        for (Element element : all(written(GlossaryFile.TBX))) {
            List<String> children = new ArrayList<>();
            NodeList nodes = element.getChildNodes();
            for (int i = 0; i < nodes.getLength(); i++) {
                if (nodes.item(i) instanceof Element child) {
                    children.add(child.getLocalName());
                }
            }
            switch (element.getLocalName()) {
                case "conceptEntry" ->
                    assertThat(String.join(" ", children)).matches("((descrip|admin|xref|ref) )*(langSec ?)+");
                case "langSec" -> assertThat(String.join(" ", children)).matches("(descrip )?(note )?(termSec ?)+");
                case "termSec" -> assertThat(String.join(" ", children)).matches("term( termNote){2,3}( ref)?( note)?");
                default -> {}
            }
        }
    }
}
