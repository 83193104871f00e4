package org.productops.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.productops.area.AreaFixture.Draft;
import org.productops.area.FactsDraft.LinkDraft;
import org.productops.common.access.Access;
import org.productops.common.audit.AuditEntry;
import org.productops.common.audit.FieldChange;
import org.productops.common.error.Confirmation;
import org.productops.common.error.ConflictException;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.error.NotPermittedException;
import org.productops.common.imports.ImportCheck;
import org.productops.common.imports.ImportFate;
import org.productops.common.imports.ImportField;
import org.productops.common.imports.ImportLine;
import org.productops.common.imports.ImportOutcome;
import org.productops.common.imports.ImportPeople;
import org.productops.common.imports.ImportPerson;
import org.productops.common.imports.ImportReach;
import org.productops.common.imports.ImportRowView;
import org.productops.common.imports.ImportRun.ImportChoices;
import org.productops.common.imports.ImportService;
import org.productops.common.imports.ImportState;
import org.productops.common.imports.ImportTable;
import org.productops.common.imports.ImportUndo;
import org.productops.common.job.Job;
import org.productops.common.job.JobState;
import org.productops.common.paging.Paging;
import org.productops.common.store.Locks;
import org.productops.common.store.Writes;
import org.productops.testing.fakes.EnglishTexts;

class AreaImportsTest {

    private static final LocalDate TODAY = LocalDate.ofInstant(AreaFixture.NOW, ZoneOffset.UTC);

    private final AreaImportFixture file = new AreaImportFixture();
    private final AreaFixture given = file.given;

    @Test
    void ofTwoWhoBeginAtOnceTheSlowerIsRefusedAndTheJobOfTheOtherIsShown() {
        long id = file.upload("key,name", "payments,Payments");
        long version = file.view(id).run().version();
        List<Long> quicker = new ArrayList<>();
        Locks locks = new Locks() {
            @Override
            public <T> T holding(String name, Supplier<T> work) {
                if (name.equals("import.begin") && quicker.isEmpty()) {
                    quicker.add(file.imports
                            .apply(file.areas, id, version, Confirmation.NONE)
                            .id());
                    file.threads.runNext();
                }
                return work.get();
            }
        };
        ImportService slower = new ImportService(
                file.store,
                file.jobs,
                new Writes(locks, given.storage.transactions()),
                new Access(given.people),
                new EnglishTexts(),
                () -> AreaFixture.NOW);

        assertThatThrownBy(() -> slower.apply(file.areas, id, version, Confirmation.NONE))
                .hasMessageContaining("going");

        assertThat(file.view(id).run().state()).isEqualTo(ImportState.APPLIED);
        assertThat(file.view(id).run().jobId()).contains(quicker.get(0));
    }

    @Test
    void saysOfEachRowWhatWouldBecomeOfIt() {
        given.service.create(new Draft("payments", "Payments", "").owner("anna").build());
        given.create("search", "");
        given.create("orders", "");

        long id = file.upload(
                "key,name,parent,owner",
                "payments,Paying,,ben",
                "search,Search,,",
                "refunds,Refunds,payments,\"anna, group:payment-team\"",
                "broken,,,nobody");

        assertThat(file.fates(id))
                .isEqualTo(Map.of(
                        "payments", ImportFate.CHANGED,
                        "search", ImportFate.SAME,
                        "refunds", ImportFate.NEW,
                        "broken", ImportFate.WRONG));
        assertThat(file.rows(id).get(0).changes())
                .containsExactly(
                        new FieldChange("name", "Payments", "Paying"), new FieldChange("owner", "anna", "ben"));
        assertThat(file.rows(id).get(2).changes()).contains(new FieldChange("owner", "", "anna\ngroup:payment-team"));
        assertThat(file.wrong(id, "5"))
                .containsOnlyKeys("name", "owner")
                .containsEntry("owner", "error.unknown-user[nobody]");
        assertThat(file.rows(id, ImportFate.GONE))
                .extracting(ImportRowView::key)
                .containsExactly("orders");
        assertThat(file.view(id).isReady()).isFalse();
        assertThat(given.library.tree().size()).as("nothing is changed yet").isEqualTo(3);
    }

    @Test
    void importsAllAtOnceAndTheSameFileAgainChangesNothing() {
        given.create("payments", "");
        String[] lines = {
            "key;name;parent;description;tags;aliases;links;review months",
            "refunds;Refunds;payments;\"Two\nlines\";\"b2b, eu\";Returns;Handbook https://example.com/a;6",
            "payments;Payments;;;;;;"
        };

        Job job = file.apply(file.upload(lines));

        assertThat(job.state()).isEqualTo(JobState.DONE);
        assertThat(job.message()).contains(Message.of("productops.imports.applied", 1, 0, 0));
        Area refunds = given.get("refunds");
        assertThat(refunds.parent()).isEqualTo("payments");
        assertThat(refunds.description()).isEqualTo("Two\nlines");
        assertThat(refunds.facts().tags()).containsExactly("b2b", "eu");
        assertThat(refunds.facts().aliases()).containsExactly("Returns");
        assertThat(refunds.facts().links())
                .containsExactly(new AreaLink(AreaLink.Kind.OTHER, "Handbook", "https://example.com/a"));
        assertThat(refunds.review().everyMonths()).isEqualTo(6);
        assertThat(given.changes).extracting(AreaChange::userKey).containsOnly("key-admin");

        long again = file.upload(lines);
        assertThat(file.fates(again).values()).containsOnly(ImportFate.SAME);
        assertThat(file.view(again).isReady()).isFalse();
        assertThatThrownBy(() -> file.begin(again)).isInstanceOf(InvalidException.class);
    }

    @Test
    void aRowMayComeBeforeTheOneAboveItAndNameItByItsName() {
        long id = file.upload("key,name,parent", "c,C,b", "b,B,Top level", "top,Top level,");

        file.apply(id);

        assertThat(given.library.tree().path(given.get("c"))).isEqualTo("Top level \u203a B \u203a C");
    }

