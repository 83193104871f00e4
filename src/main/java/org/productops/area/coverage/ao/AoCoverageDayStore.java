package org.productops.area.coverage.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.java.ao.Query;
import org.productops.area.coverage.CoverageDay;
import org.productops.area.coverage.CoverageDayStore;
import org.productops.area.coverage.CoverageKind;
import org.productops.common.store.ao.Batches;
import org.productops.common.store.ao.UnreadableRows;

/** Figures of days in the product's database. */
@JiraComponent
public final class AoCoverageDayStore implements CoverageDayStore {

    private static final String COLUMNS = "ID, COUNTED_ON, GAP_KIND, OPEN_COUNT, EXCUSED_COUNT, TOTAL_COUNT";

    private final ActiveObjects ao;
    private final UnreadableRows unreadable = new UnreadableRows();

    @Inject
    public AoCoverageDayStore(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<CoverageDay> since(LocalDate day) {
        List<CoverageDay> days = new ArrayList<>();
        Query query =
                Query.select(COLUMNS).where("COUNTED_ON >= ?", day.toString()).order("COUNTED_ON ASC, ID ASC");
        ao.stream(CoverageDayEntity.class, query, row -> {
            try {
                days.add(new CoverageDay(
                        LocalDate.parse(row.getCountedOn()),
                        CoverageKind.valueOf(row.getGapKind()),
                        row.getOpenCount(),
                        row.getExcusedCount(),
                        row.getTotalCount()));
            } catch (IllegalArgumentException e) {
                unreadable.tell("COVERAGE_DAY", row, "the figure " + row.getGapKind());
            }
        });
        return days;
    }

    @Override
    public void put(LocalDate day, List<CoverageDay> figures) {
        ao.deleteWithSQL(CoverageDayEntity.class, "COUNTED_ON = ?", day.toString());
        Batches.insert(
                ao,
                CoverageDayEntity.class,
                figures.stream()
                        .map(figure -> Map.<String, Object>of(
                                "COUNTED_ON", figure.day().toString(),
                                "GAP_KIND", figure.kind().name(),
                                "OPEN_COUNT", figure.open(),
                                "EXCUSED_COUNT", figure.excused(),
                                "TOTAL_COUNT", figure.total()))
                        .toList());
    }

    @Override
    public void removeBefore(LocalDate day) {
        ao.deleteWithSQL(CoverageDayEntity.class, "COUNTED_ON < ?", day.toString());
    }
}
