package org.productops.area;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.productops.common.access.Access;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.imports.ImportChange;
import org.productops.common.imports.ImportContent;
import org.productops.common.imports.ImportFate;
import org.productops.common.imports.ImportField;
import org.productops.common.imports.ImportFormat;
import org.productops.common.imports.ImportOrder;
import org.productops.common.imports.ImportPerson;
import org.productops.common.imports.ImportPlan;
import org.productops.common.imports.ImportReach;
import org.productops.common.imports.ImportRecord;
import org.productops.common.imports.ImportRow;
import org.productops.common.imports.ImportRun.ImportChoices;
import org.productops.common.imports.ImportSubject;
import org.productops.common.imports.ImportUndo;
import org.productops.common.imports.ImportUndoOrder;
import org.productops.common.job.JobProgress;
import org.productops.common.text.Characters;
import org.productops.common.user.People;

/** Imports the library of areas, for administrators. */
@Named
public class AreaImports implements ImportSubject {

    /** So many areas are written, and then it is asked whether to go on. */
    private static final int STEP = 500;

    private static final int NAMED = 10;

    private final AreaLibrary library;
    private final AreaStore store;
    private final AreaWrites writes;
    private final Access access;
    private final People people;
    private final List<ImportFormat> formats;
    private final List<AreaDependents> dependents;
    private final InstantSource clock;

    /** @param dependents what hangs on areas; there may be nothing */
    @Inject
    public AreaImports(
            AreaLibrary library,
            AreaStore store,
            AreaWrites writes,
            Access access,
            People people,
            List<ImportFormat> formats,
            Optional<List<AreaDependents>> dependents,
            InstantSource clock) {
        this.library = library;
        this.store = store;
        this.writes = writes;
        this.access = access;
        this.people = people;
        this.formats =
                formats.stream().sorted(Comparator.comparing(ImportFormat::id)).toList();
        this.dependents = dependents.orElse(List.of());
        this.clock = clock;
    }

    @Override
    public String id() {
        return "areas";
    }

    @Override
    public Message title(String fileName) {
        return fileName.isEmpty()
                ? Message.of("productops.area.import.job-pasted")
                : Message.of("productops.area.import.job", fileName);
    }

    @Override
    public void requireMayImport() {
        access.requireAdministrator();
    }

    @Override
    public List<ImportField> fields() {
        RoleCatalog roles = library.tree().roles();
        return Stream.concat(
                        AreaRecords.names(roles).stream().map(name -> field(name, roles)),
                        LibraryRecords.fields().stream())
                .toList();
    }

    private static ImportField field(String name, RoleCatalog roles) {
        Optional<Role> role = roles.find(name);
        if (role.isPresent() && !role.get().isBuiltIn()) {
            return new ImportField(
                    name, role.get().label(), Optional.of(role.get().label()));
        }
        String text =
                switch (name) {
                    case AreaFields.REVIEW_MONTHS -> "review-months";
                    case AreaFields.REVIEWED_BY -> "reviewed-by";
                    default -> name;
                };
        return new ImportField(
                name,
                role.map(Role::label).orElse(Message.of("productops.area.import.field." + text)),
                Optional.of(Message.of("productops.area.import.header." + text)));
    }

    @Override
    public List<ImportFormat> formats() {
        return formats;
    }

    @Override
    public Optional<Message> holdsUp() {
        return Optional.of(Message.of("productops.area.import.holds-up"));
    }

    @Override
    public ImportReach reach() {
        return ImportReach.ARCHIVES;
    }

    @Override
    public boolean namesPeople() {
        return true;
    }

    @Override
    public ImportPlan plan(String userKey, ImportContent content, ImportChoices choices, JobProgress progress) {
        progress.total(content.records().size());
        return work(library.tree(), content, choices, userKey, new HolderRules(people, userKey), progress::advance)
                .plan();
    }

    @Override
    public String identity() {
        return AreaFields.KEY;
    }

    @Override
    public Optional<Message> refusal(Set<String> fields) {
        return fields.contains(AreaFields.KEY) || fields.contains(AreaFields.NAME)
                ? Optional.empty()
                : Optional.of(Message.of("productops.area.import.no-key-column"));
    }

    @Override
    public List<Message> hints(Set<String> fields) {
        return fields.contains(AreaFields.PARENT)
                ? List.of()
                : List.of(Message.of("productops.area.import.no-parent-column"));
    }

    @Override
    public List<List<String>> example() {
        return AreaImportExample.rows(library.tree().roles());
    }

