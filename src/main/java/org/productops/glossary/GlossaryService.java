package org.productops.glossary;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.productops.common.access.Access;
import org.productops.common.audit.AuditEntry;
import org.productops.common.audit.AuditLog;
import org.productops.common.audit.FieldChange;
import org.productops.common.error.BusyException;
import org.productops.common.error.ConflictException;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.error.NotPermittedException;
import org.productops.common.snapshot.Change;
import org.productops.common.snapshot.SnapshotWrites;

/**
 * The glossaries of spaces. Whoever may see a space may read its glossary; its administrators may change it. In one
 * space a designation (a name, a synonym or an abbreviation) belongs to one term, so that readers are never sent to the wrong
 * one; the second term that claims it is refused. While the product is in its read-only mode, whoever asks to change
 * something is told so ({@link BusyException}).
 */
@ConfluenceComponent
public class GlossaryService {

    private final ConceptStore store;
    private final GlossaryLibrary library;
    private final Spaces spaces;
    private final Access access;
    private final SnapshotWrites writes;
    private final AuditLog audit;

    @Inject
    public GlossaryService(
            ConceptStore store,
            GlossaryLibrary library,
            Spaces spaces,
            Access access,
            SnapshotWrites writes,
            AuditLog audit) {
        this.store = store;
        this.library = library;
        this.spaces = spaces;
        this.access = access;
        this.writes = writes;
        this.audit = audit;
    }

    /**
     * The glossary of a space.
     *
     * @throws NotFoundException if there is no such space, or none that the caller may see
     * @throws NotPermittedException if an anonymous caller may not see it, or there is none
     */
    public GlossaryView view(String spaceKey) {
        return view(visible(spaceKey));
    }

    /** The glossary of a space, or nothing where {@link #view} throws. */
    public Optional<GlossaryView> find(String spaceKey) {
        return findVisible(spaceKey).map(this::view);
    }

    private GlossaryView view(GlossarySpace space) {
        boolean administrator = spaces.canAdminister(space.key());
        boolean readOnly = administrator && spaces.isReadOnly();
        return new GlossaryView(space, library.of(space), administrator && !readOnly, readOnly);
    }

    /**
     * The space in whose glossary the caller is about to change something.
     *
     * @throws NotFoundException if there is no such space, or none that the caller may see
     * @throws NotPermittedException if the caller does not administer the space
     */
    public GlossarySpace spaceToEdit(String spaceKey) {
        GlossarySpace space = visible(spaceKey);
        requireAdministrator(space);
        return space;
    }

    /**
     * A term that the caller is about to change.
     *
     * @throws NotFoundException if there is none
     * @throws NotPermittedException if the caller does not administer the space
     */
    public Concept termToEdit(String spaceKey, long id) {
        GlossarySpace space = spaceToEdit(spaceKey);
        // Not from memory, which may be a moment behind another node: the change would be refused as a conflict.
        return store.find(space.id(), id).orElseThrow(() -> noSuchTerm(id));
    }

    /**
     * Adds a term.
     *
     * @throws org.productops.common.error.InvalidException with all that is wrong, at the fields named in
     *     {@link ConceptFields}; also if another term has one of its designations
     */
    public Concept create(String spaceKey, ConceptDraft draft) {
        GlossarySpace space = visible(spaceKey);
        String user = requireAdministrator(space);
        Concept wanted = ConceptRules.apply(draft, space.id(), Optional.empty());
        return writes.change(library.snapshot(), GlossaryLibrary.key(space.id()), writing -> {
            requireThere(space);
            checkDesignations(wanted);
            Concept term = store.insert(wanted, writing.revision());
            record(user, "productops.glossary.audit.created", space, Map.of(), ConceptFields.audited(term), term);
            return Change.by(glossary -> glossary.with(term), term);
        });
    }

    /**
     * Changes a term; one that is to stay as it is keeps its version.
     *
     * @param version the version that the change is based on
     * @throws org.productops.common.error.InvalidException as {@link #create}
     * @throws ConflictException if the term is at another version by now
     * @throws NotFoundException if there is none
     */
    public Concept update(String spaceKey, long id, long version, ConceptDraft draft) {
        GlossarySpace space = visible(spaceKey);
        String user = requireAdministrator(space);
        // What is wrong by itself is said before anybody waits for the lock.
        ConceptRules.apply(draft, space.id(), Optional.empty());
        return writes.change(library.snapshot(), GlossaryLibrary.key(space.id()), writing -> {
            Concept before = stored(space, id, version);
            Concept after = ConceptRules.apply(draft, space.id(), Optional.of(before));
            if (after.equals(before.withVersion(after.version()))) {
                return Change.none(before);
            }
            checkDesignations(after);
            store.update(before, after, writing.revision());
            record(
                    user,
                    "productops.glossary.audit.changed",
                    space,
                    ConceptFields.audited(before),
                    ConceptFields.audited(after),
                    after);
            return Change.by(glossary -> glossary.with(after), after);
        });
    }

