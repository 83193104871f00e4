package org.productops.glossary;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.productops.common.access.Access;
import org.productops.common.audit.AuditLog;
import org.productops.common.cache.Snapshot;
import org.productops.common.cache.Snapshots;
import org.productops.common.error.ConflictException;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.error.NotPermittedException;
import org.productops.common.store.Writes;

/**
 * The glossaries of spaces. Whoever may see a space may read its glossary; its administrators may change it. In one
 * space a form (a name, a synonym or an abbreviation) belongs to one term, so that readers are never sent to the wrong
 * one; the second term that claims it is refused.
 */
@ConfluenceComponent
public class GlossaryService {

    private static final String LOCK = "glossary";
    private static final int MOST_SPACES_IN_MEMORY = 1000;

    private final TermStore store;
    private final Spaces spaces;
    private final Access access;
    private final Writes writes;
    private final AuditLog audit;
    private final Snapshot<Glossary> glossaries;

    @Inject
    public GlossaryService(
            TermStore store, Spaces spaces, Access access, Writes writes, AuditLog audit, Snapshots snapshots) {
        this.store = store;
        this.spaces = spaces;
        this.access = access;
        this.writes = writes;
        this.audit = audit;
        this.glossaries = snapshots.keyed("glossaries", MOST_SPACES_IN_MEMORY, key -> Glossary.of(store.all(key)));
    }

    /**
     * The glossary of a space.
     *
     * @throws NotFoundException if there is no such space, or none that the caller may see
     * @throws NotPermittedException if an anonymous caller may not see it, or there is none
     */
    public GlossaryView view(String spaceKey) {
        GlossarySpace space = visible(spaceKey);
        return new GlossaryView(space, glossaries.get(space.key()), spaces.canAdminister(space.key()));
    }

    /** The glossary of a space, or nothing where {@link #view} throws. */
    public Optional<GlossaryView> find(String spaceKey) {
        return findVisible(spaceKey)
                .map(space -> new GlossaryView(space, glossaries.get(space.key()), spaces.canAdminister(space.key())));
    }

    /**
     * A term of a space.
     *
     * @throws NotFoundException if there is none
     */
    public Term term(String spaceKey, long id) {
        return view(spaceKey).glossary().find(id).orElseThrow(() -> noSuchTerm(id));
    }

    /**
     * The glossary for a form in which its terms are changed.
     *
     * @throws NotPermittedException if the caller does not administer the space
     */
    public GlossaryView edit(String spaceKey) {
        GlossaryView view = view(spaceKey);
        requireAdministrator(view.space());
        return view;
    }

    /**
     * Adds a term.
     *
     * @throws InvalidException if the draft breaks {@link TermRules}, or another term has one of its forms
     */
    public Term create(String spaceKey, TermDraft draft) {
        GlossarySpace space = visible(spaceKey);
        String user = requireAdministrator(space);
        TermDraft tidy = TermRules.check(draft);
        return write(space.key(), () -> {
            checkForms(space.key(), Optional.empty(), tidy);
            Term term = store.create(space.key(), tidy);
            audit.record(user, "glossary.term.created", subject(term), "", describe(term));
            return term;
        });
    }

    /**
     * Changes a term; one that is to stay as it is keeps its version.
     *
     * @param version the version that the change is based on
     * @throws InvalidException as {@link #create}
     * @throws ConflictException if the term is at another version by now
     */
    public Term update(String spaceKey, long id, TermDraft draft, long version) {
        GlossarySpace space = visible(spaceKey);
        String user = requireAdministrator(space);
        TermDraft tidy = TermRules.check(draft);
        return write(space.key(), () -> {
            Term before = current(space.key(), id, version);
            if (tidy.equals(before.draft())) {
                return before;
            }
            checkForms(space.key(), Optional.of(before), tidy);
            Term after = store.update(before, tidy);
            audit.record(user, "glossary.term.changed", subject(after), describe(before), describe(after));
            return after;
        });
    }

    /**
     * Removes a term; pages that use it show it as unknown.
     *
     * @param version the version that the caller had read
     * @throws ConflictException if the term is at another version by now
     */
    public void delete(String spaceKey, long id, long version) {
        GlossarySpace space = visible(spaceKey);
        String user = requireAdministrator(space);
        write(space.key(), () -> {
            Term term = current(space.key(), id, version);
            store.delete(term);
            audit.record(user, "glossary.term.deleted", subject(term), describe(term), "");
            return term;
        });
    }

    /** Removes the terms of a space that is being removed; the product has checked who may do that. */
    public void forget(String spaceKey) {
        write(spaceKey, () -> store.deleteAll(spaceKey));
    }

    private <T> T write(String spaceKey, Supplier<T> work) {
        return writes.runFor(LOCK, spaceKey.hashCode(), () -> {
            T result = work.get();
            writes.afterCommit(() -> glossaries.invalidate(spaceKey));
            return result;
        });
    }

    private Optional<GlossarySpace> findVisible(String spaceKey) {
        return spaces.find(spaceKey).filter(space -> spaces.canView(space.key()));
    }

    private GlossarySpace visible(String spaceKey) {
        return findVisible(spaceKey).orElseThrow(() -> {
            // Somebody anonymous learns nothing here about whether the space is there.
            access.requireUser();
            return new NotFoundException(Message.of("productops.glossary.error.no-space", spaceKey));
        });
    }

    private String requireAdministrator(GlossarySpace space) {
        String user = access.requireUser();
        if (!spaces.canAdminister(space.key())) {
            throw new NotPermittedException(
                    Message.of("productops.glossary.error.administrators-only", space.name()), false);
        }
        return user;
    }

    private Term current(String spaceKey, long id, long version) {
        Term term = store.find(spaceKey, id).orElseThrow(() -> noSuchTerm(id));
        if (term.version() != version) {
            throw new ConflictException(
                    Message.of("productops.glossary.error.conflict", term.name()), version, term.version());
        }
        return term;
    }

    private void checkForms(String spaceKey, Optional<Term> self, TermDraft draft) {
        List<String> forms = new ArrayList<>(draft.synonyms());
        forms.add(draft.name());
        if (!draft.abbreviation().isEmpty()) {
            forms.add(draft.abbreviation());
        }
        Map<String, Long> holders = store.holders(spaceKey, forms);
        self.ifPresent(term -> holders.values().removeIf(id -> id == term.id()));
        FieldErrors.Collector errors = FieldErrors.collect();
        checkForm(errors, TermRules.NAME, draft.name(), spaceKey, holders);
        checkForm(errors, TermRules.ABBREVIATION, draft.abbreviation(), spaceKey, holders);
        draft.synonyms().forEach(synonym -> checkForm(errors, TermRules.SYNONYMS, synonym, spaceKey, holders));
        errors.throwIfAny();
    }

    private void checkForm(
            FieldErrors.Collector errors, String field, String form, String spaceKey, Map<String, Long> holders) {
        Long holder = holders.get(form);
        if (holder != null) {
            String other = store.find(spaceKey, holder).map(Term::name).orElse(form);
            errors.at(field, Message.of("productops.glossary.error.form-taken", form, other));
        }
    }

    private static NotFoundException noSuchTerm(long id) {
        return new NotFoundException(Message.of("productops.glossary.error.no-term", id));
    }

    private static String subject(Term term) {
        return "term " + term.id();
    }

    private static String describe(Term term) {
        return "space: " + term.spaceKey() + "\nname: " + term.name() + "\nabbreviation: " + term.abbreviation()
                + "\nsynonyms: " + String.join(", ", term.synonyms()) + "\ndefinition: " + term.definition();
    }
}
