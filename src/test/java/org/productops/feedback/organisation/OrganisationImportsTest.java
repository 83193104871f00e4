package org.productops.feedback.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.productops.common.access.Access;
import org.productops.common.csv.CsvChoices;
import org.productops.common.csv.CsvFiles;
import org.productops.common.csv.CsvSeparator;
import org.productops.common.csv.CsvTable;
import org.productops.common.error.Confirmation;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.error.NotPermittedException;
import org.productops.common.error.UnconfirmedException;
import org.productops.common.imports.ImportChange;
import org.productops.common.imports.ImportContent;
import org.productops.common.imports.ImportFate;
import org.productops.common.imports.ImportOrder;
import org.productops.common.imports.ImportPlan;
import org.productops.common.imports.ImportRecord;
import org.productops.common.imports.ImportRow;
import org.productops.common.imports.ImportRowView;
import org.productops.common.imports.ImportRun;
import org.productops.common.imports.ImportRun.ImportChoices;
import org.productops.common.imports.ImportService;
import org.productops.common.imports.ImportUndo;
import org.productops.common.imports.ImportUndoOrder;
import org.productops.common.imports.ImportView;
import org.productops.common.imports.InMemoryImportStore;
import org.productops.common.job.InMemoryJobStore;
import org.productops.common.job.JobProgress;
import org.productops.common.job.JobService;
import org.productops.common.paging.Paging;
import org.productops.testing.fakes.EnglishTexts;

class OrganisationImportsTest {

    private final OrganisationFixture fixture = new OrganisationFixture();
    private final OrganisationImports imports = fixture.imports;
    private final List<ImportChange> kept = new ArrayList<>();

    @BeforeEach
    void acmeIsThere() {
        fixture.service.create(new OrganisationDraft(
                "Acme", List.of("ACM"), "Small", "5", "PROSPECT", List.of("acme.example"), "2026-01-01"));
    }

    private static ImportContent content(String... lines) {
        CsvTable table = CsvFiles.read(
                String.join("\n", lines).getBytes(StandardCharsets.UTF_8),
                new CsvChoices(Optional.empty(), Optional.of(CsvSeparator.COMMA)));
        List<ImportRecord> records = new ArrayList<>();
        for (CsvTable.CsvRow row : table.rows()) {
            java.util.Map<String, String> fields = new java.util.LinkedHashMap<>();
            for (int i = 0; i < table.header().size(); i++) {
                fields.put(table.header().get(i), row.cells().get(i));
            }
            records.add(new ImportRecord(String.valueOf(row.line()), fields));
        }
        return new ImportContent(records, List.of());
    }

    private ImportPlan plan(String... lines) {
        return imports.plan("key-root", content(lines), ImportChoices.of("csv"), JobProgress.unwatched());
    }

    private void apply(String... lines) {
        ImportContent content = content(lines);
        ImportPlan plan = imports.plan("key-root", content, ImportChoices.of("csv"), JobProgress.unwatched());
        imports.apply(new ImportOrder(
                7,
                "list.csv",
                "key-root",
                content,
                ImportChoices.of("csv"),
                plan.marks(),
                kept::addAll,
                JobProgress.unwatched()));
    }

    private Organisation named(String name) {
        return fixture.library.named(name).orElseThrow();
    }

    @Test
    void addsWhatIsNewAndChangesWhatIsThereByAnyOfItsNames() {
        apply("name,segment,value,from", "acm,Enterprise,1000,2026-03-01", "Birch,Small,7,");

        assertThat(named("Acme").name()).isEqualTo("Acme");
        assertThat(named("Acme").segment()).isEqualTo("Enterprise");
        assertThat(named("Acme").state()).isEqualTo(OrganisationState.PROSPECT);
        assertThat(named("Acme").mailDomains()).containsExactly("acme.example");
        assertThat(fixture.library
                        .factsOn(named("Acme").id(), LocalDate.of(2026, 2, 28))
                        .segment())
                .isEqualTo("Small");
        assertThat(named("Birch").state()).isEqualTo(OrganisationState.CUSTOMER);
        assertThat(kept).hasSize(2);
        assertThat(fixture.audit.entries())
                .extracting(entry -> entry.subject())
                .contains("import/7", named("Birch").id() + " Birch");
    }

