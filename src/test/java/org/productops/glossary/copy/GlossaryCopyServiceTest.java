package org.productops.glossary.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.productops.area.space.ListedSpace;
import org.productops.area.space.SpaceListService;
import org.productops.common.access.Access;
import org.productops.glossary.Glossary;
import org.productops.glossary.GlossaryFixture;

class GlossaryCopyServiceTest {

    private final GlossaryFixture given = new GlossaryFixture();

    private GlossaryCopyService service(int mostTerms) {
        return new GlossaryCopyService(
                new SpaceListService(
                        () -> List.of(
                                new ListedSpace("DOC", "Documentation", "/spaces/DOC", false),
                                new ListedSpace("SECRET", "Secret", "/spaces/SECRET", false)),
                        new Access(given.people)),
                given.spaces,
                given.library,
                new Access(given.people),
                mostTerms);
    }

    private void share(Glossary glossary) {
        given.glossaries.put(new Glossary(
                glossary.id(), glossary.spaceId(), glossary.key(), "", "", Locale.ENGLISH, List.of(), true, 1));
    }

    @Test
    void ofMoreTermsThanJiraTakesTheLastOnesAreLeftOutAndThatIsSaid() {
        given.concept(GlossaryFixture.DOC, "Basket", "", List.of("Trolley"), "");
        given.concept(GlossaryFixture.DOC, "Checkout", "", List.of("Till"), "");
        given.concept(GlossaryFixture.SECRET, "Codename", "");
        share(given.glossary(GlossaryFixture.DOC));
        share(given.glossary(GlossaryFixture.SECRET));

        assertThat(service(5).glossaries()).allMatch(CopiedGlossary::whole);
        assertThat(service(4).glossaries())
                .extracting(
                        glossary -> glossary.key() + " " + glossary.concepts().size() + " " + glossary.whole())
                .containsExactly("DOC 2 true", "SECRET 0 false");
        assertThat(service(3).glossaries().get(0).concepts()).hasSize(1);
    }
}
