package org.productops.readiness.checklist;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.productops.common.access.Access;
import org.productops.common.audit.AuditEntry;
import org.productops.common.audit.AuditLog;
import org.productops.common.audit.FieldChange;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.imports.ImportChange;
import org.productops.common.imports.ImportContent;
import org.productops.common.imports.ImportField;
import org.productops.common.imports.ImportFormat;
import org.productops.common.imports.ImportOrder;
import org.productops.common.imports.ImportPlan;
import org.productops.common.imports.ImportRecord;
import org.productops.common.imports.ImportRow;
import org.productops.common.imports.ImportRun.ImportChoices;
import org.productops.common.imports.ImportSubject;
import org.productops.common.imports.ImportUndo;
import org.productops.common.imports.ImportUndoOrder;
import org.productops.common.job.JobProgress;
import org.productops.common.json.Json;
import org.productops.common.snapshot.Change;
import org.productops.common.snapshot.Snapshot;
import org.productops.common.snapshot.SnapshotWrites;
import org.productops.common.text.Characters;
import org.productops.common.text.TextIdentity;
import org.productops.common.user.OnBehalf;
import org.productops.common.user.People;
import org.productops.readiness.check.CheckSubjects;
import org.productops.readiness.check.CheckTypes;
import org.productops.readiness.check.EligibleChoices;

/** Imports checklists, for administrators: new ones are created, those of the same name changed, all of them or none. */
@JiraComponent
public class ChecklistImports implements ImportSubject {

    private static final int NAMED = 10;

    private final Access access;
    private final ChecklistLibrary library;
    private final ChecklistStore store;
    private final CheckTypes types;
    private final CheckSubjects subjects;
    private final OnBehalf onBehalf;
    private final ChecklistUses uses;
    private final ChecklistTicks ticks;
    private final SnapshotWrites writes;
    private final AuditLog audit;
    private final InstantSource clock;
    private final ChecklistRules rules;
    private final ChecklistTexts texts;
    private final ChecklistQuestion question;

    @Inject
    public ChecklistImports(
            Access access,
            ChecklistLibrary library,
            ChecklistStore store,
            CheckTypes types,
            CheckSubjects subjects,
            ConditionNames names,
            ChecklistUses uses,
            ChecklistTicks ticks,
            WaiverRequests requests,
            People people,
            EligibleChoices eligible,
            OnBehalf onBehalf,
            SnapshotWrites writes,
            AuditLog audit,
            InstantSource clock) {
        this.access = access;
        this.library = library;
        this.store = store;
        this.types = types;
        this.subjects = subjects;
        this.onBehalf = onBehalf;
        this.uses = uses;
        this.ticks = ticks;
        this.writes = writes;
        this.audit = audit;
        this.clock = clock;
        ConditionText conditions = new ConditionText(names);
        this.rules = new ChecklistRules(types, subjects, conditions, people, eligible);
        this.texts = new ChecklistTexts(conditions);
        this.question = new ChecklistQuestion(types, ticks, requests, texts, clock);
    }

    @Override
    public String id() {
        return "checklists";
    }

    @Override
    public Message title(String fileName) {
        return fileName.isEmpty()
                ? Message.of("productops.readiness.imports.job-pasted")
                : Message.of("productops.readiness.imports.job", fileName);
    }

    @Override
    public void requireMayImport() {
        access.requireAdministrator();
    }

    @Override
    public boolean asks() {
        return true;
    }

    @Override
    public boolean takesTables() {
        return false;
    }

    @Override
    public List<ImportField> fields() {
        return ChecklistFile.FIELDS.stream()
                .map(name -> new ImportField(
                        name,
                        Message.of("productops.readiness.imports.field." + name.toLowerCase(java.util.Locale.ROOT)),
                        Optional.empty()))
                .toList();
    }

    @Override
    public List<ImportFormat> formats() {
        return List.of(new ChecklistFile());
    }

    @Override
    public ImportPlan plan(String userKey, ImportContent content, ImportChoices choices, JobProgress progress) {
        progress.total(content.records().size());
        return as(userKey, () -> plan(work(library.checklists(), content.records(), () -> progress.advance(1))));
    }

    /** As whoever wants it: what queries may name depends on who asks, and nobody may name anything. */
    private <T> T as(String userKey, Supplier<T> work) {
        return onBehalf.of(userKey, work)
                .orElseThrow(() -> InvalidException.general(Message.of("productops.readiness.imports.user-gone")));
    }

