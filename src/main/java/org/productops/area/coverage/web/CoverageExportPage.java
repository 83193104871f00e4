package org.productops.area.coverage.web;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.productops.area.coverage.CoverageGap;
import org.productops.area.coverage.CoverageGapView;
import org.productops.area.coverage.CoverageKind;
import org.productops.area.coverage.CoverageService;
import org.productops.area.coverage.Excuse;
import org.productops.common.csv.CsvOutput;
import org.productops.common.csv.CsvSeparator;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageResult;
import org.productops.common.web.ServletPage;

/** A list of what is missing as a file for spreadsheets. */
final class CoverageExportPage implements ServletPage {

    private static final List<String> HEAD =
            List.of("kind", "subject", "key", "name", "within", "weight", "of", "reason", "until");

    private final CoverageService coverage;
    private final CoverageKind kind;

    CoverageExportPage(CoverageService coverage, CoverageKind kind) {
        this.coverage = coverage;
        this.kind = kind;
    }

    @Override
    public PageResult show(PageRequest request) {
        List<CoverageGapView> gaps = coverage.gaps(kind, CoveragePage.days(request), request.checked("excused"));
        return PageResult.download("coverage-" + kind.id() + ".csv", "text/csv;charset=UTF-8", out -> write(gaps, out));
    }

    private static void write(List<CoverageGapView> gaps, OutputStream out) {
        try (CsvOutput csv = new CsvOutput(out, CsvSeparator.COMMA)) {
            csv.row(HEAD);
            gaps.forEach(view -> csv.row(cells(view)));
        }
    }

    private static List<String> cells(CoverageGapView view) {
        CoverageGap gap = view.gap();
        return List.of(
                gap.kind().id(),
                gap.subject(),
                gap.key(),
                gap.name(),
                gap.within(),
                String.valueOf(gap.weight()),
                String.valueOf(gap.of()),
                view.excuse().map(Excuse::reason).orElse(""),
                view.excuse().map(Excuse::until).map(LocalDate::toString).orElse(""));
    }
}
