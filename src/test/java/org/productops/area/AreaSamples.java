package org.productops.area;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Areas for tests. */
public final class AreaSamples {

    private AreaSamples() {}

    /** An area of this key and name; an empty parent means none. */
    public static Area area(String key, String name, String parent) {
        return area(key, name, parent, Roles.NONE);
    }

    /** An area with roles. */
    public static Area area(String key, String name, String parent, Roles roles) {
        return new Area(key, name, "", parent, false, AreaFacts.NONE, Review.NONE, roles, 1);
    }

    /** The area {@code area-<number>}, named {@code Area <number>}; a parent of 0 means none. */
    public static Area area(int number, int parent) {
        return area("area-" + number, "Area " + number, parent == 0 ? "" : "area-" + parent);
    }

    /** The same area, archived, in the same version. */
    public static Area archived(Area area) {
        return area.withArchived(true).withVersion(area.version());
    }

    /** The same area, reviewed on that day, in the same version. */
    public static Area reviewedOn(Area area, LocalDate day) {
        return new Area(
                area.key(),
                area.name(),
                area.description(),
                area.parent(),
                area.archived(),
                area.facts(),
                area.review().done(day, "key-anna"),
                area.roles(),
                area.version());
    }

    /** A forest in which about one area in ten is a root, with roles here and there; always the same for a seed. */
    public static List<Area> forest(int size, long seed) {
        Random random = new Random(seed);
        List<Area> areas = new ArrayList<>();
        for (int number = 1; number <= size; number++) {
            int parent = number == 1 || random.nextInt(10) == 0 ? 0 : 1 + random.nextInt(number - 1);
            Roles roles = Roles.NONE;
            for (Role role : RoleCatalog.BUILT_IN.all()) {
                if (random.nextInt(4) == 0) {
                    roles = roles.with(role, Holder.user("user" + random.nextInt(50)));
                }
                if (!role.equals(Role.OWNER) && random.nextInt(6) == 0) {
                    roles = roles.with(role, Holder.group("group" + random.nextInt(9)));
                }
            }
            Area area = area(number, parent);
            areas.add(area(area.key(), area.name(), area.parent(), roles));
        }
        Collections.shuffle(areas, random);
        return areas;
    }

    /** The keys of the area and of all below it, archived ones too; empty if there is no such area. */
    public static List<String> subtreeKeys(AreaTree tree, String key) {
        return tree.find(key).stream()
                .flatMap(area -> Stream.concat(Stream.of(area), tree.below(area).stream()))
                .map(Area::key)
                .toList();
    }
}