    @Test
    void aParentIsNamedByAPathThroughTheFileAndTheLibrary() {
        given.create("shop", "");
        long id = file.upload(
                "key,name,parent",
                "leaf,Leaf,Payments > Gift cards",
                "deep,Deep,shop > payments > gift cards > leaf",
                "cards,Gift cards,Shop > Payments",
                "pay,Payments,Shop",
                "other,Other,",
                "other.cards,Gift cards,Other",
                "nowhere,Nowhere,Search > Gift cards",
                "several,Several,Gift cards");

        assertThat(file.wrong(id, "8")).isEqualTo(Map.of("parent", "import.parent-missing[Search > Gift cards]"));
        assertThat(file.wrong(id, "9"))
                .isEqualTo(Map.of("parent", "import.parent-several[Gift cards, cards, other.cards]"));
        file.leaveOut(id, "8", true);
        file.leaveOut(id, "9", true);
        file.apply(id);
        assertThat(given.library.tree().path(given.get("deep")))
                .isEqualTo("Shop \u203a Payments \u203a Gift cards \u203a Leaf \u203a Deep");
    }

    @Test
    void aNameInTheFileAndInTheLibraryIsNotGuessed() {
        given.service.create(new Draft("old", "Payments", "").build());

        long id = file.upload("key,name,parent", "new,Payments,", "leaf,Leaf,Payments");

        assertThat(file.wrong(id, "3")).isEqualTo(Map.of("parent", "import.parent-several[Payments, new, old]"));
    }

    @Test
    void pathsThatLeadInACircleAreRefused() {
        long id = file.upload("key,name,parent", "a,A,B > C", "b,B,C > A", "c,C,A > B");

        assertThat(file.rows(id)).hasSize(3).allMatch(row -> row.fate() == ImportFate.WRONG);
    }

    @Test
    void ofANewAreaThePreviewShowsWhatTheFileSays() {
        long id = file.upload("key,name,owner", "pay,Pay,anna");

        assertThat(file.rows(id).get(0).changes())
                .extracting(FieldChange::field)
                .containsExactlyInAnyOrder("name", "owner");
        long said = file.upload("key,name,reviewed", "pay,Pay,2020-01-31");
        assertThat(file.rows(said).get(0).changes())
                .extracting(FieldChange::field)
                .contains("reviewed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PK\u0003\u0004\u0014\u0000,x",
                "\u0089PNG\r\n\u001a\n",
                "%PDF-1.7",
                "\u00d0\u00cf\u0011\u00e0\u00a1"
            })
    void whatIsNoTableIsRefusedAsSuch(String content) {
        assertThatThrownBy(() -> file.upload("csv", content.getBytes(StandardCharsets.ISO_8859_1)))
                .isInstanceOfSatisfying(InvalidException.class, e -> assertThat(e.text())
                        .isEqualTo(Message.of("productops.csv.no-table")));
    }

    @Test
    void movesWholeBranchesWhateverTheOrderOfTheRows() {
        given.create("a", "");
        given.create("b", "a");
        given.create("c", "b");

        file.apply(file.upload("key,parent", "a,c", "b,", "c,b"));

        assertThat(given.library.tree().path(given.get("a"))).isEqualTo("B \u203a C \u203a A");
    }

    @Test
    void namesRowsThatCannotBeWithTheirLines() {
        given.create("x", "");
        given.create("y", "x");
        long id = file.upload(
                "key,name,parent",
                "twice,One,",
                "twice,Two,",
                "lost,Lost,nowhere",
                "a,A,b",
                "b,B,c",
                "c,C,a",
                "under,Under,lost",
                "x,X,y",
                ",,");

        assertThat(file.wrong(id, "2")).containsEntry("key", "import.key-twice[twice, 2, 3]");
        assertThat(file.wrong(id, "3")).containsEntry("key", "import.key-twice[twice, 2, 3]");
        assertThat(file.wrong(id, "4")).containsEntry("parent", "import.parent-missing[nowhere]");
        for (String place : List.of("5", "6", "7")) {
            assertThat(file.wrong(id, place)).containsEntry("parent", "import.circle[5, 6, 7]");
        }
        assertThat(file.wrong(id, "8")).containsEntry("parent", "import.waits[4]");
        assertThat(file.wrong(id, "9")).containsEntry("parent", "import.circle[9]");
    }

    @Test
    void cellsAreMendedInThePreview() {
        long id = file.upload("key,name,owner", "pay,Pay,mia", "search,Search,anna");
        file.mend(id, "2", "owner", "ben");

        assertThat(file.fates(id).values()).containsOnly(ImportFate.NEW);
        file.apply(id);
        assertThat(given.get("pay").roles().of(Role.OWNER)).containsExactly(Holder.user("key-ben"));

        assertThatThrownBy(() -> file.mend(id, "2", "owner", "anna"))
                .as("it is imported already")
                .isInstanceOf(InvalidException.class);
    }

    @Test
    void isRefusedIfARowThatItTouchesWasEditedSince() {
        given.create("payments", "");
        given.create("search", "");
        long id = file.upload("key,description", "payments,All about money", "search,");
        Job job = file.begin(id);
        given.service.update(
                "payments", 1, new Draft("", "Payments", "").description("Mine").build());
        given.service.update(
                "search", 1, new Draft("", "Search", "").owner("anna").build());

        file.threads.runNext();

        assertThat(file.jobs.get(job.id()).state()).isEqualTo(JobState.FAILED);
        assertThat(file.jobs.get(job.id()).message())
                .contains(Message.of("productops.area.import.changed-since", "payments (2)"));
        assertThat(given.get("payments").description()).isEqualTo("Mine");
        file.checkAgain(id);
        assertThat(file.apply(id).state()).as("once it was looked at again").isEqualTo(JobState.DONE);
    }

    @Test
    void isStoppedInTheMiddleAndNothingIsHalfDone() {
        StringBuilder rows = new StringBuilder("key,name\n");
        for (int i = 0; i < 1200; i++) {
            rows.append("area-").append(i).append(",Area ").append(i).append('\n');
        }
        long id = file.upload(rows.toString());
        Job job = file.begin(id);
        file.jobs.cancel(job.id());

        file.threads.runNext();

        assertThat(file.jobs.get(job.id()).state()).isEqualTo(JobState.CANCELLED);
        assertThat(given.library.tree().size()).isZero();
        assertThat(file.view(id).run().state()).isEqualTo(ImportState.STAGED);
        assertThat(file.apply(id).state()).as("it can be begun again").isEqualTo(JobState.DONE);
    }

    @Test
    void saysThatTheFileIsGoneIfAnErasureTookItBeforeTheJobBegan() {
        long id = file.upload("key,name", "pay,Pay");
        Job job = file.begin(id);
        file.store.remove(id);

        file.threads.runNext();

        assertThat(file.jobs.get(job.id()).message()).contains(Message.of("productops.imports.gone"));
        assertThat(given.library.tree().size()).isZero();
    }

