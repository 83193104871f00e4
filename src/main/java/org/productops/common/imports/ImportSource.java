package org.productops.common.imports;

import java.util.List;

/**
 * What is in a file.
 *
 * @param records what it describes, in the order of the file
 * @param lines what gives no record, in the order of the file
 */
public record ImportSource(List<ImportRecord> records, List<ImportLine> lines) {

    public ImportSource {
        records = List.copyOf(records);
        lines = List.copyOf(lines);
    }
}
