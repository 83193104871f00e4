package org.productops.common.imports;

import org.productops.common.error.Message;

/** What imports of a subject can do to what is there: people are asked and told of nothing else. */
public enum ImportReach {
    /** What is there stays as it is. */
    ADDS,
    /** What is there and in the file can be changed. */
    CHANGES,
    /** What is there and not in the file can be archived as well. */
    ARCHIVES;

    /** Whether anything can have this fate. */
    public boolean knows(ImportFate fate) {
        return switch (fate) {
            case CHANGED -> this != ADDS;
            case GONE -> this == ARCHIVES;
            case NEW, SAME, WRONG, WAITING, LEFT_OUT -> true;
        };
    }

    /** What an import did. */
    Message applied(int added, int changed, int archived) {
        return switch (this) {
            case ADDS -> Message.of("productops.imports.applied.adds", added);
            case CHANGES -> Message.of("productops.imports.applied.changes", added, changed);
            case ARCHIVES -> Message.of("productops.imports.applied", added, changed, archived);
        };
    }

    /** What undoing would do. */
    public Message undoing(ImportUndo undo) {
        return switch (this) {
            case ADDS -> Message.of("productops.imports.undo.about.adds", undo.removed(), undo.stay());
            case CHANGES ->
                Message.of("productops.imports.undo.about.changes", undo.back(), undo.removed(), undo.stay());
            case ARCHIVES ->
                Message.of("productops.imports.undo.about", undo.back(), undo.restored(), undo.removed(), undo.stay());
        };
    }

    /** What undoing did. */
    Message undone(ImportUndo undo) {
        return switch (this) {
            case ADDS -> Message.of("productops.imports.undone.adds", undo.removed(), undo.stay());
            case CHANGES -> Message.of("productops.imports.undone.changes", undo.back(), undo.removed(), undo.stay());
            case ARCHIVES ->
                Message.of("productops.imports.undone", undo.back(), undo.restored(), undo.removed(), undo.stay());
        };
    }
}
