package org.productops.common.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes a table, row by row, as spreadsheets read it best: UTF-8 that says so. {@link CsvFiles} reads the same cells back.
 */
public final class CsvOutput implements AutoCloseable {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final CsvWriter rows;

    /** @param out is flushed and closed with this */
    public CsvOutput(OutputStream out, CsvSeparator separator) {
        try {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            writer.write(BYTE_ORDER_MARK);
            rows = CsvWriter.builder().fieldSeparator(separator.character()).build(writer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a row; cells that a spreadsheet would run are guarded. */
    public void row(List<String> cells) {
        rows.writeRecord(cells.stream().map(CsvCell::written).toList());
    }

    @Override
    public void close() {
        try {
            rows.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
