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
import java.util.TreeSet;
import net.java.ao.Query;
import org.productops.area.Area;
import org.productops.area.AreaRows;
import org.productops.area.AreaStore;
import org.productops.area.Holder;
import org.productops.area.Role;
import org.productops.area.Roles;
import org.productops.common.store.ao.Batches;
import org.productops.common.store.ao.UnreadableRows;

/** Areas in the product's database. */
@Named
public final class AoAreaStore implements AreaStore {

    private static final String AREA_COLUMNS = "ID, AREA_KEY, AREA_NAME, DESCRIPTION, PARENT_KEY, LIFECYCLE, TAGS,"
            + " CHANNELS, LINKS, ALIASES, STOPPED_ROLES, REVIEW_MONTHS, REVIEWED_ON, REVIEWED_BY, ROW_VERSION";
    private static final String ROLE_COLUMNS = "ID, AREA_KEY, ROLE_NAME, HOLDER_KIND, HOLDER_ID, ROLE_POSITION";
    private static final String KEY_COLUMNS = "ID, AREA_KEY";
    private static final String FORMER_COLUMNS = "ID, FORMER_KEY, SUCCESSOR_KEY";
    private static final String KEY = "AREA_KEY";
    private static final String OF_AREA = "AREA_KEY = ?";
    private static final String SINCE = "CHANGED_IN > ?";

    private final ActiveObjects ao;
    private final AreaRowReader reader = new AreaRowReader();
    private final UnreadableRows unreadable = new UnreadableRows();

