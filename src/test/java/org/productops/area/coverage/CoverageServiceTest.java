package org.productops.area.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.productops.area.coverage.CoverageKind.AREA_QUIET;
import static org.productops.area.coverage.CoverageKind.AREA_UNMAPPED;
import static org.productops.area.coverage.CoverageKind.COMPONENT_UNMAPPED;
import static org.productops.area.coverage.CoverageKind.ISSUES_WITHOUT_AREA;
import static org.productops.area.coverage.CoverageKind.NO_OWNER;
import static org.productops.area.coverage.CoverageKind.OWNER_GONE;
import static org.productops.area.coverage.CoverageKind.PROJECT_UNMAPPED;
import static org.productops.area.coverage.CoverageKind.REVIEW_OVERDUE;
import static org.productops.area.coverage.CoverageKind.SPACE_UNMAPPED;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.productops.area.AreaFixture;
import org.productops.area.AreaFixture.Draft;
import org.productops.area.mapping.FakeSpaces;
import org.productops.area.mapping.Place;
import org.productops.common.audit.AuditEntry;
import org.productops.common.error.Confirmation;
import org.productops.common.error.ConflictException;
import org.productops.common.error.InvalidException;
import org.productops.common.error.NotFoundException;
import org.productops.common.error.NotPermittedException;

class CoverageServiceTest {

    private final CoverageFixture given = new CoverageFixture();
    private final CoverageService service = given.service;

    private List<String> open(CoverageKind kind) {
        return subjects(service, kind, false);
    }

    private static List<String> subjects(CoverageService service, CoverageKind kind, boolean excused) {
        return service.gaps(kind, CoverageService.USUAL_DAYS, excused).stream()
                .map(view -> view.gap().subject())
                .toList();
    }

    @Test
    void namesWhatIsMappedToNothing() {
        assertThat(open(PROJECT_UNMAPPED)).containsExactly("10001", "10000");
        assertThat(open(COMPONENT_UNMAPPED)).containsExactly("10100", "10101");

        given.mapping.service.map("checkout", given.mapping.basket.place());
        assertThat(open(PROJECT_UNMAPPED)).containsExactly("10001");
        assertThat(open(COMPONENT_UNMAPPED)).containsExactly("10101");
        given.mapping.service.map("search", given.mapping.shop.place());
        assertThat(open(COMPONENT_UNMAPPED)).as("their project is mapped").isEmpty();
    }

    @Test
    void anExcuseFollowsItsAreaAndIsFoundByEachOfItsKeys() {
        ExcuseDraft draft = new ExcuseDraft("Just begun", "2026-04-01");
        service.excuse(AREA_UNMAPPED, "checkout", 0, draft);
        service.excuse(AREA_UNMAPPED, "search", 0, draft);
        given.areas.changes.clear();
        given.areas.ends.merge("checkout", 1, "payments", Confirmation.EVERYTHING);
        new ExcuseFollower(given.excuses, given.areas.storage.writes()).follow(given.areas.changes);

        assertThat(subjects(service, AREA_UNMAPPED, true)).containsExactly("payments", "search");
        assertThat(service.excuse(AREA_UNMAPPED, "checkout", 1, draft).subject())
                .isEqualTo("payments");
        service.endExcuse(AREA_UNMAPPED, "checkout");
        assertThat(subjects(service, AREA_UNMAPPED, true)).containsExactly("search");

        given.areas.changes.clear();
        given.areas.ends.delete("search", 1);
        new ExcuseFollower(given.excuses, given.areas.storage.writes()).follow(given.areas.changes);
        assertThat(given.excuses.all()).isEmpty();
    }

    @Test
    void namesAreasWithoutPlaceUnlessOneBelowHasAny() {
        assertThat(open(AREA_UNMAPPED)).as("most areas below first").containsExactly("payments", "checkout", "search");

        given.mapping.service.map("checkout", Place.parse("space", "docs").orElseThrow());

        assertThat(open(AREA_UNMAPPED)).containsExactly("search");
    }

    @Test
    void namesAreasThatNobodyOwnsAndThoseWhoseOwnerIsGone() {
        assertThat(open(NO_OWNER)).containsExactly("payments", "checkout");
        assertThat(open(OWNER_GONE)).isEmpty();

        given.areas.people.deactivate("ben");

        assertThat(open(OWNER_GONE)).containsExactly("search");
        given.areas.create("index", "search");
        assertThat(open(OWNER_GONE)).as("where the owner is named").containsExactly("search");
    }

