package org.productops.readiness.note.jira;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.productops.common.issue.VisibleIssue;
import org.productops.common.jira.JiraIssues;
import org.productops.common.settings.Settings;
import org.productops.readiness.note.ReleaseNotes;

/** The field of Jira's own type that set-up remembers. */
@JiraComponent
public class ReleaseNoteField implements ReleaseNotes {

    private static final String SETTING = "release.note-field";

    private final CustomFieldManager fields;
    private final Settings settings;

    @Inject
    public ReleaseNoteField(@JiraImport CustomFieldManager fields, Settings settings) {
        this.fields = fields;
        this.settings = settings;
    }

    /** The field; empty before set-up, and after somebody deleted it. */
    Optional<CustomField> find() {
        return settings.text(SETTING).map(fields::getCustomFieldObject);
    }

    /** Remembers the field by its id, which renaming does not change. */
    void remember(CustomField field) {
        if (!settings.text(SETTING).equals(Optional.of(field.getId()))) {
            settings.keep(SETTING, field.getId());
        }
    }

    @Override
    public Optional<String> fieldId() {
        return find().map(CustomField::getId);
    }

    @Override
    public Map<Long, String> of(Collection<VisibleIssue> issues) {
        Map<Long, String> notes = new HashMap<>();
        find().ifPresent(field -> {
            for (VisibleIssue issue : issues) {
                Object value = JiraIssues.unwrap(issue).getCustomFieldValue(field);
                String note = value == null ? "" : value.toString().strip();
                if (!note.isEmpty()) {
                    notes.put(issue.id(), note);
                }
            }
        });
        return notes;
    }
}
