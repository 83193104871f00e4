package org.productops.readiness.checklist.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.productops.readiness.checklist.format.DialectFixture.fates;
import static org.productops.readiness.checklist.format.DialectFixture.items;
import static org.productops.readiness.checklist.format.DialectFixture.text;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.productops.common.error.InvalidException;
import org.productops.readiness.checklist.format.TextItem.State;

class ChecklistDialectTest {

    @Test
    void whatTheLinesOfHeroCodersBecome() {
        ReadText read = ChecklistDialect.HEROCODERS.read(text("herocoders.txt"), false);

        assertThat(fates(read))
                .containsExactly(
                        "1 LIST",
                        "2 SECTION",
                        "3 ITEM \"Reviewed by a second person\" mandatory",
                        "4 HELP",
                        "5 HELP",
                        "6 ITEM \"Tests are **green**\" mandatory DONE",
                        "7 ITEM \"Merged\" mandatory",
                        "8 ITEM \"Refactored\" advised",
                        "9 ITEM \"Measured\" advised DONE",
                        "10 ITEM \"[Guide](https://example.org/guide) followed\" mandatory",
                        "11 SECTION <no-heading>",
                        "12 ITEM \"Nice words found\" advised",
                        "13 LEFT_OUT <other-dialect HeroCoders|Okapya>",
                        "14 LEFT_OUT <other-dialect HeroCoders|Markdown (GitHub, GitLab)>",
                        "15 LIST",
                        "16 ITEM \"Blog post\" advised",
                        "17 BLANK");
        assertThat(items(read))
                .containsExactly(
                        "Definition of done/Code: \"Reviewed by a second person\" mandatory"
                                + " // Not by the one who wrote it. / Small changes, too.",
                        "Definition of done/Code: \"Tests are **green**\" mandatory DONE",
                        "Definition of done/Code: \"Merged\" mandatory",
                        "Definition of done/Code: \"Refactored\" advised",
                        "Definition of done/Code: \"Measured\" advised DONE",
                        "Definition of done/Code: \"[Guide](https://example.org/guide) followed\" mandatory",
                        "Definition of done: \"Nice words found\" advised",
                        "Launch: \"Blog post\" advised");
        assertThat(read.lists()).containsExactly("Definition of done", "Launch");
    }

    @Test
    void whatTheLinesOfSmartChecklistBecome() {
        ReadText read = ChecklistDialect.SMART_CHECKLIST.read(text("smart-checklist.txt"), false);

        assertThat(fates(read))
                .containsExactly(
                        "1 SECTION",
                        "2 ITEM \"Tests are green\" advised",
                        "3 HELP",
                        "4 ITEM \"Changelog has a line\" advised DONE",
                        "5 ITEM \"Pictures taken anew\" advised <in-progress>",
                        "6 ITEM \"Migration written\" advised NOT_APPLICABLE",
                        "7 SECTION",
                        "8 ITEM \"Checked on a phone\" advised <status IN QA>",
                        "9 ITEM \"Translated\" advised NOT_APPLICABLE",
                        "10 ITEM \"Checked with a keyboard\" advised DONE <status QA FAILED>",
                        "11 ITEM \"Signed off\" mandatory",
                        "12 LEFT_OUT <other-dialect Smart Checklist|HeroCoders, Markdown (GitHub, GitLab)>",
                        "13 LEFT_OUT <other-dialect Smart Checklist|HeroCoders, Okapya>");
        assertThat(items(read))
                .first()
                .isEqualTo("/Before review: \"Tests are green\" advised // Unit tests and browser tests");
    }

    @Test
    void whatTheLinesOfOkapyaBecome() {
        assertThat(fates(ChecklistDialect.OKAPYA.read(text("okapya.txt"), false)))
                .containsExactly(
                        "1 ITEM \"Reviewed\" mandatory",
                        "2 ITEM \"Merged\" mandatory DONE",
                        "3 ITEM \"Refactored\" advised",
                        "4 ITEM \"Measured\" advised DONE",
                        "5 ITEM \"Documented\" mandatory",
                        "6 LEFT_OUT <other-dialect Okapya|HeroCoders, Smart Checklist>",
                        "7 ITEM \"*emphasis* is text\" mandatory",
                        "8 LEFT_OUT <text-empty>");
    }

