package org.productops.feedback.organisation;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.productops.common.access.Access;
import org.productops.common.audit.AuditEntry;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.imports.ImportChange;
import org.productops.common.imports.ImportContent;
import org.productops.common.imports.ImportField;
import org.productops.common.imports.ImportFormat;
import org.productops.common.imports.ImportMeant;
import org.productops.common.imports.ImportOrder;
import org.productops.common.imports.ImportPlan;
import org.productops.common.imports.ImportRecord;
import org.productops.common.imports.ImportRow;
import org.productops.common.imports.ImportRun.ImportChoices;
import org.productops.common.imports.ImportSubject;
import org.productops.common.imports.ImportUndo;
import org.productops.common.imports.ImportUndoOrder;
import org.productops.common.job.JobProgress;
import org.productops.common.text.Characters;

/**
 * Imports organisations, for administrators: those whose name or other name a row says are changed, the others added, all of
 * them or none. What is not in the file stays as it is.
 */
@JiraComponent
public class OrganisationImports implements ImportSubject {

    private static final int NAMED = 10;

    private final Access access;
    private final OrganisationLibrary library;
    private final OrganisationWrites writes;
    private final InstantSource clock;
    private final Optional<OrganisationUse> use;

    @Inject
    public OrganisationImports(
            Access access,
            OrganisationLibrary library,
            OrganisationWrites writes,
            InstantSource clock,
            Optional<OrganisationUse> use) {
        this.access = access;
        this.library = library;
        this.writes = writes;
        this.clock = clock;
        this.use = use;
    }

    @Override
    public String id() {
        return "organisations";
    }