    @Test
    void whoBeginsItTwiceHasItOnce() {
        long id = file.upload("key,name", "pay,Pay");
        long version = file.view(id).run().version();
        file.begin(id);

        assertThatThrownBy(() -> file.imports.apply(file.areas, id, version, Confirmation.NONE))
                .isInstanceOf(InvalidException.class);
    }

    @Test
    void isUndoneAsAWhole() {
        given.service.create(new Draft("payments", "Payments", "")
                .owner("anna")
                .reviewMonths("6")
                .build());
        Area before = given.get("payments");
        String[] lines = {"key,name,parent,owner", "payments,Paying,top,ben", "top,Top,,", "new,New,payments,"};
        long id = file.upload(lines);
        file.apply(id);

        assertThat(file.imports.planUndo(file.areas, id)).isEqualTo(new ImportUndo(1, 0, 2, 0, List.of()));
        assertThat(file.undo(id).state()).isEqualTo(JobState.DONE);

        assertThat(given.library.tree().areas()).hasSize(1);
        assertThat(given.get("payments")).isEqualTo(before.withVersion(3));
        assertThat(file.view(id).run().state()).isEqualTo(ImportState.UNDONE);
        assertThatThrownBy(() -> file.undo(id)).isInstanceOf(InvalidException.class);

        assertThat(file.apply(file.upload(lines)).state()).as("again").isEqualTo(JobState.DONE);
        assertThat(given.get("new").parent()).isEqualTo("payments");
    }

    @Test
    void whatWasEditedSinceStaysAndIsNamed() {
        given.create("payments", "");
        given.create("search", "");
        long id = file.upload("key,name,parent", "payments,Paying,", "search,Find,", "new,New,", "leaf,Leaf,new");
        file.apply(id);
        given.service.update("search", 2, new Draft("", "Mine", "").build());
        given.create("below", "leaf");

        ImportUndo undo = file.imports.planUndo(file.areas, id);
        assertThat(undo.back()).isEqualTo(1);
        assertThat(undo.removed()).isZero();
        assertThat(undo.kept())
                .containsExactly(
                        Message.of("productops.area.import.undo.edited", 1, "Mine"),
                        Message.of("productops.area.import.undo.needed", 2, "New, New \u203a Leaf"));
        assertThat(undo.stay()).isEqualTo(3);
        assertThat(file.undo(id).message()).contains(Message.of("productops.imports.undone", 1, 0, 0, 3));
        assertThat(file.view(id).run().outcome())
                .as("as long as the import is kept")
                .contains(new ImportOutcome("key-admin", AreaFixture.NOW, undo.done(ImportReach.ARCHIVES)));

        assertThat(given.get("payments").name()).isEqualTo("Payments");
        assertThat(given.get("search").name()).isEqualTo("Mine");
        assertThat(given.get("leaf").parent()).isEqualTo("new");
    }

    @Test
    void manyThatStayAreCountedAndTheFirstOfThemNamed() {
        String[] lines = new String[22];
        lines[0] = "key,name";
        for (int i = 1; i < lines.length; i++) {
            lines[i] = "a" + i + ",A" + (100 + i);
        }
        long id = file.upload(lines);
        Job job = file.apply(id);
        assertThat(job.done())
                .as("each row is counted once")
                .isEqualTo(job.total())
                .isEqualTo(21);
        given.create("new", "");
        for (int i = 1; i < lines.length; i++) {
            given.service.update("a" + i, 1, new Draft("", "A" + (100 + i), "new").build());
        }

        ImportUndo undo = file.imports.planUndo(file.areas, id);
        assertThat(undo.stay()).isEqualTo(21);
        assertThat(undo.kept())
                .singleElement()
                .satisfies(why -> assertThat(why.arguments()).first().isEqualTo("21"));
        assertThat(undo.kept().get(0).arguments().get(1))
                .contains("A101", "A120, \u2026")
                .doesNotContain("A121");
    }

    @Test
    void whatIsNotInTheFileIsArchivedIfSomebodyWants() {
        given.create("old", "");
        given.create("older", "old");
        given.create("payments", "");
        long id = file.upload("key,name,parent", "payments,Payments,", "child,Child,old");
        ImportChoices choices = file.view(id).run().choices();
        file.choose(id, new ImportChoices(choices.format(), "", "", choices.mapping(), true));

        assertThat(file.wrong(id, "3")).containsEntry("parent", "error.above-archived[Child, Old]");
        file.mend(id, "3", "parent", "payments");
        file.apply(id);

        assertThat(given.library.tree().areas())
                .filteredOn(Area::archived)
                .extracting(Area::key)
                .containsExactlyInAnyOrder("old", "older");
        file.undo(id);
        assertThat(given.library.tree().areas()).hasSize(3).noneMatch(Area::archived);
    }

    @Test
    void anAreaIsNotArchivedAboveOneThatIsNot() {
        given.create("old", "");
        given.create("child", "old");
        long id = file.upload("key,archived", "old,yes");

        assertThat(file.wrong(id, "2")).containsEntry("archived", "import.active-below[Child]");
    }

    @Test
    void theExportOfEverythingImportedIntoAnEmptyInstanceExportsTheSameBytes() {
        fill();
        byte[] csv = file.csv();
        byte[] json = file.json();

        for (Map.Entry<String, byte[]> export :
                Map.of(ImportChoices.TABLE, csv, "json", json).entrySet()) {
            AreaImportFixture empty = new AreaImportFixture();
            if (export.getKey().equals(ImportChoices.TABLE)) {
                empty.given.store.keepRoles(given.library.tree().roles().own(), 1);
            }
            long id = empty.upload(export.getKey(), export.getValue());
            assertThat(empty.fates(id).values()).as(export.getKey()).containsOnly(ImportFate.NEW);
            empty.apply(id);

            assertThat(empty.csv()).isEqualTo(csv);
            assertThat(empty.json()).isEqualTo(json);
            assertThat(file.fates(file.upload(export.getKey(), export.getValue()))
                            .values())
                    .as("where it is from, it changes nothing")
                    .containsOnly(ImportFate.SAME);
        }
    }

