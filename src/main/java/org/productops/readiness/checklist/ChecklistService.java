package org.productops.readiness.checklist;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.productops.common.access.Access;
import org.productops.common.audit.AuditEntry;
import org.productops.common.audit.AuditLog;
import org.productops.common.audit.FieldChange;
import org.productops.common.error.Confirmation;
import org.productops.common.error.ConflictException;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.error.UnconfirmedException;
import org.productops.common.snapshot.Change;
import org.productops.common.snapshot.Snapshot;
import org.productops.common.snapshot.SnapshotWrites;
import org.productops.common.user.People;
import org.productops.readiness.check.Check;
import org.productops.readiness.check.CheckSubjects;
import org.productops.readiness.check.CheckType;
import org.productops.readiness.check.CheckTypes;
import org.productops.readiness.check.EligibleChoices;
import org.productops.readiness.check.SubjectKind;

/** Checklists as administrators keep them. */
@JiraComponent
public class ChecklistService {

    private final Access access;

    private final ChecklistLibrary library;
    private final ChecklistStore store;
    private final ChecklistRules rules;
    private final CheckTypes types;
    private final CheckSubjects subjects;
    private final ChecklistTexts texts;
    private final ChecklistsOnCreation onCreation;
    private final ChecklistUses uses;
    private final ChecklistTicks ticks;
    private final ChecklistQuestion question;
    private final SnapshotWrites writes;
    private final AuditLog audit;
    private final InstantSource clock;

    @Inject
    public ChecklistService(
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
            SnapshotWrites writes,
            AuditLog audit,
            InstantSource clock) {
        this.access = access;
        this.library = library;
        this.store = store;
        ConditionText conditions = new ConditionText(names);
        this.rules = new ChecklistRules(types, subjects, conditions, people, eligible);
        this.texts = new ChecklistTexts(conditions);
        this.types = types;
        this.onCreation = new ChecklistsOnCreation(types);
        this.subjects = subjects;
        this.uses = uses;
        this.ticks = ticks;
        this.question = new ChecklistQuestion(types, ticks, requests, texts, clock);
        this.writes = writes;
        this.audit = audit;
        this.clock = clock;
    }

    /** All checklists by name, for anybody who is logged in. */
    public List<Checklist> all() {
        access.requireUser();
        return library.checklists().all();
    }

    /**
     * A checklist, for anybody who is logged in.
     *
     * @throws NotFoundException if there is none
     */
    public Checklist get(long id) {
        access.requireUser();
        return require(library.checklists(), id);
    }

    /**
     * A checklist, for an administrator who is about to edit it.
     *
     * @throws NotFoundException if there is none
     * @throws org.productops.common.error.NotPermittedException if the caller does not administer the product
     */
    public Checklist getToEdit(long id) {
        access.requireAdministrator();
        return require(library.checklists(), id);
    }

    /**
     * A checklist to fill in, for an administrator who is about to add one.
     *
     * @throws org.productops.common.error.NotPermittedException if the caller does not administer the product
     */
    public ChecklistDraft blank() {
        access.requireAdministrator();
        ChecklistDraft.Item item = ChecklistDraft.Item.simple("", "", true, Check.manual());
        return new ChecklistDraft("", "", List.of(item));
    }

    /** What a transition that creates issues does not ask for, for anybody who is logged in; empty if it asks for all. */
    public Optional<Message> leftByCreation(Checklist checklist) {
        access.requireUser();
        return onCreation.left(checklist);
    }

    /** How many items this version does not know how to check, for anybody who is logged in. */
    public long unreadable(Checklist checklist) {
        access.requireUser();
        return onCreation.unreadable(checklist);
    }

    /** Where workflows need checklists, by checklist, for administrators. */
    public Map<Long, List<ChecklistUse>> uses() {
        access.requireAdministrator();
        return uses.byChecklist();
    }

    /** How many issues have ticks on a checklist, for administrators. */
    public int tickedIssues(Checklist checklist) {
        access.requireAdministrator();
        return ticks.on(ChecklistQuestion.manual(checklist)).issues();
    }

    /** Says on how many overrides nobody has decided yet, for administrators who are about to delete it; empty if there are none. */
    public Optional<Message> undecided(Checklist checklist) {
        access.requireAdministrator();
        return question.waiting(checklist, "productops.readiness.delete.overrides");
    }

    /** The kinds of automatic checks, for administrators. */
    public List<CheckType> checkTypes() {
        access.requireAdministrator();
        return types.all();
    }

    /** What a check can look at, by name, for administrators. */
    public List<CheckSubjects.Choice> subjects(SubjectKind kind) {
        access.requireAdministrator();
        return subjects.all(kind);
    }

    /** The name of what a check looks at, for administrators; empty if there is no such thing. */
    public Optional<String> subjectName(SubjectKind kind, String id) {
        access.requireAdministrator();
        return subjects.nameOf(kind, id);
    }

    /** A draft that leaves the checklist as it is, for anybody who is logged in. */
    public ChecklistDraft draft(Checklist checklist) {
        access.requireUser();
        return texts.draft(checklist);
    }

    /** On which issues the checklist stands, a condition in each entry as people read it; for anybody who is logged in. */
    public List<String> scope(Checklist checklist) {
        access.requireUser();
        return texts.written(checklist.scope().conditions()).lines().toList();
    }

    /** When the checklist was saved, and by whom, oldest first; for administrators. */
    public List<ChecklistVersion> versions(long id) {
        access.requireAdministrator();
        return library.checklists().versions(id);
    }