    @Override
    public Message title(String fileName) {
        return fileName.isEmpty()
                ? Message.of("productops.organisation.import.job-pasted")
                : Message.of("productops.organisation.import.job", fileName);
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
    public boolean proposes() {
        return true;
    }

    @Override
    public Map<String, ImportMeant> meant(List<ImportRecord> records) {
        return new OrganisationMeant(library.book(), records).all(records);
    }

    @Override
    public Map<String, String> joined(ImportRecord record, ImportRecord other) {
        return OrganisationMeant.joined(library.book(), record, other);
    }

    @Override
    public Optional<Message> holdsUp() {
        return Optional.of(Message.of("productops.organisation.import.holds-up"));
    }

    @Override
    public Optional<Message> shown(String field, String value) {
        return OrganisationAuditTexts.shown(field, value);
    }

    @Override
    public List<ImportField> fields() {
        return OrganisationTable.COLUMNS.stream()
                .map(name -> new ImportField(
                        name,
                        Message.of("productops.organisation.field." + name.toLowerCase(Locale.ROOT)),
                        Optional.of(
                                Message.of("productops.organisation.import.header." + name.toLowerCase(Locale.ROOT)))))
                .toList();
    }

    @Override
    public List<ImportFormat> formats() {
        return List.of();
    }

    @Override
    public String identity() {
        return OrganisationFields.NAME;
    }

    @Override
    public Optional<Message> refusal(Set<String> fields) {
        return fields.contains(OrganisationFields.NAME)
                ? Optional.empty()
                : Optional.of(Message.of("productops.organisation.import.no-name-column"));
    }

    @Override
    public List<Message> hints(Set<String> fields) {
        return fields.contains(OrganisationFields.FROM)
                ? List.of()
                : List.of(Message.of("productops.organisation.import.no-from-column"));
    }

    @Override
    public List<List<String>> example() {
        return OrganisationTable.example();
    }

    @Override
    public ImportPlan plan(String userKey, ImportContent content, ImportChoices choices, JobProgress progress) {
        progress.total(content.records().size());
        return plan(work(library.book(), content, () -> progress.advance(1)));
    }

    private OrganisationImportPlan work(OrganisationBook book, ImportContent content, Runnable progress) {
        return new OrganisationImportPlan(book, content.records(), today(), progress);
    }

    private static ImportPlan plan(OrganisationImportPlan worked) {
        return new ImportPlan(worked.rows(), List.of(), false, List.of());
    }

    @Override
    public void apply(ImportOrder order) {
        writes.change(book -> {
            OrganisationImportPlan worked = work(book, order.content(), order.progress()::check);
            refuse(plan(worked), order.seen());
            List<OrganisationImportPlan.Step> steps = worked.steps();
            order.progress().total(steps.size());
            int added =
                    (int) steps.stream().filter(step -> step.before().isEmpty()).count();
            List<AuditEntry> entries = new ArrayList<>();
            entries.add(OrganisationImportEntries.of(
                    order.id(), order.fileName(), order.userKey(), "imported", added, steps.size() - added, 0));
            steps.forEach(step -> entries.add(OrganisationPlan.entry(
                    order.userKey(), step.before().isPresent() ? "changed" : "created", step.before(), step.after())));
            return new OrganisationPlan<>(
                    steps.size(),
                    steps.stream().map(OrganisationImportPlan.Step::after).toList(),
                    entries,
                    () -> {
                        order.progress().advance(steps.size());
                        order.keep()
                                .accept(steps.stream()
                                        .map(OrganisationImports::change)
                                        .toList());
                    });
        });
    }

    private static ImportChange change(OrganisationImportPlan.Step step) {
        return new ImportChange(
                String.valueOf(step.after().id()),
                step.before().map(KeptOrganisation::write).orElse(""),
                step.after().version());
    }

    private static void refuse(ImportPlan plan, String seen) {
        if (!plan.isRight()) {
            throw InvalidException.general(Message.of("productops.organisation.import.wrong-now"));
        }
        if (!plan.isAsSeen(seen)) {
            throw InvalidException.general(Message.of(
                    "productops.organisation.import.changed-since",
                    named(plan.changedSince(seen).stream().map(ImportRow::name))));
        }
    }

    private static String named(Stream<String> names) {
        return names.limit(NAMED).map(Characters::shown).collect(Collectors.joining(", "));
    }

    /**
     * What can be taken back.
     *
     * @param saved the organisations as they are to be
     * @param back how many of them become what they were
     * @param kept why others stay, with their names
     */
    private record Undo(List<OrganisationImportPlan.Step> saved, int back, Map<String, List<String>> kept) {

        int stay() {
            return kept.values().stream().mapToInt(List::size).sum();
        }

        ImportUndo figures() {
            return new ImportUndo(
                    back,
                    0,
                    saved.size() - back,
                    stay(),
                    kept.entrySet().stream()
                            .map(each -> Message.of(
                                    "productops.organisation.import.undo." + each.getKey(),
                                    each.getValue().size(),
                                    named(each.getValue().stream())))
                            .toList());
        }
    }

    private static Undo undo(OrganisationBook book, List<ImportChange> changes, Map<Long, Integer> feedback) {
        List<OrganisationImportPlan.Step> saved = new ArrayList<>();
        Map<String, List<String>> kept = new TreeMap<>();
        int back = 0;
        for (ImportChange change : changes) {
            Optional<OrganisationRecord> found = book.find(Long.parseLong(change.key()));
            if (found.isEmpty()) {
                continue;
            }
            OrganisationRecord now = found.get();
            Optional<String> why = Optional.empty();
            OrganisationRecord then = change.isNew() ? now.asRemoved() : KeptOrganisation.read(change.before(), now);
            if (now.version() != change.version()) {
                why = Optional.of("edited");
            } else if (change.isNew()
                    && (feedback.getOrDefault(now.id(), 0) > 0
                            || !book.partsOf(now.id()).isEmpty())) {
                why = Optional.of("used");
            } else if (!change.isNew() && isTaken(book, then)) {
                why = Optional.of("taken");
            }
            if (why.isPresent()) {
                kept.computeIfAbsent(why.get(), any -> new ArrayList<>()).add(now.name());
            } else {
                saved.add(new OrganisationImportPlan.Step(Optional.of(now), then));
                back += change.isNew() ? 0 : 1;
            }
        }
        return new Undo(saved, back, kept);
    }

    /** What it was may belong to others by now. */
    private static boolean isTaken(OrganisationBook book, OrganisationRecord then) {
        FieldErrors.Collector errors = FieldErrors.collect();
        OrganisationPlaces.fit(book, then, errors);
        return !errors.isEmpty();
    }

    @Override
    public boolean canUndo(List<ImportChange> changes) {
        return !undo(library.book(), changes, Map.of()).saved().isEmpty();
    }

    @Override
    public ImportUndo planUndo(List<ImportChange> changes) {
        access.requireAdministrator();
        return undo(library.book(), changes, feedback()).figures();
    }

    private Map<Long, Integer> feedback() {
        return use.map(OrganisationUse::counts).orElse(Map.of());
    }

    @Override
    public void undo(ImportUndoOrder order) {
        Map<Long, Integer> feedback = feedback();
        writes.change(book -> {
            Undo undo = undo(book, order.changes(), feedback);
            if (undo.figures().told() != order.told()) {
                throw InvalidException.general(Message.of("productops.organisation.import.undo.other"));
            }
            order.progress().total(undo.saved().size());
            List<AuditEntry> entries = new ArrayList<>();
            entries.add(OrganisationImportEntries.of(
                    order.id(),
                    order.fileName(),
                    order.userKey(),
                    "import-undone",
                    0,
                    undo.back(),
                    undo.saved().size() - undo.back()));
            undo.saved()
                    .forEach(step -> entries.add(OrganisationPlan.entry(
                            order.userKey(),
                            step.after().removed() ? "deleted" : "changed",
                            step.before(),
                            step.after())));
            return new OrganisationPlan<>(
                    undo.saved().size(),
                    undo.saved().stream()
                            .map(OrganisationImportPlan.Step::after)
                            .toList(),
                    entries,
                    () -> {
                        order.progress().advance(undo.saved().size());
                        order.keep().accept(undo.figures());
                    });
        });
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
