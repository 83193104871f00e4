package org.productops.bench.library;

import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.servlet.http.HttpServlet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.productops.area.AreaAuditTexts;
import org.productops.area.CompanyAreas;
import org.productops.area.coverage.CoverageLibrary;
import org.productops.area.coverage.CoverageMapService;
import org.productops.area.coverage.CoverageService;
import org.productops.area.coverage.CoverageTrend;
import org.productops.area.coverage.IssueCounting;
import org.productops.area.coverage.IssueCountingService;
import org.productops.area.coverage.IssueDependents;
import org.productops.area.coverage.ao.AoCoverageDayStore;
import org.productops.area.coverage.ao.AoCoverageStore;
import org.productops.area.coverage.ao.AoExcuseStore;
import org.productops.area.coverage.web.CoverageServlet;
import org.productops.area.coverage.web.ExcuseFormType;
import org.productops.area.mapping.FakeProjects;
import org.productops.area.mapping.FakeSpaces;
import org.productops.area.mapping.MappingService;
import org.productops.area.mapping.web.MappingServlet;
import org.productops.area.mapping.web.PlacesSection;
import org.productops.area.web.AreaFormType;
import org.productops.area.web.AreaMergeFormType;
import org.productops.area.web.AreaServlet;
import org.productops.area.web.AreaStanding;
import org.productops.area.web.LibraryServlet;
import org.productops.area.web.OwnershipDrawing;
import org.productops.bench.BigDatabase;
import org.productops.bench.LargeLibrary;
import org.productops.common.audit.web.AuditDrawing;
import org.productops.common.imports.ImportService;
import org.productops.common.imports.ao.AoImportStore;
import org.productops.common.job.JobService;
import org.productops.common.job.JobTexts;
import org.productops.common.job.ao.AoJobStore;
import org.productops.common.job.web.JobDrawing;
import org.productops.common.setup.SetUpFixture;
import org.productops.devhost.database.DatabaseKind;
import org.productops.testing.fakes.EnglishTexts;
import org.productops.testing.fakes.FakeBrowser;
import org.productops.testing.fakes.FakeBrowser.Answer;
import org.productops.testing.fakes.FakeDates;
import org.productops.testing.fakes.HeldJobThreads;

/**
 * A company on PostgreSQL: the plugin's own services and pages over its own stores. Users, groups, projects and the search
 * for issues stand in for Jira's and answer at once; work in the background runs when {@link #threads} are told to.
 */
final class BigCompany implements AutoCloseable {

    private static final InstantSource CLOCK = Instant::now;

    final BigDatabase database = BigDatabase.open(DatabaseKind.POSTGRES);
    final CompanySize size;
    final StandInCounts counts;
    final FakeProjects projects;
    final CompanyAreas areas;
    final MappingService mappings;
    final IssueCounting counting;
    final CoverageTrend trend;
    final HeldJobThreads threads = new HeldJobThreads();
    final ImportService imports;
    final JobService jobs;

    private final CompanyFilling filling;
    private final FakeBrowser browser = new FakeBrowser();
    private final EnglishTexts texts = new EnglishTexts();
    private final HttpServlet libraryPages;
    private final HttpServlet areaPages;
    private final HttpServlet coveragePages;
    private final HttpServlet mappingPages;

