package org.productops.area;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.productops.common.audit.AuditEntry;
import org.productops.common.audit.FieldChange;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.Message;
import org.productops.common.imports.ImportChange;
import org.productops.common.imports.ImportFate;
import org.productops.common.imports.ImportRecord;
import org.productops.common.imports.ImportRow;
import org.productops.common.text.SearchFolding;
import org.productops.common.text.TextRule;

/**
 * Works out what would become of what a file says of the library beside its areas, see {@link LibraryRecords}: roles and
 * former keys are added, and roles changed; none ends, whether the file has it or not. Nothing is changed.
 */
final class LibraryImport {

    private final AreaTree tree;
    private final Set<String> keysInFile;
    private final Map<ImportRecord, ImportRow> rows = new HashMap<>();
    private final Map<String, Role> roles = new LinkedHashMap<>();
    private final TreeMap<String, String> former = new TreeMap<>();
    private final List<ImportChange> changes = new ArrayList<>();
    private boolean changesRoles;

    /** @param records all of the file; those of areas are passed over */
    LibraryImport(AreaTree tree, List<ImportRecord> records) {
        this.tree = tree;
        this.keysInFile = records.stream()
                .map(record -> AreaKey.tidy(record.fields().getOrDefault(AreaFields.KEY, "")))
                .collect(Collectors.toSet());
        tree.roles().own().forEach(role -> roles.put(role.id(), role));
        Map<String, Long> uses = records.stream()
                .filter(LibraryImport::isOurs)
                .collect(Collectors.groupingBy(LibraryImport::identity, Collectors.counting()));
        records.stream()
                .filter(LibraryImport::isOurs)
                .forEach(record -> rows.put(
                        record,
                        LibraryRecords.isRole(record)
                                ? role(record, uses.get(identity(record)) > 1)
                                : formerKey(record, uses.get(identity(record)) > 1)));
    }

    /** Whether a record is not about an area. */
    static boolean isOurs(ImportRecord record) {
        return LibraryRecords.isRole(record) || LibraryRecords.isFormerKey(record);
    }

    private static String identity(ImportRecord record) {
        return LibraryRecords.isRole(record)
                ? LibraryImportUndo.ROLE + text(record, LibraryRecords.ROLE)
                : LibraryImportUndo.FORMER_KEY + text(record, LibraryRecords.FORMER_KEY);
    }

    private static String text(ImportRecord record, String field) {
        return record.fields().getOrDefault(field, "").strip();
    }

    /** What would become of a record that is not about an area. */
    ImportRow row(ImportRecord record) {
        return rows.get(record);
    }

    /** The library with the roles as they would be: what the file says of areas is read with them. */
    AreaTree withRoles() {
        return changesRoles ? tree.withRoles(List.copyOf(roles.values())) : tree;
    }

    private ImportRow role(ImportRecord record, boolean isTwice) {
        FieldErrors.Collector errors = FieldErrors.collect();
        String id = text(record, LibraryRecords.ROLE);
        String name =
                RoleCatalog.OWN_NAME.check(LibraryRecords.ROLE_NAME, text(record, LibraryRecords.ROLE_NAME), errors);
        Optional<Role.Inheritance> inheritance = inheritance(record, errors);
        Optional<Role> before = Optional.ofNullable(roles.get(id));
        if (!AreaKey.isWellFormed(id)) {
            errors.at(LibraryRecords.ROLE, Message.of("productops.area.error.key-form", AreaKey.LONGEST));
        } else if (isTwice
                || AreaFields.NAMES.contains(id)
                || RoleCatalog.BUILT_IN.find(id).isPresent()) {
            errors.at(LibraryRecords.ROLE, Message.of("productops.area.import.role-taken", id));
        }
        if (roles.values().stream().anyMatch(role -> !role.id().equals(id) && isSame(role.name(), name))) {
            errors.at(LibraryRecords.ROLE_NAME, Message.of("productops.area.error.role-twice", name));
        }
        if (before.isEmpty() && roles.size() == RoleCatalog.MOST_OWN) {
            errors.at(LibraryRecords.ROLE, Message.of("productops.area.import.roles-many", RoleCatalog.MOST_OWN));
        }
        FieldErrors found = errors.build();
        if (!found.isEmpty()) {
            return row(record, id, name, ImportFate.WRONG, List.of(), found, 0);
        }
        Role after = new Role(id, inheritance.orElseThrow(), name);
        if (before.filter(after::equals).isPresent()) {
            return row(record, id, name, ImportFate.SAME, List.of(), found, 0);
        }
        roles.put(id, after);
        changesRoles = true;
        changes.add(LibraryImportUndo.of(before, after));
        return row(
                record,
                id,
                name,
                before.isEmpty() ? ImportFate.NEW : ImportFate.CHANGED,
                FieldChange.between(before.map(LibraryImport::fields).orElse(Map.of()), fields(after)),
                found,
                before.map(role -> (long) role.hashCode()).orElse(0L));
    }

