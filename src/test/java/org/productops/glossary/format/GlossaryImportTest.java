package org.productops.glossary.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.productops.area.copy.AreaCopy;
import org.productops.common.error.Confirmation;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.error.NotPermittedException;
import org.productops.common.imports.ImportContent;
import org.productops.common.imports.ImportFate;
import org.productops.common.imports.ImportOrder;
import org.productops.common.imports.ImportPeople;
import org.productops.common.imports.ImportPlan;
import org.productops.common.imports.ImportReach;
import org.productops.common.imports.ImportRow;
import org.productops.common.imports.ImportRun.ImportChoices;
import org.productops.common.imports.ImportUndo;
import org.productops.common.imports.ImportUndoOrder;
import org.productops.common.job.JobProgress;
import org.productops.glossary.Concept;
import org.productops.glossary.ConceptDraft;
import org.productops.glossary.ConceptStatus;
import org.productops.glossary.GlossaryFixture;
import org.productops.glossary.Term;
import org.productops.glossary.TermDraft;
import org.productops.glossary.TermStatus;
import org.productops.testing.fakes.EnglishTexts;

class GlossaryImportTest {

    private final GlossaryFilesFixture files = new GlossaryFilesFixture();

    private static ImportContent table(String... lines) {
        return GlossaryFilesFixture.table(lines);
    }

    private static List<String> errors(ImportRow row) {
        return row.errors().fields().entrySet().stream()
                .map(each -> each.getKey() + ": " + new EnglishTexts().get(each.getValue()))
                .toList();
    }

