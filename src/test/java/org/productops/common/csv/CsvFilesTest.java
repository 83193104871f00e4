package org.productops.common.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.productops.common.csv.CsvTable.CsvRow;
import org.productops.common.error.InvalidException;

class CsvFilesTest {

    private static final String TABLE = "key;name\r\nzahlung;\u00c4rger \u20ac\r\n";

    @ParameterizedTest
    @CsvSource({
        "UTF-8, '', UTF_8",
        "UTF-8, \uFEFF, UTF_8",
        "UTF-16LE, \uFEFF, UTF_16LE",
        "UTF-16BE, \uFEFF, UTF_16BE",
        "UTF-16LE, '', UTF_16LE",
        "UTF-16BE, '', UTF_16BE",
        "windows-1252, '', WINDOWS_1252"
    })
    void findsOutTheEncoding(String charset, String mark, CsvEncoding expected) {
        CsvTable table = read((mark + TABLE).getBytes(Charset.forName(charset)));

        assertThat(table.encoding()).isEqualTo(expected);
        assertThat(table.header()).containsExactly("key", "name");
        assertThat(table.rows()).containsExactly(new CsvRow(2, List.of("zahlung", "\u00c4rger \u20ac")));
    }

    @Test
    void readsInTheEncodingThatSomebodyChose() {
        CsvChoices chosen = new CsvChoices(Optional.of(CsvEncoding.WINDOWS_1252), Optional.empty());
        assertThat(CsvFiles.read("a\n\u00e9".getBytes(StandardCharsets.UTF_8), chosen)
                        .rows())
                .containsExactly(new CsvRow(2, List.of("\u00c3\u00a9")));

        CsvChoices utf8 = new CsvChoices(Optional.of(CsvEncoding.UTF_8), Optional.empty());
        assertRefused(() -> CsvFiles.read(new byte[] {'a', (byte) 0xE9, 'b'}, utf8), "productops.csv.other-encoding");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'a,b;c,d\n1'|COMMA",
                "'a;b,c;d\n1'|SEMICOLON",
                "'a\tb\n1'|TAB",
                "'\"a;b;c\",d\n1'|COMMA",
                "'\n\na;b\n,,,,'|SEMICOLON",
                "'only\none'|COMMA",
                "'sep=;\na;b,c,d\n1'|SEMICOLON"
            })
    void findsOutTheSeparator(String text, CsvSeparator expected) {
        assertThat(read(text).separator()).isEqualTo(expected);
    }

    @Test
    void readsWithTheSeparatorThatSomebodyChose() {
        CsvChoices chosen = new CsvChoices(Optional.empty(), Optional.of(CsvSeparator.COMMA));

        assertThat(CsvFiles.read("a;b;c,d\n".getBytes(StandardCharsets.UTF_8), chosen)
                        .header())
                .containsExactly("a;b;c", "d");
    }

    @Test
    void rowsSayInWhichLineTheyBegin() {
        CsvTable table = read("sep=,\nkey,name\n\na,\"two\nlines \"\"quoted\"\"\"\n , \nb,c\n");

        assertThat(table.header()).containsExactly("key", "name");
        assertThat(table.rows())
                .containsExactly(
                        new CsvRow(4, List.of("a", "two\nlines \"quoted\"")), new CsvRow(7, List.of("b", "c")));
    }

    @Test
    void rowsMayBeShorterAndEmptyAtTheEndButWhatIsTooMuchIsNotLost() {
        CsvTable table = read("a,b,c,,\n1\n1,2,3,,\n1,2,3,4\n");

        assertThat(table.header()).containsExactly("a", "b", "c");
        assertThat(table.rows())
                .extracting(CsvRow::cells)
                .containsExactly(List.of("1", "", ""), List.of("1", "2", "3"), List.of("1", "2", "3", "4"));
    }

    @Test
    void aColumnMayStandThereTwice() {
        assertThat(read("a,b,a\n1,2,3").header()).containsExactly("a", "b", "a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,b\n1,2\n\"3,4\n5,6\n", "\"a,b", "a\n1\n2\n\"3"})
    void saysWhereAQuotationMarkIsNeverClosed(String text) {
        assertRefused(() -> read(text), "productops.csv.broken");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n \n", ",,;\n"})
    void somethingMustBeInIt(String text) {
        if (text.equals(",,;\n")) {
            assertThat(read(text).rows()).isEmpty();
        } else {
            assertRefused(() -> read(text), "productops.csv.empty");
        }
    }

    @Test
    void tooMuchIsRefused() {
        assertRefused(() -> read(new byte[CsvFiles.MOST_BYTES + 1]), "productops.csv.large");
        assertThat(read("key\n" + "x\n".repeat(CsvFiles.MOST_ROWS)).rows()).hasSize(CsvFiles.MOST_ROWS);
        assertRefused(() -> read("key\n" + "x\n".repeat(CsvFiles.MOST_ROWS + 1)), "productops.csv.long");
    }

    @ParameterizedTest
    @EnumSource(CsvSeparator.class)
    void whatIsWrittenIsReadBackTheSame(CsvSeparator separator) {
        List<List<String>> rows = List.of(
                List.of("key", "name", "text"),
                List.of("a", "=1+1", "+49 30"),
                List.of("b", "-", "@mia"),
                List.of("c", "'=1", "''@x"),
                List.of("d", "'quoted'", "it's"),
                List.of("e", "two\nlines, \"so\"; \t", "\t=cmd|'/c calc'!A0"),
                List.of("f", "\u00e4\uD83D\uDE00", "\uFF1D1"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CsvOutput csv = new CsvOutput(out, separator)) {
            rows.forEach(csv::row);
        }

        CsvTable table = read(out.toByteArray());
        assertThat(table.separator()).isEqualTo(separator);
        assertThat(table.rows()).extracting(CsvRow::cells).isEqualTo(rows.subList(1, rows.size()));
    }

    @Test
    void spreadsheetsRunNoneOfIt() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CsvOutput csv = new CsvOutput(out, CsvSeparator.COMMA)) {
            csv.row(List.of("=1", "+1", "-1", "@a", "\t=1", "x=1"));
        }

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("\uFEFF'=1,'+1,'-1,'@a,'\t=1,x=1\r\n");
    }

    private static CsvTable read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static CsvTable read(byte[] content) {
        return CsvFiles.read(content, CsvChoices.NONE);
    }

    private static void assertRefused(Runnable reading, String reason) {
        assertThatThrownBy(reading::run)
                .isInstanceOfSatisfying(
                        InvalidException.class, e -> assertThat(e.text().key()).isEqualTo(reason));
    }
}
