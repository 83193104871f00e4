package org.productops.area.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Figures of days, in memory. */
public final class InMemoryCoverageDayStore implements CoverageDayStore {

    private final List<CoverageDay> rows = new ArrayList<>();

    @Override
    public List<CoverageDay> since(LocalDate day) {
        return rows.stream().filter(row -> !row.day().isBefore(day)).toList();
    }

    @Override
    public void put(LocalDate day, List<CoverageDay> figures) {
        rows.removeIf(row -> row.day().equals(day));
        rows.addAll(figures);
    }

    @Override
    public void removeBefore(LocalDate day) {
        rows.removeIf(row -> row.day().isBefore(day));
    }
}
