package org.productops.readiness.check;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.productops.common.error.Message;
import org.productops.readiness.note.ReleaseNotes;

/** The field for release notes, which set-up creates, has a value. */
@JiraComponent
public class ReleaseNoteCheck implements CheckType {

    public static final String KIND = "RELEASE_NOTE_WRITTEN";

    private final ReleaseNotes notes;

    @Inject
    public ReleaseNoteCheck(ReleaseNotes notes) {
        this.notes = notes;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Gap> gap(IssueFacts facts, Check check, OtherLists lists) {
        Optional<FieldFact> field = notes.fieldId().flatMap(facts::field);
        if (field.isEmpty()) {
            return Gap.ofBroken("no-note-field");
        }
        return field.get().filled()
                ? Optional.empty()
                : Optional.of(new Gap(
                        Message.of("productops.readiness.gap.note"),
                        Message.of(
                                "productops.readiness.gap.note-how", field.get().name())));
    }
}
