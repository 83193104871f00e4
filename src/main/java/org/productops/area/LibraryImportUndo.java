package org.productops.area;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.productops.common.audit.AuditEntry;
import org.productops.common.audit.FieldChange;
import org.productops.common.imports.ImportChange;
import org.productops.common.json.Json;

/**
 * Works out what of a {@link LibraryImport} can be undone: roles that nobody changed since, and that no area needs, and all
 * former keys.
 */
final class LibraryImportUndo {

    /** Begins what stands for a key in a change that is about none: no key has a blank. */
    static final String ROLE = "role ";

    static final String FORMER_KEY = "former ";

    private final AreaTree tree;
    private final List<Role> roles;
    private final AreaImportKept kept = new AreaImportKept();
    private final TreeMap<String, String> ended = new TreeMap<>();
    private int removed;
    private int back;

    /**
     * @param changes all of the import
     * @param areas what is done to its areas
     */
    LibraryImportUndo(AreaTree tree, List<ImportChange> changes, AreaImportUndo areas) {
        this.tree = tree;
        this.roles = new ArrayList<>(tree.roles().own());
        Map<String, Area> then = new HashMap<>();
        areas.back().forEach(area -> then.put(area.key(), area));
        Set<String> used = new TreeSet<>();
        for (Area area : tree.areas()) {
            if (!areas.removed().contains(area.key())) {
                Roles named = then.getOrDefault(area.key(), area).roles();
                named.holders().forEach((role, holders) -> {
                    if (!holders.isEmpty()) {
                        used.add(role);
                    }
                });
                used.addAll(named.stops());
            }
        }
        for (ImportChange change : changes) {
            if (change.key().startsWith(ROLE)) {
                undo(change, used);
            } else if (change.key().startsWith(FORMER_KEY)) {
                ended.put(change.key().substring(FORMER_KEY.length()), AreaRows.WITHDRAWN);
                removed++;
            }
        }
    }

    /** Whether a change is not about an area. */
    static boolean isOurs(ImportChange change) {
        return change.key().startsWith(ROLE) || change.key().startsWith(FORMER_KEY);
    }

    static ImportChange of(Optional<Role> before, Role after) {
        return new ImportChange(
                ROLE + after.id(), before.map(LibraryImportUndo::write).orElse(""), version(after));
    }

    static ImportChange ofFormerKey(String key) {
        return new ImportChange(FORMER_KEY + key, "", 1);
    }

    private static String write(Role role) {
        return Json.write(List.of(role.name(), role.inheritance().name()));
    }

    private static long version(Role role) {
        return new OwnRoles(List.of(role)).version();
    }

    private void undo(ImportChange change, Set<String> used) {
        String id = change.key().substring(ROLE.length());
        Optional<Role> now = roles.stream().filter(role -> role.id().equals(id)).findFirst();
        if (now.isEmpty()) {
            return;
        }
        Role role = now.get();
        if (version(role) != change.version()) {
            kept.add("productops.area.import.undo.edited", role.name());
        } else if (!change.isNew()) {
            List<?> before = Json.read(change.before(), List.class);
            roles.set(
                    roles.indexOf(role),
                    new Role(
                            id,
                            Role.Inheritance.valueOf(String.valueOf(before.get(1))),
                            String.valueOf(before.get(0))));
            back++;
        } else if (used.contains(id)) {
            kept.add("productops.area.import.undo.role-used", role.name());
        } else {
            roles.remove(role);
            removed++;
        }
    }

    int back() {
        return back;
    }

    int removed() {
        return removed;
    }

    /** Why roles stay as they are. */
    AreaImportKept kept() {
        return kept;
    }

    private boolean changesRoles() {
        return !roles.equals(tree.roles().own());
    }

    /** What the audit log is told. */
    List<AuditEntry> entries(String userKey) {
        List<AuditEntry> entries = new ArrayList<>();
        if (changesRoles()) {
            entries.add(new OwnRoles(tree.roles().own()).entry(userKey, new OwnRoles(roles)));
        }
        ended.keySet()
                .forEach(key -> entries.add(AuditEntry.configuration(
                        userKey,
                        "productops.area.audit.former-key",
                        tree.find(key).map(Area::key).orElse(key),
                        List.of(new FieldChange(LibraryRecords.FORMER_KEY, key, "")))));
        return entries;
    }

    /** Carries it out. */
    void write(AreaStore store, long revision) {
        if (!ended.isEmpty()) {
            store.revive(ended.keySet());
            store.remove(ended, revision);
        }
        if (changesRoles()) {
            store.keepRoles(roles, revision);
        }
    }

    /** The former keys that lead nowhere any more, until an import brings them back. */
    Map<String, String> ended() {
        return ended;
    }

    /** The roles that are left. */
    List<Role> roles() {
        return List.copyOf(roles);
    }
}
