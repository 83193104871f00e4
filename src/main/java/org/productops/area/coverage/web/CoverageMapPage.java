package org.productops.area.coverage.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.productops.area.Area;
import org.productops.area.coverage.CoverageBranch;
import org.productops.area.coverage.CoverageFigureTexts;
import org.productops.area.coverage.CoverageKind;
import org.productops.area.coverage.CoverageMapService;
import org.productops.area.coverage.CoverageMapView;
import org.productops.area.coverage.CoverageService;
import org.productops.area.coverage.IssueCounting;
import org.productops.area.coverage.TileSize;
import org.productops.area.coverage.web.CoveragePage.DaysChoice;
import org.productops.area.coverage.web.TileLayout.Tile;
import org.productops.area.web.WayBack;
import org.productops.common.error.Message;
import org.productops.common.paging.Paging;
import org.productops.common.paging.Slice;
import org.productops.common.web.Address;
import org.productops.common.web.Frame;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageResult;
import org.productops.common.web.Pager;
import org.productops.common.web.ServletPage;
import org.productops.common.web.Template;
import org.productops.common.web.Templates;

/**
 * The map of the product: tiles as large as the open issues of each area, or the areas in it, marked where a gap is, one level at a time; and
 * the same as a table. Which gap, whose map, and what the tiles are as large as, stands in the address.
 */
final class CoverageMapPage implements ServletPage {

    private static final Template<View> TEMPLATE = new Template<>("area/coverage/map.vm", View.class);

    static final String GAP = "gap";
    static final String AT = "at";
    static final String SIZE = "size";

    private static final CoverageKind USUAL = CoverageKind.NO_OWNER;
    private static final int ROWS = 50;

    /** So many tiles are drawn; what is smaller than this part of the map cannot be read, and is no tile either. */
    private static final int MOST_TILES = 24;

    private static final double SMALLEST = 0.015;

    /** The others are one tile, and no larger than this part of what is drawn, or nothing else would be seen. */
    private static final double LARGEST_REST = 0.2;

    /** How wide and high the map is where there is room, and on a phone. */
    private static final int WIDE = 240;

    private static final int WIDE_HEIGHT = 100;
    private static final int NARROW = 70;
    private static final int NARROW_HEIGHT = 100;

    private final CoverageMapService maps;
    private final CoverageService coverage;
    private final Templates templates;

    CoverageMapPage(CoverageMapService maps, CoverageService coverage, Templates templates) {
        this.maps = maps;
        this.coverage = coverage;
        this.templates = templates;
    }

    /**
     * The page.
     *
     * @param at the key of the area whose map it is; empty for the map of all
     * @param line the way to it from the top, with its name last
     * @param days only for a gap that is one after some days
     * @param sizes what the tiles can be as large as
     * @param size what is said of how large they are
     * @param unknown why it is not known where the gap is; empty if it is
     * @param rest what is said of areas that are no tiles of their own; empty if all are
     */
    record View(
            Frame frame,
            String root,
            String path,
            String at,
            Message gap,
            List<Step> line,
            List<GapChoice> gaps,
            List<DaysChoice> days,
            List<SizeChoice> sizes,
            Message size,
            Optional<Message> unknown,
            List<TileView> tiles,
            Optional<Message> rest,
            List<Row> rows,
            String pagerHtml) {}

    /** @param path where its map is; empty for the last */
    record Step(Optional<Message> label, String name, Optional<String> path) {}

    record GapChoice(String id, Message label, boolean chosen) {}

    record SizeChoice(String id, Message label, boolean chosen) {}

    /**
     * A tile.
     *
     * @param style where it is
     * @param level {@code none}, {@code some} or {@code most} of its areas have the gap
     * @param label what stands before the name, or in its place
     */
    record TileView(
            String style, String level, Optional<Message> label, String name, String link, List<Message> notes) {}

    /** A piece of the map as a row. */
    record Row(
            String key,
            String name,
            Optional<Message> itself,
            String link,
            long open,
            int total,
            int gaps,
            Message state) {}

    /** What is chosen to be shown of any area. */
    private record Shown(CoverageKind kind, int days, TileSize size) {

        static Shown of(PageRequest request) {
            CoverageKind kind = CoverageKind.find(request.text(GAP))
                    .filter(any -> any.subject() == CoverageKind.Subject.AREA)
                    .orElse(USUAL);
            return new Shown(
                    kind,
                    kind == CoverageKind.AREA_QUIET ? CoveragePage.days(request) : CoverageService.USUAL_DAYS,
                    TileSize.find(request.text(SIZE)).orElse(TileSize.ISSUES));
        }