    private void fill() {
        given.store.keepRoles(List.of(new Role("support", Role.Inheritance.NEAREST, "Support lead")), 1);
        given.service.create(new Draft("top", "=Top, \"quoted\"; and more", "")
                .description("- a\n+ b\n@c")
                .holder("owner", "anna")
                .holder("owner", "group:payment-team")
                .holder("emeritus", "ben")
                .tags("b2b", "eu:west")
                .aliases("One; two", "Three, four")
                .channels("#pay; #refunds")
                .links(
                        new LinkDraft("dashboard", "Figures | of, all", "https://example.com/a?b=1;2,3"),
                        new LinkDraft("code", "", "https://example.com/code"))
                .stops("owner")
                .reviewMonths("12")
                .lifecycle("sunset")
                .build());
        given.service.create(new Draft("a.child", "\u00c4rger \uD83D\uDE00", "top")
                .aliases("only; one")
                .holder("support", "dora")
                .build());
        given.create("old", "top");
        given.create("older", "old");
        given.service.archive("old", 1, true);
    }

    @Test
    void columnsAreFoundByTheirNamesInBothLanguagesAndCanBeChanged() {
        long id = file.upload(
                "Kennung;Bereich;\u00dcbergeordneter Bereich;Verantwortliche;Farbe;Name", "p;Pay;;anna;red;Other");
        ImportTable table = file.check(id).table().orElseThrow();
        assertThat(table.columns())
                .extracting(ImportTable.Column::field)
                .containsExactly("key", "name", "parent", "owner", "", "");

        file.choose(id, new ImportChoices("csv", "", "SEMICOLON", List.of("key", "", "", "", "", "name"), false));
        assertThat(file.rows(id).get(0).name()).isEqualTo("Other");

        assertThatThrownBy(() -> file.imports.choose(
                        file.areas,
                        id,
                        2,
                        new ImportChoices("csv", "", "", List.of("key", "name", "", "", "", "name"), false)))
                .isInstanceOfSatisfying(
                        InvalidException.class,
                        e -> assertThat(e.errors().fields()).containsOnlyKeys("column5"));
        assertThatThrownBy(() -> file.imports.choose(file.areas, id, 1, ImportChoices.of("csv")))
                .isInstanceOf(ConflictException.class);
    }

    @Test
    void aRowWithMoreCellsThanColumnsIsNotLeftOutSilently() {
        long id = file.upload("key,name", "a,A", "b,B,oops");

        assertThat(file.lines(id)).singleElement().satisfies(line -> {
            assertThat(line.place()).isEqualTo("3");
            assertThat(line.fate()).isEqualTo(Message.of("productops.imports.too-wide", 3, 2));
        });
        assertThat(file.view(id).isReady()).isFalse();
    }

