package org.productops.area;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.productops.common.audit.FieldChange;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.Message;
import org.productops.common.imports.ImportFate;
import org.productops.common.imports.ImportPlan;
import org.productops.common.imports.ImportRecord;
import org.productops.common.imports.ImportRow;
import org.productops.common.text.TextRule;

/**
 * Works out what would become of the records of a file in a library: whether they come in the right order does not matter,
 * and all that is wrong with each is said at each. One for each library; nothing is changed, and no other tree is built.
 */
final class AreaImportRules {

    private final AreaTree tree;
    private final Function<Holder, String> holderNames;
    private final Function<AreaTree, AreaImportChecks> checks;
    private final String userKey;

    /**
     * @param holderNames what holders are called in files
     * @param checks of the library in which keys that come back are free
     */
    AreaImportRules(
            AreaTree tree,
            Function<Holder, String> holderNames,
            Function<AreaTree, AreaImportChecks> checks,
            String userKey) {
        this.tree = tree;
        this.holderNames = holderNames;
        this.checks = checks;
        this.userKey = userKey;
    }

    /**
     * What would become of the library.
     *
     * @param plan in words
     * @param edits the areas that would change
     * @param revived the keys that an undone import had taken along, and that would come back
     */
    record Worked(ImportPlan plan, List<AreaPlan.Edit> edits, Set<String> revived) {}

    /**
     * @param leftOut records of areas that stay as they are, whether others are archived or not
     * @param step is told of each record that is looked at
     */
    Worked work(List<ImportRecord> records, List<ImportRecord> leftOut, boolean archiveGone, Runnable step) {
        AreaImportChecks finding = checks.apply(tree);
        List<AreaImportRow> rows = records.stream().map(finding::row).toList();
        Map<String, List<AreaImportRow>> byKey = rows.stream()
                .collect(Collectors.groupingBy(AreaImportRow::key, LinkedHashMap::new, Collectors.toList()));
        byKey.values().forEach(AreaImportRules::refuseTwice);
        AreaImportParents parents = new AreaImportParents(tree, byKey);
        parents.resolve(rows);
        parents.refuseCircles();
        parents.refuseTooDeep(rows);
        Set<String> revived = byKey.keySet().stream().filter(tree::isWithdrawn).collect(Collectors.toSet());
        AreaImportChecks checking = checks.apply(tree.reviving(revived));
        rows.forEach(row -> {
            checking.check(row, parents.of(row.key()));
            step.run();
        });
        Set<String> left =
                leftOut.stream().map(finding::row).map(AreaImportRow::key).collect(Collectors.toSet());
        Set<String> staying = archiveGone ? withAbove(left, parents) : left;
        List<Area> gone = parents.others().stream()
                .filter(area -> !area.archived() && !staying.contains(area.key()))
                .toList();
        Predicate<Area> goes = area -> archiveGone && !staying.contains(area.key());
        new ArchivedRows(tree, byKey, parents, goes).check(rows);
        parents.waitForWrong(rows);
        return new Worked(
                new ImportPlan(
                        rows.stream().map(this::row).toList(),
                        gone.stream().map(this::goneRow).toList(),
                        archiveGone,
                        List.of()),
                Stream.concat(
                                rows.stream().filter(AreaImportRules::isTouched).map(this::edit),
                                gone.stream().filter(any -> archiveGone).map(this::archive))
                        .toList(),
                revived);
    }

    /** What stands below an archived area is archived, too: above what stays, everything stays. */
    private Set<String> withAbove(Set<String> keys, AreaImportParents parents) {
        Set<String> all = new HashSet<>();
        for (String key : keys) {
            String each = tree.find(key).isPresent() ? key : "";
            while (!each.isEmpty() && all.add(each)) {
                each = parents.of(each);
            }
        }
        return all;
    }

    private static void refuseTwice(List<AreaImportRow> same) {
        if (same.size() > 1) {
            String places = AreaImportParents.places(same);
            same.forEach(row ->
                    row.refuse(AreaFields.KEY, Message.of("productops.area.import.key-twice", row.key(), places)));
        }
    }

