package org.productops.style.check;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.productops.style.rule.Finding;
import org.productops.style.text.SourceRange;
import org.productops.style.text.StyledText;

/**
 * A finding with its place in the text as it was sent, for programs.
 *
 * @param line the number of the line where it begins, counted from 1
 * @param column where it begins in the line, counted from 1 in characters as people count them
 * @param lastColumn the column of its last character in that line
 */
public record PlacedFinding(Finding finding, int line, int column, int lastColumn) {

    public PlacedFinding {
        Objects.requireNonNull(finding, "finding");
    }

    /** Finds the places of all findings of a text. */
    public static List<PlacedFinding> of(StyledText text, List<Finding> findings) {
        TextPositions lines = new TextPositions(text.source());
        return findings.stream()
                .map(finding -> of(finding, range(text, finding), lines))
                .toList();
    }

    private static PlacedFinding of(Finding finding, SourceRange range, TextPositions lines) {
        int end = Math.min(range.end(), lines.lineEnd(range.start()));
        int column = lines.column(range.start());
        int last = end > range.start() ? lines.column(end) - 1 : column;
        return new PlacedFinding(finding, lines.line(range.start()), column, Math.max(column, last));
    }

    private static SourceRange range(StyledText text, Finding finding) {
        Optional<SourceRange> range = finding.block().isEmpty()
                ? Optional.of(new SourceRange(finding.start(), finding.end()))
                : text.blocks().get(finding.block().get()).map().covering(finding.start(), finding.end());
        return range.orElse(new SourceRange(0, 0));
    }
}
