package org.productops.readiness.checklist.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.productops.common.error.Message;
import org.productops.readiness.checklist.format.TextItem.State;
import org.productops.testing.fakes.EnglishTexts;

class MarkdownTasksTest {

    private static TextItem item(String section, String text, String help, State state) {
        return new TextItem("Launch", section, text, help, true, state, List.of());
    }

    @Test
    void aListIsWrittenAsPeopleWouldWriteIt() {
        String text = MarkdownTasks.write(
                "Launch",
                List.of(
                        item("", "Decided", "", State.DONE),
                        item("Product", "Notes written", "Two sentences.\n- and a picture", State.OPEN),
                        new TextItem("", "Product", "Priced", "", false, State.NOT_APPLICABLE, List.of("mia"))),
                "advised");

        assertThat(text)
                .isEqualTo(
                        """
                        # Launch

                        - [x] Decided

                        ## Product

                        - [ ] Notes written
                          Two sentences.
                          \\- and a picture
                        - [~] Priced (advised)
                        """);
    }

    @Test
    void whatIsWrittenIsReadAsTheSame() {
        List<TextItem> items = List.of(
                item("", "First", "1. a number\n2) another\n10.5 seconds", State.OPEN),
                item("A # B #", "- [x] in the text", "# no heading\n```\n\\ and \\- a backslash", State.DONE),
                item("A # B #", "`code` and **bold**", "- [ ] no task\n> no quote\n~~~", State.NOT_APPLICABLE),
                item("", "Last", "+ and *", State.OPEN));

        String text = MarkdownTasks.write("Launch", items, "advised");

        assertThat(ChecklistDialect.TASK_LIST.read(text, true).items()).isEqualTo(items);
        assertThat(ChecklistDialect.TASK_LIST.read(text, true).leftOut()).isEmpty();
    }

    @Test
    void whatIsAdvisedIsReadAsAdvisedInEachLanguage() {
        for (String word : MarkdownTasks.ADVISED) {
            List<TextItem> items = List.of(
                    item("", "Done", "", State.OPEN),
                    new TextItem("Launch", "", "Priced (in euros)", "", false, State.DONE, List.of()));
            String text = MarkdownTasks.write("Launch", items, word);

            assertThat(ChecklistDialect.TASK_LIST.read(text, true).items()).isEqualTo(items);
        }
        assertThat(MarkdownTasks.ADVISED)
                .as("what the texts say")
                .contains(new EnglishTexts().get(Message.of("productops.readiness.format.advised")));
    }

    @Test
    void ofATextOfSeveralLinesTheFirstIsTheTask() {
        String text =
                MarkdownTasks.write("Two\nlines", List.of(item("", "One\n\ntwo", "three", State.OPEN)), "advised");

        assertThat(text).isEqualTo("# Two lines\n\n- [ ] One\n  two\n  three\n");
    }

    @Test
    void aListWithoutItemsIsItsName() {
        assertThat(MarkdownTasks.write("Launch", List.of(), "advised")).isEqualTo("# Launch\n");
    }
}
