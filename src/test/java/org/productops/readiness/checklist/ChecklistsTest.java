package org.productops.readiness.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChecklistsTest {

    private static final ChecklistVersion SAVED = new ChecklistVersion(2, Instant.EPOCH, "anna", Optional.empty());

    private final Checklist done = checklist(1, "Done");
    private final Checklists before =
            new Checklists(List.of(done, checklist(2, "\u00c4nderung")), Map.of(3L, "Old"), Map.of());

    @Test
    void areListedByNameAsPeopleSort() {
        assertThat(before.with(checklist(4, "beta"), SAVED).all())
                .extracting(Checklist::name)
                .containsExactly("\u00c4nderung", "beta", "Done");
    }

    @Test
    void aNewerStateTakesThePlaceOfTheOlderOne() {
        Checklist renamed = checklist(1, "Ready");

        Checklists after = before.with(renamed, SAVED);

        assertThat(after.find(1)).contains(renamed);
        assertThat(after.findByName("READY")).contains(renamed);
        assertThat(after.findByName("Done")).isEmpty();
        assertThat(after.nameOfDeleted(3)).contains("Old");
        assertThat(before.find(1)).as("the older one is still whole").contains(done);
    }

    @Test
    void aDeletedOneLeavesItsName() {
        Checklists after = before.without(done, SAVED);

        assertThat(after.find(1)).isEmpty();
        assertThat(after.findByName("done")).isEmpty();
        assertThat(after.nameOfDeleted(1)).contains("Done");
        assertThat(after.nameOfDeleted(2)).isEmpty();
        assertThat(before.find(1)).contains(done);
    }

    private static Checklist checklist(long id, String name) {
        return Checklist.simple(id, name, "", List.of(), 1);
    }
}