    /** A company of this size, whose library is empty. */
    BigCompany(CompanySize size) {
        this.size = size;
        filling = new CompanyFilling(size);
        counts = new StandInCounts(size);
        projects = filling.projects();
        areas = new CompanyAreas(database, filling.people(), new IssueDependents(counts), CLOCK);
        ActiveObjects ao = database.activeObjects();
        FakeSpaces spaces = new FakeSpaces();
        mappings = new MappingService(
                areas.access,
                areas.service,
                areas.living,
                areas.mappings,
                areas.mappingStore,
                projects,
                spaces,
                areas.storage.snapshotWrites(),
                areas.audit::add);
        AoCoverageStore coverageStore = new AoCoverageStore(ao);
        CoverageLibrary coverage = new CoverageLibrary(areas.storage.snapshots(), coverageStore);
        AoExcuseStore excuses = new AoExcuseStore(ao);
        AoCoverageDayStore days = new AoCoverageDayStore(ao);
        counting = new IssueCounting(
                counts, areas.library, coverage, coverageStore, areas.storage.snapshotWrites(), CLOCK);
        trend = new CoverageTrend(
                areas.library,
                areas.mappings,
                coverage,
                projects,
                spaces,
                areas.people,
                excuses,
                days,
                areas.storage.writes(),
                CLOCK);
        CoverageService coverageService = new CoverageService(
                areas.access,
                areas.service,
                areas.living,
                areas.mappings,
                coverage,
                projects,
                spaces,
                areas.people,
                excuses,
                days,
                areas.storage.writes(),
                areas.audit::add,
                CLOCK);
        jobs = new JobService(new AoJobStore(ao), threads, areas.access, CLOCK);
        imports = new ImportService(new AoImportStore(ao), jobs, areas.storage.writes(), areas.access, texts, CLOCK);
        libraryPages = libraryPages();
        areaPages = areaPages();
        coveragePages = new CoverageServlet(
                browser.support(),
                coverageService,
                new CoverageMapService(areas.access, areas.service, coverageService, coverage),
                new IssueCountingService(areas.access, counts, counting, jobs, areas.storage.locks()),
                new JobDrawing(jobs, new JobTexts(texts), browser.templates()),
                counts,
                key -> Optional.empty(),
                browser.templates(),
                new FakeDates(),
                browser.forms(areas.people),
                new ExcuseFormType());
        mappingPages = new MappingServlet(
                browser.support(), areas.service, mappings, browser.templates(), browser.resources());
    }

    private HttpServlet libraryPages() {
        return new LibraryServlet(
                browser.support(),
                areas.service,
                areas.search,
                areas.history,
                areas.access,
                areas.people,
                new FakeDates(),
                new SetUpFixture().service,
                browser.templates(),
                browser.forms(areas.people),
                new AreaFormType(areas.service),
                areas.bulk);
    }

    private HttpServlet areaPages() {
        return new AreaServlet(
                browser.support(),
                areas.service,
                areas.history,
                key -> Optional.of("/issues/?jql=" + key),
                browser.templates(),
                new OwnershipDrawing(browser.templates()),
                new AreaStanding(areas.service, areas.watches, new FakeDates(), CLOCK),
                new AuditDrawing(
                        List.of(new AreaAuditTexts(areas.library, texts)),
                        areas.people,
                        new FakeDates(),
                        browser.templates()),
                Optional.of(List.of(new PlacesSection(mappings, browser.templates()))),
                browser.forms(areas.people),
                new AreaFormType(areas.service),
                areas.ends,
                new AreaMergeFormType(areas.service));
    }

    /** Puts everything there, past all rules, and counts and keeps the figures of the day. */
    BigCompany fill() throws SQLException {
        database.insertAreas(filling.areas(LocalDate.ofInstant(CLOCK.instant(), ZoneOffset.UTC)));
        areas.mappingStore.add(filling.mappings());
        database.analyze();
        counting.run();
        trend.run();
        return this;
    }

    /** Lets some of those leave who are named in the library. */
    void leave() {
        filling.leave(areas.people);
        trend.run();
    }

    /** The key of the area with this number. */
    static String key(int number) {
        return LargeLibrary.key(number);
    }

    /** From now on, this user asks. */
    BigCompany as(String user) {
        areas.people.actAs(user);
        return this;
    }

    int library(String path, String... parameters) {
        return length(browser.get(libraryPages, path, parameters));
    }

    int area(String path, String... parameters) {
        return length(browser.get(areaPages, path, parameters));
    }

    int coverage(String path, String... parameters) {
        return length(browser.get(coveragePages, path, parameters));
    }

    int mapping(String path, String... parameters) {
        return length(browser.get(mappingPages, path, parameters));
    }

    /** An error page would be fast too. */
    private static int length(Answer answer) {
        if (answer.status() != 200) {
            throw new IllegalStateException(answer.status() + ": " + answer.html());
        }
        return answer.html().length();
    }

    @Override
    public void close() {
        database.close();
    }
}