    @Test
    void saysRowByRowWhatBecomesOfIt() {
        ImportPlan plan = plan(
                "name,value,mailDomains",
                "Acme,5,acme.example",
                "Birch,x,",
                ",1,",
                "Cedar,2,acme.example",
                "Dogwood,2,");

        assertThat(plan.rows())
                .extracting(ImportRow::fate)
                .containsExactly(ImportFate.SAME, ImportFate.WRONG, ImportFate.WRONG, ImportFate.WRONG, ImportFate.NEW);
        assertThat(plan.rows().get(1).errors().fields()).containsOnlyKeys("value");
        assertThat(plan.rows().get(2).errors().fields()).containsOnlyKeys("name");
        assertThat(plan.rows().get(3).errors().fields()).containsOnlyKeys("mailDomains");
        assertThat(plan.isRight()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Globex Industires",
                "Globex Industries GmbH",
                "Globex-Industries",
                "GLOBEX   Industries Inc.",
                "Gl\u00f6bex Industries",
                "Globex Industrie",
                "Globx Industries",
                "Globex Indutsries",
                "GlobexIndustries",
                "Globex Industrys"
            })
    void asksWhetherAMisspeltNameIsAnotherOrganisation(String typed) {
        fixture.add("Globex Industries");

        ImportPlan plan = plan("name", "\"" + typed + "\"");

        assertThat(plan.rows().get(0).fate()).isEqualTo(ImportFate.NEW);
        assertThat(plan.rows().get(0).asks()).singleElement().satisfies(asked -> assertThat(asked.arguments())
                .containsExactly(typed, "Globex Industries"));
    }

    @ParameterizedTest
    @CsvSource({
        "Quince and Co, Quince & Co",
        "Maschinenbau M\u00fcller, M\u00fcller Maschinenbau GmbH",
        "Birch and Sons, Birch & Sons"
    })
    void asksAboutOtherWordsForTheSameAndAboutWordsTheOtherWayRound(String typed, String name) {
        fixture.add(name);

        assertThat(plan("name", "\"" + typed + "\"").rows().get(0).asks())
                .singleElement()
                .satisfies(asked -> assertThat(asked.arguments()).containsExactly(typed, name));
    }

    @Test
    void oneAnswerMakesItAnotherNameOrANewOne() {
        fixture.add("Quince & Co", "Quince");
        fixture.add("M\u00fcller Maschinenbau GmbH");
        ImportService service = service();
        ImportRun run = service.stage(
                imports,
                ImportChoices.of(ImportChoices.TABLE),
                "list.csv",
                "name,segment\nQuince and Co,Retail\nMaschinenbau M\u00fcller,\nElm,\n"
                        .getBytes(StandardCharsets.UTF_8));
        ImportView view = service.view(imports, run.id());
        assertThat(view.check().orElseThrow().asked()).isEqualTo(2);
        assertThat(service.asked(imports, run.id(), new Paging(0, 50)).values())
                .extracting(ImportRowView::name)
                .containsExactly("Quince and Co", "Maschinenbau M\u00fcller");
        assertThatThrownBy(() -> service.apply(imports, run.id(), view.run().version(), Confirmation.NONE))
                .isInstanceOf(UnconfirmedException.class);

        ImportRun yes = service.answer(imports, run.id(), view.run().version(), "2", true);
        ImportRun no = service.answer(imports, run.id(), yes.version(), "3", false);
        assertThat(service.view(imports, run.id()).check().orElseThrow().asked())
                .isZero();
        assertThatThrownBy(() -> service.answer(imports, run.id(), no.version(), "4", true))
                .isInstanceOf(NotFoundException.class);
        service.apply(imports, run.id(), no.version(), Confirmation.NONE);

        assertThat(named("Quince and Co").name()).isEqualTo("Quince & Co");
        assertThat(named("Quince and Co").aliases()).containsExactly("Quince", "Quince and Co");
        assertThat(named("Quince").segment()).isEqualTo("Retail");
        assertThat(named("Maschinenbau M\u00fcller").name()).isEqualTo("Maschinenbau M\u00fcller");
    }

    @Test
    void offersTheOneThatHasTheMailDomainThoughTheRowIsWrongAsItIs() {
        ImportPlan plan = plan("name,mailDomains", "Akme Corp,acme.example", "Cedar,acme.example", "Dogwood,x y");

        assertThat(plan.rows()).extracting(ImportRow::fate).containsOnly(ImportFate.WRONG);
        assertThat(plan.asked()).hasSize(2).allSatisfy(row -> assertThat(row.asks())
                .singleElement()
                .satisfies(asked -> assertThat(asked.arguments()).endsWith("Acme")));

        ImportService service = service();
        ImportRun run = stage(service, "name,mailDomains,segment\nAcmee,acme.example,Retail\n");
        ImportRun yes = service.answer(imports, run.id(), run.version(), "2", true);
        service.apply(imports, run.id(), yes.version(), Confirmation.NONE);

        assertThat(named("Acmee").name()).isEqualTo("Acme");
        assertThat(named("Acmee").segment()).isEqualTo("Retail");
    }

