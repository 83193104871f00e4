package org.productops.area.coverage.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.productops.testing.RestCaller.JSON;
import static org.productops.testing.RestCaller.ask;
import static org.productops.testing.RestCaller.body;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.productops.area.AreaFixture;
import org.productops.area.coverage.CoverageFigureTexts;
import org.productops.area.coverage.CoverageFixture;
import org.productops.area.coverage.CoverageKind;
import org.productops.area.coverage.ExcuseDraft;
import org.productops.common.job.JobTexts;
import org.productops.testing.RestCaller.Answer;
import org.productops.testing.fakes.EnglishTexts;
import org.productops.testing.fakes.FakeDates;

class CoverageResourceTest {

    private final CoverageFixture given = new CoverageFixture();
    private final CoverageResource resource = new CoverageResource(
            given.service,
            given.maps,
            new CoverageFigureTexts(new EnglishTexts(), new FakeDates()),
            given.countingNow,
            new JobTexts(new EnglishTexts()));

    @Test
    void givesTheFiguresAndTheirLists() {
        given.service.excuse(CoverageKind.NO_OWNER, "checkout", 0, new ExcuseDraft("Soon", "2026-05-31"));

        Answer figures = ask(() -> resource.figures(null, null));
        assertThat(figures.json().at("/total").asInt()).isEqualTo(CoverageKind.values().length);
        assertThat(figures.json().at("/values/5"))
                .hasToString("{\"kind\":\"no-owner\",\"known\":true,\"open\":1,\"excused\":1,\"total\":3,"
                        + "\"summary\":\"1 of 3\"}");
        assertThat(figures.json().at("/values/3/summary").asText()).isEqualTo("Not counted yet");
        assertThat(figures.json().at("/values/3/known").asBoolean(true)).isFalse();
        assertThat(ask(() -> resource.gaps("no-owner", null, null, null, null))
                        .json()
                        .at("/values/0"))
                .hasToString("{\"subject\":\"payments\",\"name\":\"Payments\",\"within\":\"\",\"key\":\"payments\","
                        + "\"weight\":1,\"of\":0,\"version\":0}");
        Answer excused = ask(() -> resource.gaps("no-owner", "30", "true", null, null));
        assertThat(excused.json().at("/values/0/reason").asText()).isEqualTo("Soon");
        assertThat(excused.json().at("/values/0/until").asText()).isEqualTo("2026-05-31");
    }

    @Test
    void hasIssuesCountedNow() {
        Answer job = ask(resource::count);
        assertThat(job.status()).isEqualTo(201);
        assertThat(job.json().at("/title").asText()).isEqualTo("Counting issues by area");

        given.areas.people.actAs("anna");
        assertThat(ask(resource::count).status()).isEqualTo(403);
    }

    @Test
    void excusesAndEndsAnExcuse() {
        Answer excused = ask(() -> resource.excuse(
                "no-owner", "checkout", "\"0\"", JSON, body("{\"reason\": \"Soon\", \"until\": \"2026-05-31\"}")));
        assertThat(excused.status()).isEqualTo(200);
        assertThat(excused.tag()).isEqualTo("1");
        assertThat(ask(() -> resource.excuse("no-owner", "checkout", "\"0\"", JSON, body("{\"until\": \"x\"}")))
                        .wrongFields())
                .containsExactly("reason", "until");
        assertThat(ask(() -> resource.endExcuse("no-owner", "checkout")).status())
                .isEqualTo(204);
        assertThat(given.excuses.all()).isEmpty();
    }

    @Test
    void givesTheMapLevelByLevel() {
        given.counts.open("checkout", 3);
        given.counting.run();

        assertThat(ask(() -> resource.map("no-owner", null, null, null, null, "1"))
                        .json()
                        .at("/values/0"))
                .hasToString("{\"key\":\"payments\",\"name\":\"Payments\",\"itself\":false,\"opens\":true,"
                        + "\"openIssues\":3,\"areas\":2,\"gaps\":2}");
        assertThat(ask(() -> resource.map("no-owner", "payments", null, null, null, null))
                        .json()
                        .at("/total")
                        .asInt())
                .isEqualTo(2);
        assertThat(ask(() -> resource.map("no-owner", "nowhere", null, null, null, null))
                        .status())
                .isEqualTo(404);
        assertThat(ask(() -> resource.map("no-owner", null, "huge", null, null, null))
                        .wrongFields())
                .containsExactly("size");
        assertThat(ask(() -> resource.map("project-unmapped", null, null, null, null, null))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void givesTheMapByAreasWhereThatIsAskedFor() {
        given.counts.open("search", 3);
        given.counting.run();

        assertThat(first(null)).isEqualTo("search");
        assertThat(first("issues")).isEqualTo("search");
        assertThat(first("areas")).isEqualTo("payments");
    }

    private String first(String size) {
        return ask(() -> resource.map("no-owner", null, size, null, null, "1"))
                .json()
                .at("/values/0/key")
                .asText();
    }

    @Test
    void givesTheDays() {
        given.keepDay(AreaFixture.NOW);

        assertThat(ask(() -> resource.trend("no-owner", null, null)).json().at("/values/0"))
                .hasToString("{\"day\":\"2026-03-04\",\"open\":2,\"excused\":0,\"total\":3}");
    }

    @Test
    void saysWithTheFiguresAsOfWhenAndHowTheyWere() {
        given.counts.project(10000, 10, 5);
        given.counting.run();
        given.keepDay(AreaFixture.NOW.minus(Duration.ofDays(1)));
        given.keepDay(AreaFixture.NOW);

        Answer figures = ask(() -> resource.figures(null, "true"));
        assertThat(figures.json().at("/values/3"))
                .hasToString("{\"kind\":\"issues-without-area\",\"known\":true,\"open\":1,\"excused\":0,\"total\":2,"
                        + "\"asOf\":\"2026-03-04\",\"summary\":\"1 of 2\",\"asOfText\":\"Counted on day 2026-03-04\","
                        + "\"line\":{\"points\":\"2.0,2.0 118.0,2.0\","
                        + "\"text\":\"From 1 on day 2026-03-03 to 1 on day 2026-03-04\"}}");
        assertThat(figures.json().at("/values/6/summary").asText()).isEqualTo("None of 3");
        assertThat(ask(() -> resource.figures(null, "maybe")).wrongFields()).containsExactly("trend");
    }

    @Test
    void namesWhatIsWrong() {
        assertThat(ask(() -> resource.gaps("nothing", null, null, null, null)).status())
                .isEqualTo(404);
        assertThat(ask(() -> resource.figures("31", null)).wrongFields()).containsExactly("days");
        assertThat(ask(() -> resource.gaps("no-owner", null, "maybe", null, null))
                        .wrongFields())
                .containsExactly("excused");
        given.areas.people.actAsNobody();
        assertThat(ask(() -> resource.figures(null, null)).status()).isEqualTo(401);
    }
}
