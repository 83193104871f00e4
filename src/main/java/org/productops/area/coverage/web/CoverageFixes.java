package org.productops.area.coverage.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.productops.area.AreaAddress;
import org.productops.area.AreaIssueSearch;
import org.productops.area.coverage.CoverageGap;
import org.productops.area.coverage.CoverageGapView;
import org.productops.area.coverage.CoverageKind;
import org.productops.area.coverage.IssueCounts;
import org.productops.area.mapping.web.MappingAddress;
import org.productops.area.web.LibraryServlet;
import org.productops.area.web.WayBack;
import org.productops.common.error.Message;
import org.productops.common.web.Address;

/**
 * Where gaps are mended, for who may.
 *
 * @param counts where issues without area are found
 * @param search where the issues of an area are found
 */
record CoverageFixes(IssueCounts counts, AreaIssueSearch search) {

    record Fix(Message text, String link) {}

    /**
     * The ways to mend a gap that the person may go; none if others have to.
     *
     * @param way back from there
     */
    List<Fix> of(CoverageGapView view, WayBack way) {
        CoverageGap gap = view.gap();
        if (gap.kind() == CoverageKind.AREA_QUIET) {
            return quiet(gap, view.mendable(), way);
        }
        return place(gap, way).filter(any -> view.mendable()).stream()
                .map(link -> new Fix(CoverageTexts.fix(gap.kind()), link))
                .toList();
    }

    /** An area of which nobody works on an issue may have stale ones, or be at its end. */
    private List<Fix> quiet(CoverageGap gap, boolean mendable, WayBack way) {
        Stream<Fix> look = search.address(gap.subject()).stream()
                .map(link -> new Fix(Message.of("productops.coverage.fix.area-quiet"), link));
        Stream<Fix> end = Stream.of(
                new Fix(
                        Message.of("productops.coverage.fix.lifecycle"),
                        way.on(AreaAddress.form(gap.subject())).toString()),
                new Fix(Message.of("productops.coverage.fix.archive"), LibraryServlet.archive(gap.subject(), way)));
        return Stream.concat(look, end.filter(any -> mendable)).toList();
    }

    private Optional<String> place(CoverageGap gap, WayBack way) {
        return switch (gap.kind()) {
            case PROJECT_UNMAPPED -> Optional.of(row(way.on(MappingAddress.ROOT).with("query", gap.key()), gap));
            case COMPONENT_UNMAPPED -> Optional.of(row(way.on(MappingAddress.ofProject(gap.projectId())), gap));
            case SPACE_UNMAPPED ->
                Optional.of(row(way.on(MappingAddress.ofSpaces()).with("query", gap.key()), gap));
            case ISSUES_WITHOUT_AREA -> counts.searchWithoutArea(gap.projectId());
            case AREA_UNMAPPED ->
                Optional.of(way.on(MappingAddress.ofArea(gap.subject())).toString());
            case NO_OWNER, OWNER_GONE, REVIEW_OVERDUE, AREA_QUIET ->
                Optional.of(way.on(AreaAddress.form(gap.subject())).toString());
        };
    }

    private static String row(Address list, CoverageGap gap) {
        return list + "#productops-place-" + gap.subject();
    }
}
