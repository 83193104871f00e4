package org.productops.area;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.productops.common.audit.FieldChange;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.imports.ImportFate;
import org.productops.common.imports.ImportPlan;
import org.productops.common.imports.ImportRecord;
import org.productops.common.imports.ImportRow;
import org.productops.common.text.TextRule;

/**
 * Works out what would become of the records of a file in a library: whether they come in the right order does not matter,
 * and what is wrong with each is said at each. One for each library; nothing is changed.
 */
final class AreaImportRules {

    private final AreaTree tree;
    private final Function<Holder, String> holderNames;
    private final HolderRules holders;
    private final String userKey;
    private final LocalDate today;

    /** What is left after records that are wrong were taken out. */
    private AreaTree working;

    private final Map<String, Area> after = new LinkedHashMap<>();

    /**
     * @param holderNames what holders are called in files
     * @param holders may be shared by the rules of several libraries
     */
    AreaImportRules(
            AreaTree tree, Function<Holder, String> holderNames, HolderRules holders, String userKey, LocalDate today) {
        this.tree = tree;
        this.holderNames = holderNames;
        this.holders = holders;
        this.userKey = userKey;
        this.today = today;
        this.working = tree;
    }

    /**
     * What would become of the library.
     *
     * @param plan in words
     * @param edits the areas that would change
     * @param revived the keys of deleted areas that would come back
     */
    record Worked(ImportPlan plan, List<AreaPlan.Edit> edits, Set<String> revived) {}

    Worked work(List<ImportRecord> records, boolean archiveGone) {
        List<Found> found = IntStream.range(0, records.size())
                .mapToObj(i -> find(records.get(i)))
                .toList();
        Map<String, List<Found>> byKey =
                found.stream().collect(Collectors.groupingBy(Found::key, LinkedHashMap::new, Collectors.toList()));
        Set<String> revived = byKey.keySet().stream().filter(tree::isDeleted).collect(Collectors.toSet());
        working = tree.reviving(revived);
        found.forEach(each -> refuseTwice(each, byKey.get(each.key())));
        AreaImportParents parents = new AreaImportParents(tree, byKey);
        found.forEach(parents::resolve);
        parents.refuseCircles();
        found.stream()
                .sorted(Comparator.comparingInt(each -> parents.level(each.key())))
                .peek(parents::refuseBelowWrong)
                .filter(each -> each.errors().isEmpty())
                .forEach(each -> apply(each, parents));
        List<Area> gone = tree.areas().stream()
                .filter(area -> !area.archived() && !byKey.containsKey(area.key()))
                .toList();
        Set<String> archived = archiveGone ? gone.stream().map(Area::key).collect(Collectors.toSet()) : Set.of();
        found.stream().filter(each -> each.errors().isEmpty()).forEach(each -> checkArchived(each, archived));
        List<ImportRow> rows = found.stream().map(this::row).toList();
        List<AreaPlan.Edit> edits = new ArrayList<>();
        IntStream.range(0, rows.size())
                .filter(i -> rows.get(i).fate() == ImportFate.NEW || rows.get(i).fate() == ImportFate.CHANGED)
                .mapToObj(i -> found.get(i).key())
                .forEach(key -> edits.add(edit(key)));
        if (archiveGone) {
            gone.forEach(area ->
                    edits.add(new AreaPlan.Edit(userKey, Optional.of(area), Optional.of(area.withArchived(true)))));
        }
        return new Worked(new ImportPlan(rows, gone.stream().map(this::goneRow).toList(), archiveGone), edits, revived);
    }

    private AreaPlan.Edit edit(String key) {
        return new AreaPlan.Edit(userKey, before(key), Optional.of(after.get(key)));
    }

    private Optional<Area> before(String key) {
        return tree.find(key).filter(area -> area.key().equals(key));
    }

    /**
     * A record with the area that it is about.
     *
     * @param key of the area; that of the record if there is none yet
     */
    record Found(ImportRecord record, String key, FieldErrors.Collector collector) {

        FieldErrors errors() {
            return collector.build();
        }

        String text(String field) {
            return record.fields().getOrDefault(field, "").strip();
        }

        boolean says(String field) {
            return record.fields().containsKey(field);
        }
    }

    /** Without a key, a record is about the area whose key its name makes: the same file is then about the same areas. */
    private Found find(ImportRecord record) {
        FieldErrors.Collector errors = FieldErrors.collect();
        String typed = AreaKey.tidy(record.fields().getOrDefault(AreaFields.KEY, ""));
        String key = typed.isEmpty() ? AreaKey.of(record.fields().getOrDefault(AreaFields.NAME, "")) : typed;
        if (key.isEmpty()) {
            errors.at(AreaFields.KEY, Message.of("productops.area.error.key-needed"));
        } else if (!AreaKey.isWellFormed(key)) {
            errors.at(AreaFields.KEY, Message.of("productops.area.error.key-form", AreaKey.LONGEST));
        }
        // Records without any key are not about the same area.
        String own = key.isEmpty() ? "?" + record.place() : key;
        return new Found(record, tree.find(own).map(Area::key).orElse(own), errors);
    }

    private static void refuseTwice(Found found, List<Found> same) {
        if (same.size() > 1) {
            found.collector()
                    .at(
                            AreaFields.KEY,
                            Message.of(
                                    "productops.area.import.key-twice", found.key(), AreaImportParents.places(same)));
        }
    }

