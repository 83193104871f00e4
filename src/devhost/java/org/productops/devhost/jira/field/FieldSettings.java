package org.productops.devhost.jira.field;

import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import org.productops.devhost.jira.model.JiraRecords;
import org.productops.devhost.jira.model.SettingRecord;

/** Keeps the configuration of fields, such as default values. */
public final class FieldSettings implements GenericConfigManager {
    private final JiraRecords records;

    public FieldSettings(JiraRecords records) {
        this.records = records;
    }

    @Override
    public Object retrieve(String dataType, String key) {
        return records.settings()
                .get(dataType + "/" + key)
                .map(SettingRecord::value)
                .orElse(null);
    }
}
