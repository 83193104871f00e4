package org.productops.common.imports;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.Message;

/**
 * What was found when an import was checked, in figures.
 *
 * @param version of the import that was checked
 * @param checked when
 * @param counts how many things have a fate; a fate that none has may be missing
 * @param archivesGone whether what is not in the file is to be archived
 * @param lines how many lines of the file give no record
 * @param noted how many things are imported without something that the file says of them
 * @param asked how many things ask for something, see {@link ImportRow#asks}
 * @param people how many people it names whom nobody knows, or for whom somebody said who is meant
 * @param facts what to know of all of it beside its rows, in sentences
 * @param table how a table was read; empty for other formats, and if it could not be
 * @param errors why it could not be read; empty if it could
 */
public record ImportCheck(
        long version,
        Instant checked,
        Map<ImportFate, Integer> counts,
        boolean archivesGone,
        int lines,
        int noted,
        int asked,
        int people,
        List<Message> facts,
        Optional<ImportTable> table,
        FieldErrors errors) {

    public ImportCheck {
        counts = Map.copyOf(counts);
        facts = List.copyOf(facts);
    }

    /** How many things have this fate. */
    public int count(ImportFate fate) {
        return counts.getOrDefault(fate, 0);
    }

    /** How many things it touches. */
    public int touched() {
        return count(ImportFate.NEW) + count(ImportFate.CHANGED) + archived();
    }

    /** How many things it archives because the file does not have them. */
    public int archived() {
        return archivesGone ? count(ImportFate.GONE) : 0;
    }

    /** How many rows have to be corrected before it can be applied; those that only wait for others are not counted. */
    public int wrong() {
        return count(ImportFate.WRONG) + (isIncomplete() ? lines : 0);
    }

    /** How many records the file has. */
    public int records() {
        return counts.values().stream().mapToInt(Integer::intValue).sum()
                - count(ImportFate.GONE)
                - count(ImportFate.LEFT_OUT);
    }

    /** Whether it could be read. */
    public boolean isReadable() {
        return errors.isEmpty();
    }

    /** Whether rows of a table are left out: other formats have lines that say nothing of a thing, tables have none. */
    public boolean isIncomplete() {
        return table.isPresent() && lines > 0;
    }

    /** Whether it can be applied: something is to be done, and nothing is wrong. */
    public boolean isReady() {
        return isReadable()
                && count(ImportFate.WRONG) + count(ImportFate.WAITING) == 0
                && touched() > 0
                && !isIncomplete();
    }
}
