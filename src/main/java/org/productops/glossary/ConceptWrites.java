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
     * Does the work under the glossary's lock. Asks for no permission.
     *
     * @param user the key of who does it
     * @param work what it throws takes all of it back
     * @throws org.productops.common.error.NotFoundException if the glossary's space is gone by now
     */
    public <R> R change(GlossaryPlace place, String user, Function<ConceptEdit, R> work) {
        GlossaryPlace written = written(place, user);
        return writes.change(library.contents(), GlossaryLibrary.key(written.glossaryId()), writing -> {
            requireThere(written);
            ConceptEdit edit = new ConceptEdit(written, user, concepts, audit, writing);
            return edit.made(work.apply(edit));
        });
    }

    /** Asked under the lock, which whoever removes a glossary takes, too: nothing may come into it after that. */
    private void requireThere(GlossaryPlace place) {
        access.requireThere(place);
        if (place.isGlobal() && glossaries.find(place.glossaryId()).isEmpty()) {
            throw GlossaryAccess.noGlossary(place.key());
        }
    }

    /** The same glossary as one that is stored: who writes into it first makes it so. */
    public GlossaryPlace written(GlossaryPlace place, String user) {
        if (place.glossaryId() != 0) {
            return place;
        }
        Glossary glossary = writes.change(library.directories(), Snapshot.ALL, writing -> {
            requireThere(place);
            return glossaries
                    .ofSpace(place.spaceId())
                    .map(Change::<GlossaryDirectory, Glossary>none)
                    .orElseGet(() -> {
                        Glossary made = glossaries.put(new Glossary(
                                0, place.spaceId(), place.key(), "", "", place.language(), List.of(), false, 1));
                        audit.record(AuditEntry.configuration(
                                user,
                                "productops.glossary.audit.glossary-created",
                                place.key(),
                                List.<FieldChange>of()));
                        return Change.by(directory -> directory.with(made), made);
                    });
        });
        return new GlossaryPlace(
                glossary.id(), place.spaceId(), place.key(), place.name(), place.path(), glossary.language());
    }
}