    private static ImportRow row(ImportPlan plan, String place) {
        return plan.rows().stream()
                .filter(row -> row.record().place().equals(place))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void rowsWithOneIdAreOneConcept() {
        ImportPlan plan = files.apply(
                "DOC",
                table(
                        "id,language,term,definition",
                        "1,en,branch,A line",
                        "1,German,Zweig,Eine Linie",
                        "2,en,trunk,The main one"));

        assertThat(plan.count(ImportFate.NEW)).isEqualTo(2);
        assertThat(files.named("DOC", "Zweig").name(Locale.ENGLISH)).isEqualTo("branch");
        assertThat(files.named("DOC", "branch").definition(Locale.GERMAN)).isEqualTo("Eine Linie");
    }

    @Test
    void whatIsThereIsFoundByWhatItIsCalledAndKeepsWhatTheFileDoesNotSay() {
        files.glossary.concept(GlossaryFixture.DOC, "branch", "A line", List.of("arm"), "br");

        ImportPlan plan = files.apply("DOC", table("term,definition", "Branch,Another line", "leaf,At its end"));

        assertThat(row(plan, "2").fate()).isEqualTo(ImportFate.CHANGED);
        assertThat(row(plan, "3").fate()).isEqualTo(ImportFate.NEW);
        Concept branch = files.named("DOC", "branch");
        assertThat(branch.definition(Locale.ENGLISH)).isEqualTo("Another line");
        assertThat(branch.designations()).containsExactly("Branch", "arm", "br");
        assertThat(branch.version()).isEqualTo(2);
        assertThat(files.plan("DOC", table("term,definition", "Branch,Another line", "leaf,At its end"))
                        .touched())
                .isZero();
    }

    @Test
    void anIdOfAnotherGlossaryIsNoneOfThisOne() {
        Concept branch = files.glossary.concept("branch", "A line");

        ImportPlan plan = files.plan(
                "DOC", table("id,term", "c" + branch.id() + "-OTHER,leaf", "c" + branch.id() + "-DOC,bough"));

        assertThat(row(plan, "2").fate()).isEqualTo(ImportFate.NEW);
        assertThat(row(plan, "3").fate()).isEqualTo(ImportFate.CHANGED);
    }

    @Test
    void aWordWithSeveralMeaningsAsksWhichIsMeant() {
        files.glossary.concept("PR", "Pull request");
        files.glossary.concept("PR", "Public relations");

        assertThat(files.plan("DOC", table("term,definition", "PR,Public relations"))
                        .touched())
                .isZero();
        ImportPlan plan =
                files.plan("DOC", table("id,term,definition", ",PR,Price", "new,PR,Proportional representation"));

        assertThat(errors(row(plan, "2")).get(0))
                .startsWith("id: \u201cPR\u201d means several things here: c1-DOC \u2013 Pull request; c2-DOC");
        assertThat(row(plan, "3").fate()).isEqualTo(ImportFate.NEW);
        assertThat(row(plan, "3").asks()).isNotEmpty();
    }

    @Test
    void whatPointsToEachOtherComesTogetherInAnyOrder() {
        files.apply(
                "DOC",
                table(
                        "id,term,termStatus,replacedBy,broader,related,domain",
                        "a,oak,,,b,c,Nature / Plants",
                        "b,tree,,,d,,Nature",
                        "c,acorn,,,,,Nature / Plants / Parts",
                        "d,plant,,,,acorn,",
                        "a,holm,DEPRECATED,d,,,"));

        Concept oak = files.named("DOC", "oak");
        Concept tree = files.named("DOC", "tree");
        Concept acorn = files.named("DOC", "acorn");
        Concept plant = files.named("DOC", "plant");
        assertThat(oak.classification().broader()).containsExactly(tree.id());
        assertThat(tree.classification().broader()).containsExactly(plant.id());
        assertThat(acorn.classification().related()).containsExactlyInAnyOrder(oak.id(), plant.id());
        assertThat(oak.terms().get(1).replacedBy()).isEqualTo(plant.id());
        assertThat(files.content("DOC").domains().path(acorn.classification().domainId()))
                .isEqualTo("Nature / Plants / Parts");
    }

    @Test
    void whatCannotBeBesideOthersOfTheFileIsSaidAtItsRow() {
        ImportPlan plan = files.plan(
                "DOC",
                table(
                        "id,term,broader,deprecated,related",
                        "a,one,b,,",
                        "b,two,a,,",
                        "c,three,,four,",
                        "d,four,,three,",
                        "e,five,,,nowhere",
                        "f,!?,,,",
                        "g,six,f,,"));

        assertThat(errors(row(plan, "2")).get(0)).startsWith("broader: \u201cone\u201d would be broader than itself");
        assertThat(errors(row(plan, "3")).get(0)).startsWith("broader: ");
        assertThat(errors(row(plan, "4")).get(0)).startsWith("deprecated: \u201cfour\u201d would lead back to itself");
        assertThat(errors(row(plan, "5")).get(0)).startsWith("deprecated: \u201cthree\u201d would lead back to itself");
        assertThat(errors(row(plan, "6")).get(0)).startsWith("related: No term");
        assertThat(errors(row(plan, "7")).get(0)).startsWith("term: \u201c!?\u201d has neither a letter");
        assertThat(row(plan, "8").fate()).isEqualTo(ImportFate.WAITING);
        assertThat(plan.isRight()).isFalse();
    }

    @Test
    void rowsThatContradictEachOtherAreWrong() {
        ImportPlan plan = files.plan(
                "DOC", table("id,language,term,definition,area", "1,en,branch,A line,PAY", "1,en,,Another line,SHOP"));

        assertThat(row(plan, "2").fate()).isEqualTo(ImportFate.WAITING);
        assertThat(errors(row(plan, "3"))).hasSize(2).allMatch(text -> text.contains("Row 2 says something else"));
    }

    @Test
    void peopleWhomNobodyKnowsHoldItUpOrAreLeftOut() {
        ImportContent content = table("term,owner", "branch,ben", "leaf,zoe");

        ImportPlan held = files.plan("DOC", content);
        ImportPlan left = files.plan("DOC", content, new ImportPeople(true, Map.of()));
        ImportPlan meant = files.plan("DOC", content, new ImportPeople(false, Map.of("zoe", "anna")));

        assertThat(row(held, "3").fate()).isEqualTo(ImportFate.WRONG);
        assertThat(held.people())
                .singleElement()
                .matches(person -> person.name().equals("zoe") && !person.known());
        assertThat(left.isRight()).isTrue();
        assertThat(left.noted()).hasSize(1);
        assertThat(meant.isRight()).isTrue();
        assertThat(meant.people()).singleElement().matches(person -> person.known());
    }

    @Test
    void nothingIsDoneIfAnythingIsOtherThanItWasSeen() {
        files.glossary.concept("branch", "A line");
        ImportContent content = table("term,definition", "branch,Another line", "leaf,New");
        ImportPlan seen = files.plan("DOC", content);
        Concept branch = files.named("DOC", "branch");
        files.glossary.service.update(
                "DOC", branch.id(), branch.version(), GlossaryFixture.draft("branch", "Edited"), Confirmation.NONE);

        assertThatThrownBy(() -> files.imports
                        .of("DOC")
                        .apply(new ImportOrder(
                                1,
                                "",
                                GlossaryFilesFixture.ANNA,
                                content,
                                ImportChoices.of("csv"),
                                seen.marks(),
                                any -> {},
                                JobProgress.unwatched())))
                .isInstanceOf(InvalidException.class);
        assertThat(files.content("DOC").size()).isEqualTo(1);
    }

    @Test
    void anImportIsTakenBackButForWhatSomebodyEdited() {
        files.glossary.concept("branch", "A line");
        files.glossary.concept("trunk", "Thick");
        files.apply(
                "DOC",
                table(
                        "id,term,definition,related,domain",
                        ",branch,Another line,x,Plants",
                        "x,leaf,At its end,,Plants / Parts",
                        ",trunk,Thicker,,",
                        "y,root,Below,,"));
        Concept root = files.named("DOC", "root");
        files.glossary.service.update(
                "DOC", root.id(), root.version(), GlossaryFixture.draft("root", "Far below"), Confirmation.NONE);

        ImportUndo undo = files.undo("DOC");

        assertThat(undo.stay()).isEqualTo(1);
        assertThat(files.content("DOC").concepts())
                .extracting(Concept::name)
                .containsExactlyInAnyOrder("branch", "trunk", "root");
        assertThat(files.named("DOC", "branch").definition(Locale.ENGLISH)).isEqualTo("A line");
        assertThat(files.named("DOC", "branch").classification().related()).isEmpty();
        assertThat(files.named("DOC", "trunk").definition(Locale.ENGLISH)).isEqualTo("Thick");
        assertThat(files.content("DOC").domains().all()).isEmpty();
        assertThat(files.imports.of("DOC").canUndo(files.changes)).isFalse();
    }

    @Test
    void whoUndoesIsToldWhatOthersLoseByIt() {
        files.glossary.concept("trunk", "Thick");
        files.apply("DOC", table("id,term,broader", "a,leaf,", "b,needle,a", ",trunk,a"));
        Concept leaf = files.named("DOC", "leaf");
        int told = files.imports.of("DOC").planUndo(files.changes).told();
        assertThat(files.imports.of("DOC").planUndo(files.changes).along())
                .as("all of it goes or becomes what it was")
                .isEmpty();

        List<TermDraft> words = List.of(
                TermDraft.of("oak leaf", "en", ""),
                new TermDraft("foil", "en", "DEPRECATED", "", "", "", List.of(), "", String.valueOf(leaf.id())));
        files.glossary.service.create(
                "DOC",
                new ConceptDraft(
                        "", "", "", "", "", "", List.of(), List.of(), words, List.of("" + leaf.id()), List.of()),
                Confirmation.NONE);

        ImportUndo undo = files.imports.of("DOC").planUndo(files.changes);
        assertThat(undo.along())
                .containsExactly(
                        Message.of("productops.glossary.ties.instead", "leaf", "foil"),
                        Message.of("productops.glossary.ties.broader", "oak leaf", "leaf"));
        assertThat(undo.facts(ImportReach.CHANGES)).containsAll(undo.along());
        assertThatThrownBy(() -> files.imports
                        .of("DOC")
                        .undo(new ImportUndoOrder(
                                7,
                                "",
                                GlossaryFilesFixture.ANNA,
                                files.changes,
                                told,
                                any -> {},
                                JobProgress.unwatched())))
                .isInstanceOf(InvalidException.class);
        assertThat(files.content("DOC").size()).isEqualTo(4);

        files.undo("DOC");
        assertThat(files.content("DOC").concepts())
                .extracting(Concept::name)
                .containsExactlyInAnyOrder("trunk", "oak leaf");
        assertThat(files.named("DOC", "oak leaf").classification().broader()).isEmpty();
    }

    @Test
    void anAreaThatIsNotThereIsLeftOutAndSaid() {
        ImportContent content = table("term,area", "card,payments", "cart,GONE", "till,");
        assertThat(files.plan("DOC", content).noted()).isEmpty();
        assertThat(files.plan("DOC", content).facts())
                .as("nobody can say which there are")
                .containsExactly(Message.of("productops.glossaryfiles.areas-unchecked"));
        assertThat(files.plan("DOC", table("term", "card")).facts()).isEmpty();

        GlossaryFilesFixture told = new GlossaryFilesFixture();
        told.glossary.areas = AreaCopy.of(List.of(GlossaryFixture.area("PAY", "Payments")));
        ImportPlan plan = told.apply("DOC", content);

        assertThat(plan.facts()).isEmpty();
        assertThat(plan.noted()).singleElement().satisfies(row -> assertThat(
                        row.notes().fields())
                .containsExactly(Map.entry("area", Message.of("productops.glossary.error.no-area", "GONE"))));
        assertThat(told.named("DOC", "card").classification().areaKey()).isEqualTo("PAY");
        assertThat(told.named("DOC", "cart").classification().areaKey()).isEmpty();
        assertThat(told.plan("DOC", content).touched()).isZero();
    }

    @Test
    void anAreaThatAConceptHasStaysThoughItIsNotThere() {
        GlossaryFilesFixture told = new GlossaryFilesFixture();
        told.glossary.areas = AreaCopy.of(List.of(GlossaryFixture.area("PAY", "Payments")));
        Concept cart = told.glossary.concept("cart", "");
        told.glossary.store.update(
                List.of(cart.withClassification(new Concept.Classification(0, "GONE", Set.of(), Set.of()))), 1);

        ImportPlan plan = told.apply("DOC", table("term,area,definition", "cart,GONE,What is pushed"));

        assertThat(plan.count(ImportFate.CHANGED)).isEqualTo(1);
        assertThat(plan.noted()).isEmpty();
        assertThat(told.named("DOC", "cart").classification().areaKey()).isEqualTo("GONE");
    }

    /** Two meanings of one word, and one of another. */
    static Stream<ImportContent> filesWithHomonyms() {
        return Stream.of(
                table("term,definition", "PR,Pull request", "PR,Public relations", "branch,A line"),
                table("id,term,definition", "1,PR,Pull request", "2,PR,Public relations", "3,branch,A line"),
                GlossaryFilesFixture.file(
                        "wknowledge",
                        "PR,,DOC,Pull request,English,Common,true,admin,,,\n"
                                + "PR,,DOC,Public relations,English,Common,true,admin,,,\n"
                                + "branch,,DOC,A line,English,Common,true,admin,,,\n"),
                GlossaryFilesFixture.file(
                        "glossary-json",
                        "{\"concepts\":[" + json("PR", "Pull request") + "," + json("PR", "Public relations") + ","
                                + json("branch", "A line") + "]}"),
                GlossaryFilesFixture.file(
                        "tbx",
                        "<tbx type=\"TBX-Basic\" style=\"dca\" xml:lang=\"en\" xmlns=\"urn:iso:std:iso:30042:ed-2\">"
                                + "<text><body>" + tbx("c1", "PR", "Pull request")
                                + tbx("c2", "PR", "Public relations") + tbx("c3", "branch", "A line")
                                + "</body></text></tbx>"));
    }

    private static String json(String word, String definition) {
        return "{\"terms\":[{\"language\":\"en\",\"text\":\"" + word
                + "\"}],\"explanations\":[{\"language\":\"en\",\"definition\":\"" + definition + "\"}]}";
    }

    private static String tbx(String id, String word, String definition) {
        return "<conceptEntry id=\"" + id + "\"><langSec xml:lang=\"en\"><descrip type=\"definition\">" + definition
                + "</descrip><termSec><term>" + word + "</term></termSec></langSec></conceptEntry>";
    }

    @ParameterizedTest
    @MethodSource("filesWithHomonyms")
    void theSameFileOnceMoreChangesNothing(ImportContent content) {
        ImportPlan first = files.apply("DOC", content);
        assertThat(first.isRight()).isTrue();
        assertThat(first.count(ImportFate.NEW)).isEqualTo(3);

        ImportPlan again = files.plan("DOC", content);

        assertThat(again.isRight()).isTrue();
        assertThat(again.touched()).isZero();
        assertThat(again.asked()).isEmpty();
        assertThat(files.content("DOC").lookup("PR"))
                .extracting(concept -> concept.definition(Locale.ENGLISH))
                .containsExactlyInAnyOrder("Pull request", "Public relations");
    }

    @Test
    void onlyEditorsImportAndWhoMayNotSeeTheSpaceLearnsNothing() {
        GlossaryImport anna = files.imports.of("DOC");
        files.glossary.people.actAs("ben");

        assertThatThrownBy(() -> files.imports.of("DOC")).isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(anna::requireMayImport).isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> files.imports.of("SECRET")).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> files.exports.of("SECRET")).isInstanceOf(NotFoundException.class);
        assertThat(files.exports.of("DOC").concepts()).isEmpty();
    }

    @Test
    void aTableOfWKnowledgeIsKnownByItsShape() {
        WKnowledgeFormat format = new WKnowledgeFormat();
        String csv =
                "Board,,AGILE,\"A wall, mostly\",English,Common,true,admin,\"wall, kanban board\",,\"boarding, boards\"\n"
                        + "Sprint,123,AGILE,\"\",German,Common,false,admin,,SP,\n";

        assertThat(format.recognises(List.of("Board", "", "AGILE", "A wall", "English", "Common", "true", "admin")))
                .isTrue();
        assertThat(format.recognises(List.of("id", "spaceId", "term", "a", "b", "c", "d", "e")))
                .isFalse();
        ImportPlan plan = files.apply("DOC", GlossaryFilesFixture.file("wknowledge", csv));

        assertThat(plan.isRight()).isTrue();
        Concept board = files.named("DOC", "Board");
        assertThat(board.terms()).extracting(Term::text).containsExactly("Board", "wall", "kanban board");
        assertThat(board.terms().get(0).forms()).containsExactly("boarding", "boards");
        assertThat(board.terms().get(1).status()).isEqualTo(TermStatus.ADMITTED);
        assertThat(board.status()).isEqualTo(ConceptStatus.APPROVED);
        assertThat(files.named("DOC", "SP").status()).isEqualTo(ConceptStatus.DRAFT);
        assertThat(files.named("DOC", "SP").terms().get(0).language()).isEqualTo(Locale.GERMAN);
        assertThat(format.read(csv.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .lines())
                .hasSize(3);
        assertThat(files.plan("DOC", GlossaryFilesFixture.file("wknowledge", csv))
                        .touched())
                .isZero();
    }

    @Test
    void theExampleCanBeImported() {
        List<List<String>> rows = files.imports.of("DOC").example();
        assertThat(rows.get(0)).isEqualTo(ConceptFileFields.COLUMNS);
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        try (org.productops.common.csv.CsvOutput csv =
                new org.productops.common.csv.CsvOutput(out, org.productops.common.csv.CsvSeparator.COMMA)) {
            rows.forEach(csv::row);
        }

        assertThat(files.apply("DOC", GlossaryFilesFixture.table(out.toByteArray()))
                        .count(ImportFate.NEW))
                .isEqualTo(2);
        assertThat(files.named("DOC", "branch").classification().related()).hasSize(1);
    }

    @Test
    void aPartOfAGlossaryComesBackHereWithWhatItPointsTo() {
        files.apply("DOC", table("id,term,related,domain", "a,oak,b,Trees", "b,acorn,,Parts"));
        Concept oak = files.named("DOC", "oak");
        GlossaryExport part = files.exports.of("DOC", List.of(oak.id(), 999L));

        for (GlossaryFile file : List.of(GlossaryFile.CSV, GlossaryFile.JSON)) {
            String text = files.write(part, file);
            ImportContent content = file == GlossaryFile.CSV
                    ? GlossaryFilesFixture.table(text.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                    : GlossaryFilesFixture.file("glossary-json", text);
            assertThat(text).doesNotContain("Parts");
            assertThat(files.plan("DOC", content).touched()).as(file.id()).isZero();
            ImportPlan elsewhere = files.plan("TWO", content);
            assertThat(elsewhere.isRight()).isTrue();
            assertThat(elsewhere.noted()).hasSize(1);
        }
    }

    @Test
    void whoWantsANewGlossaryOfASpaceGetsOneWithTheFirstImport() {
        assertThat(files.glossary.library.directory().ofSpace(20)).isEqualTo(Optional.empty());

        files.apply("TWO", table("term", "branch"));

        assertThat(files.glossary.library.directory().ofSpace(20)).isPresent();
        assertThat(files.content("TWO").size()).isEqualTo(1);
        assertThat(files.imports.of("TWO").id()).isEqualTo("glossary-space-20");
    }
}
