package org.productops.common.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.productops.common.csv.CsvTable.CsvRow;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;

/** Reads tables as people have them: from any spreadsheet, in any encoding, and never quite as the standard says. */
public final class CsvFiles {

    /** Larger files are refused unread. */
    public static final int MOST_BYTES = 20 * 1024 * 1024;

    /** Longer tables are refused. */
    public static final int MOST_ROWS = 100_000;

    /** Wider tables are refused. */
    public static final int MOST_COLUMNS = 200;

    /** Spreadsheets are told so what the separator is. */
    private static final Pattern SEPARATOR_LINE = Pattern.compile("(?i)\"?sep=([,;\\t])\"?(?:\\r\\n?|\\n|$)");

    /** How files begin that people take for tables: workbooks and other archives, old workbooks, PDF files, pictures. */
    private static final List<byte[]> OTHERS = Stream.of(
                    "PK\u0003\u0004",
                    "\u00d0\u00cf\u0011\u00e0",
                    "%PDF-",
                    "\u0089PNG",
                    "GIF8",
                    "\u00ff\u00d8\u00ff",
                    "\u001f\u008b")
            .map(beginning -> beginning.getBytes(StandardCharsets.ISO_8859_1))
            .toList();

    private CsvFiles() {}

    /**
     * Lets nobody on with a file that is no table in any encoding.
     *
     * @throws InvalidException if it begins as files of other kinds do
     */
    public static void requireTable(byte[] content) {
        if (OTHERS.stream().anyMatch(each -> Arrays.mismatch(each, content) == each.length)) {
            throw InvalidException.general(Message.of("productops.csv.no-table"));
        }
    }

    /**
     * Reads a whole file.
     *
     * @throws InvalidException if it is too large, no table, not of the chosen encoding, has no header, is too long or too wide, or ends within quotes
     */
    public static CsvTable read(byte[] content, CsvChoices choices) {
        return read(content, choices, Integer.MAX_VALUE);
    }

    /** The names of the columns of a file of which nobody knows anything; none if it cannot be read. */
    public static List<String> header(byte[] content) {
        try {
            return read(content, CsvChoices.NONE, 1).header();
        } catch (InvalidException e) {
            // Whoever reads all of it is told why that cannot be.
            return List.of();
        }
    }

    private static CsvTable read(byte[] content, CsvChoices choices, int most) {
        if (content.length > MOST_BYTES) {
            throw InvalidException.general(Message.of("productops.csv.large", MOST_BYTES / 1024 / 1024));
        }
        requireTable(content);
        CsvEncoding encoding = choices.encoding().orElseGet(() -> CsvEncoding.guess(content));
        String text = encoding.decode(content)
                .orElseThrow(() -> InvalidException.general(Message.of("productops.csv.other-encoding")));
        Matcher said = SEPARATOR_LINE.matcher(text);
        boolean says = said.lookingAt();
        String table = says ? text.substring(said.end()) : text;
        CsvSeparator separator = choices.separator()
                .or(() -> says ? separator(said.group(1).charAt(0)) : Optional.empty())
                .orElseGet(() -> guess(table));
        List<CsvRow> rows = rows(table, separator, says ? 1 : 0, most);
        if (rows.isEmpty()) {
            throw InvalidException.general(Message.of("productops.csv.empty"));
        }
        List<String> header = trimmed(rows.get(0).cells());
        if (header.size() > MOST_COLUMNS) {
            throw InvalidException.general(Message.of("productops.csv.wide", header.size(), MOST_COLUMNS));
        }
        return new CsvTable(
                encoding,
                separator,
                header,
                rows.stream().skip(1).map(row -> fitting(row, header.size())).toList());
    }

    private static Optional<CsvSeparator> separator(char character) {
        return Arrays.stream(CsvSeparator.values())
                .filter(each -> each.character() == character)
                .findFirst();
    }

    /** The one that stands most often in the first row, outside of quotes. */
    private static CsvSeparator guess(String text) {
        int[] counts = new int[CsvSeparator.values().length];
        boolean quoted = false;
        boolean any = false;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == '"') {
                quoted = !quoted;
            } else if (!quoted && (character == '\n' || character == '\r')) {
                if (any) {
                    break;
                }
            } else if (!quoted) {
                separator(character).ifPresent(found -> counts[found.ordinal()]++);
            }
            any |= !Character.isWhitespace(character);
        }
        return Arrays.stream(CsvSeparator.values())
                .max(Comparator.<CsvSeparator>comparingInt(each -> counts[each.ordinal()])
                        .thenComparing(Comparator.reverseOrder()))
                .orElse(CsvSeparator.COMMA);
    }

    private static List<CsvRow> rows(String table, CsvSeparator separator, int linesBefore, int most) {
        List<CsvRow> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator.character())
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(table)) {
            for (Iterator<CsvRecord> records = reader.iterator(); rows.size() < most && records.hasNext(); ) {
                CsvRecord record = records.next();
                if (record.getFields().stream().allMatch(String::isBlank)) {
                    continue;
                }
                if (rows.size() > MOST_ROWS) {
                    throw InvalidException.general(Message.of("productops.csv.long", MOST_ROWS));
                }
                int line = Math.toIntExact(record.getStartingLineNumber()) + linesBefore;
                rows.add(new CsvRow(
                        line, record.getFields().stream().map(CsvCell::read).toList()));
            }
            return rows;
        } catch (CsvParseException e) {
            int last = rows.isEmpty() ? linesBefore : rows.get(rows.size() - 1).line();
            throw InvalidException.general(Message.of("productops.csv.broken", last + 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> trimmed(List<String> cells) {
        int size = cells.size();
        while (size > 1 && cells.get(size - 1).isBlank()) {
            size--;
        }
        return cells.subList(0, size).stream().map(String::strip).toList();
    }

    private static CsvRow fitting(CsvRow row, int columns) {
        List<String> cells = new ArrayList<>(row.cells());
        while (cells.size() < columns) {
            cells.add("");
        }
        while (cells.size() > columns && cells.get(cells.size() - 1).isBlank()) {
            cells.remove(cells.size() - 1);
        }
        return new CsvRow(row.line(), cells);
    }
}
