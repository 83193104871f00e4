package org.productops.area.format;

import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.productops.common.csv.CsvChoices;
import org.productops.common.csv.CsvFiles;
import org.productops.common.csv.CsvTable;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.imports.ImportFormat;
import org.productops.common.imports.ImportSource;

/**
 * Components as Compass takes them from a table. Its columns have names of their own, see
 * https://developer.atlassian.com/cloud/compass/components/create-and-update-components-using-a-csv-file.
 */
@Named
public final class CompassFormat implements ImportFormat {

    /** The columns that each of its tables has. */
    private static final Set<String> NEEDED = Set.of(CompassReading.NAME, CompassReading.TYPE);

    /** The columns that no other table has, of which one is enough. */
    private static final Set<String> OWN = Set.of(
            CompassReading.LIFECYCLE,
            CompassReading.TEAM,
            CompassReading.TIER,
            CompassReading.CHANNELS,
            CompassReading.ON_CALL,
            CompassReading.OTHER_LINKS);

    @Override
    public String id() {
        return "compass";
    }

    @Override
    public boolean recognises(List<String> header) {
        return header.containsAll(NEEDED)
                && header.stream().anyMatch(column -> OWN.contains(column) || column.startsWith(CompassReading.CUSTOM));
    }

    @Override
    public ImportSource read(byte[] content) {
        CsvTable table = CsvFiles.read(content, CsvChoices.NONE);
        if (!table.header().containsAll(NEEDED)) {
            throw InvalidException.general(Message.of("productops.area.format.compass.header"));
        }
        return new CompassReading(table).read();
    }
}