    @Test
    void saysWhyAFileCannotBeReadAndTakesItInAnotherWay() {
        long id = file.upload(ImportChoices.TABLE, "key,name\np,\"Pay".getBytes(StandardCharsets.UTF_8));
        assertThat(file.check(id).errors()).isEqualTo(FieldErrors.of(Message.of("productops.csv.broken", 2)));
        assertThat(file.view(id).isReady()).isFalse();

        assertThatThrownBy(() -> file.upload(ImportChoices.TABLE, new byte[0])).isInstanceOf(InvalidException.class);
        long json = file.upload("json", "{\"areas\":[{\"key\":1}]}".getBytes(StandardCharsets.UTF_8));
        assertThat(file.check(json).errors().general())
                .containsExactly(Message.of("productops.area.import.json.text", "1:18", "key"));
        assertThatThrownBy(() -> file.upload("xml", "<areas/>".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        InvalidException.class, e -> assertThat(e.errors().general())
                                .containsExactly(Message.of(
                                        "productops.imports.no-format",
                                        "xml",
                                        "csv, codeowners-github, compass, json, owners")));
    }

    @Test
    void jsonBringsOwnRolesAndFormerKeysAlongAndAnUndoTakesThemBack() {
        Role support = new Role("support-lead", Role.Inheritance.ADDED_UP, "Support lead");
        given.store.keepRoles(List.of(support), 1);
        given.storage.changeElsewhere();
        given.create("payments", "");
        given.create("pay", "");
        given.mergeElsewhere("pay", "payments");
        given.service.create(new Draft("cards", "Cards", "payments")
                .holder("support-lead", "anna")
                .build());
        byte[] json = file.json();

        AreaImportFixture empty = new AreaImportFixture();
        long id = empty.upload("json", json);
        assertThat(empty.fates(id))
                .containsOnlyKeys("support-lead", "payments", "cards", "pay")
                .containsValues(ImportFate.NEW);
        assertThat(empty.apply(id).state()).isEqualTo(JobState.DONE);

        assertThat(empty.json()).isEqualTo(json);
        assertThat(empty.given.library.tree().get("pay").key()).isEqualTo("payments");
        assertThat(empty.given.audit.entries())
                .extracting(AuditEntry::action)
                .contains("productops.area.audit.roles", "productops.area.audit.former-key");
        assertThat(empty.fates(empty.upload("json", json)).values()).containsOnly(ImportFate.SAME);

        empty.undo(id);

        assertThat(empty.given.library.tree().roles())
                .extracting(RoleCatalog::own)
                .isEqualTo(List.of());
        assertThat(empty.given.library.tree().find("pay")).isEmpty();
        long again = empty.upload("json", json);
        empty.apply(again);
        assertThat(empty.json()).isEqualTo(json);
    }

    @Test
    void aRoleOrAFormerKeyThatCannotBeIsWrongInThePreview() {
        given.create("payments", "");
        given.create("cards", "");
        given.create("ended", "");
        given.ends.delete("ended", 1);
        String json =
                """
                {"roles":[{"id":"owner","name":"Boss","inheritance":"NEAREST"},
                 {"id":"qa","name":"QA","inheritance":"sometimes"}],
                 "areas":[{"key":"payments","colour":"red"}],
                 "former":[{"key":"cards","area":"payments"},{"key":"old","area":"nowhere"},
                  {"key":"ended","area":"payments"}]}
                """;
        long id = file.upload("json", json.getBytes(StandardCharsets.UTF_8));

        assertThat(file.wrong(id, "roles 1")).containsEntry("role", "import.role-taken[owner]");
        assertThat(file.wrong(id, "roles 2"))
                .containsEntry("inheritance", "import.not-an-inheritance[sometimes, NEAREST, ADDED_UP, NONE]");
        assertThat(file.wrong(id, "former 1")).containsEntry("formerKey", "import.former-taken[cards]");
        assertThat(file.wrong(id, "former 2")).containsEntry("mergedInto", "import.parent-missing[nowhere]");
        assertThat(file.wrong(id, "former 3")).containsEntry("formerKey", "error.key-former[ended]");
        assertThat(file.lines(id)).extracting(ImportLine::text).containsExactly("colour");
        file.mend(id, "roles 2", "inheritance", "NONE");
        assertThat(file.fates(id)).containsEntry("qa", ImportFate.NEW);
    }

    @Test
    void aTableOfCompassIsRecognisedByItsColumnsAndNeedsNoMapping() {
        long id = file.upload("name,type,lifecycle stage,custom:Path", "Cards,CAPABILITY,Pre-release,Cards");

        assertThat(file.view(id).run().choices().format()).isEqualTo("compass");
        assertThat(file.fates(id)).containsEntry("cards", ImportFate.NEW);
        file.apply(id);
        assertThat(given.get("cards").facts().lifecycle()).isEqualTo(Lifecycle.BUILDING);
        assertThat(file.view(file.upload("name,type,lifecycle", "Cards,x,live"))
                        .run()
                        .choices()
                        .isTable())
                .as("any other table is one")
                .isTrue();
    }

    @Test
    void saysAllThatIsWrongWithARowAtOnce() {
        long id = file.upload(
                "key,name,parent,owner,lifecycle,review months,reviewed,archived,links",
                "p,,nowhere,nobody,soon,x,yesterday,perhaps,no address");

        assertThat(file.wrong(id, "2"))
                .containsOnlyKeys(
                        "name", "parent", "owner", "lifecycle", "reviewMonths", "reviewed", "archived", "links");
    }

    @Test
    void whatStandsBelowAWrongRowWaitsForItAndIsNotWrongItself() {
        long id = file.upload("key,name,parent,owner", "leaf,Leaf,below,", "below,Below,top,", "top,Top,,nobody");

        assertThat(file.fates(id))
                .isEqualTo(Map.of("leaf", ImportFate.WAITING, "below", ImportFate.WAITING, "top", ImportFate.WRONG));
        assertThat(file.wrong(id, "2")).isEqualTo(Map.of("parent", "import.waits[4]"));
        assertThat(file.view(id).isReady()).isFalse();

        file.mend(id, "4", "owner", "anna");
        assertThat(file.fates(id).values()).containsOnly(ImportFate.NEW);
    }

    @Test
    void noAreaComesToStandDeeperThanAnyMay() {
        StringBuilder rows = new StringBuilder("key,parent\na0,\n");
        for (int i = 1; i < AreaRules.MOST_LEVELS; i++) {
            rows.append('a').append(i).append(",a").append(i - 1).append('\n');
        }
        given.create("moved", "");
        given.create("below", "moved");
        String deepest = "a" + (AreaRules.MOST_LEVELS - 1);
        long id = file.upload(rows + "moved," + deepest + "\n");

        assertThat(file.wrong(id, String.valueOf(AreaRules.MOST_LEVELS + 2)))
                .containsEntry("parent", "error.too-deep[" + AreaRules.MOST_LEVELS + "]");
        assertThat(file.check(id).count(ImportFate.NEW)).isEqualTo(AreaRules.MOST_LEVELS);
    }

    @Test
    void theKeyOfADeletedAreaIsNeverUsedAgain() {
        given.create("old", "");
        given.ends.delete("old", 1);

        long id = file.upload("key,name", "old,Another");

        assertThat(file.wrong(id, "2")).containsEntry("key", "error.key-former[old]");
    }

    @Test
    void aRowWithTheKeyOfAMergedAreaNamesTheOneThatStaysAndDoesNotChangeIt() {
        given.create("payments", "");
        given.create("paying", "");
        given.ends.merge("paying", 1, "payments", Confirmation.EVERYTHING);

        long id = file.upload("key,name,parent", "paying,Something else,", "child,Child,paying");

        assertThat(file.wrong(id, "2")).containsEntry("key", "import.key-merged[paying, Payments, payments]");
        file.mend(id, "2", "key", "payments");
        assertThat(file.fates(id)).isEqualTo(Map.of("payments", ImportFate.CHANGED, "child", ImportFate.NEW));
        file.apply(id);
        assertThat(given.get("child").parent())
                .as("below it, the old key still finds it")
                .isEqualTo("payments");
    }

    @Test
    void asksOnceAboutEachPersonHoweverManyRowsNameThem() {
        StringBuilder rows = new StringBuilder("key,name,owner\n");
        for (int i = 0; i < 500; i++) {
            rows.append("area-").append(i).append(",Area ").append(i).append(",group:payment-team\n");
        }

        file.upload(rows.toString());

        assertThat(given.people.lookUps()).containsEntry("payment-team", 1);
    }

    @Test
    void isCheckedInAJobAndLookedAtWithoutCheckingAgain() {
        long id = file.imports
                .stage(
                        file.areas,
                        ImportChoices.of(ImportChoices.TABLE),
                        "a.csv",
                        "key,name\npay,Pay".getBytes(StandardCharsets.UTF_8))
                .id();
        assertThat(file.view(id).isGoing()).isTrue();
        assertThat(file.view(id).check()).isEmpty();
        file.threads.runNext();
        given.create("pay", "");

        assertThat(file.fates(id)).containsEntry("pay", ImportFate.NEW);
        assertThat(file.apply(id).message()).contains(Message.of("productops.area.import.changed-since", "pay (2)"));
        file.checkAgain(id);
        assertThat(file.fates(id)).containsEntry("pay", ImportFate.SAME);
    }

    @Test
    void aCheckThatWasStoppedIsBegunAgain() {
        long id = file.imports
                .stage(
                        file.areas,
                        ImportChoices.of(ImportChoices.TABLE),
                        "a.csv",
                        "key,name\npay,Pay".getBytes(StandardCharsets.UTF_8))
                .id();
        file.jobs.cancel(file.view(id).run().jobId().orElseThrow());
        file.threads.runNext();
        assertThat(file.view(id).check()).isEmpty();
        assertThat(file.view(id).isReady()).isFalse();
        assertThatThrownBy(() -> file.begin(id)).isInstanceOf(InvalidException.class);

        file.checkAgain(id);

        assertThat(file.fates(id)).containsEntry("pay", ImportFate.NEW);
        assertThat(file.apply(id).state()).isEqualTo(JobState.DONE);
    }

    @Test
    void whatIsInUseStaysWhenAnImportIsUndone() {
        long id = file.upload("key,name,parent", "top,Top,", "used,Used,top", "free,Free,top");
        file.apply(id);
        given.dependents.counts.put("used", 3);

        ImportUndo undo = file.imports.planUndo(file.areas, id);
        assertThat(undo.removed()).isEqualTo(1);
        assertThat(undo.kept())
                .containsExactly(
                        Message.of("productops.area.import.undo.used", 1, "Top \u203a Used"),
                        Message.of("productops.area.import.undo.needed", 1, "Top"));
        file.undo(id);

        assertThat(given.library.tree().areas()).extracting(Area::key).containsExactly("top", "used");
    }

    @Test
    void isInTheAuditLogAsAWholeAndInTheHistoryOfEachArea() {
        given.create("payments", "");
        long id = file.upload("key,name", "payments,Paying", "new,New");

        int earlier = given.audit.entries().size();
        file.apply(id);
        List<AuditEntry> applied = recordedAfter(earlier);
        assertThat(applied)
                .extracting(AuditEntry::action, AuditEntry::subject)
                .containsExactly(
                        tuple("productops.area.audit.import-applied", "import/" + id),
                        tuple("productops.area.audit.import-changed", "payments"),
                        tuple("productops.area.audit.import-created", "new"));
        assertThat(applied.get(0).changes())
                .containsExactly(
                        new FieldChange("importFile", "", "areas.csv"),
                        new FieldChange("importAdded", "", "1"),
                        new FieldChange("importChanged", "", "1"));

        file.undo(id);
        assertThat(recordedAfter(earlier + applied.size()))
                .extracting(AuditEntry::action, AuditEntry::subject)
                .containsExactly(
                        tuple("productops.area.audit.import-taken-back", "import/" + id),
                        tuple("productops.area.audit.import-reverted", "payments"),
                        tuple("productops.area.audit.import-undone", "new"));
    }

    private List<AuditEntry> recordedAfter(int earlier) {
        List<AuditEntry> all = given.audit.entries();
        return all.subList(earlier, all.size());
    }

    @Test
    void readsTablesAsSpreadsheetsWriteThem() {
        String table = "key;name\np;\u00c4rger";

        assertThat(nameOf(table.getBytes(Charset.forName("windows-1252")))).isEqualTo("\u00c4rger");
        assertThat(nameOf(("\uFEFF" + table).getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo("\u00c4rger");
        assertThat(nameOf(("\uFEFF" + table).getBytes(StandardCharsets.UTF_8))).isEqualTo("\u00c4rger");
    }

    private String nameOf(byte[] content) {
        return file.rows(file.upload(ImportChoices.TABLE, content)).get(0).name();
    }

    @Test
    void ofAColumnThatIsThereTwiceTheFirstIsTakenUntilSomebodyChooses() {
        long id = file.upload("key,name,name", "p,First,Second");

        assertThat(file.check(id).table().orElseThrow().columns())
                .extracting(ImportTable.Column::field)
                .containsExactly("key", "name", "");
        assertThat(file.rows(id).get(0).name()).isEqualTo("First");
    }

    @Test
    void administratorsAloneImportAndEverybodyExports() {
        long id = file.upload("key,name", "pay,Pay");

        given.people.actAs("anna");
        assertThatThrownBy(() -> file.upload("key", "a")).isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> file.view(id)).isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> file.imports.latest(file.areas)).isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> file.imports.undo(file.areas, id, 0)).isInstanceOf(NotPermittedException.class);
        assertThat(file.csv()).isNotEmpty();
        given.people.actAsNobody();
        assertThatThrownBy(file::json).isInstanceOf(NotPermittedException.class);
    }

