package org.productops.area.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import net.java.ao.Query;
import org.productops.area.Area;
import org.productops.area.AreaStore;
import org.productops.area.Holder;
import org.productops.area.Role;
import org.productops.area.Roles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Areas in the product's database. */
@Named
public final class AoAreaStore implements AreaStore {

    private static final Logger LOG = LoggerFactory.getLogger(AoAreaStore.class);

    private static final String AREA_COLUMNS =
            "ID, AREA_KEY, AREA_NAME, DESCRIPTION, PARENT_ID, ARCHIVED, CHANNEL, DOCUMENTATION, ROW_VERSION";

    private static final String ROLE_COLUMNS = "ID, AREA_ID, ROLE_NAME, HOLDER_KIND, HOLDER_ID, POSITION";

    private final ActiveObjects ao;

    @Inject
    public AoAreaStore(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<Area> loadAll() {
        Map<Long, Roles> roles = loadRoles();
        List<Area> areas = new ArrayList<>();
        ao.stream(AreaEntity.class, Query.select(AREA_COLUMNS), row -> {
            Roles own = roles.getOrDefault((long) row.getID(), Roles.NONE);
            areas.add(area(row, own));
        });
        return areas;
    }

    @Override
    public Area insert(Area area) {
        Map<String, Object> row = new HashMap<>();
        row.put("AREA_KEY", area.key());
        row.put("AREA_NAME", area.name());
        row.put("DESCRIPTION", area.description());
        row.put("PARENT_ID", area.parentId().isEmpty() ? null : area.parentId().getAsLong());
        row.put("ARCHIVED", area.archived());
        row.put("CHANNEL", area.channel());
        row.put("DOCUMENTATION", area.documentation());
        row.put("ROW_VERSION", area.version());
        long id = ao.create(AreaEntity.class, row).getID();
        insertRoles(id, area.roles());
        return area.withId(id);
    }

    @Override
    public void update(Area area) {
        AreaEntity row = ao.get(AreaEntity.class, Math.toIntExact(area.id()));
        row.setAreaName(area.name());
        row.setDescription(area.description());
        row.setParentId(area.parentId().isEmpty() ? null : area.parentId().getAsLong());
        row.setArchived(area.archived());
        row.setChannel(area.channel());
        row.setDocumentation(area.documentation());
        row.setRowVersion(area.version());
        row.save();
        ao.deleteWithSQL(AreaRoleEntity.class, "AREA_ID = ?", area.id());
        insertRoles(area.id(), area.roles());
    }

    private void insertRoles(long areaId, Roles roles) {
        for (Role role : Role.values()) {
            int position = 0;
            for (Holder holder : roles.of(role)) {
                ao.create(
                        AreaRoleEntity.class,
                        Map.of(
                                "AREA_ID", areaId,
                                "ROLE_NAME", role.name(),
                                "HOLDER_KIND", holder.kind().name(),
                                "HOLDER_ID", holder.id(),
                                "POSITION", position));
                position++;
            }
        }
    }

    private Map<Long, Roles> loadRoles() {
        List<RoleRow> rows = new ArrayList<>();
        ao.stream(AreaRoleEntity.class, Query.select(ROLE_COLUMNS), row -> {
            try {
                rows.add(new RoleRow(
                        row.getAreaId(),
                        Role.valueOf(row.getRoleName()),
                        new Holder(Holder.Kind.valueOf(row.getHolderKind()), row.getHolderId()),
                        row.getPosition()));
            } catch (IllegalArgumentException e) {
                LOG.warn("The row {} of AREA_ROLE is left out: {}", row.getID(), e.getMessage());
            }
        });
        rows.sort(java.util.Comparator.comparingInt(RoleRow::position));
        Map<Long, Roles> roles = new HashMap<>();
        for (RoleRow row : rows) {
            roles.merge(
                    row.areaId(),
                    Roles.NONE.with(row.role(), row.holder()),
                    (before, one) -> before.with(row.role(), row.holder()));
        }
        return roles;
    }

    private static Area area(AreaEntity row, Roles roles) {
        Long parentId = row.getParentId();
        return new Area(
                row.getID(),
                row.getAreaKey(),
                row.getAreaName(),
                filled(row.getDescription()),
                parentId == null ? OptionalLong.empty() : OptionalLong.of(parentId),
                row.getArchived(),
                filled(row.getChannel()),
                filled(row.getDocumentation()),
                roles,
                row.getRowVersion());
    }

    /** Some databases keep an empty text as null. */
    private static String filled(String text) {
        return text == null ? "" : text;
    }

    private record RoleRow(long areaId, Role role, Holder holder, int position) {}
}
