package org.productops.area;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;

/** Areas for tests. */
public final class AreaTestData {

    private AreaTestData() {}

    /** An area with the id, the key {@code area-<id>} and the name {@code Area <id>}. */
    public static Area area(long id, long parentId) {
        return area(id, "area-" + id, "Area " + id, parentId, Roles.NONE);
    }

    /** An area; a parent id of 0 means none. */
    public static Area area(long id, String key, String name, long parentId, Roles roles) {
        OptionalLong parent = parentId == 0 ? OptionalLong.empty() : OptionalLong.of(parentId);
        return new Area(id, key, name, "", parent, false, "", "", roles, 1);
    }

    /** The same area, archived. */
    public static Area archived(Area area) {
        return new Area(
                area.id(),
                area.key(),
                area.name(),
                area.description(),
                area.parentId(),
                true,
                area.channel(),
                area.documentation(),
                area.roles(),
                area.version());
    }

    /** A forest in which about one area in ten is a root, with roles here and there; always the same for a seed. */
    public static List<Area> forest(int size, long seed) {
        Random random = new Random(seed);
        List<Area> areas = new ArrayList<>();
        for (int id = 1; id <= size; id++) {
            long parent = id == 1 || random.nextInt(10) == 0 ? 0 : 1 + random.nextInt(id - 1);
            Roles roles = Roles.NONE;
            for (Role role : Role.values()) {
                if (random.nextInt(4) == 0) {
                    roles = roles.with(role, Holder.user("user" + random.nextInt(50)));
                }
                if (role != Role.OWNER && random.nextInt(6) == 0) {
                    roles = roles.with(role, Holder.group("group" + random.nextInt(9)));
                }
            }
            areas.add(area(id, "area-" + id, "Area " + id, parent, roles));
        }
        java.util.Collections.shuffle(areas, random);
        return areas;
    }
}
