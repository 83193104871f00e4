package org.productops.glossary;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.List;
import org.productops.common.snapshot.Change;
import org.productops.common.snapshot.Snapshot;
import org.productops.common.snapshot.SnapshotWrites;
import org.productops.common.store.Transactions;

/**
 * Removes the glossaries of spaces that are removed; the product has checked who may do that. Each is removed twice: when
 * the product says so, and with the next removal. Until the product's own transaction is over the space is there for
 * everybody else, and somebody may still add a term to it. Nothing is removed of a space of which no removal was heard.
 */
@ConfluenceComponent
public class GlossaryCleanUp {

    private final ConceptStore concepts;
    private final GlossaryStore glossaries;
    private final RemovedSpaceStore removedSpaces;
    private final Spaces spaces;
    private final GlossaryLibrary library;
    private final SnapshotWrites writes;
    private final Transactions transactions;
    private final List<GlossaryRemains> remains;

    @Inject
    public GlossaryCleanUp(
            ConceptStore concepts,
            GlossaryStore glossaries,
            RemovedSpaceStore removedSpaces,
            Spaces spaces,
            GlossaryLibrary library,
            SnapshotWrites writes,
            Transactions transactions,
            List<GlossaryRemains> remains) {
        this.concepts = concepts;
        this.glossaries = glossaries;
        this.removedSpaces = removedSpaces;
        this.spaces = spaces;
        this.library = library;
        this.writes = writes;
        this.transactions = transactions;
        this.remains = List.copyOf(remains);
    }

    /** After a space was removed. */
    public void spaceRemoved(RemovedSpace space) {
        List<RemovedSpace> earlier = transactions.run(() -> {
            List<RemovedSpace> known = removedSpaces.all().stream()
                    .filter(other -> other.id() != space.id())
                    .toList();
            removedSpaces.add(space);
            return known;
        });
        deleteTerms(space);
        earlier.forEach(this::deleteAgain);
    }

    private void deleteAgain(RemovedSpace space) {
        if (!isThere(space)) {
            deleteTerms(space);
        }
        transactions.run(() -> {
            removedSpaces.forget(space);
            return space;
        });
    }

    /** Whether the removal came to nothing. */
    private boolean isThere(RemovedSpace space) {
        return spaces.find(space.key()).filter(now -> now.id() == space.id()).isPresent();
    }

    private void deleteTerms(RemovedSpace space) {
        transactions.run(() -> glossaries.ofSpace(space.id())).ifPresent(this::delete);
        writes.change(library.directories(), Snapshot.ALL, writing -> {
            glossaries.deleteChoice(space.id());
            return Change.unseen(space);
        });
    }

    private void delete(Glossary glossary) {
        writes.change(library.contents(), GlossaryLibrary.key(glossary.id()), writing -> {
            concepts.deleteAll(glossary.id());
            remains.forEach(each -> each.forget(glossary.id()));
            return Change.unseen(glossary);
        });
        writes.change(library.directories(), Snapshot.ALL, writing -> {
            glossaries.delete(glossary);
            return Change.unseen(glossary);
        });
    }
}
