package org.productops.readiness.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.productops.readiness.note.ReleaseNotes;

class ReleaseNoteCheckTest {

    private static final Check CHECK = new Check(ReleaseNoteCheck.KIND, "", "");

    private final ReleaseNotes notes = mock();
    private final IssueFacts facts = mock();
    private final OtherLists lists = mock();
    private final ReleaseNoteCheck check = new ReleaseNoteCheck(notes);

    private String gap() {
        return check.gap(facts, CHECK, lists).map(gap -> gap.why().key()).orElse("");
    }

    @Test
    void isClosedByAFilledFieldAlone() {
        when(notes.fieldId()).thenReturn(Optional.empty());
        assertThat(gap()).isEqualTo("productops.readiness.gap.no-note-field");

        when(notes.fieldId()).thenReturn(Optional.of("customfield_7"));
        when(facts.field("customfield_7")).thenReturn(Optional.empty());
        assertThat(gap()).as("the field was deleted").isEqualTo("productops.readiness.gap.no-note-field");

        when(facts.field("customfield_7")).thenReturn(Optional.of(new FieldFact("Release note", false, List.of())));
        assertThat(gap()).isEqualTo("productops.readiness.gap.note");

        when(facts.field("customfield_7"))
                .thenReturn(Optional.of(new FieldFact("Release note", true, List.of("Faster"))));
        assertThat(gap()).isEmpty();
    }
}
