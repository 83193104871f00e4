package org.productops.bench.library;

import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.JqlFunction;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.query.operand.FunctionOperand;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.mockito.Mockito;
import org.productops.area.Area;
import org.productops.area.AreaGaps;
import org.productops.area.AreaLibrary;
import org.productops.area.ao.AoAreaStore;
import org.productops.area.coverage.CoverageKind;
import org.productops.area.jira.MyProductAreasFunction;
import org.productops.area.jira.ProductAreaFunction;
import org.productops.area.jira.ProductAreaTreeFunction;
import org.productops.area.jira.ProductAreasMaintainedByFunction;
import org.productops.area.jira.ProductAreasOwnedByFunction;
import org.productops.area.jira.ProductAreasWithGapFunction;
import org.productops.common.error.Confirmation;
import org.productops.testing.fakes.EnglishTexts;

/** What people, programs and jobs wait for in a company that is filled. */
final class LibraryRows {

    /** An area in the middle of the tree. */
    private static final int MIDDLE = 100;

    private static final int CHANGES = 10;
    private static final int JOBS = 3;

    private final BigCompany company;
    private final Bench bench;

    LibraryRows(BigCompany company, Bench bench) {
        this.company = company;
        this.bench = bench;
    }

    void all() throws Exception {
        company.as(CompanyFilling.LEAD);
        library();
        coverage();
        functions();
        company.as(CompanyFilling.ADMINISTRATOR);
        jobs();
        changes();
        firstAfterAChange();
        firstCallOfANode();
    }

    private void library() throws Exception {
        bench.warm("Library: tree, as it opens", () -> company.library(""));
        bench.warm("Library: tree, branches open", () -> company.library("", "open", "area-1,area-2,area-6,area-22*"));
        bench.warm("Library: tree, all open", () -> company.library("", "open", "*"));
        bench.warm("Library: table, by name", () -> company.library("", "view", "table", "sort", "name"));
        bench.warm("Library: table, by owner", () -> company.library("", "view", "table", "sort", "owner"));
        bench.warm(
                "Library: table, last page",
                () -> company.library("", "view", "table", "start", String.valueOf(company.size.areas() - 100)));
        bench.warm("Library: filtered by words", () -> company.library("", "query", "checkout"));
        bench.warm(
                "Library: filtered by person, own and inherited",
                () -> company.library("", "holder", CompanyFilling.LEAD, "role", "owner"));
        bench.warm("Library: filtered by a gap", () -> company.library("", "gap", "owner-gone"));
        bench.warm("My areas", () -> company.library("mine"));
        bench.warm("Area, in the middle", () -> company.area(BigCompany.key(MIDDLE)));
        bench.warm("Area, above all others", () -> company.area(BigCompany.key(1)));
        bench.warm("Mapping: projects", () -> company.mapping(""));
        bench.warm(
                "Mapping: components of a project", () -> company.mapping("project/" + CompanyFilling.FIRST_PROJECT));
        company.as(CompanyFilling.ADMINISTRATOR);
        bench.warm("Area's form", () -> company.area("edit/" + BigCompany.key(MIDDLE)));
        bench.warm("Library: tree, for an administrator", () -> company.library("", "open", "area-1,area-2"));
        company.as(CompanyFilling.LEAD);
    }

    private void coverage() throws Exception {
        bench.warm("Coverage", () -> company.coverage(""));
        for (CoverageKind kind : CoverageKind.values()) {
            bench.warm("Coverage: " + kind.id(), () -> company.coverage(kind.id()));
        }
        bench.warm("Coverage: trend of no-owner", () -> company.coverage("trend/no-owner"));
        bench.times("Coverage: no-owner as a file", 5, () -> company.coverage("export/no-owner"));
    }

