package org.productops.readiness.checklist;

import java.util.List;
import java.util.Objects;
import org.productops.common.audit.FieldChange;

/**
 * What was changed when a checklist was saved.
 *
 * @param saved when, and by whom
 * @param kept whether it is known what the list said then
 * @param changes what it said before and after, of each field that differs and each item; all of it where nothing is known of before
 */
public record ChecklistChange(ChecklistVersion saved, boolean kept, List<FieldChange> changes) {

    public ChecklistChange {
        Objects.requireNonNull(saved, "saved");
        changes = List.copyOf(changes);
    }
}
