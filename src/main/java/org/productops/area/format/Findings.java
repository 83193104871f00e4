package org.productops.area.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.imports.ImportLine;
import org.productops.common.imports.ImportRecord;
import org.productops.common.imports.ImportSource;
import org.productops.common.text.Characters;
import org.productops.common.text.Shortening;

/** What comes out of a file while it is read, in any order. */
final class Findings {

    private static final int LONGEST_TEXT = 200;

    /** What is more fills the memory, and nobody reads it. */
    private static final int MOST = 500_000;

    private final List<ImportRecord> records = new ArrayList<>();
    private final List<Told> told = new ArrayList<>();

    /** @throws InvalidException if the file says too much */
    void add(FoundArea area) {
        records.add(area.record());
        checkRoom(0);
    }

    /**
     * Stops the reading of a file that says too much.
     *
     * @param more how much is known of it that was not told yet
     * @throws InvalidException if it does
     */
    void checkRoom(int more) {
        if (records.size() + told.size() + more > MOST) {
            throw InvalidException.general(Message.of("productops.area.format.too-much", MOST));
        }
    }

    /**
     * Says what became of a part of the file.
     *
     * @param position where the part stands among all others; what stands at the same one stays as it was told
     * @throws InvalidException if the file says too much
     */
    void tell(long position, String place, String text, Message fate) {
        Message shown = new Message(
                fate.key(), fate.arguments().stream().map(Findings::shown).toList());
        told.add(new Told(position, new ImportLine(shown(place), shown(text), shown)));
        checkRoom(0);
    }

    private static String shown(String text) {
        // What is beyond is cut anyway, and looking at its characters takes time.
        String beginning = text.substring(0, Math.min(text.length(), 2 * LONGEST_TEXT));
        return Shortening.atCharacter(Characters.keptInLine(beginning), LONGEST_TEXT);
    }

    ImportSource source() {
        told.sort(Comparator.comparingLong(Told::position));
        return new ImportSource(records, told.stream().map(Told::line).toList());
    }

    private record Told(long position, ImportLine line) {}
}
