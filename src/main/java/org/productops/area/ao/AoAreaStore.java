package org.productops.area.ao;

import static org.productops.common.store.ao.StoredTexts.orEmpty;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.java.ao.Query;
import org.productops.area.Area;
import org.productops.area.AreaStore;
import org.productops.area.Holder;
import org.productops.area.Role;
import org.productops.area.Roles;
import org.productops.common.store.ao.Batches;
import org.productops.common.store.ao.UnreadableRows;

/** Areas in the product's database. */
@Named
public final class AoAreaStore implements AreaStore {

    private static final String AREA_COLUMNS =
            "ID, AREA_KEY, AREA_NAME, DESCRIPTION, PARENT_KEY, CHANNEL, DOCUMENTATION, ROW_VERSION";
    private static final String ROLE_COLUMNS = "ID, AREA_KEY, ROLE_NAME, HOLDER_KIND, HOLDER_ID, ROLE_POSITION";
    private static final String KEY_COLUMNS = "ID, AREA_KEY";
    private static final String KEY = "AREA_KEY";
    private static final String OF_AREA = "AREA_KEY = ?";
    private static final String SINCE = "CHANGED_IN > ?";

    private final ActiveObjects ao;
    private final UnreadableRows unreadable = new UnreadableRows();

    @Inject
    public AoAreaStore(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<Area> loadAll() {
        return areas(Query.select(AREA_COLUMNS), Query.select(ROLE_COLUMNS), Query.select(KEY_COLUMNS));
    }

    @Override
    public Optional<List<Area>> changedSince(long revision) {
        Set<String> changed = new HashSet<>(
                archivedKeys(Query.select(KEY_COLUMNS).where(SINCE, revision).limit(Batches.SIZE + 1)));
        ao.stream(
                AreaEntity.class,
                Query.select(KEY_COLUMNS).where(SINCE, revision).limit(Batches.SIZE + 1),
                row -> changed.add(row.getAreaKey()));
        if (changed.size() > Batches.SIZE) {
            return Optional.empty();
        }
        List<String> keys = List.copyOf(changed);
        return Optional.of(
                keys.isEmpty()
                        ? List.of()
                        : areas(
                                Batches.in(Query.select(AREA_COLUMNS), KEY, keys),
                                Batches.in(Query.select(ROLE_COLUMNS), KEY, keys),
                                Batches.in(Query.select(KEY_COLUMNS), KEY, keys)));
    }

    private List<Area> areas(Query areas, Query roles, Query archived) {
        Map<String, Roles> rolesByKey = roles(roles);
        Set<String> archivedKeys = archivedKeys(archived);
        List<Area> found = new ArrayList<>();
        ao.stream(
                AreaEntity.class,
                areas,
                row -> found.add(area(
                        row,
                        rolesByKey.getOrDefault(row.getAreaKey(), Roles.NONE),
                        archivedKeys.contains(row.getAreaKey()))));
        return found;
    }

    private Set<String> archivedKeys(Query query) {
        Set<String> keys = new HashSet<>();
        ao.stream(AreaArchiveEntity.class, query, row -> keys.add(row.getAreaKey()));
        return keys;
    }

    private Map<String, Roles> roles(Query query) {
        List<RoleRow> rows = new ArrayList<>();
        Map<String, Roles> roles = new HashMap<>();
        ao.stream(AreaRoleEntity.class, query, row -> {
            try {
                rows.add(new RoleRow(
                        row.getAreaKey(),
                        Role.valueOf(row.getRoleName()),
                        new Holder(Holder.Kind.valueOf(row.getHolderKind()), row.getHolderId()),
                        row.getRolePosition()));
            } catch (IllegalArgumentException e) {
                unreadable.tell("AREA_ROLE", row, "the role " + row.getRoleName() + " of a " + row.getHolderKind());
                roles.merge(row.getAreaKey(), Roles.NONE.withUnreadable(), (before, one) -> before.withUnreadable());
            }
        });
        rows.sort(Comparator.comparingInt(RoleRow::position));
        for (RoleRow row : rows) {
            roles.merge(
                    row.areaKey(),
                    Roles.NONE.with(row.role(), row.holder()),
                    (before, one) -> before.with(row.role(), row.holder()));
        }
        return roles;
    }

    @Override
    public void insert(Area area, long revision) {
        Map<String, Object> row = new HashMap<>();
        row.put("AREA_KEY", area.key());
        row.put("AREA_NAME", area.name());
        row.put("DESCRIPTION", area.description());
        row.put("PARENT_KEY", area.isRoot() ? null : area.parent());
        row.put("CHANNEL", area.channel());
        row.put("DOCUMENTATION", area.documentation());
        row.put("ROW_VERSION", ownVersion(area));
        row.put("CHANGED_IN", revision);
        ao.create(AreaEntity.class, row);
        insertRoles(area);
    }

    @Override
    public void update(Area before, Area after, long revision) {
        AreaEntity row = row(after.key());
        row.setAreaName(after.name());
        row.setDescription(after.description());
        row.setParentKey(after.isRoot() ? null : after.parent());
        row.setChannel(after.channel());
        row.setDocumentation(after.documentation());
        row.setRowVersion(ownVersion(after));
        row.setChangedIn(revision);
        row.save();
        if (!after.roles().equals(before.roles())) {
            ao.deleteWithSQL(AreaRoleEntity.class, OF_AREA, after.key());
            insertRoles(after);
        }
    }

    @Override
    public void archive(List<Area> areas, long revision) {
        Batches.insert(
                ao,
                AreaArchiveEntity.class,
                areas.stream()
                        .map(area -> Map.<String, Object>of("AREA_KEY", area.key(), "CHANGED_IN", revision))
                        .toList());
    }

    @Override
    public void restore(Area restored, long revision) {
        ao.deleteWithSQL(AreaArchiveEntity.class, OF_AREA, restored.key());
        AreaEntity row = row(restored.key());
        row.setRowVersion(ownVersion(restored));
        row.setChangedIn(revision);
        row.save();
    }

    private AreaEntity row(String key) {
        AreaEntity[] rows = ao.find(AreaEntity.class, Query.select().where(OF_AREA, key));
        if (rows.length == 0) {
            throw new IllegalStateException("The area " + key + " has no row");
        }
        return rows[0];
    }

    private void insertRoles(Area area) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Role role : Role.values()) {
            int position = 0;
            for (Holder holder : area.roles().of(role)) {
                rows.add(Map.of(
                        "AREA_KEY", area.key(),
                        "ROLE_NAME", role.name(),
                        "HOLDER_KIND", holder.kind().name(),
                        "HOLDER_ID", holder.id(),
                        "ROLE_POSITION", position++));
            }
        }
        Batches.insert(ao, AreaRoleEntity.class, rows);
    }

    /** What the area's own row counts; being archived counts for one more. */
    private static long ownVersion(Area area) {
        return area.archived() ? area.version() - 1 : area.version();
    }

    private static Area area(AreaEntity row, Roles roles, boolean archived) {
        return new Area(
                row.getAreaKey(),
                row.getAreaName(),
                orEmpty(row.getDescription()),
                orEmpty(row.getParentKey()),
                archived,
                orEmpty(row.getChannel()),
                orEmpty(row.getDocumentation()),
                roles,
                archived ? row.getRowVersion() + 1 : row.getRowVersion());
    }

    private record RoleRow(String areaKey, Role role, Holder holder, int position) {}
}