    private ChecklistImportPlan work(Checklists all, List<ImportRecord> records, Runnable progress) {
        AtomicReference<Map<Long, List<ChecklistUse>>> used = new AtomicReference<>();
        return new ChecklistImportPlan(
                all,
                records,
                rules,
                texts,
                types,
                subjects,
                (before, wanted) -> question.facts(
                        before, wanted, () -> used.updateAndGet(known -> known == null ? uses.byChecklist() : known)),
                progress);
    }

    /** What is not in the file stays as it is: nobody deletes a checklist by leaving it out. */
    private static ImportPlan plan(ChecklistImportPlan worked) {
        return new ImportPlan(worked.rows(), List.of(), false, List.of());
    }

    @Override
    public Optional<Message> holdsUp() {
        return Optional.of(Message.of("productops.readiness.import.holds-up"));
    }

    @Override
    public String identity() {
        return ChecklistFields.NAME;
    }

    @Override
    public Optional<Message> refusal(Set<String> fields) {
        return Optional.of(Message.of("productops.readiness.imports.no-checklists"));
    }

    @Override
    public List<Message> hints(Set<String> fields) {
        return List.of();
    }

    @Override
    public List<List<String>> example() {
        return List.of();
    }

    @Override
    public void apply(ImportOrder order) {
        as(order.userKey(), () -> applied(order));
    }

    private List<ImportChange> applied(ImportOrder order) {
        return writes.change(library.snapshot(), Snapshot.ALL, writing -> {
            Checklists all = writing.value();
            ChecklistImportPlan worked = work(all, order.content().records(), order.progress()::check);
            refuse(plan(worked), order.seen());
            List<ChecklistImportPlan.Step> steps = worked.inOrder();
            order.progress().total(steps.size());
            Map<String, Long> ids = all.all().stream()
                    .collect(Collectors.toMap(
                            list -> TextIdentity.of(list.name()), Checklist::id, (a, b) -> a, HashMap::new));
            Instant now = clock.instant();
            Written written = new Written(order.userKey(), now);
            List<ImportChange> changes = new ArrayList<>();
            for (ChecklistImportPlan.Step step : steps) {
                Checklist wanted = ChecklistImportPlan.resolved(step, ids);
                Checklist saved = written.save(step.before(), wanted);
                ids.put(step.identity(), saved.id());
                changes.add(new ImportChange(
                        String.valueOf(saved.id()),
                        step.before().map(this::kept).orElse(""),
                        saved.version()));
                order.progress().advance(1);
            }
            order.keep().accept(changes);
            return Change.by(written.step(), changes);
        });
    }

    /** What is saved in one go. */
    private final class Written {
        private final String user;
        private final Instant now;
        private final List<UnaryOperator<Checklists>> steps = new ArrayList<>();

        Written(String user, Instant now) {
            this.user = user;
            this.now = now;
        }

        Checklist save(Optional<Checklist> before, Checklist wanted) {
            Checklist saved = before.map(old -> store.update(old, wanted, user, now))
                    .orElseGet(() -> store.insert(wanted, user, now));
            record(
                    before.isPresent() ? "productops.readiness.audit.changed" : "productops.readiness.audit.created",
                    saved,
                    before.map(texts::audited).orElse(Map.of()),
                    texts.audited(saved));
            steps.add(all -> all.with(saved, ChecklistVersion.saved(saved, now, user)));
            return saved;
        }

        void delete(Checklist list) {
            store.delete(list, user, now);
            record("productops.readiness.audit.deleted", list, texts.audited(list), Map.of());
            steps.add(all -> all.without(list, ChecklistVersion.deleted(list, now, user)));
        }

        private void record(String action, Checklist list, Map<String, String> before, Map<String, String> after) {
            audit.record(AuditEntry.configuration(
                    user, action, list.id() + " " + list.name(), FieldChange.between(before, after)));
        }

        UnaryOperator<Checklists> step() {
            return all -> {
                Checklists then = all;
                for (UnaryOperator<Checklists> step : steps) {
                    then = step.apply(then);
                }
                return then;
            };
        }
    }

    private static void refuse(ImportPlan plan, String seen) {
        if (!plan.isRight()) {
            throw InvalidException.general(Message.of("productops.readiness.imports.wrong-now"));
        }
        if (!plan.isAsSeen(seen)) {
            throw InvalidException.general(Message.of(
                    "productops.readiness.imports.changed-since",
                    named(plan.changedSince(seen).stream().map(ImportRow::name))));
        }
    }

    private static String named(Stream<String> names) {
        return names.limit(NAMED).map(Characters::shown).collect(Collectors.joining(", "));
    }

    /** The list as it was, to bring it back. */
    private String kept(Checklist list) {
        return Json.write(ChecklistFile.write(texts.draft(list)));
    }