    private static boolean isTouched(AreaImportRow row) {
        ImportFate fate = fate(row);
        return fate == ImportFate.NEW || fate == ImportFate.CHANGED;
    }

    private AreaPlan.Edit edit(AreaImportRow row) {
        return new AreaPlan.Edit(userKey, row.before(), row.after());
    }

    private AreaPlan.Edit archive(Area area) {
        return new AreaPlan.Edit(userKey, Optional.of(area), Optional.of(area.withArchived(true)));
    }

    /** An area that can be chosen never stands below an archived one. */
    private record ArchivedRows(
            AreaTree tree, Map<String, List<AreaImportRow>> byKey, AreaImportParents parents, Predicate<Area> goes) {

        void check(List<AreaImportRow> rows) {
            rows.forEach(row -> row.after().ifPresent(area -> check(row, area)));
        }

        private void check(AreaImportRow row, Area area) {
            if (!area.archived()) {
                then(area.parent())
                        .filter(Area::archived)
                        .ifPresent(parent -> row.refuse(
                                AreaFields.PARENT,
                                Message.of("productops.area.error.above-archived", area.name(), parent.name())));
                return;
            }
            List<String> active = parents.othersBelow(area.key()).stream()
                    .filter(child -> !child.archived() && !goes.test(child))
                    .map(Area::name)
                    .toList();
            if (!active.isEmpty()) {
                row.refuse(
                        AreaFields.ARCHIVED,
                        Message.of(
                                "productops.area.import.active-below", TextRule.beginning(String.join(", ", active))));
            }
        }

        private Optional<Area> then(String key) {
            return byKey.containsKey(key)
                    ? byKey.get(key).get(0).after()
                    : tree.find(key).map(area -> goes.test(area) ? area.withArchived(true) : area);
        }
    }

    private static ImportFate fate(AreaImportRow row) {
        if (row.isWrong()) {
            return ImportFate.WRONG;
        }
        if (row.waitsFor().isPresent()) {
            return ImportFate.WAITING;
        }
        if (row.before().isEmpty()) {
            return ImportFate.NEW;
        }
        return row.before().equals(row.after()) ? ImportFate.SAME : ImportFate.CHANGED;
    }

    private ImportRow row(AreaImportRow row) {
        ImportFate fate = fate(row);
        List<FieldChange> changes = isTouched(row) ? changes(row) : List.of();
        return new ImportRow(
                row.record(),
                row.shownKey(),
                row.after().or(row::before).map(Area::name).orElse(row.text(AreaFields.NAME)),
                fate,
                changes,
                fate == ImportFate.WAITING ? waits(row) : row.errors(),
                row.notes(),
                row.before().map(Area::version).orElse(0L));
    }

    /** Of a new area only what the file says: the rest is as it is for each that somebody creates. */
    private List<FieldChange> changes(AreaImportRow row) {
        List<FieldChange> changes = FieldChange.between(
                row.before().map(this::fields).orElse(Map.of()),
                row.after().map(this::fields).orElse(Map.of()));
        return row.before().isPresent()
                ? changes
                : changes.stream()
                        .filter(change -> change.field().equals(AreaFields.NAME) || row.says(change.field()))
                        .toList();
    }

    private static FieldErrors waits(AreaImportRow row) {
        String place = row.waitsFor().map(wrong -> wrong.record().place()).orElse("");
        return FieldErrors.collect()
                .at(AreaFields.PARENT, Message.of("productops.area.import.waits", place))
                .build();
    }

    private Map<String, String> fields(Area area) {
        Map<String, String> fields = new LinkedHashMap<>(AreaRecords.fields(area, tree.roles(), holderNames));
        fields.remove(AreaFields.KEY);
        fields.computeIfPresent(AreaFields.ARCHIVED, (field, text) -> text.equals("true") ? text : "");
        return fields;
    }

    private ImportRow goneRow(Area area) {
        return new ImportRow(
                new ImportRecord("", Map.of()),
                area.key(),
                tree.path(area),
                ImportFate.GONE,
                List.of(),
                FieldErrors.none(),
                area.version());
    }
}
