package org.productops.area.coverage.web;

import java.util.ArrayList;
import java.util.List;

/**
 * Divides a rectangle among weights, each with a tile as large as its weight and as close to a square as it gets: in rows
 * along the shorter side of what is left, each of which takes tiles as long as that makes its narrowest tile no narrower
 * (Bruls, Huizing and van Wijk, Squarified Treemaps, 2000).
 */
final class TileLayout {

    private final List<Tile> tiles = new ArrayList<>();
    private double x;
    private double y;
    private double width;
    private double height;

    private TileLayout(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /** A tile, from the corner from which people read. */
    record Tile(double x, double y, double width, double height) {}

    /**
     * The tiles of these weights, in their order.
     *
     * @param weights each more than 0, the largest first
     */
    static List<Tile> of(List<Double> weights, double width, double height) {
        double total = weights.stream().mapToDouble(Double::doubleValue).sum();
        List<Double> sizes =
                weights.stream().map(weight -> weight * width * height / total).toList();
        TileLayout layout = new TileLayout(width, height);
        for (int start = 0; start < sizes.size(); ) {
            int end = start + 1;
            while (end < sizes.size()
                    && layout.worst(sizes.subList(start, end + 1)) <= layout.worst(sizes.subList(start, end))) {
                end++;
            }
            layout.place(sizes.subList(start, end));
            start = end;
        }
        return layout.tiles;
    }

    /** How far the tile of a row that is least like a square is from one; 1 for a square. */
    private double worst(List<Double> row) {
        double side = Math.min(width, height);
        double sum = row.stream().mapToDouble(Double::doubleValue).sum();
        double largest = row.get(0);
        double smallest = row.get(row.size() - 1);
        double thickness = sum / side;
        return Math.max(largest / (thickness * thickness), thickness * thickness / smallest);
    }

    private void place(List<Double> row) {
        double sum = row.stream().mapToDouble(Double::doubleValue).sum();
        boolean isUpright = width >= height;
        double thickness = sum / (isUpright ? height : width);
        double along = isUpright ? y : x;
        for (double size : row) {
            double length = size / thickness;
            tiles.add(isUpright ? new Tile(x, along, thickness, length) : new Tile(along, y, length, thickness));
            along += length;
        }
        if (isUpright) {
            x += thickness;
            width -= thickness;
        } else {
            y += thickness;
            height -= thickness;
        }
    }
}
