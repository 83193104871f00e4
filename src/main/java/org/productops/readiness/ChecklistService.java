package org.productops.readiness;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.productops.common.access.Access;
import org.productops.common.audit.AuditLog;
import org.productops.common.error.ConflictException;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.store.Writes;

/** Checklists as administrators keep them. */
@JiraComponent
public class ChecklistService {

    private static final String LOCK = "readiness.checklists";

    private final Access access;
    private final Checklists checklists;
    private final ChecklistStore store;
    private final CheckFields fields;
    private final ChecklistUses uses;
    private final Writes writes;
    private final AuditLog audit;

    @Inject
    public ChecklistService(
            Access access,
            Checklists checklists,
            ChecklistStore store,
            CheckFields fields,
            ChecklistUses uses,
            Writes writes,
            AuditLog audit) {
        this.access = access;
        this.checklists = checklists;
        this.store = store;
        this.fields = fields;
        this.uses = uses;
        this.writes = writes;
        this.audit = audit;
    }

    /** All checklists by name, for anybody who is logged in. */
    public List<Checklist> all() {
        access.requireUser();
        return checklists.library().all();
    }

    /**
     * A checklist, for anybody who is logged in.
     *
     * @throws NotFoundException if there is none
     */
    public Checklist get(long id) {
        access.requireUser();
        return require(checklists.library(), id);
    }

    /** Where workflows need checklists, by checklist, for administrators. */
    public Map<Long, List<ChecklistUse>> uses() {
        access.requireAdministrator();
        return uses.byChecklist();
    }

    /** The fields that a check can look at, for administrators. */
    public List<CheckFields.Choice> fieldChoices() {
        access.requireAdministrator();
        return fields.all();
    }

    /**
     * Adds a checklist.
     *
     * @throws org.productops.common.error.InvalidException if the draft is not acceptable
     */
    public Checklist create(ChecklistDraft draft) {
        String user = access.requireAdministrator();
        return writes.run(LOCK, () -> {
            new ChecklistRules(store.load(), fields).check(draft, Optional.empty());
            long id = store.insert(draft);
            Checklist created = require(store.load(), id);
            audit.record(user, "readiness.checklist.created", subject(created), "", describe(created));
            writes.afterCommit(checklists::changed);
            return created;
        });
    }

    /**
     * Changes a checklist, its items and their order.
     *
     * @param version the version that the change is based on
     * @throws ConflictException if somebody else changed it since
     * @throws org.productops.common.error.InvalidException if the draft is not acceptable
     */
    public Checklist update(long id, long version, ChecklistDraft draft) {
        String user = access.requireAdministrator();
        return writes.run(LOCK, () -> {
            ChecklistLibrary library = store.load();
            Checklist before = requireVersion(library, id, version);
            new ChecklistRules(library, fields).check(draft, Optional.of(before));
            if (draft.equals(ChecklistDraft.of(before))) {
                return before;
            }
            store.update(id, draft, version + 1);
            Checklist after = require(store.load(), id);
            audit.record(user, "readiness.checklist.changed", subject(after), describe(before), describe(after));
            writes.afterCommit(checklists::changed);
            return after;
        });
    }

    /**
     * Deletes a checklist. Transitions that need it are refused from then on, with a text that says why.
     *
     * @param version the version that the caller has seen
     * @throws ConflictException if somebody else changed it since
     */
    public void delete(long id, long version) {
        String user = access.requireAdministrator();
        writes.run(LOCK, () -> {
            Checklist before = requireVersion(store.load(), id, version);
            store.delete(id);
            audit.record(user, "readiness.checklist.deleted", subject(before), describe(before), "");
            writes.afterCommit(checklists::changed);
            return before;
        });
    }

    private static Checklist require(ChecklistLibrary library, long id) {
        return library.find(id)
                .orElseThrow(
                        () -> new NotFoundException(Message.of("productops.readiness.error.unknown-checklist", id)));
    }

    private static Checklist requireVersion(ChecklistLibrary library, long id, long version) {
        Checklist checklist = require(library, id);
        if (checklist.version() != version) {
            throw new ConflictException(
                    Message.of("productops.readiness.error.conflict", checklist.name()), version, checklist.version());
        }
        return checklist;
    }

    private static String subject(Checklist checklist) {
        return checklist.id() + " " + checklist.name();
    }

    private static String describe(Checklist checklist) {
        String items = checklist.items().stream()
                .map(item -> String.join(
                        " | ",
                        String.valueOf(item.id()),
                        item.check().kind().name(),
                        item.check().fieldId(),
                        item.mandatory() ? "mandatory" : "optional",
                        item.text(),
                        item.help()))
                .collect(Collectors.joining("\n"));
        return checklist.name() + "\n" + checklist.description() + "\n" + items;
    }
}
