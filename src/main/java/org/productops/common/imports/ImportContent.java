package org.productops.common.imports;

import java.util.List;

/**
 * What a file says, mended.
 *
 * @param records of which something becomes
 * @param leftOut those that somebody left out: what they are about is in the file, and stays as it is
 */
public record ImportContent(List<ImportRecord> records, List<ImportRecord> leftOut) {

    public ImportContent {
        records = List.copyOf(records);
        leftOut = List.copyOf(leftOut);
    }
}
