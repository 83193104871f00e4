package org.productops.feedback.file;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.productops.common.access.Access;
import org.productops.common.audit.AuditLog;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.imports.ImportChange;
import org.productops.common.imports.ImportContent;
import org.productops.common.imports.ImportField;
import org.productops.common.imports.ImportFormat;
import org.productops.common.imports.ImportMeant;
import org.productops.common.imports.ImportOrder;
import org.productops.common.imports.ImportPlan;
import org.productops.common.imports.ImportReach;
import org.productops.common.imports.ImportRecord;
import org.productops.common.imports.ImportRun.ImportChoices;
import org.productops.common.imports.ImportSubject;
import org.productops.common.imports.ImportUndo;
import org.productops.common.imports.ImportUndoOrder;
import org.productops.common.issue.Issues;
import org.productops.common.issue.VisibleIssue;
import org.productops.common.job.JobProgress;
import org.productops.common.store.Transactions;
import org.productops.common.user.OnBehalf;
import org.productops.feedback.FeedbackFields;
import org.productops.feedback.FeedbackIssues;
import org.productops.feedback.FeedbackKind;
import org.productops.feedback.FeedbackSource;
import org.productops.feedback.FeedbackStore;
import org.productops.feedback.Importance;
import org.productops.feedback.Side;
import org.productops.feedback.event.FeedbackEventStore;
import org.productops.feedback.intake.IntakeKind;
import org.productops.feedback.intake.IntakeSource;
import org.productops.feedback.intake.IntakeWithdrawal;
import org.productops.feedback.item.FeedbackItem;
import org.productops.feedback.item.FeedbackItemStore;
import org.productops.feedback.item.TriageState;
import org.productops.feedback.organisation.OrganisationLibrary;
import org.productops.feedback.portal.IssueDeletion;
import org.productops.feedback.portal.PortalProjects;
import org.productops.feedback.portal.SentFeedback;
import org.productops.feedback.portal.SentQueue;
import org.productops.feedback.portal.SentStore;

/**
 * Feedback in files. All of a file is kept in one transaction or nothing of it, and becomes issues beside the page as what
 * colleagues send does. Undoing takes back what nobody has worked on since: what is no issue yet is forgotten, the issues of
 * the others are deleted.
 */
@JiraComponent
public class FeedbackFileImports implements ImportSubject {

    private final Access access;
    private final PortalProjects projects;
    private final OrganisationLibrary organisations;
    private final Issues issues;
    private final FeedbackIssues kind;
    private final SentStore store;
    private final SentQueue queue;
    private final IntakeWithdrawal withdrawal;
    private final FeedbackItemStore items;
    private final FeedbackStore feedback;
    private final IssueDeletion deletion;
    private final FeedbackEventStore events;
    private final OnBehalf onBehalf;
    private final Transactions transactions;
    private final AuditLog audit;
    private final InstantSource clock;

    @Inject
    public FeedbackFileImports(
            Access access,
            PortalProjects projects,
            OrganisationLibrary organisations,
            Issues issues,
            FeedbackIssues kind,
            SentStore store,
            SentQueue queue,
            IntakeWithdrawal withdrawal,
            FeedbackItemStore items,
            FeedbackStore feedback,
            IssueDeletion deletion,
            FeedbackEventStore events,
            OnBehalf onBehalf,
            Transactions transactions,
            AuditLog audit,
            InstantSource clock) {
        this.access = access;
        this.projects = projects;
        this.organisations = organisations;
        this.issues = issues;
        this.kind = kind;
        this.store = store;
        this.queue = queue;
        this.withdrawal = withdrawal;
        this.items = items;
        this.feedback = feedback;
        this.deletion = deletion;
        this.events = events;
        this.onBehalf = onBehalf;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "feedback";
    }

    @Override
    public Message title(String fileName) {
        return fileName.isEmpty()
                ? Message.of("productops.portal.import.job-pasted")
                : Message.of("productops.portal.import.job", fileName);
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
        return FeedbackFilePlan.meant(organisations, records);
    }

    @Override
    public List<ImportField> fields() {
        return FeedbackFileFields.COLUMNS.stream()
                .map(name -> new ImportField(
                        name,
                        Message.of("productops.portal.import.field." + name.toLowerCase(Locale.ROOT)),
                        Optional.of(Message.of("productops.portal.import.header." + name.toLowerCase(Locale.ROOT)))))
                .toList();
    }

    @Override
    public List<ImportFormat> formats() {
        return List.of(ForeignFormat.fider(), ForeignFormat.productboard());
    }

    @Override
    public String identity() {
        return FeedbackFileFields.ID;
    }