    @Test
    void peopleAreNamedAsInFormsAndWhereSeveralAreMeantItSaysWho() {
        given.people.user("a.berg", "Anna Berg").user("anna2", "Anna Berg").user("cleo", "Cleo Dahl");
        given.people.address("cleo", "cleo@example.com");

        long id = file.upload(
                "key,name,owner", "a,A,Cleo Dahl", "b,B,cleo@example.com", "c,C,Anna Berg", "d,D,nobody@example.com");

        assertThat(file.wrong(id, "4")).isEqualTo(Map.of("owner", "error.several-user[Anna Berg (a.berg, anna2)]"));
        assertThat(file.wrong(id, "5")).isEqualTo(Map.of("owner", "error.unknown-user[nobody@example.com]"));
        given.people.deactivate("anna2");
        file.mend(id, "5", "owner", "");
        file.apply(id);
        assertThat(List.of("a", "b", "c"))
                .extracting(key -> given.get(key).roles().of(Role.OWNER).get(0).id())
                .as("who left is not meant if somebody else is")
                .containsExactly("key-cleo", "key-cleo", "key-a.berg");
    }

    @Test
    void aNameMayHaveACommaInIt() {
        given.people.user("mia", "Lindqvist, Mia").user("zoe", "Arden, Zoe");

        long id = file.upload(
                "key,name,owner,maintainer",
                "a,A,\"Lindqvist, Mia\",\"Arden, Zoe; Lindqvist, Mia;anna\"",
                "b,B,\"anna,ben\",");

        assertThat(file.people(id)).isEmpty();
        file.choose(id, new ImportPeople(false, Map.of("Lindqvist, Mia", "dora")));
        file.apply(id);
        assertThat(given.get("a").roles().of(Role.OWNER)).containsExactly(Holder.user("key-dora"));
        assertThat(given.get("a").roles().of(Role.MAINTAINER))
                .containsExactly(Holder.user("key-zoe"), Holder.user("key-dora"), Holder.user("key-anna"));
        assertThat(given.get("b").roles().of(Role.OWNER))
                .containsExactly(Holder.user("key-anna"), Holder.user("key-ben"));
    }

    @Test
    void addressesTellOnlyThoseWhoMaySeeThem() {
        given.people.user("cleo", "Cleo Dahl").address("cleo", "cleo@example.com");
        given.service.create(new Draft("a", "A", "").owner("anna").build());
        given.people.actAs("anna");

        assertThatThrownBy(() -> given.service.update(
                        "a", 1, new Draft("", "A", "").owner("cleo@example.com").build()))
                .isInstanceOf(InvalidException.class);
        given.service.update("a", 1, new Draft("", "A", "").owner("Cleo Dahl").build());
        assertThat(given.get("a").roles().of(Role.OWNER)).containsExactly(Holder.user("key-cleo"));
    }