    private void functions() throws Exception {
        AreaLibrary library = company.areas.library;
        EnglishTexts texts = new EnglishTexts();
        function("productArea(key)", new ProductAreaFunction(library, texts), BigCompany.key(MIDDLE));
        function(
                "productArea(name)",
                new ProductAreaFunction(library, texts),
                company.areas.get("area-100").name());
        function("productAreaTree(root)", new ProductAreaTreeFunction(library, texts), BigCompany.key(1));
        var owned = new ProductAreasOwnedByFunction(library, company.areas.people, texts);
        function("productAreasOwnedBy(user)", owned, CompanyFilling.LEAD);
        function("productAreasOwnedBy()", owned);
        var maintained = new ProductAreasMaintainedByFunction(library, company.areas.people, texts);
        function("productAreasMaintainedBy(user)", maintained, CompanyFilling.LEAD);
        function("myProductAreas()", new MyProductAreasFunction(library, company.areas.people, texts));
        var gaps = new ProductAreasWithGapFunction(
                library, new AreaGaps(company.areas.people, java.time.Instant::now, Optional.empty()), texts);
        for (String gap : List.of("no-owner", "owner-gone", "review-overdue")) {
            function("productAreasWithGap(" + gap + ")", gaps, gap);
        }
    }

    private void function(String name, JqlFunction function, String... arguments) throws Exception {
        ApplicationUser user =
                Mockito.mock(ApplicationUser.class, Mockito.withSettings().stubOnly());
        Mockito.when(user.getKey()).thenReturn("key-" + CompanyFilling.LEAD);
        QueryCreationContext context =
                Mockito.mock(QueryCreationContext.class, Mockito.withSettings().stubOnly());
        Mockito.when(context.getApplicationUser()).thenReturn(user);
        FunctionOperand operand = new FunctionOperand("f", List.of(arguments));
        for (int i = 0; i < 200; i++) {
            function.getValues(context, operand, null);
        }
        bench.warm("JQL: " + name, () -> {
            List<QueryLiteral> values = function.getValues(context, operand, null);
            return values.size();
        });
    }

    private void jobs() throws Exception {
        company.counts.takeSearches();
        bench.times("Job: issues are counted", JOBS, () -> {
            company.counting.run();
            return company.counts.takeSearches();
        });
        bench.times("Job: the figures of the day", JOBS, () -> {
            company.trend.run();
            return 1;
        });
    }

    private void changes() throws Exception {
        int below =
                company.areas.library.tree().below(company.areas.get("area-2")).size();
        AtomicInteger moved = new AtomicInteger();
        bench.times("Move a quarter of all areas", CHANGES, () -> {
            company.areas.move("area-2", moved.incrementAndGet() % 2 == 1 ? "area-3" : "area-1");
            return below;
        });
        AtomicInteger next = new AtomicInteger(MIDDLE);
        bench.times("Page that asks before merging", 1, () -> company.area("merge/" + BigCompany.key(MIDDLE)));
        bench.times("Merge an area with four below and its mappings into another", CHANGES, () -> {
            Area area = company.areas.get(BigCompany.key(next.incrementAndGet()));
            company.areas.ends.merge(area.key(), area.version(), BigCompany.key(MIDDLE), Confirmation.EVERYTHING);
            return 4;
        });
    }

    /** Who holds what where is worked out anew when somebody asks after a change. */
    private void firstAfterAChange() throws Exception {
        AtomicInteger moved = new AtomicInteger();
        Bench.Call change = () -> {
            company.areas.move("area-7", moved.incrementAndGet() % 2 == 1 ? "area-3" : "area-2");
            return 1;
        };
        var owned = new ProductAreasOwnedByFunction(company.areas.library, company.areas.people, new EnglishTexts());
        QueryCreationContext context =
                Mockito.mock(QueryCreationContext.class, Mockito.withSettings().stubOnly());
        FunctionOperand operand = new FunctionOperand("f", List.of(CompanyFilling.LEAD));
        bench.after(change, "JQL: productAreasOwnedBy(user), first after a change", CHANGES, () -> owned.getValues(
                        context, operand, null)
                .size());
        bench.after(change, "Library: tree, first after a change", CHANGES, () -> company.library(""));
        bench.after(
                change,
                "Library: filtered by words, first after a change",
                CHANGES,
                () -> company.library("", "query", "checkout"));
        bench.after(change, "My areas, first after a change", CHANGES, () -> company.library("mine"));
        bench.after(change, "Coverage, first after a change", CHANGES, () -> company.coverage(""));
    }

    private void firstCallOfANode() throws Exception {
        bench.times("A node reads the library after its start", JOBS, () -> new AreaLibrary(
                        new AoAreaStore(company.database.activeObjects()),
                        company.database.storage().snapshots(),
                        company.areas.people)
                .tree()
                .areas()
                .size());
    }
}