    @Test
    void whatTheEntriesOfOkapyasFieldBecome() {
        ReadText read = ChecklistDialect.OKAPYA_JSON.read(text("okapya.json"), false);

        assertThat(fates(read))
                .containsExactly(
                        "1 SECTION",
                        "2 ITEM \"Reviewed\" mandatory DONE [mia]",
                        "3 ITEM \"Measured\" advised <status blocked> <due-date> <priority>",
                        "4 ITEM \"Migrated\" mandatory NOT_APPLICABLE",
                        "5 ITEM \"Announced\" mandatory",
                        "6 LEFT_OUT <no-name>");
        assertThat(read.items()).allMatch(item -> item.section().equals("Code"));
    }

    @Test
    void whatTheEntriesOfSmartChecklistBecome() {
        ReadText read = ChecklistDialect.SMART_CHECKLIST_JSON.read(text("smart-checklist.json"), false);

        assertThat(fates(read))
                .containsExactly(
                        "1 SECTION",
                        "2 ITEM \"Tests are **green**\" mandatory DONE [mia]",
                        "3 HELP",
                        "4 HELP",
                        "5 ITEM \"Pictures taken anew\" advised <in-progress>",
                        "6 ITEM \"Migration written\" advised NOT_APPLICABLE",
                        "7 SECTION",
                        "8 ITEM \"Checked on a phone\" advised <status IN QA>",
                        "9 ITEM \"Told support\" advised",
                        "10 LEFT_OUT <no-entry>",
                        "11 LEFT_OUT <no-name>",
                        "12 LEFT_OUT <no-name>");
        assertThat(items(read))
                .first()
                .isEqualTo(
                        "/Before review: \"Tests are **green**\" mandatory DONE [mia] // Unit tests / and browser tests");
        assertThat(ChecklistDialect.SMART_CHECKLIST_JSON
                        .read(text("smart-checklist.json"), true)
                        .items())
                .as("somebody has said so for all")
                .allMatch(TextItem::mandatory);
    }

    @Test
    void aListOfSmartChecklistOrItsItemsAloneWillDo() {
        String items = "[{\"label\":\"A\",\"type\":\"item\"}]";
        for (String json : List.of(items, "{\"items\":" + items + "}", "[{\"name\":\"L\",\"items\":" + items + "}]")) {
            assertThat(ChecklistDialect.SMART_CHECKLIST_JSON.read(json, false).items())
                    .extracting(TextItem::text)
                    .containsExactly("A");
        }
        assertThat(fates(ChecklistDialect.SMART_CHECKLIST_JSON.read(
                        "{\"checklists\":[{\"name\":\"One\",\"items\":" + items + "},3]}", false)))
                .containsExactly("1 LIST", "2 ITEM \"A\" advised", "3 LEFT_OUT <no-entry>");
    }

