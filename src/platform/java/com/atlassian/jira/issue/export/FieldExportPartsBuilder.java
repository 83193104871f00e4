package com.atlassian.jira.issue.export;

import java.util.List;
import java.util.stream.Stream;

/**
 * Makes what an export writes.
 *
 * @source https://github.com/palpandix/custom-issue-picker/blob/1bd55be6/src/main/java/com/intel/jira/plugins/jqlissuepicker/customfields/IssuePickerCFType.java — [C≤10] for Jira 8
 */
public class FieldExportPartsBuilder {

    /** One column for each value. */
    public static FieldExportParts buildSinglePartRepresentation(String id, String label, Stream<String> values) {
        return new Parts(id, label, values.toList());
    }

    private record Parts(String id, String label, List<String> values) implements FieldExportParts {}
}