        Address address(String at) {
            return CoverageAddress.map()
                    .with(GAP, kind == USUAL ? "" : kind.id())
                    .with(CoveragePage.DAYS, days == CoverageService.USUAL_DAYS ? "" : String.valueOf(days))
                    .with(SIZE, size == TileSize.ISSUES ? "" : size.id())
                    .with(AT, at);
        }

        List<DaysChoice> dayChoices() {
            return kind != CoverageKind.AREA_QUIET
                    ? List.of()
                    : IssueCounting.STEPS.stream()
                            .map(step -> new DaysChoice(step, step == days))
                            .toList();
        }

        List<SizeChoice> sizeChoices() {
            return Arrays.stream(TileSize.values())
                    .map(each -> new SizeChoice(
                            each.id(),
                            Message.of(
                                    each == TileSize.ISSUES
                                            ? "productops.coverage.map.open"
                                            : "productops.coverage.map.areas"),
                            each == size))
                    .toList();
        }

        Message text(CoverageMapView map) {
            if (map.byIssues()) {
                return Message.of("productops.coverage.map.by-issues");
            }
            return Message.of(
                    size == TileSize.AREAS ? "productops.coverage.map.by-number" : "productops.coverage.map.by-areas");
        }
    }

    /**
     * Where the pieces of the map lead.
     *
     * @param way back from there to the map as it is
     */
    private record Links(Shown shown, WayBack way) {

        /** To the map of what is below, or else to the area. */
        String of(CoverageBranch branch) {
            String key = branch.area().key();
            return branch.opens()
                    ? shown.address(key).toString()
                    : way.page(key).toString();
        }
    }

    @Override
    public PageResult show(PageRequest request) {
        Shown shown = Shown.of(request);
        CoverageKind kind = shown.kind();
        String at = request.text(AT);
        CoverageMapView map = maps.map(kind, shown.days(), at, shown.size());
        Address address = shown.address(at);
        List<CoverageBranch> branches = map.branches();
        Slice<CoverageBranch> slice =
                Slice.of(branches, Paging.ofPage(request.text(Paging.START), -1, ROWS, branches.size()));
        Address here = address.with(Paging.START, slice.startInAddress());
        Links links = new Links(shown, WayBack.toTask(here));
        int drawn = drawn(map);
        return PageResult.show(
                TEMPLATE,
                new View(
                        request.frame(),
                        CoverageAddress.ROOT,
                        CoverageAddress.map().toString(),
                        at,
                        CoverageTexts.title(kind),
                        line(map, shown),
                        gaps(kind),
                        shown.dayChoices(),
                        shown.sizeChoices(),
                        shown.text(map),
                        coverage.isKnown(kind) ? Optional.empty() : Optional.of(CoverageFigureTexts.unknown(kind)),
                        tiles(map, drawn, links),
                        drawn == branches.size() || drawn == 0
                                ? Optional.empty()
                                : Optional.of(Message.of("productops.coverage.map.rest", branches.size() - drawn)),
                        slice.map(branch -> row(branch, links)).values(),
                        Pager.html(templates, slice, address)));
    }

    private static List<Step> line(CoverageMapView map, Shown shown) {
        if (map.line().isEmpty()) {
            return List.of();
        }
        List<Step> line = new ArrayList<>();
        line.add(new Step(
                Optional.of(Message.of("productops.coverage.map.title")),
                "",
                Optional.of(shown.address("").toString())));
        for (Area area : map.line()) {
            boolean isLast = line.size() == map.line().size();
            line.add(new Step(
                    Optional.empty(),
                    area.name(),
                    isLast
                            ? Optional.empty()
                            : Optional.of(shown.address(area.key()).toString())));
        }
        return line;
    }

    private static List<GapChoice> gaps(CoverageKind chosen) {
        return Arrays.stream(CoverageKind.values())
                .filter(kind -> kind.subject() == CoverageKind.Subject.AREA)
                .map(kind -> new GapChoice(kind.id(), CoverageTexts.title(kind), kind == chosen))
                .toList();
    }

    /** How many of the largest pieces are tiles. */
    private static int drawn(CoverageMapView map) {
        long all = 0;
        int count = 0;
        for (CoverageBranch branch :
                map.branches().subList(0, Math.min(MOST_TILES, map.branches().size()))) {
            long size = map.size(branch);
            if (size == 0 || size < SMALLEST * (all + size)) {
                break;
            }
            all += size;
            count++;
        }
        return count;
    }