    private Worked work(
            AreaTree tree,
            ImportContent content,
            ImportChoices choices,
            String user,
            HolderRules holders,
            IntConsumer step) {
        List<ImportRecord> records = content.records();
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        AreaHolderNames names = new AreaHolderNames(people);
        AreaImportPeople named = new AreaImportPeople(choices.people(), holders);
        LibraryImport beside = new LibraryImport(tree, records);
        List<ImportRecord> ofAreas =
                records.stream().filter(record -> !LibraryImport.isOurs(record)).toList();
        step.accept(records.size() - ofAreas.size());
        AreaImportRules.Worked areas = new AreaImportRules(
                        beside.withRoles(), names, each -> new AreaImportChecks(each, names, named, today), user)
                .work(ofAreas, content.leftOut(), choices.archiveGone(), () -> step.accept(1));
        return new Worked(beside, areas, plan(records, beside, areas.plan(), named.found()));
    }

    /**
     * What would become of the library.
     *
     * @param beside of what is no area
     * @param areas of its areas
     * @param plan of all records, in their order
     */
    private record Worked(LibraryImport beside, AreaImportRules.Worked areas, ImportPlan plan) {}

    private static ImportPlan plan(
            List<ImportRecord> records, LibraryImport beside, ImportPlan areas, List<ImportPerson> people) {
        Iterator<ImportRow> rows = areas.rows().iterator();
        return new ImportPlan(
                records.stream()
                        .map(record -> LibraryImport.isOurs(record) ? beside.row(record) : rows.next())
                        .toList(),
                areas.gone(),
                areas.archivesGone(),
                people);
    }

    @Override
    public void apply(ImportOrder order) {
        Planning planning = new Planning(order);
        writes.changeInJob(tree -> {
            Worked worked = planning.of(tree);
            refuseWrong(worked.plan());
            refuseOther(worked.plan(), order.seen());
            List<AreaPlan.Edit> edits = worked.areas().edits();
            LibraryImport beside = worked.beside();
            RoleCatalog roles = tree.roles();
            List<Area> areas =
                    edits.stream().flatMap(edit -> edit.after().stream()).toList();
            LongConsumer write = revision -> {
                store.revive(worked.areas().revived());
                beside.write(store, revision);
                put(areas, revision, order.progress());
                order.keep()
                        .accept(Stream.concat(
                                        beside.changes().stream(),
                                        edits.stream().map(edit -> change(edit, roles)))
                                .toList());
            };
            return new AreaPlan<>(
                    areas.size(),
                    edits,
                    Stream.concat(
                                    AreaImportEntries.applied(order.id(), order.fileName(), order.userKey(), edits)
                                            .stream(),
                                    beside.entries(order.userKey()).stream())
                            .toList(),
                    Optional.of(new AreaPlan.Doing(write, now -> beside.step(now)
                            .reviving(worked.areas().revived())
                            .with(areas))));
        });
    }

    /** Plans once for each library, without counting the rows a second time, as they are when they are written: what was planned before the lock holds under it if nobody changed anything. */
    private final class Planning {

        private final ImportOrder order;
        private final HolderRules holders;
        private AreaTree known;
        private Worked worked;

        Planning(ImportOrder order) {
            this.order = order;
            this.holders = new HolderRules(people, order.userKey());
        }

        Worked of(AreaTree tree) {
            if (tree != known) {
                worked = work(tree, order.content(), order.choices(), order.userKey(), holders, any -> order.progress()
                        .check());
                known = tree;
            }
            order.progress().total(worked.areas().edits().size());
            return worked;
        }
    }

    private void put(List<Area> areas, long revision, JobProgress progress) {
        for (int start = 0; start < areas.size(); start += STEP) {
            int end = Math.min(start + STEP, areas.size());
            store.putAll(areas.subList(start, end), revision);
            progress.advance(end - start);
        }
    }

    private static void refuseWrong(ImportPlan plan) {
        if (!plan.isRight()) {
            List<ImportRow> wrong = plan.of(ImportFate.WRONG);
            throw InvalidException.general(Message.of("productops.area.import.wrong-now", named(wrong)));
        }
    }

    private static void refuseOther(ImportPlan plan, String seen) {
        if (!plan.isAsSeen(seen)) {
            throw InvalidException.general(
                    Message.of("productops.area.import.changed-since", named(plan.changedSince(seen))));
        }
    }

    private static String named(List<ImportRow> rows) {
        String names = rows.stream()
                .limit(NAMED)
                .map(row -> row.record().place().isEmpty()
                        ? row.key()
                        : row.key() + " (" + row.record().place() + ")")
                .map(Characters::shown)
                .collect(Collectors.joining(", "));
        return rows.size() > NAMED ? names + ", \u2026" : names;
    }

