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
                new GlossaryCopyLibrary(new GlossaryCopyReader(), copies, given.areas.storage.snapshots()));
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
        copies.replace(
                "glossaries",
                CopyState.NONE,
                "{\"format\":1,\"glossaries\":[{\"space\":\"DOC\",\"words\":[\"Basket\"]},"
                        + "{\"space\":\"BANK\",\"words\":[\"Credit note\",\"CN\"]},{\"space\":\"X\",\"words\":[\"Y\"]}]}");

        assertThat(terms().byArea())
                .containsOnlyKeys("checkout", "payments")
                .containsEntry("checkout", List.of("Basket"))
                .containsEntry("payments", List.of("Basket", "Credit note", "CN"));
    }
}
