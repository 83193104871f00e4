package org.productops.glossary;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import org.productops.common.audit.AuditEntry;
import org.productops.common.audit.AuditLog;
import org.productops.common.audit.FieldChange;
import org.productops.common.snapshot.Change;
import org.productops.common.snapshot.Snapshot;
import org.productops.common.snapshot.SnapshotWrites;

/** The one way in which the content of glossaries is written: one writer of a glossary at a time, in one transaction. */
@ConfluenceComponent
public class ConceptWrites {

    private final ConceptStore concepts;
    private final GlossaryStore glossaries;
    private final GlossaryLibrary library;
    private final GlossaryAccess access;
    private final SnapshotWrites writes;
    private final AuditLog audit;

    @Inject
    public ConceptWrites(
            ConceptStore concepts,
            GlossaryStore glossaries,
            GlossaryLibrary library,
            GlossaryAccess access,
            SnapshotWrites writes,
            AuditLog audit) {
        this.concepts = concepts;
        this.glossaries = glossaries;
        this.library = library;
        this.access = access;
        this.writes = writes;
        this.audit = audit;
    }

    /**
     * Does the work under the glossary's lock. Asks for no permission. The first work in a space makes its glossary; work that fails
     * leaves none.
     *
     * @param user the key of who does it
     * @param work what it throws takes all of it back
     * @throws org.productops.common.error.NotFoundException if the glossary's space is gone by now
     */
    public <R> R change(GlossaryPlace place, String user, Function<ConceptEdit, R> work) {
        return place.glossaryId() == 0 ? first(place, user, work) : in(place, user, work);
    }

    private <R> R in(GlossaryPlace place, String user, Function<ConceptEdit, R> work) {
        return writes.change(library.contents(), GlossaryLibrary.key(place.glossaryId()), writing -> {
            requireThere(place);
            ConceptEdit edit = new ConceptEdit(place, user, concepts, audit, writing);
            return edit.made(work.apply(edit));
        });
    }

    /**
     * In the transaction that makes the glossary, so that nobody ever sees one of which nothing came. Meanwhile no other glossary
     * begins or gets other settings.
     */
    private <R> R first(GlossaryPlace place, String user, Function<ConceptEdit, R> work) {
        return writes.change(library.directories(), Snapshot.ALL, writing -> {
            Change<GlossaryDirectory, Glossary> begun = begun(place, user);
            R result = in(at(begun.result(), place), user, work);
            return begun.isChange()
                    ? Change.by(directory -> directory.with(begun.result()), result)
                    : Change.none(result);
        });
    }

    /** Asked under the lock, which whoever removes a glossary takes, too: nothing may come into it after that. */
    private void requireThere(GlossaryPlace place) {
        access.requireThere(place);
        if (place.isGlobal() && glossaries.find(place.glossaryId()).isEmpty()) {
            throw GlossaryAccess.noGlossary(place.key());
        }
    }

    /** The same glossary as one that is stored, for who keeps something that is not in it but hangs on it. */
    public GlossaryPlace written(GlossaryPlace place, String user) {
        if (place.glossaryId() != 0) {
            return place;
        }
        return at(writes.change(library.directories(), Snapshot.ALL, writing -> begun(place, user)), place);
    }

    /** The glossary of a space with the lock of all held, made if there is none. */
    private Change<GlossaryDirectory, Glossary> begun(GlossaryPlace place, String user) {
        requireThere(place);
        return glossaries
                .ofSpace(place.spaceId())
                .map(Change::<GlossaryDirectory, Glossary>none)
                .orElseGet(() -> {
                    Glossary made = glossaries.put(new Glossary(
                            0, place.spaceId(), place.key(), "", "", place.language(), List.of(), false, 1));
                    audit.record(AuditEntry.configuration(
                            user, "productops.glossary.audit.glossary-created", place.key(), List.<FieldChange>of()));
                    return Change.by(directory -> directory.with(made), made);
                });
    }

    private static GlossaryPlace at(Glossary glossary, GlossaryPlace place) {
        return new GlossaryPlace(
                glossary.id(), place.spaceId(), place.key(), place.name(), place.path(), glossary.language());
    }
}
