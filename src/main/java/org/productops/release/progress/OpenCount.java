package org.productops.release.progress;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How much is open of one owner, area or kind.
 *
 * @param subject the key of the user or area, or the name of the kind; empty for those without
 * @param mandatory how many mandatory items
 * @param advised how many others
 * @param issues on how many issues
 */
public record OpenCount(String subject, int mandatory, int advised, int issues) {

    private static final Comparator<OpenCount> MOST_FIRST = Comparator.comparingInt(OpenCount::mandatory)
            .thenComparingInt(OpenCount::advised)
            .reversed()
            .thenComparing(OpenCount::subject);

    /** What is open. */
    public static List<OpenCount> of(List<ReleaseLine> lines, OpenBy by) {
        Map<String, OpenCount> counts = new LinkedHashMap<>();
        for (ReleaseLine line : lines) {
            Map<String, OpenCount> ofIssue = new LinkedHashMap<>();
            for (OpenDuty duty : line.state().lists().open()) {
                String key = by.subject(line, duty);
                ofIssue.merge(
                        key,
                        new OpenCount(key, duty.mandatory() ? 1 : 0, duty.mandatory() ? 0 : 1, 1),
                        (one, other) -> new OpenCount(
                                key, one.mandatory() + other.mandatory(), one.advised() + other.advised(), 1));
            }
            ofIssue.forEach((key, count) -> counts.merge(
                    key,
                    count,
                    (one, other) -> new OpenCount(
                            key,
                            one.mandatory() + other.mandatory(),
                            one.advised() + other.advised(),
                            one.issues() + other.issues())));
        }
        return counts.values().stream().sorted(MOST_FIRST).toList();
    }
}
