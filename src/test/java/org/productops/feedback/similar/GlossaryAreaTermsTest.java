package org.productops.feedback.similar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.productops.area.mapping.MappingFixture;
import org.productops.area.mapping.Place;
import org.productops.common.link.CopyState;
import org.productops.common.link.InMemoryCopyStore;
import org.productops.glossary.copy.GlossaryCopyLibrary;
import org.productops.glossary.copy.rest.GlossaryCopyReader;

class GlossaryAreaTermsTest {

    private final MappingFixture given = new MappingFixture();
    private final InMemoryCopyStore copies = new InMemoryCopyStore();

    private GlossaryAreaTerms terms() {
        return new GlossaryAreaTerms(
                given.library,
                new GlossaryCopyLibrary(new GlossaryCopyReader(), copies, given.areas.storage.snapshots()),
                given.areas.library);
    }

    private void copied(String... glossaries) {
        copies.replace(
                "glossaries", CopyState.NONE, "{\"format\":2,\"glossaries\":[" + String.join(",", glossaries) + "]}");
    }

    private static String glossary(String space, String... concepts) {
        return "{\"key\":\"" + space + "\",\"name\":\"" + space + "\",\"space\":\"" + space + "\",\"whole\":true,"
                + "\"concepts\":[" + String.join(",", concepts) + "]}";
    }

    private static String concept(String area, String... words) {
        StringBuilder terms = new StringBuilder();
        for (String word : words) {
            terms.append(terms.isEmpty() ? "" : ",")
                    .append("{\"text\":\"")
                    .append(word)
                    .append(
                            "\",\"language\":\"en\",\"status\":\"ADMITTED\",\"type\":\"FULL_FORM\",\"caseRule\":\"ANY\"}");
        }
        return "{\"id\":1,\"area\":\"" + area + "\",\"terms\":[" + terms + "]}";
    }

    @Test
    void knowsNothingWithoutACopy() {
        given.service.map("checkout", Place.space("DOC"));

        assertThat(terms().byArea()).isEmpty();
    }

    @Test
    void givesAnAreaTheTermsOfTheSpacesThatBelongToIt() {
        given.service.map("checkout", Place.space("DOC"));
        given.service.map("payments", Place.space("DOC"));
        given.service.map("payments", Place.space("BANK"));
        given.service.map("search", given.shop.place());
        copied(
                glossary("DOC", concept("", "Basket")),
                glossary("BANK", concept("", "Credit note", "CN")),
                glossary("X", concept("", "Y")));

        assertThat(terms().byArea())
                .containsOnlyKeys("checkout", "payments")
                .containsEntry("checkout", List.of("Basket"))
                .containsEntry("payments", List.of("Basket", "Credit note", "CN"));
    }

    @Test
    void aTermThatIsAboutAnAreaCountsForThatAloneWhereverItsGlossaryBelongs() {
        given.service.map("checkout", Place.space("DOC"));
        copied(glossary("DOC", concept("search", "Facet"), concept("", "Basket"), concept("gone", "Relic")));

        assertThat(terms().byArea())
                .containsOnlyKeys("checkout", "search")
                .containsEntry("checkout", List.of("Basket"))
                .containsEntry("search", List.of("Facet"));
    }

    @Test
    void aCopyOfAnEarlierVersionIsNoneUntilItIsHadAgain() {
        given.service.map("checkout", Place.space("DOC"));
        copies.replace(
                "glossaries",
                CopyState.NONE,
                "{\"format\":1,\"glossaries\":[{\"space\":\"DOC\",\"words\":[\"Basket\"]}]}");

        assertThat(terms().byArea()).isEmpty();
    }
}
