package org.productops.common.imports;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.productops.common.csv.CsvEncoding;
import org.productops.common.csv.CsvSeparator;
import org.productops.common.csv.CsvTable;
import org.productops.common.imports.ImportRun.ImportChoices;

/**
 * How a table was read.
 *
 * @param encoding how its characters are written
 * @param encodingGuessed whether nobody chose that
 * @param separator what stands between its cells
 * @param separatorGuessed whether nobody chose that
 * @param columns its columns
 */
public record ImportTable(
        CsvEncoding encoding,
        boolean encodingGuessed,
        CsvSeparator separator,
        boolean separatorGuessed,
        List<Column> columns) {

    ImportTable(CsvTable table, List<String> mapping, ImportChoices choices) {
        this(
                table.encoding(),
                choices.encoding().isEmpty(),
                table.separator(),
                choices.separator().isEmpty(),
                IntStream.range(0, mapping.size())
                        .mapToObj(i -> new Column(
                                table.header().get(i),
                                mapping.get(i),
                                table.rows().isEmpty()
                                        ? ""
                                        : ImportRowView.shortened(
                                                table.rows().get(0).cells().get(i))))
                        .toList());
    }

    /** The names of the fields that it has columns for. */
    public Set<String> fields() {
        return columns.stream()
                .map(Column::field)
                .filter(field -> !field.isEmpty())
                .collect(Collectors.toSet());
    }

    /**
     * A column.
     *
     * @param name as it stands in the header
     * @param field the name of the field that it is for; empty if it is for none
     * @param example what the first row has in it, shortened
     */
    public record Column(String name, String field, String example) {}
}
