package org.productops.area.coverage;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.productops.area.Area;
import org.productops.area.AreaService;
import org.productops.area.AreaTree;
import org.productops.common.access.Access;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.text.TextOrder;

/** The map of the product: where its open issues are, and where a gap is. For all who may use the product. */
@JiraComponent
public class CoverageMapService {

    private final Access access;
    private final AreaService areas;
    private final CoverageService coverage;
    private final CoverageLibrary library;

    @Inject
    public CoverageMapService(Access access, AreaService areas, CoverageService coverage, CoverageLibrary library) {
        this.access = access;
        this.areas = areas;
        this.coverage = coverage;
        this.library = library;
    }

    /**
     * One level of the map.
     *
     * @param kind a gap of areas
     * @param quietDays see {@link CoverageService#figures}
     * @param areaKey the area whose map is meant; empty for that of all
     * @param size what its pieces are to be as large as
     * @throws NotFoundException if it is no gap of areas, or if there is no such area
     */
    public CoverageMapView map(CoverageKind kind, int quietDays, String areaKey, TileSize size) {
        access.requireUser();
        if (kind.subject() != CoverageKind.Subject.AREA) {
            throw new NotFoundException(Message.of("productops.coverage.error.no-map", kind.id()));
        }
        AreaTree tree = areas.tree();
        Optional<Area> top = areaKey.isEmpty() ? Optional.empty() : Optional.of(tree.get(areaKey));
        Set<String> gaps = coverage.gaps(kind, quietDays, false).stream()
                .map(view -> view.gap().subject())
                .collect(Collectors.toSet());
        List<CoverageBranch> branches = branches(tree, top, gaps);
        boolean byIssues = size == TileSize.ISSUES && branches.stream().anyMatch(branch -> branch.openIssues() > 0);
        List<Area> line = new ArrayList<>(top.map(tree::lineage).orElse(List.of()));
        Collections.reverse(line);
        CoverageMapView unsorted = new CoverageMapView(line, byIssues, branches);
        return new CoverageMapView(
                line,
                byIssues,
                branches.stream()
                        .sorted(Comparator.comparingLong(unsorted::size)
                                .reversed()
                                .thenComparing(branch -> branch.area().name(), TextOrder.OF_ALL_LANGUAGES)
                                .thenComparing(branch -> branch.area().key()))
                        .toList());
    }

    /** In the tree's order, all below an area stand behind it, so that one walk counts every branch. */
    private List<CoverageBranch> branches(AreaTree tree, Optional<Area> top, Set<String> gaps) {
        IssueFigures issues = library.figures();
        List<CoverageBranch> branches = new ArrayList<>();
        top.filter(Area::isLookedAfter).ifPresent(area -> {
            Count alone = new Count(area);
            alone.add(area, issues, gaps);
            branches.add(alone.branch(true));
        });
        Count current = null;
        for (Area area : top.map(tree::below).orElseGet(tree::areas)) {
            if (tree.parent(area).equals(top)) {
                addTo(branches, current);
                current = new Count(area);
            }
            if (current != null && area.isLookedAfter()) {
                current.add(area, issues, gaps);
            }
        }
        addTo(branches, current);
        return branches;
    }

    private static void addTo(List<CoverageBranch> branches, Count count) {
        if (count != null && count.areas > 0) {
            branches.add(count.branch(false));
        }
    }

    /** What is counted of a branch. */
    private static final class Count {
        private final Area top;
        private long open;
        private int areas;
        private int gaps;
        private boolean opens;

        Count(Area top) {
            this.top = top;
        }

        void add(Area area, IssueFigures issues, Set<String> gapKeys) {
            open += issues.ofArea(area.key()).open();
            areas++;
            gaps += gapKeys.contains(area.key()) ? 1 : 0;
            opens |= !area.equals(top);
        }

        CoverageBranch branch(boolean itself) {
            return new CoverageBranch(top, itself, opens, open, areas, gaps);
        }
    }
}
