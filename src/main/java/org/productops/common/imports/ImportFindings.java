package org.productops.common.imports;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.productops.common.error.FieldErrors;

/**
 * All that was found when an import was checked.
 *
 * @param check in figures
 * @param plan what would become of each thing
 * @param lines what gives no record; the first {@value #MOST_LINES}
 */
public record ImportFindings(ImportCheck check, ImportPlan plan, List<ImportLine> lines) {

    /** More lines help nobody. */
    static final int MOST_LINES = 200;

    public ImportFindings {
        lines = lines.stream()
                .limit(MOST_LINES)
                .map(line -> new ImportLine(line.place(), ImportRowView.shortened(line.text()), line.fate()))
                .toList();
    }

    static ImportFindings of(ImportRun run, Instant now, ImportReading.Found found, ImportPlan plan) {
        Map<ImportFate, Integer> counts =
                Arrays.stream(ImportFate.values()).collect(Collectors.toMap(Function.identity(), plan::count));
        List<ImportLine> lines = found.source().lines();
        ImportCheck check = new ImportCheck(
                run.version(), now, counts, plan.archivesGone(), lines.size(), found.table(), FieldErrors.none());
        return new ImportFindings(check, plan, lines);
    }

    static ImportFindings unreadable(ImportRun run, Instant now, FieldErrors errors) {
        ImportCheck check = new ImportCheck(run.version(), now, Map.of(), false, 0, Optional.empty(), errors);
        return new ImportFindings(check, new ImportPlan(List.of(), List.of(), false), List.of());
    }
}
