package org.productops.area.coverage.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.productops.area.coverage.web.TileLayout.Tile;

class TileLayoutTest {

    private static double size(Tile tile) {
        return tile.width() * tile.height();
    }

    @Test
    void tilesAreAsLargeAsTheirWeightsAndFillTheRectangle() {
        List<Double> weights = List.of(6.0, 6.0, 4.0, 3.0, 2.0, 2.0, 1.0);

        List<Tile> tiles = TileLayout.of(weights, 6, 4);

        assertThat(tiles).hasSameSizeAs(weights);
        for (int i = 0; i < tiles.size(); i++) {
            assertThat(size(tiles.get(i))).isCloseTo(weights.get(i), within(1e-9));
            assertThat(tiles.get(i).x() + tiles.get(i).width()).isLessThan(6 + 1e-9);
            assertThat(tiles.get(i).y() + tiles.get(i).height()).isLessThan(4 + 1e-9);
            for (Tile other : tiles.subList(i + 1, tiles.size())) {
                assertThat(overlap(tiles.get(i), other)).isLessThan(1e-9);
            }
        }
    }

    private static double overlap(Tile one, Tile other) {
        double width = Math.min(one.x() + one.width(), other.x() + other.width()) - Math.max(one.x(), other.x());
        double height = Math.min(one.y() + one.height(), other.y() + other.height()) - Math.max(one.y(), other.y());
        return Math.max(0, width) * Math.max(0, height);
    }

    @Test
    void tilesAreNearlySquare() {
        assertThat(TileLayout.of(Collections.nCopies(24, 1.0), 240, 100))
                .allSatisfy(tile -> assertThat(tile.width() / tile.height()).isBetween(0.5, 2.0));
    }

    @Test
    void oneTileIsTheRectangle() {
        assertThat(TileLayout.of(List.of(5.0), 3, 2)).containsExactly(new Tile(0, 0, 3, 2));
    }
}