    @Inject
    public AoAreaStore(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public AreaRows loadAll() {
        return new AreaRows(
                areas(Query.select(AREA_COLUMNS), Query.select(ROLE_COLUMNS), Query.select(KEY_COLUMNS)),
                formerKeys(Query.select(FORMER_COLUMNS)),
                ownRoles());
    }

    @Override
    public Optional<AreaRows> changedSince(long revision) {
        Map<String, String> former =
                formerKeys(Query.select(FORMER_COLUMNS).where(SINCE, revision).limit(Batches.SIZE + 1));
        Set<String> changed = new HashSet<>(
                archivedKeys(Query.select(KEY_COLUMNS).where(SINCE, revision).limit(Batches.SIZE + 1)));
        ao.stream(
                AreaEntity.class,
                Query.select(KEY_COLUMNS).where(SINCE, revision).limit(Batches.SIZE + 1),
                row -> changed.add(row.getAreaKey()));
        if (changed.size() > Batches.SIZE || former.size() > Batches.SIZE) {
            return Optional.empty();
        }
        List<String> keys = List.copyOf(changed);
        List<Area> areas = keys.isEmpty()
                ? List.of()
                : areas(
                        Batches.in(Query.select(AREA_COLUMNS), KEY, keys),
                        Batches.in(Query.select(ROLE_COLUMNS), KEY, keys),
                        Batches.in(Query.select(KEY_COLUMNS), KEY, keys));
        return Optional.of(new AreaRows(areas, former, ownRoles()));
    }

    private List<Area> areas(Query areas, Query roles, Query archived) {
        Map<String, Roles> rolesByKey = roles(roles);
        Set<String> archivedKeys = archivedKeys(archived);
        List<Area> found = new ArrayList<>();
        ao.stream(
                AreaEntity.class,
                areas,
                row -> found.add(reader.area(
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

    private Map<String, String> formerKeys(Query query) {
        Map<String, String> keys = new HashMap<>();
        ao.stream(
                AreaFormerKeyEntity.class, query, row -> keys.put(row.getFormerKey(), orEmpty(row.getSuccessorKey())));
        return keys;
    }

    private List<Role> ownRoles() {
        List<Role> roles = new ArrayList<>();
        for (OwnRoleEntity row : ao.find(OwnRoleEntity.class, Query.select().order("ROLE_POSITION"))) {
            try {
                roles.add(new Role(
                        row.getRoleName(), Role.Inheritance.valueOf(row.getInheritance()), row.getRoleTitle()));
            } catch (IllegalArgumentException e) {
                unreadable.tell("AREA_OWN_ROLE", row, "the inheritance " + row.getInheritance());
                roles.add(new Role(row.getRoleName(), Role.Inheritance.NONE, row.getRoleTitle()));
            }
        }
        return roles;
    }

    private Map<String, Roles> roles(Query query) {
        List<RoleRow> rows = new ArrayList<>();
        Map<String, Integer> unknown = new HashMap<>();
        ao.stream(AreaRoleEntity.class, query, row -> {
            try {
                rows.add(new RoleRow(
                        row.getAreaKey(),
                        row.getRoleName(),
                        new Holder(Holder.Kind.valueOf(row.getHolderKind()), row.getHolderId()),
                        row.getRolePosition()));
            } catch (IllegalArgumentException e) {
                unreadable.tell("AREA_ROLE", row, "the role " + row.getRoleName() + " of a " + row.getHolderKind());
                unknown.merge(row.getAreaKey(), 1, Integer::sum);
            }
        });
        rows.sort(Comparator.comparingInt(RoleRow::position));
        Map<String, Map<String, List<Holder>>> holders = new HashMap<>();
        for (RoleRow row : rows) {
            holders.computeIfAbsent(row.areaKey(), any -> new HashMap<>())
                    .computeIfAbsent(row.role(), any -> new ArrayList<>())
                    .add(row.holder());
        }
        unknown.keySet().forEach(key -> holders.putIfAbsent(key, Map.of()));
        Map<String, Roles> roles = new HashMap<>();
        holders.forEach((key, byRole) -> roles.put(key, new Roles(byRole, Set.of(), unknown.getOrDefault(key, 0))));
        return roles;
    }

    @Override
    public void insert(Area area, long revision) {
        ao.create(AreaEntity.class, areaRow(area, revision));
        Batches.insert(ao, AreaRoleEntity.class, roleRows(area));
    }

    @Override
    public void update(Area before, Area after, long revision) {
        AreaEntity row = row(after.key());
        row.setAreaName(after.name());
        row.setDescription(after.description());
        row.setParentKey(after.isRoot() ? null : after.parent());
        row.setLifecycle(after.facts().lifecycle().name());
        row.setTags(AreaRowReader.column(after.facts().tags()));
        row.setChannels(AreaRowReader.column(after.facts().channels()));
        row.setLinks(AreaRowReader.linkColumn(after.facts().links()));
        row.setAliases(AreaRowReader.column(after.facts().aliases()));
        row.setStoppedRoles(AreaRowReader.column(new TreeSet<>(after.roles().stops())));
        row.setReviewMonths(after.review().everyMonths());
        row.setReviewedOn(after.review().on().map(String::valueOf).orElse(null));
        row.setReviewedBy(after.review().by().isEmpty() ? null : after.review().by());
        row.setRowVersion(ownVersion(after));
        row.setChangedIn(revision);
        row.save();
        if (!after.roles().holders().equals(before.roles().holders())
                || after.roles().unreadable() != before.roles().unreadable()) {
            ao.deleteWithSQL(AreaRoleEntity.class, OF_AREA, after.key());
            Batches.insert(ao, AreaRoleEntity.class, roleRows(after));
        }
    }

    @Override
    public void putAll(List<Area> areas, long revision) {
        deleteRows(areas.stream().map(Area::key).toList());
        Batches.insert(
                ao,
                AreaEntity.class,
                areas.stream().map(area -> areaRow(area, revision)).toList());
        Batches.insert(
                ao,
                AreaRoleEntity.class,
                areas.stream().flatMap(area -> roleRows(area).stream()).toList());
        archive(areas.stream().filter(Area::archived).toList(), revision);
    }

    @Override
    public void revive(Set<String> keys) {
        Batches.each(
                keys,
                batch -> ao.deleteWithSQL(AreaFormerKeyEntity.class, Batches.in("FORMER_KEY", batch), batch.toArray()));
    }

    @Override
    public void archive(List<Area> areas, long revision) {
        Batches.insert(
                ao,
                AreaArchiveEntity.class,
                areas.stream()
                        .map(area -> Map.<String, Object>of(KEY, area.key(), "CHANGED_IN", revision))
                        .toList());
    }

    @Override
    public void restore(List<Area> restored, long revision) {
        if (restored.size() > 1) {
            putAll(restored.stream().filter(area -> area.unreadable() == 0).toList(), revision);
        }
        // What this version cannot read of an area stays with its rows.
        restored.stream()
                .filter(area -> restored.size() == 1 || area.unreadable() > 0)
                .forEach(area -> restore(area, revision));
    }

    private void restore(Area restored, long revision) {
        ao.deleteWithSQL(AreaArchiveEntity.class, OF_AREA, restored.key());
        AreaEntity row = row(restored.key());
        row.setRowVersion(ownVersion(restored));
        row.setChangedIn(revision);
        row.save();
    }

    @Override
    public void remove(Map<String, String> successors, long revision) {
        deleteRows(List.copyOf(successors.keySet()));
        List<Map<String, Object>> rows = new ArrayList<>();
        successors.forEach((key, successor) -> {
            Map<String, Object> row = new HashMap<>();
            row.put("FORMER_KEY", key);
            row.put("SUCCESSOR_KEY", successor.isEmpty() ? null : successor);
            row.put("CHANGED_IN", revision);
            rows.add(row);
        });
        Batches.insert(ao, AreaFormerKeyEntity.class, rows);
    }

    private void deleteRows(List<String> keys) {
        Batches.each(keys, batch -> {
            String condition = Batches.in(KEY, batch);
            ao.deleteWithSQL(AreaEntity.class, condition, batch.toArray());
            ao.deleteWithSQL(AreaRoleEntity.class, condition, batch.toArray());
            ao.deleteWithSQL(AreaArchiveEntity.class, condition, batch.toArray());
        });
    }

    @Override
    public void keepRoles(List<Role> own, long revision) {
        Set<String> ended = new HashSet<>();
        for (OwnRoleEntity row : ao.find(OwnRoleEntity.class, Query.select("ID, ROLE_NAME"))) {
            ended.add(row.getRoleName());
        }
        own.forEach(role -> ended.remove(role.id()));
        ended.forEach(role -> ao.deleteWithSQL(AreaRoleEntity.class, "ROLE_NAME = ?", role));
        ao.deleteWithSQL(OwnRoleEntity.class, "ID > ?", 0);
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Role role : own) {
            rows.add(Map.of(
                    "ROLE_NAME", role.id(),
                    "ROLE_TITLE", role.name(),
                    "INHERITANCE", role.inheritance().name(),
                    "ROLE_POSITION", rows.size()));
        }
        Batches.insert(ao, OwnRoleEntity.class, rows);
    }

    private AreaEntity row(String key) {
        AreaEntity[] rows = ao.find(AreaEntity.class, Query.select().where(OF_AREA, key));
        if (rows.length == 0) {
            throw new IllegalStateException("The area " + key + " has no row");
        }
        return rows[0];
    }

    private static Map<String, Object> areaRow(Area area, long revision) {
        Map<String, Object> row = new HashMap<>();
        row.put(KEY, area.key());
        row.put("AREA_NAME", area.name());
        row.put("DESCRIPTION", area.description());
        row.put("PARENT_KEY", area.isRoot() ? null : area.parent());
        row.put("LIFECYCLE", area.facts().lifecycle().name());
        row.put("TAGS", AreaRowReader.column(area.facts().tags()));
        row.put("CHANNELS", AreaRowReader.column(area.facts().channels()));
        row.put("LINKS", AreaRowReader.linkColumn(area.facts().links()));
        row.put("ALIASES", AreaRowReader.column(area.facts().aliases()));
        row.put("STOPPED_ROLES", AreaRowReader.column(new TreeSet<>(area.roles().stops())));
        row.put("REVIEW_MONTHS", area.review().everyMonths());
        row.put("REVIEWED_ON", area.review().on().map(String::valueOf).orElse(null));
        row.put(
                "REVIEWED_BY",
                area.review().by().isEmpty() ? null : area.review().by());
        row.put("ROW_VERSION", ownVersion(area));
        row.put("CHANGED_IN", revision);
        return row;
    }

    private static List<Map<String, Object>> roleRows(Area area) {
        List<Map<String, Object>> rows = new ArrayList<>();
        area.roles().holders().forEach((role, holders) -> {
            int position = 0;
            for (Holder holder : holders) {
                rows.add(Map.of(
                        KEY,
                        area.key(),
                        "ROLE_NAME",
                        role,
                        "HOLDER_KIND",
                        holder.kind().name(),
                        "HOLDER_ID",
                        holder.id(),
                        "ROLE_POSITION",
                        position++));
            }
        });
        return rows;
    }

    /** What the area's own row counts; being archived counts for one more. */
    private static long ownVersion(Area area) {
        return area.archived() ? area.version() - 1 : area.version();
    }

    private record RoleRow(String areaKey, String role, Holder holder, int position) {}
}
