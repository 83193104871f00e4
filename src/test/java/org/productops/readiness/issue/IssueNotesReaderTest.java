package org.productops.readiness.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.productops.readiness.ReadinessFixture.NOW;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class IssueNotesReaderTest {

    private final InMemoryMarkStore marks = new InMemoryMarkStore();
    private final Map<Long, IssueNotes> known = new HashMap<>();
    private final NotesMemory request = new NotesMemory() {
        @Override
        public IssueNotes once(long issueId, Supplier<IssueNotes> read) {
            return known.computeIfAbsent(issueId, any -> read.get());
        }

        @Override
        public void forget(Collection<Long> issueIds) {
            known.keySet().removeAll(issueIds);
        }
    };
    private final IssueNotesReader reader =
            new IssueNotesReader(marks, new InMemoryOwnItemStore(), new NoWaivers(), request);

    @Test
    void readsAnIssueOnceInARequestUntilSomethingIsSaidAboutIt() {
        assertThat(reader.ofThisRequest(10).marks()).isEmpty();
        tick(10);
        tick(11);
        assertThat(reader.ofThisRequest(10).marks()).as("the same request").isEmpty();
        assertThat(reader.ofThisRequest(11).marks()).as("another issue").hasSize(1);

        assertThat(reader.of(10).marks()).as("for who writes").hasSize(1);
        reader.changed(List.of(10L));

        assertThat(reader.ofThisRequest(10).marks()).hasSize(1);
    }

    private static final class NoWaivers implements Waivers {
        @Override
        public List<ActiveWaiver> activeOn(long issueId) {
            return List.of();
        }

        @Override
        public Map<Long, List<ActiveWaiver>> activeOnAll(Collection<Long> issueIds) {
            return Map.of();
        }
    }

    private void tick(long issueId) {
        marks.put(new ItemMark(issueId, 1, ItemMark.Status.DONE, "key-anna", NOW, "", ""));
    }
}
