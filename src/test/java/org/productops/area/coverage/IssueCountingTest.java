package org.productops.area.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.productops.area.AreaFixture.Draft;

class IssueCountingTest {

    private final CoverageFixture given = new CoverageFixture();

    @Test
    void searchesTwiceForAProjectAndForAnAreaUntilItFindsAnIssue() {
        given.counts.project(10000, 7, 3);
        given.counts.changed("payments", 1);
        given.counts.open("payments", 5);
        given.counts.changed("checkout", 100);
        given.areas.service.create(
                new Draft("old", "Old", "").lifecycle("retired").build());

        given.counting.run();

        assertThat(given.counts.searches())
                .containsExactlyInAnyOrder(
                        "issues of 10000",
                        "issues without area of 10000",
                        "open issues of [payments]",
                        "open issues of [checkout]",
                        "open issues of [search]",
                        "[payments] in 30",
                        "[checkout] in 30",
                        "[checkout] in 90",
                        "[checkout] in 180",
                        "[search] in 30",
                        "[search] in 90",
                        "[search] in 180",
                        "[search] in 365");
        assertThat(given.library.figures().areas().values())
                .containsExactlyInAnyOrder(
                        new AreaIssues("payments", 5, 0),
                        new AreaIssues("checkout", 0, 90),
                        new AreaIssues("search", 0, 365));
        assertThat(given.library.figures().projects().get(10000L)).isEqualTo(new ProjectIssues(10000, 7, 3));
    }

    @Test
    void putsTheNewerCountInThePlaceOfTheOlder() {
        given.counts.project(10000, 7, 3);
        given.counting.run();
        given.counts.project(10000, 8, 0);
        given.counts.changed("search", 2);
        given.counting.run();

        assertThat(given.store.load().projects().get(10000L).issues()).isEqualTo(8);
        assertThat(given.library.figures().areas()).doesNotContainKey("search");
    }

    @Test
    void waitsForTheField() {
        given.counts.notReady();

        given.counting.run();

        assertThat(given.store.load()).isEqualTo(IssueFigures.NONE);
        assertThat(given.counts.searches()).isEmpty();
    }
}