    /**
     * A checklist as it was saved once, for administrators.
     *
     * @throws NotFoundException if that is not kept
     */
    public Checklist version(long id, long version) {
        access.requireAdministrator();
        return library.version(id, version)
                .orElseThrow(() ->
                        new NotFoundException(Message.of("productops.readiness.error.unknown-version", id, version)));
    }

    /**
     * Adds a checklist.
     *
     * @throws org.productops.common.error.InvalidException with all that is wrong, at the fields named in
     *     {@link ChecklistFields}
     */
    public Checklist create(ChecklistDraft draft) {
        String user = access.requireAdministrator();
        library.snapshot().refuseEarly(Snapshot.ALL, known -> rules.apply(known, draft, Optional.empty()));
        return writes.change(library.snapshot(), Snapshot.ALL, writing -> {
            Instant now = clock.instant();
            Checklist created = store.insert(rules.apply(writing.value(), draft, Optional.empty()), user, now);
            record(user, "productops.readiness.audit.created", Map.of(), created);
            return Change.by(all -> all.with(created, ChecklistVersion.saved(created, now, user)), created);
        });
    }

    /**
     * Changes a checklist, its items and their order; one that is to stay as it is keeps its version.
     *
     * @param version the version that the change is based on
     * @param confirmation whether it may take ticks from issues or mandatory items from transitions, ask more of issues that are
     *     on their way, and stand on others
     * @throws UnconfirmedException if it would, and may not
     * @throws ConflictException if somebody else changed it since
     * @throws NotFoundException if there is none
     * @throws org.productops.common.error.InvalidException with all that is wrong, at the fields named in
     *     {@link ChecklistFields}
     */
    public Checklist update(long id, long version, ChecklistDraft draft, Confirmation confirmation) {
        String user = access.requireAdministrator();
        library.snapshot().refuseEarly(Snapshot.ALL, known -> {
            Checklist before = require(known, id, version);
            requireConfirmed(before, rules.apply(known, draft, Optional.of(before)), confirmation);
        });
        return writes.change(library.snapshot(), Snapshot.ALL, writing -> {
            Checklist before = require(writing.value(), id, version);
            Checklist wanted = rules.apply(writing.value(), draft, Optional.of(before));
            if (wanted.equals(before.withVersion(wanted.version()))) {
                return Change.none(before);
            }
            Instant now = clock.instant();
            Checklist after = store.update(before, wanted, user, now);
            record(user, "productops.readiness.audit.changed", texts.audited(before), after);
            return Change.by(all -> all.with(after, ChecklistVersion.saved(after, now, user)), after);
        });
    }

    /** Not again under the lock: the version holds both, and nobody waits while ticks are counted. */
    private void requireConfirmed(Checklist before, Checklist wanted, Confirmation confirmation) {
        if (confirmation.everything()) {
            return;
        }
        requireAgreed(question.facts(before, wanted, uses::byChecklist), confirmation);
    }

    private static void requireAgreed(List<Message> facts, Confirmation confirmation) {
        UnconfirmedException question = new UnconfirmedException(facts);
        confirmation.require(question);
    }

    private List<ChecklistUse> usesOf(Checklist checklist) {
        return uses.byChecklist().getOrDefault(checklist.id(), List.of());
    }

    /**
     * Deletes a checklist. Transitions that need it are refused from then on, with a text that says why.
     *
     * @param version the version that the caller has seen
     * @param confirmation whether it may be one that issues have ticked or transitions need
     * @throws UnconfirmedException if it is, and may not
     * @throws ConflictException if somebody else changed it since
     * @throws NotFoundException if there is none
     */
    public void delete(long id, long version, Confirmation confirmation) {
        String user = access.requireAdministrator();
        library.snapshot()
                .refuseEarly(Snapshot.ALL, known -> requireConfirmed(require(known, id, version), confirmation));
        writes.change(library.snapshot(), Snapshot.ALL, writing -> {
            Checklist before = require(writing.value(), id, version);
            Instant now = clock.instant();
            store.delete(before, user, now);
            audit.record(AuditEntry.configuration(
                    user,
                    "productops.readiness.audit.deleted",
                    subject(before),
                    FieldChange.between(texts.audited(before), Map.of())));
            return Change.by(all -> all.without(before, ChecklistVersion.deleted(before, now, user)), before);
        });
    }

    private void requireConfirmed(Checklist deleted, Confirmation confirmation) {
        if (confirmation.everything()) {
            return;
        }
        List<Message> facts = new ArrayList<>();
        int issues = ticks.on(ChecklistQuestion.manual(deleted)).issues();
        if (issues > 0) {
            facts.add(Message.of("productops.readiness.delete.ticked", issues));
        }
        question.waiting(deleted, "productops.readiness.delete.overrides").ifPresent(facts::add);
        List<ChecklistUse> needed = usesOf(deleted);
        if (!needed.isEmpty()) {
            facts.addAll(ChecklistLoss.transitions("productops.readiness.delete.transitions", needed));
        }
        requireAgreed(facts, confirmation);
    }

    private void record(String user, String action, Map<String, String> before, Checklist after) {
        audit.record(AuditEntry.configuration(
                user, action, subject(after), FieldChange.between(before, texts.audited(after))));
    }

    private static Checklist require(Checklists all, long id) {
        return all.find(id)
                .orElseThrow(
                        () -> new NotFoundException(Message.of("productops.readiness.error.unknown-checklist", id)));
    }

    private static Checklist require(Checklists all, long id, long version) {
        Checklist checklist = require(all, id);
        ConflictException.check(
                checklist, version, Message.of("productops.readiness.error.conflict", checklist.name()));
        return checklist;
    }

    private static String subject(Checklist checklist) {
        return checklist.id() + " " + checklist.name();
    }
}
