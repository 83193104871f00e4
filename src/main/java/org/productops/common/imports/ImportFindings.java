package org.productops.common.imports;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.productops.common.error.FieldErrors;

/**
 * All that was found when an import was checked.
 *
 * @param check in figures
 * @param plan what would become of each thing
 * @param leftOut what somebody left out
 * @param lines what gives no record
 */
public record ImportFindings(ImportCheck check, ImportPlan plan, List<ImportRow> leftOut, List<ImportLine> lines) {

    public ImportFindings {
        leftOut = List.copyOf(leftOut);
        lines = lines.stream()
                .map(line -> new ImportLine(
                        line.place(), ImportRowView.shortened(line.text()), ImportRowView.shortened(line.fate())))
                .toList();
    }

    /** The things with this fate. */
    public List<ImportRow> of(ImportFate fate) {
        return fate == ImportFate.LEFT_OUT ? leftOut : plan.of(fate);
    }

    static ImportFindings of(ImportRun run, Instant now, ImportReading.Found found, ImportPlan plan) {
        Map<ImportFate, Integer> counts = new EnumMap<>(ImportFate.class);
        Arrays.stream(ImportFate.values()).forEach(fate -> counts.put(fate, plan.count(fate)));
        counts.put(ImportFate.LEFT_OUT, found.leftOut().size());
        List<ImportLine> lines = found.source().lines();
        ImportCheck check = new ImportCheck(
                run.version(),
                now,
                counts,
                plan.archivesGone(),
                lines.size(),
                plan.noted().size(),
                plan.asked().size(),
                plan.people().size(),
                plan.facts(),
                found.table(),
                FieldErrors.none());
        List<ImportRow> leftOut =
                found.leftOut().stream().map(ImportRow::leftOut).toList();
        return new ImportFindings(check, plan, leftOut, lines);
    }

    /** @param table how a table was read that cannot be imported so; empty if it could not be */
    static ImportFindings unreadable(ImportRun run, Instant now, FieldErrors errors, Optional<ImportTable> table) {
        ImportCheck check = new ImportCheck(run.version(), now, Map.of(), false, 0, 0, 0, 0, List.of(), table, errors);
        return new ImportFindings(check, new ImportPlan(List.of(), List.of(), false, List.of()), List.of(), List.of());
    }
}