    /**
     * What can be taken back.
     *
     * @param back lists as they were, in place of what they are
     * @param removed lists that were not there
     * @param kept why others stay
     */
    private record Undo(Map<Checklist, ImportChange> back, List<Checklist> removed, List<Message> kept, int stay) {

        ImportUndo figures() {
            return new ImportUndo(back.size(), 0, removed.size(), stay, kept);
        }
    }

    private Undo undo(Checklists all, List<ImportChange> changes) {
        Map<Checklist, ImportChange> back = new java.util.LinkedHashMap<>();
        List<Checklist> removed = new ArrayList<>();
        List<String> edited = new ArrayList<>();
        List<String> needed = new ArrayList<>();
        int gone = 0;
        Map<Long, List<ChecklistUse>> used = uses.byChecklist();
        for (ImportChange change : changes) {
            Optional<Checklist> found = all.find(Long.parseLong(change.key()));
            if (found.isEmpty()) {
                gone++;
            } else if (found.get().version() != change.version()) {
                edited.add(found.get().name());
            } else if (!change.isNew()) {
                back.put(found.get(), change);
            } else if (isNeeded(found.get(), used)) {
                needed.add(found.get().name());
            } else {
                removed.add(found.get());
            }
        }
        List<Message> kept = new ArrayList<>();
        if (gone > 0) {
            kept.add(Message.of("productops.readiness.imports.undo.gone", gone));
        }
        if (!edited.isEmpty()) {
            kept.add(Message.of("productops.readiness.imports.undo.edited", named(edited.stream())));
        }
        if (!needed.isEmpty()) {
            kept.add(Message.of("productops.readiness.imports.undo.needed", named(needed.stream())));
        }
        return new Undo(back, removed, kept, gone + edited.size() + needed.size());
    }

    private boolean isNeeded(Checklist list, Map<Long, List<ChecklistUse>> used) {
        List<Long> manual = list.items().stream()
                .filter(item -> item.check().isManual())
                .map(ChecklistItem::id)
                .toList();
        return used.containsKey(list.id()) || ticks.on(manual).issues() > 0;
    }

    @Override
    public boolean canUndo(List<ImportChange> changes) {
        Checklists all = library.checklists();
        return changes.stream().anyMatch(change -> all.find(Long.parseLong(change.key()))
                .filter(list -> list.version() == change.version())
                .isPresent());
    }

    @Override
    public ImportUndo planUndo(List<ImportChange> changes) {
        access.requireAdministrator();
        return undo(library.checklists(), changes).figures();
    }

    @Override
    public void undo(ImportUndoOrder order) {
        as(order.userKey(), () -> undone(order));
    }

    private Undo undone(ImportUndoOrder order) {
        return writes.change(library.snapshot(), Snapshot.ALL, writing -> {
            Checklists all = writing.value();
            Undo undo = undo(all, order.changes());
            if (undo.figures().told() != order.told()) {
                throw InvalidException.general(Message.of("productops.readiness.imports.undo.other"));
            }
            order.progress().total(undo.back().size() + undo.removed().size());
            Written written = new Written(order.userKey(), clock.instant());
            Checklists then = withoutAsking(all, undo.back().keySet());
            for (Map.Entry<Checklist, ImportChange> each : undo.back().entrySet()) {
                Checklist now = each.getKey();
                Checklist before = asItWas(then, now, each.getValue());
                then = then.with(before, ChecklistVersion.saved(before, clock.instant(), order.userKey()));
                written.save(Optional.of(now), before);
                order.progress().advance(1);
            }
            undo.removed().forEach(list -> {
                written.delete(list);
                order.progress().advance(1);
            });
            order.keep().accept(undo.figures());
            return Change.by(written.step(), undo);
        });
    }

    /** So that what these lists ask for now closes no circle with what they asked for before. */
    private Checklists withoutAsking(Checklists all, Collection<Checklist> lists) {
        Checklists then = all;
        for (Checklist list : lists) {
            then = then.with(list.withItems(List.of()), ChecklistVersion.saved(list, clock.instant(), ""));
        }
        return then;
    }

    /** Items that the import took out come back as new ones: ids are never given again. */
    private Checklist asItWas(Checklists all, Checklist now, ImportChange change) {
        ImportRecord record = ChecklistFile.record(change.key(), change.before());
        List<ChecklistDraft.Item> said = ChecklistFile.items(record).stream()
                .map(ChecklistFile.NamedItem::item)
                .toList();
        List<Long> ids = SameItems.ids(now.items(), said);
        List<ChecklistDraft.Item> items = IntStream.range(0, said.size())
                .mapToObj(i -> ChecklistFile.withId(said.get(i), ids.get(i)))
                .toList();
        return rules.apply(all, ChecklistFile.draft(record, items), Optional.of(now));
    }
}