    private void apply(Found found, AreaImportParents parents) {
        Optional<Area> before = before(found.key());
        Map<String, String> fields = new LinkedHashMap<>();
        before.ifPresent(area -> fields.putAll(AreaRecords.fields(area, tree.roles(), holderNames)));
        fields.putAll(found.record().fields());
        fields.put(AreaFields.KEY, found.key());
        fields.put(AreaFields.PARENT, parents.of(found.key()));
        if (found.text(AreaFields.NAME).isEmpty() && !found.says(AreaFields.NAME) && before.isEmpty()) {
            fields.put(AreaFields.NAME, found.key());
        }
        try {
            Area area = new AreaRules(AreaRecords.draft(fields, tree.roles()), holders, userKey, today)
                    .apply(working, before);
            Area reviewed = area.withReview(review(found, area.review()));
            boolean archived = archived(found, before);
            Area done = new Area(
                    area.key(),
                    area.name(),
                    area.description(),
                    area.parent(),
                    archived,
                    area.facts(),
                    reviewed.review(),
                    area.roles(),
                    before.map(Area::version).orElse(archived ? 1L : 0L) + 1);
            found.collector().throwIfAny();
            boolean same = before.filter(stored -> AreaRecords.isSame(stored, done, tree.roles()))
                    .isPresent();
            after.put(found.key(), same ? before.get() : done);
            if (!same || done.archived()) {
                // Whether something may be below an archived area is looked at when all is known.
                working = working.with(List.of(done.archived() ? done.withArchived(false) : done));
            }
        } catch (InvalidException e) {
            e.errors().general().forEach(found.collector()::general);
            // A cell has all links of an area.
            e.errors().fields().forEach((field, text) -> found.collector()
                    .at(field.startsWith(AreaFields.LINKS + ".") ? AreaFields.LINKS : field, text));
        }
    }

    private Review review(Found found, Review usual) {
        String typed = found.text(AreaFields.REVIEWED);
        if (!found.says(AreaFields.REVIEWED)) {
            return usual;
        }
        if (typed.isEmpty()) {
            return new Review(usual.everyMonths(), Optional.empty(), "");
        }
        try {
            LocalDate day = LocalDate.parse(typed);
            if (day.isAfter(today.plusDays(1))) {
                found.collector().at(AreaFields.REVIEWED, Message.of("productops.area.import.reviewed-later", typed));
            }
            return usual.done(day, reviewer(found, usual));
        } catch (DateTimeException e) {
            found.collector()
                    .at(AreaFields.REVIEWED, Message.of("productops.area.import.not-a-day", TextRule.beginning(typed)));
            return usual;
        }
    }

    private String reviewer(Found found, Review usual) {
        String name = found.text(AreaFields.REVIEWED_BY);
        if (name.isEmpty() || name.equals(holderNames.apply(Holder.user(usual.by())))) {
            return found.says(AreaFields.REVIEWED_BY) && name.isEmpty() ? "" : usual.by();
        }
        Roles named = holders.apply(
                RoleCatalog.BUILT_IN,
                Map.of(Role.OWNER.id(), List.of(name)),
                List.of(),
                Roles.NONE,
                FieldErrors.collect());
        return named.of(Role.OWNER).stream()
                .filter(Holder::isUser)
                .map(Holder::id)
                .findFirst()
                .orElse("");
    }

    private static boolean archived(Found found, Optional<Area> before) {
        if (!found.says(AreaFields.ARCHIVED)) {
            return before.map(Area::archived).orElse(false);
        }
        return AreaRecords.truth(found.text(AreaFields.ARCHIVED)).orElseGet(() -> {
            found.collector()
                    .at(
                            AreaFields.ARCHIVED,
                            Message.of(
                                    "productops.area.error.archived-or-not",
                                    TextRule.beginning(found.text(AreaFields.ARCHIVED))));
            return false;
        });
    }

    /** An area that can be chosen never stands below an archived one. */
    private void checkArchived(Found found, Set<String> archivedWithThem) {
        Area area = after.get(found.key());
        if (!area.archived()) {
            working.find(area.parent())
                    .filter(parent -> isArchived(parent, archivedWithThem))
                    .ifPresent(parent -> found.collector()
                            .at(
                                    AreaFields.PARENT,
                                    Message.of("productops.area.error.above-archived", area.name(), parent.name())));
            return;
        }
        List<String> active = working.find(area.key()).map(working::children).orElse(List.of()).stream()
                .filter(child -> !after.containsKey(child.key()) && !isArchived(child, archivedWithThem))
                .map(Area::name)
                .toList();
        if (!active.isEmpty()) {
            found.collector()
                    .at(
                            AreaFields.ARCHIVED,
                            Message.of(
                                    "productops.area.import.active-below",
                                    TextRule.beginning(String.join(", ", active))));
        }
    }

    private boolean isArchived(Area area, Set<String> archivedWithThem) {
        return Optional.ofNullable(after.get(area.key())).orElse(area).archived()
                || archivedWithThem.contains(area.key());
    }

    private ImportRow row(Found found) {
        Optional<Area> before = before(found.key());
        long version = before.map(Area::version).orElse(0L);
        String name = before.map(Area::name).orElse(found.text(AreaFields.NAME));
        FieldErrors errors = found.errors();
        if (!errors.isEmpty()) {
            return new ImportRow(found.record(), found.key(), name, ImportFate.WRONG, List.of(), errors, version);
        }
        Area area = after.get(found.key());
        ImportFate fate =
                before.isEmpty() ? ImportFate.NEW : before.get() == area ? ImportFate.SAME : ImportFate.CHANGED;
        List<FieldChange> changes = fate == ImportFate.SAME
                ? List.of()
                : FieldChange.between(before.map(this::fields).orElse(Map.of()), fields(area));
        return new ImportRow(found.record(), found.key(), area.name(), fate, changes, errors, version);
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