    @Test
    void peopleWhomNobodyKnowsAreLeftOutIfSomebodyWants() {
        given.people.group("empty").deactivate("ben");
        long id = file.upload(
                "key,name,owner,maintainer", "a,A,\"mia, anna\",ben", "b,B,mia,", "c,C,group:empty,group:gone");
        assertThat(file.check(id).count(ImportFate.WRONG)).isEqualTo(3);

        file.choose(id, new ImportPeople(true, Map.of()));

        assertThat(file.fates(id).values()).containsOnly(ImportFate.NEW);
        assertThat(file.check(id).noted()).isEqualTo(3);
        assertThat(file.notes(id, "2"))
                .isEqualTo(Map.of("owner", "error.unknown-user[mia]", "maintainer", "error.inactive-user[ben]"));
        assertThat(file.notes(id, "4"))
                .isEqualTo(Map.of("owner", "error.empty-group[empty]", "maintainer", "error.unknown-group[gone]"));
        assertThat(file.apply(id).state()).isEqualTo(JobState.DONE);
        assertThat(given.get("a").roles().of(Role.OWNER)).containsExactly(Holder.user("key-anna"));
        assertThat(given.get("b").roles().of(Role.OWNER)).isEmpty();
    }

    @Test
    void whoIsMeantIsSaidOnceForTheWholeFile() {
        long id = file.upload("key,name,owner,maintainer", "a,A,Mia B,", "b,B,\"anna, Mia B\",Mia B", "c,C,Zoe,");
        assertThat(file.people(id))
                .containsExactly(new ImportPerson("Mia B", 2, false), new ImportPerson("Zoe", 1, false));

        file.choose(id, new ImportPeople(false, Map.of("Mia B", "nobody", "Zoe", "ben")));
        assertThat(file.people(id))
                .as("what was said is not forgotten, and asked again if it names nobody")
                .containsExactly(new ImportPerson("Mia B", 2, false), new ImportPerson("Zoe", 1, true));
        assertThat(file.wrong(id, "2")).isEqualTo(Map.of("owner", "error.unknown-user[nobody]"));
        file.choose(id, new ImportPeople(false, Map.of("Mia B", "dora", "Zoe", "ben")));

        assertThat(file.people(id)).extracting(ImportPerson::known).containsOnly(true);
        assertThat(file.apply(id).state()).isEqualTo(JobState.DONE);
        assertThat(given.get("a").roles().of(Role.OWNER)).containsExactly(Holder.user("key-dora"));
        assertThat(given.get("b").roles().of(Role.OWNER))
                .containsExactly(Holder.user("key-anna"), Holder.user("key-dora"));
        assertThat(given.get("b").roles().of(Role.MAINTAINER)).containsExactly(Holder.user("key-dora"));
        assertThat(given.get("c").roles().of(Role.OWNER)).containsExactly(Holder.user("key-ben"));
    }

    @Test
    void aRowThatLeavesAllAsItIsStaysSoWhoeverHasLeftOrIsCalledOtherwise() {
        given.people.group("Pay-Team", "anna");
        String[] lines = {
            "key,name,parent,owner,maintainer,influencer", "a,A,,anna,\"ben, dora\",group:pay-team", "b,B,,ben,,"
        };
        file.apply(file.upload(lines));
        given.people.rename("anna", "anna.berg");
        given.people.delete("ben");
        given.people.deleteGroup("Pay-Team");
        byte[] exported = file.csv();

        long again = file.upload(
                "key,name,parent,owner,maintainer,influencer",
                "a,A,,anna.berg,\"ben, dora\",group:PAY-TEAM",
                "b,B,,ben,,");

        assertThat(file.fates(again)).isEqualTo(Map.of("a", ImportFate.SAME, "b", ImportFate.SAME));
        assertThat(file.notes(again, "2")).containsOnlyKeys("maintainer");
        assertThat(file.people(again)).as("a typing error is not hidden").hasSize(1);
        assertThat(file.fates(file.upload(ImportChoices.TABLE, exported)).values())
                .containsOnly(ImportFate.SAME);
        assertThat(file.fates(file.upload("key,owner", "a,key-anna")))
                .as("as it is stored")
                .isEqualTo(Map.of("a", ImportFate.SAME));
        assertThat(file.wrong(file.upload("key,owner", "b,\"ben, bne\""), "2"))
                .as("nobody else is gone for whom it could stand")
                .isEqualTo(Map.of("owner", "error.unknown-user[bne]"));
    }

    @Test
    void anImportIsNoReviewUnlessTheFileSaysOf() {
        given.create("old", "");
        Review before = given.get("old").review();

        file.apply(file.upload("key,name,review months,description", "new,New,6,", "old,Old,6,Changed"));

        assertThat(given.get("new").review()).isEqualTo(new Review(6, Optional.of(TODAY), ""));
        assertThat(given.get("new").review().done()).isEmpty();
        assertThat(given.library.tree().reviewDue(given.get("new")))
                .as("it counts from the day on which it was added")
                .contains(TODAY.plusMonths(6));
        assertThat(given.get("old").review()).isEqualTo(before.every(6));

        file.apply(file.upload("key,reviewed,reviewed by", "new,2026-01-31,ben"));
        assertThat(given.get("new").review().by()).isEqualTo("key-ben");
    }

    @Test
    void rowsAreLeftOutAndTakenBack() {
        long id = file.upload("key,name,owner", "a,A,nobody", "b,B,anna", "c,C,anna,oops");
        assertThat(file.lines(id)).hasSize(1);

        file.leaveOut(id, "2", true);
        file.leaveOut(id, "4", true);

        assertThat(file.lines(id)).isEmpty();
        assertThat(file.rows(id, ImportFate.LEFT_OUT))
                .extracting(ImportRowView::place)
                .containsExactly("2", "4");
        assertThat(file.check(id).records()).isEqualTo(1);
        assertThat(file.view(id).isReady()).isTrue();
        file.mend(id, "2", "owner", "ben");
        assertThat(file.rows(id, ImportFate.LEFT_OUT)).as("it stays left out").hasSize(2);
        file.leaveOut(id, "2", false);
        assertThat(file.fates(id)).containsEntry("a", ImportFate.NEW);
        file.apply(id);

        assertThat(given.library.tree().areas()).extracting(Area::key).containsExactlyInAnyOrder("a", "b");
        assertThatThrownBy(() -> file.imports.leaveOut(file.areas, id, 9, "2", true))
                .isInstanceOf(InvalidException.class);
    }

