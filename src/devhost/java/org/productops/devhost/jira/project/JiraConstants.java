package org.productops.devhost.jira.project;

import java.util.Optional;
import org.productops.devhost.database.DocumentCollection;
import org.productops.devhost.jira.model.ConstantRecord;
import org.productops.devhost.jira.model.JiraRecords;

/** The statuses, priorities and resolutions. */
public final class JiraConstants {
    private final JiraRecords records;

    public JiraConstants(JiraRecords records) {
        this.records = records;
    }

    /** The status with this id. */
    public Optional<JiraConstant> status(String id) {
        return find(records.statuses(), id);
    }

    /** The priority with this id. */
    public Optional<JiraConstant> priority(String id) {
        return find(records.priorities(), id);
    }

    /** The resolution with this id. */
    public Optional<JiraConstant> resolution(String id) {
        return find(records.resolutions(), id);
    }

    private static Optional<JiraConstant> find(DocumentCollection<ConstantRecord> constants, String id) {
        return constants.get(id).map(JiraConstant::new);
    }
}
