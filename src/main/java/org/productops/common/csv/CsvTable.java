package org.productops.common.csv;

import java.util.List;

/**
 * What is in a file.
 *
 * @param encoding how its characters are written
 * @param separator what stands between its cells
 * @param header the names of its columns, as they stand there; one may stand there twice
 * @param rows those that are not empty
 */
public record CsvTable(CsvEncoding encoding, CsvSeparator separator, List<String> header, List<CsvRow> rows) {

    public CsvTable {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    /**
     * A row.
     *
     * @param line the number of the line in which it begins, from 1
     * @param cells at least as many as there are columns: spreadsheets leave out empty ones at the end. More, if there is
     *     something in them
     */
    public record CsvRow(int line, List<String> cells) {

        public CsvRow {
            cells = List.copyOf(cells);
        }
    }
}