    private static Optional<Role.Inheritance> inheritance(ImportRecord record, FieldErrors.Collector errors) {
        String typed = text(record, LibraryRecords.INHERITANCE);
        Optional<Role.Inheritance> found = Arrays.stream(Role.Inheritance.values())
                .filter(each -> each.name().equals(typed))
                .findFirst();
        if (found.isEmpty()) {
            errors.at(
                    LibraryRecords.INHERITANCE,
                    Message.of(
                            "productops.area.import.not-an-inheritance",
                            TextRule.beginning(typed),
                            Arrays.stream(Role.Inheritance.values())
                                    .map(Enum::name)
                                    .collect(Collectors.joining(", "))));
        }
        return found;
    }

    private static boolean isSame(String one, String other) {
        return SearchFolding.fold(one).equals(SearchFolding.fold(other));
    }

    private static Map<String, String> fields(Role role) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(LibraryRecords.ROLE_NAME, role.name());
        fields.put(LibraryRecords.INHERITANCE, role.inheritance().name());
        return fields;
    }

    private ImportRow formerKey(ImportRecord record, boolean isTwice) {
        FieldErrors.Collector errors = FieldErrors.collect();
        String key = AreaKey.tidy(text(record, LibraryRecords.FORMER_KEY));
        String typed = AreaKey.tidy(text(record, LibraryRecords.NOW));
        Optional<Area> before = tree.find(key);
        String now = tree.find(typed).map(Area::key).orElse(typed);
        if (!AreaKey.isWellFormed(key)) {
            errors.at(LibraryRecords.FORMER_KEY, Message.of("productops.area.error.key-form", AreaKey.LONGEST));
        } else if (isTwice
                || keysInFile.contains(key)
                || before.filter(area -> !area.key().equals(now) || area.key().equals(key))
                        .isPresent()) {
            errors.at(LibraryRecords.FORMER_KEY, Message.of("productops.area.import.former-taken", key));
        } else if (before.isEmpty() && tree.isTaken(key) && !tree.isWithdrawn(key)) {
            errors.at(LibraryRecords.FORMER_KEY, Message.of("productops.area.error.key-former", key));
        }
        if (tree.find(now).isEmpty() && !keysInFile.contains(now)) {
            errors.at(
                    LibraryRecords.NOW, Message.of("productops.area.import.parent-missing", TextRule.beginning(typed)));
        }
        FieldErrors found = errors.build();
        if (!found.isEmpty()) {
            return row(record, key, key, ImportFate.WRONG, List.of(), found, 0);
        }
        if (before.isPresent()) {
            return row(record, key, key, ImportFate.SAME, List.of(), found, 0);
        }
        former.put(key, now);
        changes.add(LibraryImportUndo.ofFormerKey(key));
        return row(record, key, key, ImportFate.NEW, List.of(new FieldChange(LibraryRecords.NOW, "", now)), found, 0);
    }

    private static ImportRow row(
            ImportRecord record,
            String key,
            String name,
            ImportFate fate,
            List<FieldChange> changes,
            FieldErrors errors,
            long version) {
        return new ImportRow(record, key, name, fate, changes, errors, version);
    }

    /** What it would do, for an undo. */
    List<ImportChange> changes() {
        return List.copyOf(changes);
    }

    /** What the audit log is told. */
    List<AuditEntry> entries(String userKey) {
        List<AuditEntry> entries = new ArrayList<>();
        if (changesRoles) {
            entries.add(new OwnRoles(tree.roles().own()).entry(userKey, new OwnRoles(List.copyOf(roles.values()))));
        }
        former.forEach((key, now) -> entries.add(AuditEntry.configuration(
                userKey,
                "productops.area.audit.former-key",
                now,
                List.of(new FieldChange(LibraryRecords.FORMER_KEY, "", key)))));
        return entries;
    }

    /** Carries it out; a key that an undone import had taken along is free again before. */
    void write(AreaStore store, long revision) {
        if (changesRoles) {
            store.keepRoles(List.copyOf(roles.values()), revision);
        }
        if (!former.isEmpty()) {
            store.revive(former.keySet());
            store.remove(former, revision);
        }
    }

    /** What becomes of the library. */
    AreaTree step(AreaTree now) {
        AreaTree then = changesRoles ? now.withRoles(List.copyOf(roles.values())) : now;
        return former.isEmpty()
                ? then
                : then.with(new AreaRows(List.of(), former, then.roles().own()));
    }
}
