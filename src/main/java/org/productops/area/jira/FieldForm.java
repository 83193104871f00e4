package org.productops.area.jira;

import java.util.List;
import java.util.Optional;
import org.productops.common.error.Message;

/**
 * A field in a form.
 *
 * @param fieldId the field's id
 * @param issueId the issue; empty for one that does not exist yet
 * @param projectId the issue's project; empty where Jira names none, as in its administration
 * @param place what the form sends along for {@link FieldRuling}; empty for an issue that exists
 * @param parentId the issue whose sub-task it is; empty if it is none
 * @param required why the issue may not be without area, as the form says it; empty if it may
 * @param filled the keys of the areas that a new issue gets by its project's rule
 */
record FieldForm(
        String fieldId,
        Optional<String> issueId,
        Optional<Long> projectId,
        Optional<String> place,
        Optional<Long> parentId,
        Optional<Message> required,
        List<String> filled) {}