    private static List<TileView> tiles(CoverageMapView map, int drawn, Links links) {
        if (drawn == 0) {
            return List.of();
        }
        List<CoverageBranch> branches = map.branches();
        List<Double> weights = new ArrayList<>();
        branches.subList(0, drawn).forEach(branch -> weights.add((double) map.size(branch)));
        List<CoverageBranch> others = branches.subList(drawn, branches.size());
        if (!others.isEmpty()) {
            double seen = weights.stream().mapToDouble(Double::doubleValue).sum();
            double rest = others.stream().mapToLong(map::size).sum();
            weights.add(Math.max(SMALLEST * seen, Math.min(LARGEST_REST * seen, rest)));
        }
        List<Tile> wide = inOrder(weights, WIDE, WIDE_HEIGHT);
        List<Tile> narrow = inOrder(weights, NARROW, NARROW_HEIGHT);
        List<TileView> tiles = new ArrayList<>();
        for (int i = 0; i < weights.size(); i++) {
            String style =
                    style("", wide.get(i), WIDE, WIDE_HEIGHT) + style("narrow-", narrow.get(i), NARROW, NARROW_HEIGHT);
            tiles.add(i < drawn ? tile(branches.get(i), style, links) : others(others, style));
        }
        return tiles;
    }

    /** The rest may be larger than some tiles, and is laid out with its weight at its place. */
    private static List<Tile> inOrder(List<Double> weights, double width, double height) {
        List<Integer> largestFirst = Stream.iterate(0, i -> i + 1)
                .limit(weights.size())
                .sorted((one, other) -> Double.compare(weights.get(other), weights.get(one)))
                .toList();
        List<Tile> placed =
                TileLayout.of(largestFirst.stream().map(weights::get).toList(), width, height);
        Tile[] tiles = new Tile[weights.size()];
        for (int i = 0; i < placed.size(); i++) {
            tiles[largestFirst.get(i)] = placed.get(i);
        }
        return List.of(tiles);
    }

    private static String style(String start, Tile tile, double width, double height) {
        return String.format(
                Locale.ROOT,
                "--%1$sx:%2$.2f%%;--%1$sy:%3$.2f%%;--%1$swidth:%4$.2f%%;--%1$sheight:%5$.2f%%;",
                start,
                100 * tile.x() / width,
                100 * tile.y() / height,
                100 * tile.width() / width,
                100 * tile.height() / height);
    }

    private static TileView tile(CoverageBranch branch, String style, Links links) {
        return new TileView(
                style,
                level(branch.gaps(), branch.areas()),
                branch.itself() ? Optional.of(Message.of("productops.coverage.map.itself")) : Optional.empty(),
                branch.area().name(),
                links.of(branch),
                List.of(Message.of("productops.coverage.map.issues", branch.openIssues()), state(branch)));
    }

    private static TileView others(List<CoverageBranch> others, String style) {
        int areas = others.stream().mapToInt(CoverageBranch::areas).sum();
        int gaps = others.stream().mapToInt(CoverageBranch::gaps).sum();
        return new TileView(
                style,
                level(gaps, areas),
                Optional.of(Message.of("productops.coverage.map.others", others.size())),
                "",
                "#productops-map-table",
                List.of(
                        Message.of(
                                "productops.coverage.map.issues",
                                others.stream()
                                        .mapToLong(CoverageBranch::openIssues)
                                        .sum()),
                        state(gaps, areas)));
    }

    private static Row row(CoverageBranch branch, Links links) {
        return new Row(
                branch.area().key(),
                branch.area().name(),
                branch.itself() ? Optional.of(Message.of("productops.coverage.map.itself")) : Optional.empty(),
                links.of(branch),
                branch.openIssues(),
                branch.areas(),
                branch.gaps(),
                state(branch));
    }

    private static Message state(CoverageBranch branch) {
        return state(branch.gaps(), branch.areas());
    }

    private static Message state(int gaps, int areas) {
        return areas == 1
                ? Message.of("productops.coverage.map.state-one", gaps)
                : Message.of("productops.coverage.map.state", gaps, areas);
    }

    private static String level(int gaps, int areas) {
        return gaps == 0 ? "none" : 2 * gaps < areas ? "some" : "most";
    }
}