    @Test
    void namesOverdueReviewsTheLongestFirst() {
        given.areas.service.create(
                new Draft("quick", "Quick", "").reviewMonths("1").build());
        given.areas.service.create(
                new Draft("slow", "Slow", "").reviewMonths("2").build());

        assertThat(open(REVIEW_OVERDUE)).isEmpty();
        Instant due = AreaFixture.NOW.plus(Duration.ofDays(31));
        assertThat(subjects(given.service(due), REVIEW_OVERDUE, false))
                .as("not on the day itself")
                .isEmpty();
        assertThat(subjects(given.service(due.plus(Duration.ofDays(1))), REVIEW_OVERDUE, false))
                .containsExactly("quick");
        CoverageService later = given.service(AreaFixture.NOW.plus(Duration.ofDays(100)));
        assertThat(subjects(later, REVIEW_OVERDUE, false)).containsExactly("quick", "slow");
    }

    @Test
    void leavesOutWhatNobodyHasToLookAfter() {
        given.areas.service.create(
                new Draft("old", "Old", "").lifecycle("retired").build());
        given.areas.service.archive("payments", given.areas.get("payments").version(), true);

        assertThat(open(NO_OWNER)).isEmpty();
        assertThat(open(AREA_UNMAPPED)).containsExactly("search");
        assertThat(figure(NO_OWNER).total()).isEqualTo(1);
    }

    @Test
    void namesSpacesThatBelongToNoAreaOnceConfluenceHasListedThem() {
        assertThat(figure(SPACE_UNMAPPED).known()).isFalse();
        assertThat(service.isKnown(SPACE_UNMAPPED)).isFalse();

        given.mapping.spaces.list(
                AreaFixture.NOW,
                FakeSpaces.space("DOC", "Documentation"),
                FakeSpaces.space("OPS", "Operations"),
                FakeSpaces.archived("OLD", "Old things"));
        assertThat(open(SPACE_UNMAPPED)).containsExactly("doc", "ops");
        given.mapping.service.map("checkout", Place.space("DOC"));

        assertThat(open(SPACE_UNMAPPED)).containsExactly("ops");
        assertThat(figure(SPACE_UNMAPPED))
                .isEqualTo(
                        new CoverageFigureView(SPACE_UNMAPPED, 1, 0, 2, Optional.of(LocalDate.of(2026, 3, 4)), true));
        service.excuse(SPACE_UNMAPPED, "ops", 0, new ExcuseDraft("Moves to the wiki of another company", "2026-04-01"));
        assertThat(open(SPACE_UNMAPPED)).isEmpty();
        given.areas.people.actAs("ben");
        assertThatExceptionOfType(NotPermittedException.class)
                .as("a space is for administrators to excuse")
                .isThrownBy(() -> service.endExcuse(SPACE_UNMAPPED, "ops"));
    }

