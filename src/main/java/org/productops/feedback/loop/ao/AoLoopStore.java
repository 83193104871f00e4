package org.productops.feedback.loop.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.productops.common.store.ao.Batches;
import org.productops.common.store.ao.StoredTexts;
import org.productops.feedback.loop.LoopMeasure;
import org.productops.feedback.loop.LoopPoint;
import org.productops.feedback.loop.LoopStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What was counted, in the product's database: texts with many points each, as all of them are always read. */
@JiraComponent
public final class AoLoopStore implements LoopStore {

    private static final Logger LOG = LoggerFactory.getLogger(AoLoopStore.class);

    /** So many characters are in one row, give or take a line. */
    private static final int LONG = 100_000;

    private static final int MOST_IN_LINE = 2_000;

    private final ActiveObjects ao;

    @Inject
    public AoLoopStore(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    /** What stands in rows together. */
    private record Cell(long projectId, YearMonth month) {}

    /** What stands in a line together. */
    private record Line(LoopMeasure measure, String areaKey) {}

    @Override
    public List<LoopPoint> all() {
        List<LoopPoint> points = new ArrayList<>();
        Map<String, String> areas = new HashMap<>();
        ao.stream(LoopCellEntity.class, Query.select("ID, PROJECT_ID, COUNTED_MONTH, COUNTED_POINTS"), row -> {
            try {
                read(row, areas, points);
            } catch (RuntimeException e) {
                // Counted anew soon, and by a newer version if that is what has written it.
                LOG.warn("What was counted of the project {} cannot be read", row.getProjectId(), e);
            }
        });
        return points;
    }

    private static void read(LoopCellEntity row, Map<String, String> areas, List<LoopPoint> into) {
        YearMonth month = YearMonth.parse(row.getCountedMonth());
        for (String line : StoredTexts.orEmpty(row.getCountedPoints()).split("\n")) {
            String[] parts = line.split(" ", -1);
            Optional<LoopMeasure> measure = LoopMeasure.named(parts[0]);
            if (measure.isEmpty()) {
                continue;
            }
            String area = areas.computeIfAbsent(parts[1], key -> key);
            for (int i = 2; i < parts.length; i++) {
                String[] numbers = parts[i].split(",");
                into.add(new LoopPoint(
                        measure.get(),
                        row.getProjectId(),
                        area,
                        month,
                        Long.parseLong(numbers[0]),
                        Long.parseLong(numbers[1]),
                        Integer.parseInt(numbers[2])));
            }
        }
    }

    @Override
    public void replace(Collection<LoopPoint> points) {
        Map<Cell, Map<Line, List<LoopPoint>>> cells = new LinkedHashMap<>();
        points.forEach(
                point -> cells.computeIfAbsent(new Cell(point.projectId(), point.month()), any -> new LinkedHashMap<>())
                        .computeIfAbsent(new Line(point.measure(), point.areaKey()), any -> new ArrayList<>())
                        .add(point));
        List<Map<String, Object>> rows = new ArrayList<>();
        cells.forEach((cell, lines) -> texts(lines)
                .forEach(text -> rows.add(Map.of(
                        "PROJECT_ID", cell.projectId(),
                        "COUNTED_MONTH", cell.month().toString(),
                        "COUNTED_POINTS", text))));
        ao.deleteWithSQL(LoopCellEntity.class, "ID > ?", 0);
        Batches.insert(ao, LoopCellEntity.class, rows);
    }

    private static List<String> texts(Map<Line, List<LoopPoint>> lines) {
        List<String> texts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        lines.forEach((line, all) -> {
            for (int start = 0; start < all.size(); start += MOST_IN_LINE) {
                text.append(line.measure().name()).append(' ').append(line.areaKey());
                all.subList(start, Math.min(start + MOST_IN_LINE, all.size())).forEach(point -> text.append(' ')
                        .append(point.feedbackId())
                        .append(',')
                        .append(point.deliveryId())
                        .append(',')
                        .append(point.amount()));
                text.append('\n');
                if (text.length() > LONG) {
                    texts.add(text.toString());
                    text.setLength(0);
                }
            }
        });
        if (text.length() > 0) {
            texts.add(text.toString());
        }
        return texts;
    }
}