    /**
     * Removes a term; pages that use it show it as unknown.
     *
     * @param version the version that the caller had read
     * @throws ConflictException if the term is at another version by now
     * @throws NotFoundException if there is none
     */
    public void delete(String spaceKey, long id, long version) {
        GlossarySpace space = visible(spaceKey);
        String user = requireAdministrator(space);
        writes.change(library.snapshot(), GlossaryLibrary.key(space.id()), writing -> {
            Concept term = stored(space, id, version);
            store.delete(term);
            record(user, "productops.glossary.audit.deleted", space, ConceptFields.audited(term), Map.of(), term);
            return Change.by(glossary -> glossary.without(term), term);
        });
    }

    private Optional<GlossarySpace> findVisible(String spaceKey) {
        return spaces.find(spaceKey).filter(space -> spaces.canView(space.key()));
    }

    private GlossarySpace visible(String spaceKey) {
        return findVisible(spaceKey).orElseThrow(() -> {
            // Somebody anonymous learns nothing here about whether the space is there.
            access.requireUser();
            return noSuchSpace(spaceKey);
        });
    }

    /** Asked under the lock, which the clean-up of a removed space takes, too: it must not come before a new term. */
    private void requireThere(GlossarySpace space) {
        if (spaces.find(space.key()).filter(now -> now.id() == space.id()).isEmpty()) {
            throw noSuchSpace(space.key());
        }
    }

    private static NotFoundException noSuchSpace(String spaceKey) {
        return new NotFoundException(Message.of("productops.glossary.error.no-space", spaceKey));
    }

    private String requireAdministrator(GlossarySpace space) {
        String user = access.requireUser();
        // First of all: in that mode the product may take the permission, too, and nobody would understand why.
        if (spaces.isReadOnly()) {
            throw new BusyException(Message.of("productops.glossary.error.read-only"));
        }
        if (!spaces.canAdminister(space.key())) {
            throw new NotPermittedException(
                    Message.of("productops.glossary.error.administrators-only", space.name()), false);
        }
        return user;
    }

    private Concept stored(GlossarySpace space, long id, long version) {
        Concept term = store.find(space.id(), id).orElseThrow(() -> noSuchTerm(id));
        ConflictException.check(term, version, Message.of("productops.glossary.error.conflict", term.name()));
        return term;
    }

    /** Asks the database, not the memory: whoever adds a term to a big glossary need not have it read. */
    private void checkDesignations(Concept term) {
        Map<String, Long> holders = store.holders(term.spaceId(), term.designations());
        holders.values().removeIf(id -> id == term.id());
        Map<Long, String> names = new HashMap<>();
        for (long id : holders.values()) {
            names.computeIfAbsent(
                    id, any -> store.find(term.spaceId(), id).map(Concept::name).orElse(""));
        }
        FieldErrors.Collector errors = FieldErrors.collect();
        BiConsumer<String, String> check = (field, designation) -> {
            if (holders.containsKey(designation)) {
                String other = names.get(holders.get(designation));
                errors.at(field, Message.of("productops.glossary.error.designation-taken", designation, other));
            }
        };
        check.accept(ConceptFields.NAME, term.name());
        check.accept(ConceptFields.ABBREVIATION, term.abbreviation());
        term.synonyms().forEach(synonym -> check.accept(ConceptFields.SYNONYMS, synonym));
        errors.throwIfAny();
    }

    private void record(
            String user,
            String action,
            GlossarySpace space,
            Map<String, String> before,
            Map<String, String> after,
            Concept term) {
        audit.record(AuditEntry.configuration(
                user, action, space.key() + " " + term.id() + " " + term.name(), FieldChange.between(before, after)));
    }

    private static NotFoundException noSuchTerm(long id) {
        return new NotFoundException(Message.of("productops.glossary.error.no-term", id));
    }
}
