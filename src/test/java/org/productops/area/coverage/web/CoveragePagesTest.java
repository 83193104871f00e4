package org.productops.area.coverage.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.productops.area.AreaFixture;
import org.productops.area.coverage.CoverageFigureView;
import org.productops.area.coverage.CoverageFixture;
import org.productops.area.coverage.CoverageKind;
import org.productops.area.mapping.FakeSpaces;
import org.productops.common.job.JobTexts;
import org.productops.common.job.web.JobDrawing;
import org.productops.testing.fakes.EnglishTexts;
import org.productops.testing.fakes.FakeBrowser;
import org.productops.testing.fakes.FakeBrowser.Answer;
import org.productops.testing.fakes.FakeDates;

class CoveragePagesTest {

    private final CoverageFixture given = new CoverageFixture();
    private final FakeBrowser browser = new FakeBrowser();
    private final CoverageServlet servlet = new CoverageServlet(
            browser.support(),
            given.service,
            given.maps,
            given.countingNow,
            new JobDrawing(given.jobs, new JobTexts(new EnglishTexts()), browser.templates()),
            given.counts,
            key -> Optional.of("/issues/?area=" + key),
            browser.templates(),
            new FakeDates(),
            browser.forms(),
            new ExcuseFormType());

    @Test
    void showTheFiguresWithTheirLists() {
        assertThat(browser.get(servlet, "").html())
                .contains("Projects without area", "/coverage/no-owner\"", "Not counted yet")
                .contains("Issues are counted once a day");

        given.counts.project(10000, 10, 5);
        given.counting.run();
        assertThat(browser.get(servlet, "", "days", "365").html())
                .contains("<option value=\"365\" selected>")
                .contains("/coverage/area-quiet?days=365\"")
                .contains("Issues were last counted on")
                .doesNotContain("Not counted yet");
    }

    @Test
    void letAdministratorsHaveIssuesCountedNow() {
        given.counts.project(10000, 10, 5);
        assertThat(browser.get(servlet, "").html()).contains("productops-coverage-count-now");

        assertThat(browser.post(servlet, "", "days", "30").redirect()).endsWith("/coverage?days=30");
        assertThat(browser.get(servlet, "").html())
                .contains("Counting issues by area", "Waiting for its turn.")
                .doesNotContain("productops-coverage-count-now");
        given.threads.runNext();
        assertThat(browser.get(servlet, "").html())
                .contains("Issues were last counted on", "productops-coverage-count-now")
                .contains("Issues are counted.");

        given.counts.notReady();
        assertThat(browser.get(servlet, "").html()).doesNotContain("productops-coverage-count-now");
        assertThat(browser.post(servlet, "").html()).contains("Set up comes first");
        given.areas.people.actAs("anna");
        assertThat(browser.get(servlet, "").html()).doesNotContain("productops-coverage-count-now");
        assertThat(browser.post(servlet, "").status()).isEqualTo(403);
    }

    @Test
    void saySoWhereNobodyWantsReviews() {
        assertThat(browser.get(servlet, "").html()).contains("No area says how often it is to be reviewed");
        assertThat(browser.get(servlet, "review-overdue").html())
                .contains("No area says how often")
                .doesNotContain("Nothing is missing");

        given.areas.service.create(new AreaFixture.Draft("till", "Till", "payments")
                .reviewMonths("3")
                .build());
        assertThat(browser.get(servlet, "").html()).doesNotContain("No area says how often");
        assertThat(given.service.figures(90))
                .filteredOn(figure -> figure.kind() == CoverageKind.REVIEW_OVERDUE)
                .singleElement()
                .extracting(CoverageFigureView::total)
                .isEqualTo(1);
    }

    @Test
    void showWhatMendsItBesideEachRow() {
        given.counts.project(10000, 400, 120);
        given.counting.run();

        assertThat(browser.get(servlet, "no-owner").html())
                .contains(
                        "data-subject=\"payments\"",
                        "/area/edit/payments?task=coverage/no-owner\"",
                        "Name an owner",
                        "Areas below: 1");
        assertThat(browser.get(servlet, "project-unmapped").html())
                .contains(
                        "/mapping?task=coverage/project-unmapped&amp;query=SHOP#productops-place-10000\"",
                        "Issues: 400");
        assertThat(browser.get(servlet, "component-unmapped").html())
                .contains("/mapping/project/10000?task=coverage/component-unmapped#productops-place-10100\"");
        assertThat(browser.get(servlet, "area-unmapped").html())
                .contains("/mapping/area/search?task=coverage/area-unmapped\"");
        assertThat(browser.get(servlet, "issues-without-area").html())
                .contains("120 of 400 issues without area; 70", "/issues/?jql=project+%3D+10000\"");
        assertThat(browser.get(servlet, "nothing").status()).isEqualTo(404);
    }

