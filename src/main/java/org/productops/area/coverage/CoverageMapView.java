package org.productops.area.coverage;

import java.util.List;
import org.productops.area.Area;

/**
 * The map of the product, or of a part of it.
 *
 * @param line the areas from the top down to the one whose map it is; empty for the map of all
 * @param byIssues whether its pieces are as large as their open issues; else as the areas in them
 * @param branches its pieces, the largest first
 */
public record CoverageMapView(List<Area> line, boolean byIssues, List<CoverageBranch> branches) {

    public CoverageMapView {
        line = List.copyOf(line);
        branches = List.copyOf(branches);
    }

    /** How large a piece is. */
    public long size(CoverageBranch branch) {
        return byIssues ? branch.openIssues() : branch.areas();
    }
}
