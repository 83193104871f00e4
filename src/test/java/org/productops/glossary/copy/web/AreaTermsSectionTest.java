package org.productops.glossary.copy.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.productops.area.AreaFixture;
import org.productops.common.access.Access;
import org.productops.glossary.copy.CopyFixture;
import org.productops.glossary.copy.SharedTermService;
import org.productops.testing.fakes.FakeDates;
import org.productops.testing.fakes.VelocityTemplates;

class AreaTermsSectionTest {

    private final CopyFixture given = new CopyFixture();

    private AreaTermsSection section;

    private String html(String user) {
        given.areas.service.create(
                new AreaFixture.Draft("search", "Search", "").owner("ben").build());
        section = new AreaTermsSection(
                new SharedTermService(given.library(), new Access(given.areas.people), given.areas.people),
                given.areas.service,
                () -> Locale.ENGLISH,
                new FakeDates(),
                VelocityTemplates.create());
        given.areas.people.actAs(user);
        return section.html(given.areas.service.tree().get("search"), address -> address);
    }

    @Test
    void showsTheTermsOfTheAreaWithTheWayToThemAndTheirDate() {
        given.copied(
                CopyFixture.global(
                        "House",
                        CopyFixture.concept(1, "search", "A <b>narrower</b> choice", "Facet", "Filter box"),
                        CopyFixture.concept(2, "checkout", "Of another area", "Basket")),
                CopyFixture.part("DOC", CopyFixture.concept(3, "search", "Before it", "Autocompletion")));

        String html = html("carla");

        assertThat(html)
                .contains("href=\"https://wiki/concept?id=1\"")
                .contains(">Facet</a>")
                .contains("A &lt;b&gt;narrower&lt;/b&gt; choice")
                .contains("House")
                .contains("From Confluence, as of " + CopyFixture.AS_OF)
                .contains("Too long to be copied as a whole: Glossary of DOC")
                .doesNotContain("Basket");
        assertThat(html.indexOf("Autocompletion")).isLessThan(html.indexOf("Facet"));
    }

    @Test
    void showsNoMoreThanPeopleReadAndSaysHowManyThereAre() {
        given.copied(CopyFixture.global(
                "House",
                IntStream.range(100, 155)
                        .mapToObj(i -> CopyFixture.concept(i, "search", "", "Word " + i))
                        .toArray(String[]::new)));

        assertThat(html("carla"))
                .contains(">Word 149</a>")
                .doesNotContain(">Word 150</a>")
                .contains("Not shown here: 5.")
                .contains("<a class=\"productops-area-term-glossary\" href=\"https://wiki/glossary\"");
    }

    @Test
    void saysToThoseWhoMayEditTheAreaHowItGetsTerms() {
        given.copied(CopyFixture.global("House", CopyFixture.concept(2, "checkout", "Of another area", "Basket")));

        assertThat(html("ben")).contains("choose this area as its product area");
    }

    @Test
    void isNotThereForOthersNorWithoutSharedTerms() {
        given.copied(CopyFixture.global("House", CopyFixture.concept(2, "checkout", "Of another area", "Basket")));
        assertThat(html("carla")).isEmpty();
    }

    @Test
    void isNotThereForSomebodyWhoIsNotLoggedIn() {
        given.copied(CopyFixture.global("House", CopyFixture.concept(1, "search", "A choice", "Facet")));
        assertThat(html("carla")).contains("Facet");
        given.areas.people.actAsNobody();
        assertThat(section.html(given.areas.library.tree().get("search"), address -> address))
                .isEmpty();
    }

    @Test
    void isNotThereWhereConfluenceSharesNothing() {
        assertThat(html("ben")).isEmpty();
    }
}