    @Override
    public Optional<Message> refusal(Set<String> fields) {
        boolean says = fields.contains(FeedbackFields.QUOTE) || fields.contains(FeedbackFileFields.SUMMARY);
        return fields.contains(FeedbackFileFields.PROJECT) && says
                ? Optional.empty()
                : Optional.of(Message.of("productops.portal.import.no-column"));
    }

    @Override
    public List<Message> hints(Set<String> fields) {
        return fields.contains(FeedbackFileFields.ID)
                ? List.of()
                : List.of(Message.of("productops.portal.import.no-id-column"));
    }

    @Override
    public List<List<String>> example() {
        return List.of(
                FeedbackFileFields.COLUMNS,
                List.of(
                        "SHOP",
                        "4711",
                        "",
                        "",
                        "The export takes minutes.",
                        "PROBLEM",
                        "CUSTOMER",
                        "call",
                        "Acme",
                        "CUSTOMER",
                        "Jo Doe",
                        "jo@acme.example",
                        "yes",
                        "IMPORTANT",
                        "https://crm.example/4711",
                        "2026-01-31",
                        "export"));
    }

    @Override
    public ImportReach reach() {
        return ImportReach.ADDS;
    }

    @Override
    public ImportPlan plan(String userKey, ImportContent content, ImportChoices choices, JobProgress progress) {
        progress.total(content.records().size());
        return plan(work(userKey, content, () -> progress.advance(1)));
    }

    private FeedbackFilePlan work(String userKey, ImportContent content, Runnable progress) {
        // As whoever wants it: nobody sees an issue, and so each would be taken for one that is not there.
        return onBehalf.of(
                        userKey,
                        () -> new FeedbackFilePlan(
                                projects,
                                organisations,
                                issues,
                                kind,
                                store,
                                userKey,
                                content.records(),
                                clock.instant(),
                                progress))
                .orElseThrow(() -> InvalidException.general(Message.of("productops.portal.import.user-gone")));
    }

    private static ImportPlan plan(FeedbackFilePlan worked) {
        return new ImportPlan(worked.rows(), List.of(), false, List.of());
    }

    @Override
    public void apply(ImportOrder order) {
        transactions.run(() -> {
            FeedbackFilePlan worked = work(order.userKey(), order.content(), order.progress()::check);
            ImportPlan plan = plan(worked);
            if (!plan.isRight() || !plan.isAsSeen(order.seen())) {
                throw InvalidException.general(Message.of("productops.portal.import.changed-since"));
            }
            order.progress().total(worked.added().size());
            List<ImportChange> changes = new ArrayList<>();
            Map<Long, IntakeSource> sources = new HashMap<>();
            for (SentFeedback each : worked.added()) {
                IntakeSource source = sources.computeIfAbsent(
                        each.projectId(), project -> queue.source(IntakeKind.CSV, project, order.userKey()));
                changes.add(
                        new ImportChange(String.valueOf(queue.add(each, source).id()), "", 1));
                order.progress().advance(1);
            }
            audit.record(FeedbackFileAuditTexts.imported(
                    order.id(),
                    order.fileName(),
                    order.userKey(),
                    worked.added().size()));
            order.keep().accept(changes);
            return changes;
        });
    }

    /**
     * What can be taken back.
     *
     * @param removed what is
     * @param worked how much of it somebody has worked on since
     */
    private record Undo(List<SentFeedback> removed, int worked) {

        ImportUndo figures() {
            return new ImportUndo(
                    0,
                    0,
                    removed.size(),
                    worked,
                    worked == 0 ? List.of() : List.of(Message.of("productops.portal.import.undo.worked", worked)),
                    issues() == 0 ? List.of() : List.of(Message.of("productops.portal.import.undo.issues", issues())));
        }

        private int issues() {
            return (int)
                    removed.stream().filter(each -> each.issueId().isPresent()).count();
        }
    }

    private Undo undo(List<ImportChange> changes) {
        List<SentFeedback> kept = store.withIds(ids(changes));
        Set<Long> issueIds = issueIds(kept);
        Map<Long, FeedbackItem> byIssue =
                items.ofIssues(issueIds).stream().collect(Collectors.toMap(FeedbackItem::issueId, Function.identity()));
        Set<Long> edited = feedback.findAll(issueIds).stream()
                .filter(each -> each.version() > 1)
                .map(each -> each.issueId())
                .collect(Collectors.toSet());
        List<SentFeedback> removed = kept.stream()
                .filter(each -> each.issueId().isEmpty()
                        || !edited.contains(each.issueId().getAsLong())
                                && isUntouched(byIssue.get(each.issueId().getAsLong())))
                // Duplicates go before what they were merged into: else they would be undecided again for that moment.
                .sorted(Comparator.comparing(each -> !isMerged(each, byIssue)))
                .toList();
        return new Undo(removed, kept.size() - removed.size());
    }