    @Test
    void whatIsEmptyInARowThatMeansOneOfTheListTakesNothingAway() {
        ImportService service = service();
        ImportRun run = stage(service, "name,segment,value,state,mailDomains\nAcmee,,7,,\n");
        ImportRun yes = service.answer(imports, run.id(), run.version(), "2", true);
        service.apply(imports, run.id(), yes.version(), Confirmation.NONE);

        Organisation acme = named("Acmee");
        assertThat(acme.name()).isEqualTo("Acme");
        assertThat(acme.mailDomains()).containsExactly("acme.example");
        assertThat(acme.segment()).isEqualTo("Small");
        assertThat(acme.state()).isEqualTo(OrganisationState.PROSPECT);
        assertThat(acme.value()).hasValue(7);
    }

    @Test
    void addsTheMailDomainsOfARowThatMeansOneOfTheList() {
        ImportService service = service();
        ImportRun run = stage(service, "name,mailDomains\nAcmee,acmee.example\n");
        ImportRun yes = service.answer(imports, run.id(), run.version(), "2", true);
        service.apply(imports, run.id(), yes.version(), Confirmation.NONE);

        assertThat(named("Acmee").mailDomains()).containsExactly("acme.example", "acmee.example");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void rowsThatMeanTheSameOfTheListBecomeOne(boolean oneByOne) {
        fixture.add("Nordlys Hotels", "NH");
        ImportService service = service();
        ImportRun run = stage(
                service,
                "name,segment,value,mailDomains\nNordlis Hotels,Large,,nordlis.example\n"
                        + "Elm,,,\nHotels Nordlys,Small,7,hotels.example\n");
        assertThat(service.asked(imports, run.id(), new Paging(0, 50)).values())
                .extracting(row -> row.asks().get(0).arguments())
                .containsExactly(
                        List.of("Nordlis Hotels", "Nordlys Hotels"), List.of("Hotels Nordlys", "Nordlys Hotels"));

        ImportRun yes = oneByOne
                ? service.answer(
                        imports,
                        run.id(),
                        service.answer(imports, run.id(), run.version(), "2", true)
                                .version(),
                        "4",
                        true)
                : service.answer(imports, run.id(), run.version(), "", true);
        service.apply(imports, run.id(), yes.version(), Confirmation.NONE);

        Organisation nordlys = named("Hotels Nordlys");
        assertThat(nordlys.name()).isEqualTo("Nordlys Hotels");
        assertThat(nordlys.aliases()).containsExactly("NH", "Nordlis Hotels", "Hotels Nordlys");
        assertThat(nordlys.mailDomains()).containsExactly("nordlis.example", "hotels.example");
        assertThat(nordlys.segment()).isEqualTo("Large");
        assertThat(nordlys.value()).hasValue(7);
    }

    @Test
    void theSecondOfTwoRowsThatMeanTheSameMayBeAnsweredFirst() {
        fixture.add("Nordlys Hotels", "NH");
        ImportService service = service();
        ImportRun run = stage(service, "name\nNordlis Hotels\nHotels Nordlys\n");
        ImportRun second = service.answer(imports, run.id(), run.version(), "3", true);
        ImportRun first = service.answer(imports, run.id(), second.version(), "2", false);
        service.apply(imports, run.id(), first.version(), Confirmation.NONE);

        assertThat(named("Hotels Nordlys").name()).isEqualTo("Nordlys Hotels");
        assertThat(named("Nordlis Hotels").name()).isEqualTo("Nordlis Hotels");
    }

    @Test
    void aRowThatMeansTheSameAsOneThatNamesItTakesNothingAway() {
        ImportService service = service();
        ImportRun run = stage(service, "name,segment\nAcmee,Retail\nAcme,Trade\n");
        ImportRun yes = service.answer(imports, run.id(), run.version(), "2", true);
        service.apply(imports, run.id(), yes.version(), Confirmation.NONE);

        assertThat(named("Acmee").name()).isEqualTo("Acme");
        assertThat(named("Acmee").aliases()).containsExactly("ACM", "Acmee");
        assertThat(named("Acmee").segment()).isEqualTo("Trade");
        assertThat(named("Acmee").mailDomains()).containsExactly("acme.example");
    }

    @Test
    void asksAboutNamesThatAreNearlyTheSameWithinTheFile() {
        ImportService service = service();
        ImportRun run = stage(
                service,
                "name,segment,value,mailDomains\nQuite New Company,Retail,,new.example\n"
                        + "Quite New Companie,Trade,7,\nQuiet New Company,,,n.example\nElm,,,\nElms,,,\n");
        assertThat(service.asked(imports, run.id(), new Paging(0, 50)).values())
                .extracting(ImportRowView::name, row -> row.asks().get(0).arguments())
                .containsExactly(
                        tuple("Quite New Companie", List.of("Quite New Companie", "Quite New Company", "2")),
                        tuple("Quiet New Company", List.of("Quiet New Company", "Quite New Company", "2")));

        ImportRun yes = service.answer(imports, run.id(), run.version(), "", true);
        assertThat(service.view(imports, run.id()).check().orElseThrow().asked())
                .isZero();
        service.apply(imports, run.id(), yes.version(), Confirmation.NONE);

        Organisation joined = named("quite new companie");
        assertThat(joined.name()).isEqualTo("Quite New Company");
        assertThat(joined.aliases()).containsExactly("Quite New Companie", "Quiet New Company");
        assertThat(joined.segment()).isEqualTo("Retail");
        assertThat(joined.value()).hasValue(7);
        assertThat(joined.mailDomains()).containsExactly("new.example", "n.example");
    }

    @Test
    void saysWhatBecomesOfThoseOfWhichNobodySaidWhatTheyMean() {
        ImportService service = service();
        ImportRun run = stage(service, "name\nAcmee\nElm\n");

        assertThatThrownBy(() -> service.apply(imports, run.id(), run.version(), Confirmation.NONE))
                .isInstanceOfSatisfying(UnconfirmedException.class, e -> assertThat(e.facts())
                        .containsExactly(
                                Message.of("productops.imports.unanswered", 1),
                                Message.of("productops.imports.unanswered.each", "Acmee", "Acme")));
    }

    private ImportService service() {
        Access access = new Access(fixture.people);
        return new ImportService(
                new InMemoryImportStore(),
                new JobService(new InMemoryJobStore(), (work, beat) -> work.run(), access, () -> fixture.now),
                fixture.storage.writes(),
                access,
                new EnglishTexts(),
                () -> fixture.now);
    }

    private ImportRun stage(ImportService service, String table) {
        ImportRun run = service.stage(
                imports, ImportChoices.of(ImportChoices.TABLE), "list.csv", table.getBytes(StandardCharsets.UTF_8));
        return service.view(imports, run.id()).run();
    }

    @Test
    void doesNotAskAboutNamesThatAreOnlyLikeEachOther() {
        fixture.add("Station 12");
        fixture.add("Apple");

        assertThat(plan("name", "Station 13", "Ample Foods", "Maple", "Acne").rows())
                .allSatisfy(row -> assertThat(row.asks()).isEmpty());
    }

    @Test
    void refusesRowsThatClaimTheSame() {
        ImportPlan plan =
                plan("name,aliases,mailDomains", "Birch,,b.example", "birch,,", "Cedar,BIRCH,", "Elm,,b.example");

        assertThat(plan.rows().get(0).fate()).isEqualTo(ImportFate.NEW);
        assertThat(plan.rows().subList(1, 4))
                .allSatisfy(row -> assertThat(row.fate()).isEqualTo(ImportFate.WRONG));
        assertThat(plan("name,segment", "Acme,One", "ACM,Two").rows().get(1).fate())
                .isEqualTo(ImportFate.WRONG);
    }

    @Test
    void importsAllOrNothing() {
        assertThatThrownBy(() -> apply("name,value", "Birch,1", "Cedar,x")).isInstanceOf(InvalidException.class);

        assertThat(fixture.library.named("Birch")).isEmpty();
        assertThat(kept).isEmpty();
    }

    @Test
    void importsNothingThatIsOtherThanItWasSeen() {
        ImportContent content = content("name,segment", "Acme,Enterprise");
        String seen = imports.plan("key-root", content, ImportChoices.of("csv"), JobProgress.unwatched())
                .marks();
        fixture.service.update(1, 1, new OrganisationDraft("Acme", List.of(), "Other", "", "", List.of(), ""));

        assertThatThrownBy(() -> imports.apply(new ImportOrder(
                        7,
                        "",
                        "key-root",
                        content,
                        ImportChoices.of("csv"),
                        seen,
                        kept::addAll,
                        JobProgress.unwatched())))
                .isInstanceOf(InvalidException.class);
        assertThat(named("Acme").segment()).isEqualTo("Other");
    }

    @Test
    void anImportIsTakenBackWithAllThatWasThere() {
        OrganisationRecord before = fixture.library.book().find(1).orElseThrow();
        apply("name,aliases,segment,mailDomains", "Acme,New,Enterprise,new.example", "Birch,,,");

        ImportUndo undo = imports.planUndo(kept);
        assertThat(undo.back()).isEqualTo(1);
        assertThat(undo.removed()).isEqualTo(1);
        assertThat(imports.canUndo(kept)).isTrue();
        undo(undo);

        OrganisationRecord after = fixture.library.book().find(1).orElseThrow();
        assertThat(after.facts()).isEqualTo(before.facts());
        assertThat(after.aliases()).isEqualTo(before.aliases());
        assertThat(after.mailDomains()).isEqualTo(before.mailDomains());
        assertThat(fixture.library.named("Birch")).isEmpty();
        assertThat(imports.canUndo(kept)).isFalse();
    }

    private void undo(ImportUndo undo) {
        imports.undo(new ImportUndoOrder(7, "", "key-root", kept, undo.stay(), any -> {}, JobProgress.unwatched()));
    }

    @Test
    void whatOthersChangedOrNeedStays() {
        apply("name,segment", "Acme,Enterprise", "Birch,", "Cedar,", "Elm,");
        fixture.service.update(1, 2, new OrganisationDraft("Acme", List.of(), "Mine", "", "", List.of(), ""));
        fixture.use.counts.put(named("Birch").id(), 2);
        fixture.add("Elm Street");
        fixture.service.merge(named("Elm Street").id(), 1, "Elm", Confirmation.EVERYTHING);

        ImportUndo undo = imports.planUndo(kept);

        assertThat(undo.stay()).isEqualTo(3);
        assertThat(undo.removed()).isEqualTo(1);
        undo(undo);
        assertThat(named("Acme").segment()).isEqualTo("Mine");
        assertThat(fixture.library.named("Birch")).isPresent();
        assertThat(fixture.library.named("Cedar")).isEmpty();
        assertThatThrownBy(() -> imports.undo(
                        new ImportUndoOrder(7, "", "key-root", kept, 0, any -> {}, JobProgress.unwatched())))
                .isInstanceOf(InvalidException.class);
    }

    @Test
    void whatIsExportedIsTheSameWhenItIsImported() {
        Organisation twin = fixture.service
                .create(new OrganisationDraft(
                        "Acme, Inc.; formerly Ajax", List.of("=cmd()"), "", "", "LOST", List.of("ajax.example"), ""))
                .organisation();
        fixture.service.merge(twin.id(), 1, "Acme", Confirmation.EVERYTHING);
        fixture.add("Birch");

        String file = export();
        assertThat(plan(file).rows())
                .extracting(ImportRow::fate)
                .containsOnly(ImportFate.SAME)
                .hasSize(2);
    }

    private String export() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new OrganisationExportService(new Access(fixture.people), fixture.service)
                .csv(new OrganisationFilter("", "", Optional.empty()), OrganisationSort.NAME, out, CsvSeparator.COMMA);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void plansThousandsOfRows() {
        List<OrganisationRecord> many = new ArrayList<>();
        StringBuilder file = new StringBuilder("name,segment");
        for (int i = 2; i <= 5001; i++) {
            String name = "Firm " + Integer.toString(i * 7919, 36) + " " + Integer.toString(i, 26);
            many.add(OrganisationSamples.customer(i, name));
            file.append('\n').append(name).append(i % 2 == 0 ? "" : "x").append(",Next");
        }
        fixture.store.save(many, 9);
        OrganisationLibrary library = new OrganisationLibrary(fixture.store, fixture.storage.snapshots());

        OrganisationImportPlan plan = new OrganisationImportPlan(
                library.book(), content(file.toString()).records(), LocalDate.of(2026, 5, 4), () -> {});

        assertThat(plan.steps()).hasSize(5000);
    }

    @Test
    void onlyAdministratorsImport() {
        fixture.people.actAs("ben");

        assertThatThrownBy(imports::requireMayImport).isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> imports.planUndo(kept)).isInstanceOf(NotPermittedException.class);
    }
}
