package org.productops.common.setup;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.productops.common.error.Message;

/** Creates one thing, unless it is told to fail. */
public final class FakeSetUpStep implements SetUpStep {

    /** Whoever chooses this project reaches another one. */
    static final long SHARING = 3;

    static final long SHARED_WITH = 1;

    private final int position;
    private final Set<Long> projectsDone = new TreeSet<>();
    private final List<String> undone;
    private boolean created;
    private boolean needed;
    private RuntimeException failure;
    private int calls;

    public FakeSetUpStep(int position) {
        this(position, new ArrayList<>());
    }

    /** Notes in the list when something is taken back. */
    FakeSetUpStep(int position, List<String> undone) {
        this.position = position;
        this.undone = undone;
    }

    /** From now on what it created cannot go, or can again. */
    void need(boolean stays) {
        needed = stays;
    }

    /** From now on the step fails; null mends it. */
    public void failWith(RuntimeException next) {
        failure = next;
    }

    /** How often the step was tried. */
    public int calls() {
        return calls;
    }

    /** What the step says: any text of the plugin with one argument will do. */
    public static Message text(String argument) {
        return Message.of("productops.common.setup.failed-unexpectedly", argument);
    }

    @Override
    public int position() {
        return position;
    }

    @Override
    public Message about() {
        return text("step " + position);
    }

    @Override
    public Set<Long> reached(Set<Long> projectIds, Set<Long> all) {
        return projectIds.contains(SHARING) ? Set.of(SHARED_WITH) : Set.of();
    }

    @Override
    public List<SetUpResult> apply(Set<Long> projectIds) {
        calls++;
        if (failure != null) {
            throw failure;
        }
        SetUpResult.Outcome outcome = !created
                ? SetUpResult.Outcome.CREATED
                : projectsDone.containsAll(projectIds) ? SetUpResult.Outcome.UNCHANGED : SetUpResult.Outcome.CHANGED;
        created = true;
        projectsDone.addAll(projectIds);
        return List.of(new SetUpResult(outcome, text("<script>result " + position)));
    }

    @Override
    public List<SetUpUndo> undo(long projectId, Set<Long> staying) {
        if (!projectsDone.contains(projectId)) {
            return List.of();
        }
        if (needed || staying.contains(SHARED_WITH)) {
            return List.of(SetUpUndo.stays(text("stays " + position)));
        }
        return List.of(SetUpUndo.of(text("<script>goes " + position), () -> {
            if (failure != null) {
                throw failure;
            }
            projectsDone.remove(projectId);
            undone.add("step " + position);
        }));
    }
}