    private static ImportChange change(AreaPlan.Edit edit, RoleCatalog roles) {
        Area after = edit.after().orElseThrow();
        return new ImportChange(
                after.key(),
                edit.before().map(area -> AreaRecords.write(area, roles)).orElse(""),
                after.version());
    }

    @Override
    public ImportUndo planUndo(List<ImportChange> changes) {
        access.requireAdministrator();
        AreaTree tree = library.tree();
        List<ImportChange> ofAreas = ofAreas(changes);
        AreaImportUndo undo = new AreaImportUndo(tree, ofAreas, used(tree, ofAreas));
        return inFigures(tree, undo, new LibraryImportUndo(tree, changes, undo));
    }

    private static ImportUndo inFigures(AreaTree tree, AreaImportUndo undo, LibraryImportUndo beside) {
        AreaImportKept kept = AreaImportKept.of(beside.kept(), undo.kept());
        int restored = (int) undo.back().stream()
                .filter(area -> !area.archived() && tree.get(area.key()).archived())
                .count();
        return new ImportUndo(
                undo.back().size() - restored + beside.back(),
                restored,
                undo.removed().size() + beside.removed(),
                kept.count(),
                kept.reasons());
    }

    @Override
    public boolean canUndo(List<ImportChange> changes) {
        AreaTree tree = library.tree();
        AreaImportUndo undo = new AreaImportUndo(tree, ofAreas(changes), Set.of());
        LibraryImportUndo beside = new LibraryImportUndo(tree, changes, undo);
        return !undo.back().isEmpty() || !undo.removed().isEmpty() || beside.back() + beside.removed() > 0;
    }

    private static List<ImportChange> ofAreas(List<ImportChange> changes) {
        return changes.stream()
                .filter(change -> !LibraryImportUndo.isOurs(change))
                .toList();
    }

    /** The keys of the areas that would be removed and that something hangs on. */
    private Set<String> used(AreaTree tree, List<ImportChange> changes) {
        List<Area> removed = new AreaImportUndo(tree, changes, Set.of())
                .removed().stream().sorted().map(tree::get).toList();
        return dependents.stream()
                .flatMap(each -> each.used(tree, removed).stream())
                .map(Area::key)
                .collect(Collectors.toSet());
    }

    /** What hangs on areas is asked before anybody waits for the lock, as searches take their time. */
    @Override
    public void undo(ImportUndoOrder order) {
        List<ImportChange> ofAreas = ofAreas(order.changes());
        Set<String> used = used(library.tree(), ofAreas);
        writes.changeInJob(tree -> {
            AreaImportUndo undo = new AreaImportUndo(tree, ofAreas, used);
            LibraryImportUndo beside = new LibraryImportUndo(tree, order.changes(), undo);
            ImportUndo figures = inFigures(tree, undo, beside);
            if (figures.told() != order.told() || isUsedMeanwhile(undo.removed(), tree)) {
                throw InvalidException.general(Message.of("productops.area.import.undo.other"));
            }
            List<AreaPlan.Edit> edits = Stream.concat(
                            undo.back().stream()
                                    .map(area -> new AreaPlan.Edit(
                                            order.userKey(), tree.find(area.key()), Optional.of(area))),
                            undo.removed().stream()
                                    .map(key -> new AreaPlan.Edit(order.userKey(), tree.find(key), Optional.empty())))
                    .toList();
            order.progress().total(edits.size());
            LongConsumer write = revision -> {
                put(undo.back(), revision, order.progress());
                store.remove(withdrawn(undo.removed()), revision);
                beside.write(store, revision);
                order.keep().accept(figures);
            };
            return new AreaPlan<>(
                    edits.size(),
                    edits,
                    Stream.concat(
                                    AreaImportEntries.undone(order.id(), order.fileName(), order.userKey(), edits)
                                            .stream(),
                                    beside.entries(order.userKey()).stream())
                            .toList(),
                    Optional.of(new AreaPlan.Doing(write, now -> {
                        Map<String, String> ended = new TreeMap<>(beside.ended());
                        ended.putAll(withdrawn(undo.removed()));
                        return now.with(new AreaRows(undo.back(), ended, beside.roles()));
                    })));
        });
    }

    private boolean isUsedMeanwhile(Set<String> removed, AreaTree tree) {
        List<Area> areas = removed.stream().map(tree::get).toList();
        return dependents.stream().anyMatch(each -> !each.usedAsStored(areas).isEmpty());
    }

    private static TreeMap<String, String> withdrawn(Set<String> keys) {
        TreeMap<String, String> successors = new TreeMap<>();
        keys.forEach(key -> successors.put(key, AreaRows.WITHDRAWN));
        return successors;
    }
}
