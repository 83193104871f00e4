package org.productops.common.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordIndexTest {

    private static final String[] OTHERS = {
        "The login page does not remember me",
        "Please let us sort the list of customers by city",
        "Die Suche nach alten Auftr\u00e4gen dauert viel zu lange",
        "Notifications on the phone arrive twice",
        "Das Passwort l\u00e4sst sich nicht \u00e4ndern",
        "I cannot print delivery notes in colour",
    };

    private final WordIndex index = new WordIndex();

    WordIndexTest() {
        for (int i = 0; i < OTHERS.length; i++) {
            index.put(List.of(new IndexedText(100 + i, "", OTHERS[i])));
        }
    }

    @AfterEach
    void close() {
        index.close();
    }

    private void put(long id, String text) {
        index.put(List.of(new IndexedText(id, "", text)));
        index.publish();
    }

    private List<LikeText> like(String text) {
        return index.like(TextQuestion.like(text, 5));
    }

    private int likeness(String text, long id) {
        return like(text).stream()
                .filter(like -> like.id() == id)
                .mapToInt(LikeText::likeness)
                .findFirst()
                .orElse(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We need to export our invoices as PDF | Exporting an invoice to a PDF would help us",
                "Ich m\u00f6chte die Rechnungen als PDF exportieren | Beim Exportieren von einer Rechnung bekomme ich kein PDF",
                "Nous voulons exporter les factures en PDF | L'exportation d'une facture en PDF ne marche pas",
                "Queremos exportar las facturas como PDF | Una factura exportada no es un PDF",
                "\u041c\u044b \u0445\u043e\u0442\u0438\u043c \u0432\u044b\u0433\u0440\u0443\u0436\u0430\u0442\u044c \u0441\u0447\u0435\u0442\u0430 | \u041d\u0435\u0442 \u0432\u044b\u0433\u0440\u0443\u0437\u043a\u0438 \u0441\u0447\u0435\u0442\u043e\u0432",
                "\u8acb\u6c42\u66f8\u3092PDF\u3067\u51fa\u529b\u3057\u305f\u3044 | \u8acb\u6c42\u66f8\u306ePDF\u51fa\u529b\u304c\u3067\u304d\u306a\u3044",
                "\u0e09\u0e31\u0e19\u0e15\u0e49\u0e2d\u0e07\u0e01\u0e32\u0e23\u0e2a\u0e48\u0e07\u0e2d\u0e2d\u0e01\u0e43\u0e1a\u0e41\u0e08\u0e49\u0e07\u0e2b\u0e19\u0e35\u0e49 | \u0e2a\u0e48\u0e07\u0e2d\u0e2d\u0e01\u0e43\u0e1a\u0e41\u0e08\u0e49\u0e07\u0e2b\u0e19\u0e35\u0e49\u0e44\u0e21\u0e48\u0e44\u0e14\u0e49",
            })
    void findsWhatSaysTheSameInOtherFormsOfTheWords(String kept, String asked) {
        put(1, kept);

        assertThat(like(asked)).first().extracting(LikeText::id).isEqualTo(1L);
    }

    @Test
    void aTextThatIsTakenInAgainChangesNoLikeness() {
        put(1, "The export of the invoices stops on Monday");
        put(2, "Every Monday our invoices cannot be opened");
        int before = likeness("Every Monday the export of invoices stops", 1);

        for (int i = 0; i < 20; i++) {
            put(2, "Every Monday our invoices cannot be opened");
        }

        assertThat(likeness("Every Monday the export of invoices stops", 1)).isEqualTo(before);
    }

    @Test
    void theSameTextIsAllAlike() {
        put(1, "The report is empty since Monday");

        assertThat(likeness("The report is empty since Monday", 1)).isEqualTo(100);
        assertThat(likeness("REPORT, empty since monday!", 1)).isEqualTo(100);
    }

    @Test
    void whatHasNothingInCommonIsNotFound() {
        put(1, "The report is empty since Monday");

        assertThat(like("Dark colours please")).extracting(LikeText::id).doesNotContain(1L);
        assertThat(like("")).isEmpty();
        assertThat(like("the is a !!! ?")).isEmpty();
    }

    /** The mark of a likeness: it does not depend on how long the texts are, nor on what else was found. */
    @Test
    void halfOfWhatIsSaidIsAboutFiftyForTextsOfAnyLength() {
        put(1, "zebra yacht");
        put(2, "quartz vanilla walnut umbrella tulip saddle rocket penguin");

        assertThat(likeness("zebra kettle", 1)).isBetween(45, 55);
        assertThat(likeness("quartz vanilla walnut umbrella kettle lantern mirror needle", 2))
                .isBetween(45, 55);
    }

    @Test
    void aShortTextThatStandsInALongOneIsMuchLikeItAndNotTheSame() {
        put(1, "quartz vanilla walnut umbrella tulip saddle");

        assertThat(likeness("quartz vanilla", 1)).isBetween(60, 90);
    }

    @Test
    void likenessIsTheSameFromBothSides() {
        put(1, "export of invoices with the customer's logo");
        put(2, "our logo is missing");

        int there = likeness("our logo is missing", 1);
        assertThat(there).isPositive();
        assertThat(likeness("export of invoices with the customer's logo", 2))
                .isCloseTo(there, org.assertj.core.api.Assertions.within(2));
    }

    @Test
    void commonWordsTellLessThanRareOnes() {
        for (int id = 200; id < 300; id++) {
            index.put(List.of(new IndexedText(id, "", "customers want number" + id)));
        }
        put(1, "customers want webhooks");
        put(2, "customers want dashboards");

        Map<Long, Integer> found = like("customers ask for webhooks").stream()
                .collect(Collectors.toMap(LikeText::id, LikeText::likeness, (a, b) -> a, LinkedHashMap::new));

        assertThat(found.get(1L)).isGreaterThan(2 * found.getOrDefault(2L, 0));
    }

    @ParameterizedTest
    @CsvSource({
        "The dashbaord is slow, dashboard", // exchanged
        "The dashbord is slow, dashboard",
        "The Synchronsation is broken, synchronisation",
    })
    void mistypedWordsAreUnderstood(String asked, String meant) {
        put(1, "About our " + meant + " and nothing else");

        assertThat(like(asked)).first().extracting(LikeText::id).isEqualTo(1L);
    }

    @Test
    void aWordThatIsStillBeingWrittenStandsForThoseThatItBegins() {
        put(1, "Two-factor authentication for administrators");

        assertThat(index.like(new TextQuestion("authentic", true, false, Set.of(), 5)))
                .extracting(LikeText::id)
                .containsExactly(1L);
        assertThat(index.like(new TextQuestion("admini", false, false, Set.of(), 5)))
                .isEmpty();
    }

    @Test
    void saysWhichWordsAreSharedAsTheyWereWritten() {
        put(1, "Export of invoices");

        assertThat(like("We EXPORT an Invoice daily").get(0).sharedWords())
                .containsExactlyInAnyOrder("EXPORT", "Invoice");
    }

    @Test
    void leavesOutWhatIsNotAskedFor() {
        index.put(List.of(
                new IndexedText(1, "billing", "Export of invoices"), new IndexedText(2, "", "Export of invoices")));
        index.publish();

        assertThat(index.like(new TextQuestion("invoices", false, false, Set.of(1L), 5)))
                .extracting(LikeText::id)
                .containsExactly(2L);
        assertThat(index.like(TextQuestion.like("invoices", 5).amongGrouped()))
                .extracting(LikeText::id, LikeText::group)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(1L, "billing"));
        assertThat(index.like(TextQuestion.like("invoices", 1))).hasSize(1);
    }

    @Test
    void takesChangesAndForgets() {
        put(1, "Export of invoices");
        put(1, "Import of contacts");

        assertThat(index.size()).isEqualTo(OTHERS.length + 1);
        assertThat(like("invoices")).isEmpty();
        assertThat(like("contacts")).hasSize(1);

        index.remove(List.of(1L, 77L));
        index.publish();

        assertThat(index.size()).isEqualTo(OTHERS.length);
        assertThat(like("contacts")).isEmpty();
    }

    @Test
    void takesWhateverPeopleSend() {
        String[] hostile = {
            "\u0000\ud800 \udc00",
            "a".repeat(100_000),
            "\u0645\u0631\u062d\u0628\u0627 ".repeat(5000),
            "\ud83d\ude00 \ud83d\ude00",
            "* ? ~ : AND OR NOT ( [ { \" \\ /",
            "e\u0301".repeat(3000)
        };
        for (int i = 0; i < hostile.length; i++) {
            put(i, hostile[i]);
            assertThat(like(hostile[i]).size()).isLessThanOrEqualTo(5);
        }
        assertThat(index.size()).isEqualTo(OTHERS.length + hostile.length);
    }

    @Test
    void tellsLanguagesByTheirWords() {
        Map<String, WordLanguage> samples = new LinkedHashMap<>();
        samples.put("We would like to have this in the list", WordLanguage.ENGLISH);
        samples.put("Das geht bei uns leider nicht mehr", WordLanguage.GERMAN);
        samples.put("Nous ne pouvons pas le faire avec les autres", WordLanguage.FRENCH);
        samples.put("No podemos hacerlo porque la lista no est\u00e1", WordLanguage.SPANISH);
        samples.put("Non possiamo farlo perch\u00e9 la lista \u00e8 vuota", WordLanguage.ITALIAN);
        samples.put("We kunnen dat niet doen omdat het leeg is", WordLanguage.DUTCH);
        samples.put(
                "\u041c\u044b \u043d\u0435 \u043c\u043e\u0436\u0435\u043c \u044d\u0442\u043e\u0433\u043e \u0441\u0434\u0435\u043b\u0430\u0442\u044c",
                WordLanguage.RUSSIAN);

        assertThat(samples.keySet().stream()
                        .collect(Collectors.toMap(text -> text, text -> TextAnalysis.of(text, WordLanguage.HINDI)
                                .language())))
                .containsExactlyInAnyOrderEntriesOf(samples);
        assertThat(TextAnalysis.of("Dashboard", WordLanguage.HINDI).language()).isEqualTo(WordLanguage.HINDI);
    }

    @Test
    void manyAskWhileOneWrites() throws Exception {
        Thread[] asking = new Thread[4];
        boolean[] failed = {false};
        for (int i = 0; i < asking.length; i++) {
            asking[i] = new Thread(() -> {
                for (int j = 0; j < 200; j++) {
                    like("customers by city");
                }
            });
            asking[i].setUncaughtExceptionHandler((thread, error) -> failed[0] = true);
            asking[i].start();
        }
        for (int id = 1000; id < 1200; id++) {
            put(id, OTHERS[id % OTHERS.length]);
            index.remove(List.of((long) id - 50));
        }
        for (Thread thread : asking) {
            thread.join();
        }
        assertThat(failed[0]).isFalse();
        assertThat(Arrays.asList(asking)).noneMatch(Thread::isAlive);
        assertThat(entry("bytes", index.bytes()).getValue()).isPositive();
    }
}