    @Test
    void sayQuietlyWhatIsGoodAndPlainlyWhatIsNotKnown() {
        assertThat(browser.get(servlet, "owner-gone").html()).contains("Nothing is missing here.");
        assertThat(browser.get(servlet, "area-quiet").html())
                .contains("Not counted yet")
                .doesNotContain("Nothing is missing");
        assertThat(browser.get(servlet, "space-unmapped").html()).contains("before Jira is linked to Confluence");
        assertThat(browser.get(servlet, "").html())
                .contains("productops-coverage-none productops-muted\">None</td>")
                .contains("before Jira is linked to Confluence");

        given.mapping.spaces.list(AreaFixture.NOW, FakeSpaces.space("DOC", "Documentation"));
        assertThat(browser.get(servlet, "space-unmapped").html())
                .contains(
                        "data-subject=\"doc\"",
                        "/mapping/spaces?task=coverage/space-unmapped&amp;query=DOC#productops-place-doc\"",
                        "Map the space");
        assertThat(browser.get(servlet, "export/space-unmapped").html())
                .contains("space-unmapped,doc,DOC,Documentation,");
    }

    @Test
    void drawTheProductBranchByBranchWithTheSameAsATable() {
        given.counts.open("checkout", 300);
        given.counts.open("payments", 60);
        given.counts.open("search", 40);
        given.counting.run();

        String all = browser.get(servlet, "map").html();
        assertThat(all)
                .contains("productops-map-tile productops-map-most", "productops-map-tile productops-map-none")
                .contains("/coverage/map?at=payments\"", "Open issues: 360", "2 of 2 areas")
                .contains("/productops/area/search?task=coverage/map\"", "Open issues: 40", "0 of 1 area<")
                .contains("--x:0.00%;--y:0.00%;--width:90.00%;--height:100.00%;")
                .contains("data-area=\"payments\"", "data-area=\"search\"");
        String payments = browser.get(servlet, "map", "at", "payments", "gap", "review-overdue")
                .html();
        assertThat(payments)
                .contains("<option value=\"review-overdue\" selected>")
                .contains("Itself: ", "Open issues: 60", "Open issues: 300")
                .contains("/coverage/map?gap=review-overdue\"", "name=\"at\" value=\"payments\"");
        assertThat(browser.get(servlet, "map", "at", "nowhere").status()).isEqualTo(404);
    }

    @Test
    void drawTheProductByAreasWhereThatIsChosenAndKeepThat() {
        given.counts.open("search", 400);
        given.counting.run();

        String byIssues = browser.get(servlet, "map").html();
        assertThat(byIssues)
                .contains("as large as its open issues", "<option value=\"issues\" selected>")
                .contains("Others: 1", "/coverage/map?at=payments\"");
        String byAreas = browser.get(servlet, "map", "size", "areas").html();
        assertThat(byAreas)
                .contains("as large as the number of areas in it", "<option value=\"areas\" selected>")
                .contains("--width:66.67%;", "/coverage/map?size=areas&amp;at=payments\"")
                .doesNotContain("Others:", "No open issues are known");
        assertThat(browser.get(servlet, "map", "size", "huge").html()).contains("as large as its open issues");
    }

    @Test
    void askForDaysOnlyForTheGapThatIsOneAfterSome() {
        assertThat(browser.get(servlet, "map", "days", "30").html()).doesNotContain("productops-map-days", "days=30");
        assertThat(browser.get(servlet, "map", "days", "30", "gap", "area-quiet")
                        .html())
                .contains("id=\"productops-map-days\"", "<option value=\"30\" selected>")
                .contains("/coverage/map?gap=area-quiet&amp;days=30&amp;at=payments\"");
    }

    @Test
    void drawNoMoreTilesThanCanBeReadHoweverManyAreasThereAre() {
        for (int i = 0; i < 100; i++) {
            given.areas.create("many" + i, "");
        }

        String map = browser.get(servlet, "map").html();

        assertThat(map.split("productops-map-tile ", -1)).hasSize(1 + 24 + 1);
        assertThat(map)
                .contains("No open issues are known here", "Others: 78", "href=\"#productops-map-table\"")
                .contains("Others that are too small for this map: 78.");
        assertThat(map.split("data-area=", -1)).hasSize(1 + 50);
    }

    @Test
    void showALongListInParts() {
        for (int i = 0; i < 60; i++) {
            given.areas.create("area-" + i, "");
        }

        assertThat(browser.get(servlet, "no-owner").html()).contains("1 to 50 of 62", "/no-owner?start=50\"");
    }