    @Test
    void whatIsLeftOutIsNotGone() {
        given.create("top", "");
        given.create("kept", "top");
        given.create("gone", "");
        long id = file.upload("key,name", "kept,Other", "new,New");
        file.choose(id, new ImportChoices("csv", "", "", List.of("key", "name"), true));
        assertThat(file.rows(id, ImportFate.GONE))
                .extracting(ImportRowView::key)
                .containsExactlyInAnyOrder("gone", "top");

        file.leaveOut(id, "2", true);

        assertThat(file.rows(id, ImportFate.GONE))
                .as("nor is what stands above it")
                .extracting(ImportRowView::key)
                .containsExactly("gone");
        assertThat(file.apply(id).state()).isEqualTo(JobState.DONE);
        assertThat(given.library.tree().areas())
                .filteredOn(Area::archived)
                .extracting(Area::key)
                .containsExactly("gone");
        assertThat(given.get("kept").name()).isEqualTo("Kept");
    }

    @Test
    void whatIsNotThereCannotBeLeftOut() {
        long id = file.upload("key,name", "a,A");

        assertThatThrownBy(() -> file.leaveOut(id, "7", true)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void aRowIsGivenAKeyWithoutAColumnForIt() {
        long id = file.upload("name,parent", "\u2728,", "Pay,");
        assertThat(file.wrong(id, "2")).containsOnlyKeys("key");
        assertThat(file.rows(id).get(0).key()).isEmpty();

        file.mend(id, "2", "key", "sparkle");

        assertThat(file.fates(id)).isEqualTo(Map.of("sparkle", ImportFate.NEW, "pay", ImportFate.NEW));
    }

    @Test
    void saysOnceThatNoColumnTellsAreasAndKeepsTheColumnsForMapping() {
        long id = file.upload("colour,owner", "red,anna", "blue,ben");

        ImportCheck check = file.check(id);
        assertThat(check.errors()).isEqualTo(FieldErrors.of(Message.of("productops.area.import.no-key-column")));
        assertThat(check.table().orElseThrow().columns())
                .extracting(ImportTable.Column::name)
                .containsExactly("colour", "owner");
        file.choose(id, new ImportChoices("csv", "", "", List.of("name", "owner"), false));
        assertThat(file.fates(id)).containsOnlyKeys("red", "blue");
    }

    @Test
    void saysWhatFollowsWithoutAColumnForTheParent() {
        assertThat(file.areas.hints(Set.of("key")))
                .extracting(Message::key)
                .containsExactly("productops.area.import.no-parent-column");
        assertThat(file.areas.hints(Set.of("key", "parent"))).isEmpty();
    }

    @Test
    void recognisesEachColumnByWhatItIsCalledInFormsAndListsOfEachLanguage() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("i18n"))) {
            for (Path each : files.filter(path -> path.getFileName().toString().startsWith("area"))
                    .toList()) {
                Properties texts = new Properties();
                try (Reader reader = Files.newBufferedReader(each, StandardCharsets.ISO_8859_1)) {
                    texts.load(reader);
                }
                for (ImportField field : file.areas.fields()) {
                    String name = field.headers()
                            .map(headers -> headers.key().replaceFirst(".*\\.", ""))
                            .orElse("?");
                    labels(texts, name).forEach(label -> assertThat(fieldOf(label))
                            .as(each + ": " + label)
                            .isEqualTo(field.name()));
                }
            }
        }
        assertThat(fieldOf("Geh\u00f6rt zu")).isEqualTo("parent");
    }

    private static Stream<String> labels(Properties texts, String name) {
        return Stream.of("import.field.", "field.", "role.", "column.")
                .map(kind -> texts.getProperty("productops.area." + kind + name))
                .filter(label -> label != null && !label.contains(","));
    }

    private String fieldOf(String header) {
        long id = file.upload("colour," + header + ",key,name", ",,a,A");
        return file.check(id).table().orElseThrow().columns().get(1).field();
    }

    @Test
    void theTemplateIsReadAsItIs() {
        String table = file.imports.example(file.areas).stream()
                .map(row -> row.stream().map(cell -> '"' + cell + '"').collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n"));

        long id = file.upload(table);

        assertThat(file.check(id).table().orElseThrow().columns())
                .extracting(ImportTable.Column::field)
                .doesNotContain("");
        assertThat(file.fates(id)).isEqualTo(Map.of("checkout", ImportFate.NEW, "checkout.payments", ImportFate.NEW));
        assertThat(file.apply(id).state()).isEqualTo(JobState.DONE);
        assertThat(given.get("checkout.payments").parent()).isEqualTo("checkout");
    }

    @Test
    void aTableWithTooManyColumnsIsRefusedAndNotReadByHalf() {
        String header = "key,name" + ",x".repeat(199);

        long id = file.upload(header, "a,A");

        assertThat(file.check(id).errors()).isEqualTo(FieldErrors.of(Message.of("productops.csv.wide", 201, 200)));
    }

    @Test
    void nothingIsUndoneWhereNothingIsLeftOfAnImport() {
        given.create("a", "");
        long id = file.upload("key,name", "a,Another");
        file.apply(id);
        assertThat(file.imports.canUndo(file.areas, id)).isTrue();
        given.service.update("a", 2, new Draft("", "Mine", "").build());

        assertThat(file.imports.canUndo(file.areas, id)).isFalse();
        assertThat(file.imports.planUndo(file.areas, id).isAny()).isFalse();
        assertThatThrownBy(() -> file.imports.undo(file.areas, id, 1))
                .isInstanceOfSatisfying(
                        InvalidException.class, e -> assertThat(e.text()).isEqualTo(ImportUndo.NOTHING));
    }

    @Test
    void allLinesAreKeptHoweverManyThereAre() {
        StringBuilder table = new StringBuilder("key,name\na,A\n");
        IntStream.range(0, 450).forEach(i -> table.append("b").append(i).append(",B,oops\n"));

        long id = file.upload(table.toString());

        assertThat(file.lines(id)).hasSize(450);
        assertThat(file.imports.lines(file.areas, id, new Paging(400, 100)).values())
                .extracting(ImportLine::place)
                .hasSize(50)
                .endsWith("452");
    }

    @Test
    void characterThatCannotBeSeenAreNamedWhereTheyAreQuoted() {
        long id = file.upload("key,name,owner", "a,A,ev\u202Eil\u0007");

        assertThat(file.wrong(id, "2")).isEqualTo(Map.of("owner", "error.unknown-user[ev<U+202E>il<U+0007>]"));
    }

    @Test
    void aChangeReadsTheImportOnce() {
        long id = file.upload("key,name", "a,A");
        int before = file.store.finds();
        assertThatThrownBy(() -> file.imports.check(file.areas, id, 7)).isInstanceOf(ConflictException.class);

        assertThat(file.store.finds() - before).isEqualTo(1);
    }
}