    @Test
    void whatThePropertyOfHeroCodersBecomes() {
        ReadText read = ChecklistDialect.HEROCODERS_PROPERTY.read(text("herocoders-property.json"), true);

        String about = " <mandatory-counted 2|4> <state-counted 2|4>";
        assertThat(fates(read))
                .containsExactly(
                        "1 ITEM \"Reviewed by a second person\" mandatory" + about,
                        "2 ITEM \"Tests are **green**\" mandatory" + about,
                        "3 ITEM \"Merged\" mandatory" + about,
                        "4 ITEM \"Measured\" mandatory" + about);
        assertThat(ChecklistDialect.HEROCODERS_PROPERTY
                        .read(text("herocoders-property.json"), false)
                        .items())
                .as("somebody has said so for all")
                .noneMatch(TextItem::mandatory);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"allItems\":2,\"activeItems\":0,\"allMandatoryItems\":2|mandatory DONE|",
                "\"allItems\":2,\"uncheckedItems\":2,\"allMandatoryItems\":0|advised OPEN|",
                "\"allItemsCompleted\":true|mandatory DONE|",
                "\"allItems\":2,\"activeItems\":1,\"allMandatoryItems\":2|mandatory OPEN|state-counted",
                "\"allMandatoryItems\":2|mandatory OPEN|state-unknown",
                "\"allItems\":2,\"activeItems\":2,\"allMandatoryItems\":1|mandatory OPEN|mandatory-counted",
            })
    void thePropertyOfHeroCodersSaysOfEachItemOnlyWhatHoldsForAll(String numbers, String meaning, String about) {
        ReadText read = ChecklistDialect.HEROCODERS_PROPERTY.read("{\"items\":[\"A\",\"B\"]," + numbers + "}", true);

        assertThat(read.items()).hasSize(2).allSatisfy(item -> assertThat(
                        (item.mandatory() ? "mandatory " : "advised ") + item.state())
                .isEqualTo(meaning));
        assertThat(read.lines()).allSatisfy(line -> assertThat(line.about().stream()
                        .map(each -> each.key().replaceFirst(".*\\.", ""))
                        .toList())
                .isEqualTo(about == null ? List.of() : List.of(about)));
    }

    @Test
    void whatALineOfHeroCodersPropertySaysOfItselfHolds() {
        assertThat(fates(ChecklistDialect.HEROCODERS_PROPERTY.read(
                        "{\"items\":\"- [x] A\\n--- Code\\n? B\",\"allItems\":2,\"activeItems\":1,\"allMandatoryItems\":1}",
                        false)))
                .containsExactly("1 ITEM \"A\" mandatory DONE", "2 SECTION", "3 ITEM \"B\" advised");
        assertThat(ChecklistDialect.HEROCODERS_PROPERTY
                        .read("{\"hasItems\":false}", true)
                        .lines())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ChecklistDialect.class)
    void jsonIsNeverTakenForLines(ChecklistDialect dialect) {
        for (String file : List.of("okapya.json", "smart-checklist.json", "herocoders-property.json")) {
            String json = text(file);
            ChecklistDialect own = DialectGuess.of(json).dialect();
            if (!dialect.isJson()) {
                assertThatThrownBy(() -> dialect.read(json, true))
                        .isInstanceOfSatisfying(InvalidException.class, e -> assertThat(
                                        e.errors().fields().get("text").arguments())
                                .containsExactly(dialect.title(), own.title()));
            } else if (dialect != own) {
                assertThat(itemsOrNone(dialect, json)).isEmpty();
            }
        }
        if (!dialect.isJson()) {
            assertThatThrownBy(() -> dialect.read("{\"a\":1}", true)).isInstanceOf(InvalidException.class);
        }
    }

    private static List<TextItem> itemsOrNone(ChecklistDialect dialect, String text) {
        try {
            return dialect.read(text, true).items();
        } catch (InvalidException e) {
            return List.of();
        }
    }

    @Test
    void whatTheLinesOfStiltsoftBecome() {
        ReadText read = ChecklistDialect.STILTSOFT.read(text("stiltsoft.txt"), true);

        assertThat(fates(read))
                .containsExactly(
                        "1 LEFT_OUT <outside-block>",
                        "2 LIST",
                        "3 ITEM \"Notes written\" mandatory DONE [mia, Ben Smith]",
                        "4 ITEM \"Proofread\" mandatory <nested Notes written>",
                        "5 ITEM \"Shop = open\" mandatory",
                        "6 LEFT_OUT <no-attributes>",
                        "7 MARK",
                        "8 LEFT_OUT <outside-block>",
                        "9 LIST",
                        "10 ITEM \"Thank everybody\" mandatory",
                        "11 MARK");
        assertThat(read.lists()).containsExactly("Release \"Autumn\"", "After");
    }

    @Test
    void whatTheLinesOfATaskListBecome() {
        ReadText read = ChecklistDialect.TASK_LIST.read(text("task-list.md"), true);

        assertThat(fates(read).stream().filter(fate -> !fate.endsWith("BLANK")))
                .containsExactly(
                        "1 LIST",
                        "3 LEFT_OUT <no-task>",
                        "5 SECTION",
                        "7 ITEM \"Release notes written\" mandatory DONE",
                        "8 HELP",
                        "9 HELP",
                        "10 ITEM \"in both languages\" mandatory <nested Release notes written>",
                        "11 ITEM \"Help pages checked\" mandatory DONE",
                        "12 ITEM \"Support is briefed\" mandatory",
                        "13 ITEM \"Price list changed\" mandatory NOT_APPLICABLE",
                        "14 LEFT_OUT <no-task>",
                        "15 LEFT_OUT <box ->",
                        "16 LEFT_OUT <no-task>",
                        "18 LEFT_OUT <code>",
                        "19 LEFT_OUT <code>",
                        "20 LEFT_OUT <code>",
                        "22 SECTION",
                        "24 ITEM \"Told\" mandatory",
                        "25 LEFT_OUT <text-empty>");
        assertThat(items(read))
                .contains(
                        "Launch/Product: \"Release notes written\" mandatory DONE"
                                + " // Two sentences for each change. / - and a picture",
                        "Launch: \"Told\" mandatory");
    }

    @Test
    void aHeadingIsTheNameOnlyIfItIsTheOneOverAll() {
        assertThat(fates(ChecklistDialect.TASK_LIST.read("# A\n- [ ] one\n# B\n- [ ] two", true)))
                .containsExactly("1 SECTION", "2 ITEM \"one\" mandatory", "3 SECTION", "4 ITEM \"two\" mandatory");
        assertThat(fates(ChecklistDialect.TASK_LIST.read("words\n# A\n- [ ] one", true)))
                .containsExactly("1 LEFT_OUT <no-task>", "2 SECTION", "3 ITEM \"one\" mandatory");
    }

    @ParameterizedTest
    @CsvSource({
        "HEROCODERS, * A, mandatory OPEN",
        "OKAPYA, * A, mandatory OPEN",
        "HEROCODERS, A, mandatory OPEN",
        "OKAPYA, A, mandatory OPEN",
        "HEROCODERS, + A, mandatory OPEN",
        "SMART_CHECKLIST, + A, advised DONE",
        "SMART_CHECKLIST, x A, advised NOT_APPLICABLE",
        "HEROCODERS, - [x] A, mandatory DONE",
        "TASK_LIST, - [x] A, advised DONE",
        "OKAPYA, (*) A, advised OPEN",
        "OKAPYA, ** A, mandatory DONE",
    })
    void theSameLineMeansAnotherThingInAnotherDialect(ChecklistDialect dialect, String line, String meaning) {
        TextItem item = dialect.read(line, false).items().get(0);

        assertThat(item.text()).isEqualTo("A");
        assertThat((item.mandatory() ? "mandatory " : "advised ") + item.state())
                .isEqualTo(meaning);
    }

    @ParameterizedTest
    @CsvSource({
        "SMART_CHECKLIST, * A",
        "SMART_CHECKLIST, - [ ] A",
        "OKAPYA, x A",
        "OKAPYA, - [x] A",
        "HEROCODERS, ~ A",
        "HEROCODERS, (**) A",
        "TASK_LIST, - A",
        "STILTSOFT, - [x] A",
    })
    void aLineOfAnotherDialectIsNoItem(ChecklistDialect dialect, String line) {
        ReadText read = dialect.read(line, true);

        assertThat(read.items()).isEmpty();
        assertThat(read.leftOut()).hasSize(1);
        assertThat(read.leftOut().get(0).about()).isNotEmpty();
    }

    @Test
    void helpBelowWhatIsNoItemBelongsToNone() {
        assertThat(fates(ChecklistDialect.HEROCODERS.read(">> lost\nA\n(*) B\n>> of what\n--- C\n>> lost, too", true)))
                .containsExactly(
                        "1 LEFT_OUT <no-item-above>",
                        "2 ITEM \"A\" mandatory",
                        "3 LEFT_OUT <other-dialect HeroCoders|Okapya>",
                        "4 LEFT_OUT <no-item-above>",
                        "5 SECTION",
                        "6 LEFT_OUT <no-item-above>");
    }

    @Test
    void helpThatIsTooLongLeavesTheItemAndWhatIsBelow() {
        ReadText read = ChecklistDialect.HEROCODERS.read("A\n>> " + "x".repeat(1001) + "\n>> short", true);

        assertThat(fates(read)).containsExactly("1 ITEM \"A\" mandatory", "2 LEFT_OUT <text-long 1000|1001>", "3 HELP");
        assertThat(read.items().get(0).help()).isEqualTo("short");
    }

    @Test
    void linesEndAsTheyEndAnywhere() {
        ReadText read = ChecklistDialect.HEROCODERS.read("\ufeff- A\r\n\t- B\r- C\n\n   \n- D", true);

        assertThat(read.items()).extracting(TextItem::text).containsExactly("A", "B", "C", "D");
        assertThat(read.lines()).hasSize(6);
    }

    @Test
    void whatNoChecklistCanKeepIsLeftOutAndNamed() {
        ReadText read = ChecklistDialect.HEROCODERS.read(
                "a\u0000b\nhalf \ud83d of one\n\u202egnihton\n\u200b\u2060\n--- \u202eheading\n" + "x".repeat(501),
                true);

        assertThat(fates(read))
                .containsExactly(
                        "1 LEFT_OUT <text-character U+0000>",
                        "2 LEFT_OUT <text-character U+D83D>",
                        "3 ITEM \"\u202egnihton\" mandatory",
                        "4 LEFT_OUT <text-empty>",
                        "5 LEFT_OUT <text-character U+202E>",
                        "6 LEFT_OUT <text-long 500|501>");
        assertThat(read.lines())
                .extracting(ReadLine::shown)
                .noneMatch(shown -> shown.contains("\u0000") || shown.contains("\u202e") || shown.length() > 201);
        assertThat(read.lines().get(0).shown()).isEqualTo("a<U+0000>b");
    }

    @ParameterizedTest
    @EnumSource(ChecklistDialect.class)
    void whateverIsPastedIsAnsweredInTime(ChecklistDialect dialect) {
        String million = "a\"=\\ [".repeat(170_000);
        List<String> hostile = List.of(
                million,
                "- " + " ".repeat(1_000_000) + "a",
                "- [" + million,
                "[".repeat(1_000_000),
                "- text=\"" + "\\\"".repeat(500_000),
                "*".repeat(1_000_000),
                "#".repeat(1_000_000),
                "\t".repeat(1_000_000) + "- [ ] a",
                "- [ ] a\n".repeat(100_000),
                "\r".repeat(1_000_000),
                ":::checklist\n" + "  ".repeat(1000) + "- text=\"a\"\n".repeat(50_000),
                IntStream.range(0, 1000)
                        .mapToObj(" "::repeat)
                        .map(in -> in + "- [ ] a\n")
                        .collect(Collectors.joining()),
                "");

        for (String text : hostile) {
            if (dialect.isJson()) {
                assertThatThrownBy(() -> dialect.read(text, true)).isInstanceOf(InvalidException.class);
            } else {
                assertThat(dialect.read(text, true).lines()).hasSizeLessThanOrEqualTo(1_000_000);
            }
        }
    }

    @Test
    void twoThousandItemsAreReadAndRefusedWithTheNumber() {
        String text =
                IntStream.rangeClosed(1, 2000).mapToObj(i -> "- item " + i).collect(Collectors.joining("\n"));
        ReadText read = ChecklistDialect.HEROCODERS.read(text, true);

        assertThat(read.items()).hasSize(2000);
        assertThat(read.refusal(100))
                .hasValueSatisfying(message -> assertThat(message.arguments()).containsExactly("2000", "100"));
        assertThat(read.refusal(2000)).isEmpty();
        assertThat(ChecklistDialect.TASK_LIST.read(text, true).refusal(2000)).isPresent();
    }

    @Test
    void aTextThatIsTooLongIsRefusedAtOnce() {
        String text = "a".repeat(ChecklistDialect.LONGEST_TEXT + 1);

        assertThatThrownBy(() -> ChecklistDialect.HEROCODERS.read(text, true))
                .isInstanceOfSatisfying(InvalidException.class, e -> assertThat(
                                e.errors().fields().get("text"))
                        .extracting(message -> message.arguments().get(1))
                        .isEqualTo("4000001"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"[{]", "{}", "\"a\"", "[{\"name\":\"a\",\"name\":\"b\"}]", "null", "[1,"})
    void brokenJsonIsAnErrorOfTheText(String json) {
        for (ChecklistDialect dialect : ChecklistDialect.values()) {
            boolean list = dialect == ChecklistDialect.SMART_CHECKLIST_JSON && json.contains("name");
            if (dialect.isJson() && !list) {
                assertThatThrownBy(() -> dialect.read(json, true))
                        .isInstanceOfSatisfying(
                                InvalidException.class,
                                e -> assertThat(e.errors().fields()).containsOnlyKeys("text"));
            }
        }
    }

    @Test
    void strangeEntriesOfJsonAreLeftOutOneByOne() {
        ReadText read = ChecklistDialect.OKAPYA_JSON.read(
                "[1, null, [], {\"name\": 5}, {\"name\": \"A\", \"status\": 3, \"assigneeIds\": [1, \"mia\"],"
                        + " \"checked\": \"yes\"}]",
                true);

        assertThat(fates(read))
                .containsExactly(
                        "1 LEFT_OUT <no-name>",
                        "2 LEFT_OUT <no-name>",
                        "3 LEFT_OUT <no-name>",
                        "4 LEFT_OUT <no-name>",
                        "5 ITEM \"A\" mandatory [mia]");
        assertThat(read.items().get(0).state()).isEqualTo(State.OPEN);
    }

    @Test
    void everyDialectHasAnIdOfItsOwn() {
        for (ChecklistDialect dialect : ChecklistDialect.values()) {
            assertThat(ChecklistDialect.find(dialect.id())).contains(dialect);
        }
        assertThat(ChecklistDialect.find("wiki")).isEmpty();
    }
}
