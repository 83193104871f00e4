package org.productops.feedback.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.productops.common.access.Access;
import org.productops.common.csv.CsvChoices;
import org.productops.common.csv.CsvFiles;
import org.productops.common.csv.CsvSeparator;
import org.productops.common.csv.CsvTable;
import org.productops.common.error.InvalidException;
import org.productops.common.error.NotPermittedException;
import org.productops.feedback.FeedbackFixture;
import org.productops.feedback.FeedbackSource;
import org.productops.feedback.Importance;
import org.productops.feedback.evidence.EvidenceLink;
import org.productops.feedback.inbox.InboxFixture;
import org.productops.feedback.inbox.InboxService;
import org.productops.feedback.item.TriageState;

class FeedbackExportServiceTest {

    private final InboxFixture fixture = new InboxFixture();
    private final FeedbackExportService exports = new FeedbackExportService(
            new Access(fixture.people),
            fixture.inbox,
            fixture.feedback.issues,
            fixture.evidence,
            issue -> List.of("ui", "of-" + issue.key()));

    private CsvTable export(String state) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exports.csv(InboxFixture.filter(state), out, CsvSeparator.COMMA);
        return CsvFiles.read(out.toByteArray(), CsvChoices.NONE);
    }

    private static Map<String, String> row(CsvTable table, int number) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < table.header().size(); i++) {
            row.put(table.header().get(i), table.rows().get(number).cells().get(i));
        }
        return row;
    }

    @Test
    void writesWhatAnImportTakesBack() {
        fixture.feedback(1, 3);
        fixture.feedback(2, 2);
        fixture.feedback.store.update(FeedbackFixture.said(
                1, FeedbackSource.SALES, "Acme", "=1+1\n\"quoted\"", LocalDate.of(2026, 1, 31), 2));
        fixture.items.change(2, item -> item.mergedWith(1, InboxFixture.NOW));

        CsvTable table = export("all");

        assertThat(table.header()).startsWith(FeedbackFileFields.COLUMNS.toArray(String[]::new));
        assertThat(table.rows()).hasSize(2);
        assertThat(row(table, 0))
                .containsEntry("project", "FB")
                .containsEntry("id", "FB-1")
                .containsEntry("original", "")
                .containsEntry("quote", "=1+1\n\"quoted\"")
                .containsEntry("source", "SALES")
                .containsEntry("saidBy", "CUSTOMER")
                .containsEntry("heardOn", "2026-01-31")
                .containsEntry("tags", "ui, of-FB-1")
                .containsEntry("state", "NEW")
                .containsEntry("decidedOn", "");
        assertThat(row(table, 1))
                .containsEntry("original", "FB-1")
                .containsEntry("state", "MERGED")
                .containsEntry("decidedOn", "2026-03-10");
    }

    @Test
    void saysWhyAndWhatEachIsEvidenceForAsFarAsTheReaderMaySeeThat() {
        fixture.feedback(1, 3);
        fixture.feedback(2, 2);
        fixture.feedback.issues.add(100, "PAY-1", "bug");
        fixture.feedback.issues.add(101, "SECRET-1", "bug");
        fixture.feedback.issues.hide(101);
        fixture.evidence.insert(new EvidenceLink(1, 100, Importance.USEFUL, InboxFixture.NOW));
        fixture.evidence.insert(new EvidenceLink(1, 101, Importance.USEFUL, InboxFixture.NOW));
        fixture.items.become(2, TriageState.DECLINED, "Not ours");

        CsvTable table = export("all");

        assertThat(List.of(row(table, 0), row(table, 1)))
                .anySatisfy(row -> assertThat(row)
                        .containsEntry("id", "FB-1")
                        .containsEntry("reason", "")
                        .containsEntry("evidenceFor", "PAY-1"))
                .anySatisfy(row -> assertThat(row)
                        .containsEntry("id", "FB-2")
                        .containsEntry("reason", "Not ours")
                        .containsEntry("evidenceFor", ""));
    }

    @Test
    void guardsWhatSpreadsheetsWouldRun() {
        fixture.feedback(1, 3);
        fixture.feedback.store.update(FeedbackFixture.said(
                1, FeedbackSource.SALES, "Acme", "=HYPERLINK(\"x\")", LocalDate.of(2026, 1, 31), 2));
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        exports.csv(InboxFixture.filter("all"), out, CsvSeparator.SEMICOLON);

        assertThat(out.toString(StandardCharsets.UTF_8)).contains("'=HYPERLINK").doesNotContain(";=HYPERLINK");
    }

    @Test
    void writesAllPartsOfALongListAndNothingThatIsHidden() {
        int many = InboxService.MOST * 2 + 10;
        IntStream.rangeClosed(1, many).forEach(id -> fixture.feedback(id, 1));
        fixture.feedback.issues.hide(7);

        CsvTable table = export("all");

        assertThat(table.rows()).hasSize(many - 1);
        assertThat(table.rows()).noneMatch(row -> row.cells().contains("FB-7"));
        assertThat(table.rows().stream().map(row -> row.cells().get(1)).distinct())
                .hasSize(many - 1);
    }

    @Test
    void writesWhatTheFilterFindsAndSaysWhatIsWrongWithItFirst() {
        fixture.feedback(1, 3);
        fixture.feedback(2, 2);
        fixture.items.become(2, TriageState.DECLINED, "No");

        assertThat(export("declined").rows()).hasSize(1);
        assertThat(export("answered").rows()).isEmpty();
        assertThatExceptionOfType(InvalidException.class)
                .isThrownBy(() -> exports.check(InboxFixture.filter("nonsense")));
        fixture.people.actAsNobody();
        assertThatExceptionOfType(NotPermittedException.class)
                .isThrownBy(() -> exports.check(InboxFixture.filter("all")));
        assertThatExceptionOfType(NotPermittedException.class).isThrownBy(() -> export("all"));
    }
}
