package org.productops.common.imports;

import java.util.ArrayList;
import java.util.List;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.Message;

/**
 * What undoing an import would do, as things stand.
 *
 * @param back how many things that it changed become what they were
 * @param restored how many things that it archived are restored
 * @param removed how many things that it added are removed
 * @param stay how many other things stay as they are
 * @param kept why they do, a sentence for each reason: somebody edited them since, or needs them
 * @param along what else goes with what is removed, to be said before
 */
public record ImportUndo(int back, int restored, int removed, int stay, List<Message> kept, List<Message> along) {

    /** Nothing that was imported can be taken back. */
    public static final Message NOTHING = Message.of("productops.imports.nothing-to-undo");

    public ImportUndo {
        kept = List.copyOf(kept);
        along = List.copyOf(along);
    }

    /** One with which nothing else goes. */
    public ImportUndo(int back, int restored, int removed, int stay, List<Message> kept) {
        this(back, restored, removed, stay, kept, List.of());
    }

    /**
     * A number for how many others stay and what goes along, by which it is known afterwards whether somebody was told just that.
     */
    public int told() {
        return along.isEmpty() ? stay : Math.floorMod(31 * stay + along.hashCode(), Integer.MAX_VALUE);
    }

    /** Whether anything is taken back. */
    public boolean isAny() {
        return back + restored + removed > 0;
    }

    /**
     * Lets nobody on if nothing is taken back.
     *
     * @throws InvalidException that says so, and why
     */
    public void requireAny() {
        if (!isAny()) {
            FieldErrors.Collector errors = FieldErrors.collect().general(NOTHING);
            kept.forEach(errors::general);
            errors.throwIfAny();
        }
    }

    /**
     * All of it in sentences.
     *
     * @param reach of what was imported
     */
    public List<Message> facts(ImportReach reach) {
        List<Message> facts = new ArrayList<>();
        facts.add(reach.undoing(this));
        facts.addAll(along);
        facts.addAll(kept);
        return facts;
    }

    /**
     * All of it in sentences, once it is done.
     *
     * @param reach of what was imported
     */
    public List<Message> done(ImportReach reach) {
        List<Message> done = new ArrayList<>();
        done.add(reach.undone(this));
        done.addAll(kept);
        return done;
    }
}