    @Override
    public Optional<Message> afterwards() {
        return Optional.of(Message.of("productops.portal.import.afterwards"));
    }

    @Override
    public Optional<Message> shown(String field, String value) {
        return switch (field) {
            case FeedbackFields.KIND -> FeedbackKind.named(value).map(kind -> Message.of(kind.textKey()));
            case FeedbackFields.SOURCE -> FeedbackSource.named(value).map(source -> Message.of(source.textKey()));
            case FeedbackFields.IMPORTANCE ->
                Importance.named(value).map(importance -> Message.of(importance.textKey()));
            case FeedbackFileFields.ORIGINAL ->
                value.isEmpty() ? Optional.empty() : Optional.of(Message.of("productops.portal.import.merges", value));
            case FeedbackFields.CONSENT ->
                value.equals("true") ? Optional.of(Message.of("productops.common.form.yes")) : Optional.empty();
            case FeedbackFields.SAID_BY -> Side.named(value).map(side -> Message.of(side.textKey()));
            default -> Optional.empty();
        };
    }

    /**
     * The issues that things became which were imported, as far as the user who makes the request sees them.
     *
     * @param keys of the changes
     * @return in the order of the keys, without what is no issue yet
     */
    public List<VisibleIssue> issues(List<String> keys) {
        List<Long> ids = keys.stream().map(Long::parseLong).toList();
        Map<Long, Long> made = queue.follow(store.withIds(ids)).stream()
                .filter(each -> each.issueId().isPresent())
                .collect(Collectors.toMap(
                        SentFeedback::id, each -> each.issueId().getAsLong()));
        Map<Long, VisibleIssue> seen =
                issues.visible(made.values()).stream().collect(Collectors.toMap(VisibleIssue::id, Function.identity()));
        return ids.stream()
                .map(id -> seen.get(made.get(id)))
                .filter(Objects::nonNull)
                .toList();
    }

    private static List<Long> ids(List<ImportChange> changes) {
        return changes.stream().map(change -> Long.parseLong(change.key())).toList();
    }

    private static Set<Long> issueIds(List<SentFeedback> sent) {
        return sent.stream().flatMap(each -> each.issueId().stream().boxed()).collect(Collectors.toSet());
    }

    private static List<Long> entryIds(List<SentFeedback> sent) {
        return sent.stream().flatMap(each -> each.entryId().stream().boxed()).toList();
    }

    private static boolean isUntouched(FeedbackItem item) {
        return item == null || item.state() == TriageState.NEW && item.version() == 1 || isMergedByTheImport(item);
    }

    /** Whether all that was decided is that the file calls it a duplicate: nobody decided that, and nothing else. */
    private static boolean isMergedByTheImport(FeedbackItem item) {
        return item.state() == TriageState.MERGED
                && item.version() == 2
                && item.deciderKey().isEmpty();
    }

    private static boolean isMerged(SentFeedback sent, Map<Long, FeedbackItem> byIssue) {
        return sent.issueId().stream()
                .mapToObj(byIssue::get)
                .anyMatch(item -> item != null && item.state() == TriageState.MERGED);
    }

    @Override
    public boolean canUndo(List<ImportChange> changes) {
        return !undo(changes).removed().isEmpty();
    }

    @Override
    public ImportUndo planUndo(List<ImportChange> changes) {
        access.requireAdministrator();
        return undo(changes).figures();
    }

    @Override
    public void undo(ImportUndoOrder order) {
        List<SentFeedback> sent = store.withIds(ids(order.changes()));
        withdrawal.hold(entryIds(sent));
        queue.follow(sent);
        transactions.run(() -> {
            Undo undo = undo(order.changes());
            if (undo.figures().told() != order.told()) {
                throw InvalidException.general(Message.of("productops.portal.import.undo.other"));
            }
            order.progress().total(undo.removed().size());
            // Before they are deleted: what happened to issues that are gone stays in figures.
            events.erase(issueIds(undo.removed()));
            for (SentFeedback each : undo.removed()) {
                each.issueId().ifPresent(issueId -> deletion.delete(issueId, order.userKey()));
                store.remove(each.id());
                order.progress().advance(1);
            }
            withdrawal.forget(entryIds(undo.removed()));
            audit.record(FeedbackFileAuditTexts.undone(
                    order.id(),
                    order.fileName(),
                    order.userKey(),
                    undo.removed().size()));
            order.keep().accept(undo.figures());
            return undo;
        });
    }
}