    private CoverageFigureView figure(CoverageKind kind) {
        return service.figures(CoverageService.USUAL_DAYS).stream()
                .filter(figure -> figure.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void saysWhatIssuesTellOnceTheyWereCounted() {
        given.counts.project(10000, 400, 120);
        given.counts.project(10001, 10, 0);
        given.counts.changed("checkout", 3);
        given.counts.changed("search", 100);
        assertThat(figure(ISSUES_WITHOUT_AREA).known()).isFalse();

        given.counting.run();

        assertThat(figure(ISSUES_WITHOUT_AREA).asOf()).contains(LocalDate.of(2026, 3, 4));
        assertThat(service.gaps(ISSUES_WITHOUT_AREA, 90, false))
                .extracting(view -> view.gap().subject(), view -> view.gap().weight(), view -> view.gap()
                        .of())
                .containsExactly(tuple("10000", 120L, 400L));
        assertThat(open(AREA_QUIET)).containsExactly("payments", "search");
        assertThat(subjects365()).containsExactly("payments");
        assertThat(open(PROJECT_UNMAPPED)).as("most issues first").containsExactly("10000", "10001");
    }

    private List<String> subjects365() {
        return service.gaps(AREA_QUIET, 365, false).stream()
                .map(view -> view.gap().subject())
                .toList();
    }

    @Test
    void showsOfProjectsOnlyWhatThePersonMaySee() {
        given.counts.project(10000, 400, 120);
        given.counting.run();
        given.mapping.projects.hide(given.mapping.shop);

        assertThat(open(PROJECT_UNMAPPED)).containsExactly("10001");
        assertThat(open(COMPONENT_UNMAPPED)).isEmpty();
        assertThat(open(ISSUES_WITHOUT_AREA)).isEmpty();
        assertThat(figure(PROJECT_UNMAPPED).total()).isEqualTo(1);
        given.areas.people.actAsNobody();
        assertThatExceptionOfType(NotPermittedException.class).isThrownBy(() -> service.figures(90));
    }

    @Test
    void looksUpWhoOwnsManyAreasOnce() {
        IntStream.range(0, 50)
                .forEach(number -> given.areas.service.create(new Draft("area-" + number, "Area " + number, "")
                        .owner("anna")
                        .build()));
        given.areas.people.lookUps().clear();

        open(OWNER_GONE);

        assertThat(given.areas.people.lookUps()).containsEntry("key-anna", 1);
    }

    @Test
    void countsExcusedGapsApartUntilTheirDayIsOver() {
        Excuse excuse = service.excuse(NO_OWNER, "payments", 0, new ExcuseDraft(" New team in May ", "2026-05-31"));

        assertThat(excuse)
                .isEqualTo(
                        new Excuse(NO_OWNER, "payments", "New team in May", LocalDate.of(2026, 5, 31), "key-admin", 1));
        assertThat(open(NO_OWNER)).containsExactly("checkout");
        assertThat(subjects(service, NO_OWNER, true)).containsExactly("payments");
        assertThat(figure(NO_OWNER).open()).isEqualTo(1);
        assertThat(figure(NO_OWNER).excused()).isEqualTo(1);
        assertThat(open(AREA_UNMAPPED)).as("another gap").contains("payments");
        assertThat(given.areas.audit.last().action()).isEqualTo("productops.coverage.audit.excused");
        CoverageService later = given.service(AreaFixture.NOW.plus(Duration.ofDays(89)));
        assertThat(subjects(later, NO_OWNER, false)).containsExactly("payments", "checkout");
        assertThat(subjects(later, NO_OWNER, true)).isEmpty();
    }

    @Test
    void changesAndEndsAnExcuse() {
        service.excuse(NO_OWNER, "payments", 0, new ExcuseDraft("Later", "2026-05-31"));

        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> service.excuse(NO_OWNER, "payments", 0, new ExcuseDraft("Never", "2026-06-30")));
        assertThat(service.excuse(NO_OWNER, "payments", 1, new ExcuseDraft("Soon", "2026-06-30"))
                        .version())
                .isEqualTo(2);
        service.endExcuse(NO_OWNER, "payments");

        assertThat(given.excuses.all()).isEmpty();
        assertThat(given.areas.audit.entries())
                .extracting(AuditEntry::action)
                .endsWith("productops.coverage.audit.excused", "productops.coverage.audit.excuse-ended");
    }

    @Test
    void anExcuseHasAReasonAndADayWithinAYear() {
        for (ExcuseDraft draft : List.of(
                new ExcuseDraft("", "2026-03-03"), new ExcuseDraft(" ", "2027-03-05"), new ExcuseDraft("", "soon"))) {
            assertThatExceptionOfType(InvalidException.class)
                    .isThrownBy(() -> service.excuse(NO_OWNER, "payments", 0, draft))
                    .satisfies(e ->
                            assertThat(e.errors().fields()).containsOnlyKeys(ExcuseFields.REASON, ExcuseFields.UNTIL));
        }
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> service.excuse(NO_OWNER, "search", 0, new ExcuseDraft("It has one", "2026-05-31")));
    }

    @Test
    void whoMayEditAnAreaExcusesItAndAdministratorsExcuseProjects() {
        given.areas.people.actAs("ben");
        ExcuseDraft draft = new ExcuseDraft("On its way", "2026-05-31");

        service.excuse(AREA_UNMAPPED, "search", 0, draft);

        assertThatExceptionOfType(NotPermittedException.class)
                .isThrownBy(() -> service.excuse(AREA_UNMAPPED, "payments", 0, draft));
        assertThatExceptionOfType(NotPermittedException.class)
                .isThrownBy(() -> service.excuse(PROJECT_UNMAPPED, "10000", 0, draft));
        given.areas.people.actAs("anna");
        assertThatExceptionOfType(NotPermittedException.class)
                .isThrownBy(() -> service.endExcuse(AREA_UNMAPPED, "search"));
        List<CoverageGapView> excused = service.details(service.gaps(AREA_UNMAPPED, 90, true));
        assertThat(excused).extracting(CoverageGapView::excusedBy).containsExactly("Ben");
        assertThat(excused).extracting(CoverageGapView::excusable).containsExactly(false);
    }

    @Test
    void keepsEachDayOfAllProjectsForTwoYears() {
        given.mapping.projects.hide(given.mapping.shop);
        given.keepDay(AreaFixture.NOW.minus(Duration.ofDays(800)));
        given.keepDay(AreaFixture.NOW.minus(Duration.ofDays(100)));
        service.excuse(NO_OWNER, "payments", 0, new ExcuseDraft("Soon", "2026-05-31"));
        given.keepDay(AreaFixture.NOW);
        given.keepDay(AreaFixture.NOW);

        LocalDate today = LocalDate.of(2026, 3, 4);
        assertThat(service.trend(NO_OWNER))
                .containsExactly(
                        new CoverageDay(today.minusDays(100), NO_OWNER, 2, 0, 3),
                        new CoverageDay(today, NO_OWNER, 1, 1, 3));
        assertThat(service.trend(PROJECT_UNMAPPED))
                .extracting(CoverageDay::open)
                .containsExactly(2, 2);
        assertThat(service.trend(AREA_QUIET)).as("not counted yet").isEmpty();
        assertThat(service.trends().get(NO_OWNER)).as("of three months").hasSize(1);
    }
}