    @Test
    void offersWhatMendsItToThoseWhoMay() {
        given.counts.project(10000, 400, 120);
        given.counting.run();
        assertThat(browser.get(servlet, "area-quiet").html())
                .contains("/issues/?area=search\">Show its issues")
                .contains("/area/edit/search?task=coverage/area-quiet\">Change its lifecycle")
                .contains("/areas/archive/search?task=coverage/area-quiet\">Archive it");

        given.areas.people.actAs("anna");

        assertThat(browser.get(servlet, "area-quiet").html())
                .contains("/issues/?area=search\">Show its issues")
                .doesNotContain("lifecycle", "Archive it");
        for (String kind : List.of("project-unmapped", "component-unmapped", "area-unmapped", "no-owner")) {
            assertThat(browser.get(servlet, kind).html())
                    .contains("data-subject=")
                    .doesNotContain("productops-coverage-fix");
        }
        assertThat(browser.get(servlet, "issues-without-area").html()).contains("Search these issues");
    }

    @Test
    void leadsBackToTheListAsItWas() {
        for (int i = 0; i < 60; i++) {
            given.areas.create("area-" + i, "");
        }

        String list =
                browser.get(servlet, "no-owner", "days", "30", "start", "50").html();
        assertThat(list).contains("?task=coverage/no-owner%3Fdays%3D30%26start%3D50\"");
        assertThat(list).containsPattern("/area/[a-z0-9-]+\\?task=coverage/no-owner%3Fdays%3D30%26start%3D50\"");
        assertThat(list).contains("&amp;task=coverage/no-owner%3Fdays%3D30%26start%3D50\">Excuse");
        assertThat(browser.get(
                                servlet,
                                "excuse/no-owner",
                                "subject",
                                "payments",
                                "task",
                                "coverage/no-owner?days=30&start=50")
                        .html())
                .contains("/coverage/no-owner?days=30&amp;start=50\"");
        assertThat(browser.get(servlet, "no-owner", "done", "saved").html()).contains("role=\"status\"><p>");
    }

    @Test
    void giveAListAsAFile() {
        given.areas.create("formula", "");

        Answer file = browser.get(servlet, "export/no-owner");

        assertThat(file.html())
                .startsWith("\uFEFFkind,subject,key,name,within,weight,of,reason,until")
                .contains("no-owner,payments,payments,Payments,,1,0,,");
    }

    @Test
    void excuseAGapForAWhile() {
        assertThat(browser.get(servlet, "excuse/no-owner", "subject", "payments")
                        .html())
                .contains("Excuse Payments", "name=\"reason\"", "type=\"date\"");
        Answer wrong = browser.post(
                servlet, "excuse/no-owner", "subject", "payments", "reason", "", "until", "2028-01-01", "do", "save");
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.html()).contains("Enter a day from 2026-03-04 to 2027-03-04");

        Answer saved = browser.post(
                servlet,
                "excuse/no-owner",
                "subject",
                "payments",
                "reason",
                "New team",
                "until",
                "2026-05-31",
                "do",
                "save");
        assertThat(saved.redirect()).endsWith("/coverage/no-owner?excused=true&done=excused");
        assertThat(browser.get(servlet, "no-owner", "excused", "true", "done", "excused")
                        .html())
                .contains("New team", "by Admin", "End the excuse", "The gap is excused.");
        assertThat(browser.get(servlet, "no-owner").html()).doesNotContain("data-subject=\"payments\"");
        assertThat(browser.post(servlet, "no-owner", "subject", "payments", "excused", "true")
                        .redirect())
                .endsWith("/coverage/no-owner?excused=true&done=ended");
        assertThat(given.excuses.all()).isEmpty();
        assertThat(browser.get(servlet, "no-owner", "done", "ended").html()).contains("The excuse has ended.");
        given.areas.people.actAs("anna");
        assertThat(browser.get(servlet, "excuse/no-owner", "subject", "payments")
                        .status())
                .isEqualTo(403);
        assertThat(browser.get(servlet, "excuse/no-owner", "subject", "payments")
                        .html())
                .contains("/productops/coverage\"");
        assertThat(browser.get(servlet, "no-owner").html()).doesNotContain(">Actions<");
        assertThat(browser.get(servlet, "no-owner").html()).doesNotContain("/coverage/excuse/");
    }

    @Test
    void showHowAFigureWentAsALineAndAsATable() {
        assertThat(browser.get(servlet, "trend/no-owner").html()).contains("No day is kept yet.");
        given.keepDay(AreaFixture.NOW.minus(Duration.ofDays(2)));
        given.areas.create("more", "");
        given.keepDay(AreaFixture.NOW);

        assertThat(browser.get(servlet, "").html())
                .contains("aria-label=\"From 2 on day 2026-03-02 to 3 on day 2026-03-04\"")
                .contains("<polyline points=\"2.0,11.3 118.0,2.0\"/>")
                .contains("/coverage/trend/no-owner\"");
        assertThat(browser.get(servlet, "trend/no-owner").html())
                .containsSubsequence("day 2026-03-04</th><td>3</td>", "day 2026-03-02</th><td>2</td>");
    }
}
