package org.productops.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.productops.area.AreaSamples.area;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A tree that was changed is the tree that is built anew from all rows. */
class AreaTreeChangeTest {

    private static final int AREAS = 250;
    private static final int STEPS = 300;
    private static final int STEPS_BEHIND = 15;

    private static final List<String> NAMES = List.of(
            "Checkout", "checkout", "Ch\u00e9ckout", "Payments", "Gro\u00dfe Eink\u00e4ufe", "\u0410\u043f\u0438");
    private static final List<String> QUERIES = List.of("", "check", "PAYMENTS check", "grosse", "area-1", "nothing");

    /** All that a tree says of one of its areas. */
    private record Answers(
            Area area,
            Optional<Area> parent,
            int level,
            int height,
            String path,
            List<Area> lineage,
            List<Area> below,
            List<String> subtreeKeys,
            List<List<Effective<List<Holder>>>> holders,
            Optional<Effective<List<String>>> channels,
            Optional<Effective<List<AreaLink>>> links) {

        static List<Answers> of(AreaTree tree) {
            return tree.areas().stream().map(area -> of(tree, area)).toList();
        }

        private static Answers of(AreaTree tree, Area area) {
            return new Answers(
                    area,
                    tree.parent(area),
                    tree.level(area),
                    tree.height(area),
                    tree.path(area),
                    tree.lineage(area),
                    tree.below(area),
                    AreaSamples.subtreeKeys(tree, area.key()),
                    RoleCatalog.BUILT_IN.all().stream()
                            .map(role -> tree.holders(area, role))
                            .toList(),
                    tree.channels(area),
                    tree.links(area));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void throughRandomCreatesEditsMovesArchivesAndRestores(long seed) {
        Random random = new Random(seed);
        Map<String, Area> rows = new LinkedHashMap<>();
        AreaSamples.forest(AREAS, seed).forEach(area -> rows.put(area.key(), area));
        AreaTree tree = AreaTree.of(rows.values());
        AreaTree behind = tree;
        Map<String, Area> missed = new LinkedHashMap<>();
        for (int step = 1; step <= STEPS; step++) {
            List<Area> changed = change(tree, random, AREAS + step);
            changed.forEach(area -> rows.put(area.key(), area));
            changed.forEach(area -> missed.put(area.key(), area));
            tree = tree.with(changed);
            if (step % 5 == 0) {
                assertSame(tree, rows);
            }
            // What another node missed comes in any order, each area as it is by now.
            if (step % STEPS_BEHIND == 0) {
                List<Area> news = new ArrayList<>(missed.values());
                Collections.shuffle(news, random);
                behind = behind.with(news);
                missed.clear();
                assertSame(behind, rows);
            }
        }
    }

    /** What one writer does: the areas that it changes, as they are afterwards. */
    private static List<Area> change(AreaTree tree, Random random, int number) {
        Area area = any(tree, random);
        return switch (random.nextInt(5)) {
            case 0 -> List.of(area("area-" + number, name(random), random.nextInt(8) == 0 ? "" : area.key()));
            case 1 -> List.of(edited(area, random));
            case 2 -> List.of(moved(tree, area, any(tree, random), random));
            case 3 ->
                Stream.concat(Stream.of(area), tree.below(area).stream())
                        .map(each -> each.withArchived(true))
                        .toList();
            default -> List.of(area.withArchived(false));
        };
    }

    private static Area moved(AreaTree tree, Area area, Area target, Random random) {
        String parent = random.nextInt(5) == 0 || tree.isWithin(target, area) ? "" : target.key();
        return copy(area, area.name(), parent, area.facts(), area.roles());
    }

    private static Area edited(Area area, Random random) {
        List<String> channels = random.nextBoolean() ? List.of() : List.of("#channel-" + random.nextInt(9));
        List<AreaLink> links = random.nextBoolean()
                ? List.of()
                : List.of(new AreaLink(AreaLink.Kind.CODE, "", "https://example.com/" + random.nextInt(9)));
        AreaFacts facts = new AreaFacts(Lifecycle.LIVE, List.of(), channels, links, List.of(), 0);
        Roles roles = random.nextBoolean()
                ? Roles.NONE
                : area.roles().with(Role.MAINTAINER, Holder.user("user" + random.nextInt(99)));
        return copy(area, name(random), area.parent(), facts, roles);
    }

    private static Area copy(Area area, String name, String parent, AreaFacts facts, Roles roles) {
        return new Area(area.key(), name, "", parent, area.archived(), facts, Review.NONE, roles, area.version() + 1);
    }

    private static Area any(AreaTree tree, Random random) {
        return tree.areas().get(random.nextInt(tree.size()));
    }

    private static String name(Random random) {
        return NAMES.get(random.nextInt(NAMES.size()));
    }

    @Test
    void whateverOrderTheChangesComeIn() {
        AreaTree tree = AreaTree.of(List.of(area(1, 0), area(2, 1), area(3, 2)));
        List<Area> turnedAround = List.of(area(1, 3), area(2, 0), area(3, 2));
        List<Area> created = List.of(area(6, 5), area(5, 4), area(4, 3));
        for (List<Area> changes : List.of(turnedAround, created)) {
            for (List<Area> order : List.of(changes, reversed(changes))) {
                Map<String, Area> rows = rows(tree);
                order.forEach(area -> rows.put(area.key(), area));
                assertSame(tree.with(order), rows);
            }
        }
    }

    @Test
    void ofAThousandAreasAtOnce() {
        List<Area> forest = AreaSamples.forest(1000, 1);
        AreaTree tree = AreaTree.of(forest);
        List<Area> archived =
                forest.stream().map(area -> area.withArchived(true)).toList();

        AreaTree changed = tree.with(archived);

        assertThat(changed.areas()).allMatch(Area::archived);
        assertThat(tree.areas()).noneMatch(Area::archived);
    }

    @Test
    void thatHadOrHasWrongRows() {
        AreaTree sound = AreaTree.of(List.of(area(1, 0), area(2, 1), area(3, 2)));

        AreaTree lost = after(sound, area(4, 99), area(5, 4));
        AreaTree found = after(lost, area(99, 1));
        AreaTree circle = after(found, area(1, 3), area(6, 2));
        AreaTree mended = after(circle, area(1, 0));

        assertThat(lost.broken()).extracting(Area::key).containsExactly("area-4");
        assertThat(found.broken()).isEmpty();
        assertThat(circle.broken()).extracting(Area::key).containsExactly("area-1");
        assertThat(mended.broken()).isEmpty();
    }

    @Test
    void thatHasTheChangeAlready() {
        AreaTree tree = AreaTree.of(AreaSamples.forest(50, 1));

        assertSame(tree.with(tree.areas()), rows(tree));
    }

    @Test
    void andTheTreeBeforeTheChangeStaysAsItWas() {
        AreaTree tree = AreaTree.of(List.of(area(1, 0), area(2, 1)));
        List<Answers> before = Answers.of(tree);

        after(tree, area("area-1", "Other", ""), area(3, 2), area(2, 0));

        assertThat(Answers.of(tree)).isEqualTo(before);
    }

    private static AreaTree after(AreaTree tree, Area... changes) {
        Map<String, Area> rows = rows(tree);
        List.of(changes).forEach(area -> rows.put(area.key(), area));
        AreaTree changed = tree.with(List.of(changes));
        assertSame(changed, rows);
        return changed;
    }

    private static Map<String, Area> rows(AreaTree tree) {
        Map<String, Area> rows = new LinkedHashMap<>();
        tree.areas().forEach(area -> rows.put(area.key(), area));
        return rows;
    }

    private static List<Area> reversed(List<Area> areas) {
        List<Area> reversed = new ArrayList<>(areas);
        Collections.reverse(reversed);
        return reversed;
    }

    private static void assertSame(AreaTree changed, Map<String, Area> rows) {
        AreaTree built = AreaTree.of(rows.values());
        assertThat(Answers.of(changed)).isEqualTo(Answers.of(built));
        assertThat(changed.size()).isEqualTo(built.size());
        assertThat(changed.broken()).isEqualTo(built.broken());
        assertThat(rows.keySet()).allMatch(key -> changed.find(key).equals(built.find(key)));
        for (String query : QUERIES) {
            assertThat(changed.search(query, 20)).as(query).isEqualTo(built.search(query, 20));
            assertThat(changed.filter(query)).as(query).isEqualTo(built.filter(query));
        }
    }
}
