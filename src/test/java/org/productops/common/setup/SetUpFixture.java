package org.productops.common.setup;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.productops.common.access.Access;
import org.productops.common.store.Locks;
import org.productops.testing.fakes.FakePeople;
import org.productops.testing.fakes.FakeSettings;
import org.productops.testing.fakes.FakeStorage;
import org.productops.testing.fakes.RecordingAudit;

/**
 * The set-up without a product: three projects, three steps, and two that come next. {@code admin} administers, {@code dev} does not;
 * {@code admin} is logged in.
 */
public final class SetUpFixture {

    public final FakePeople people =
            new FakePeople().administrator("admin").user("dev").actAs("admin");
    public final List<SetUpProject> projects = new ArrayList<>(List.of(
            new SetUpProject(1, "PAY", "<script>Payments"),
            new SetUpProject(3, "SHOP", "Shop"),
            new SetUpProject(2, "WEB", "Web")));
    public final RecordingAudit audit = new RecordingAudit();
    public final List<String> locked = new ArrayList<>();
    final List<String> undone = new ArrayList<>();
    public final FakeSetUpStep first = new FakeSetUpStep(10, undone);
    public final FakeSetUpStep second = new FakeSetUpStep(20, undone);
    public final FakeSetUpStep third = new FakeSetUpStep(30, undone);
    private final FakeSettings settings = new FakeSettings();
    public final SetUpUndoService undo = new SetUpUndoService(
            List.of(first, third, second),
            () -> List.copyOf(projects),
            settings,
            new Access(people),
            new RecordingLocks(),
            new FakeStorage().transactions(),
            audit);
    public final SetUpService service = new SetUpService(
            List.of(third, first, second),
            List.of(new FakeNextStep(20, false), new FakeNextStep(10, true)),
            () -> List.copyOf(projects),
            settings,
            new Access(people),
            new RecordingLocks(),
            new FakeStorage().transactions(),
            audit);

    private final class RecordingLocks implements Locks {
        @Override
        public <T> T holding(String name, Supplier<T> work) {
            locked.add(name);
            return work.get();
        }
    }

    /** From now on nothing that was set up can go. */
    public void needAll() {
        List.of(first, second, third).forEach(step -> step.need(true));
    }
}
