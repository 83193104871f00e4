package org.productops.devhost.jira.property;

import com.atlassian.jira.entity.property.EntityProperty;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import org.productops.devhost.jira.model.JiraRecords;
import org.productops.devhost.jira.model.PropertyRecord;

/** Keeps properties, with the limit of Jira's. */
public final class EntityProperties implements JsonEntityPropertyManager {
    private static final int LONGEST = 32_768;

    private final JiraRecords records;

    public EntityProperties(JiraRecords records) {
        this.records = records;
    }

    @Override
    public EntityProperty get(String entityName, Long entityId, String key) {
        return records.properties()
                .get(PropertyRecord.id(entityName, entityId, key))
                .<EntityProperty>map(record -> record::json)
                .orElse(null);
    }

    @Override
    public void put(String entityName, Long entityId, String key, String json) {
        if (json.length() > LONGEST) {
            throw new IllegalArgumentException("The property " + key + " has more than " + LONGEST + " characters");
        }
        records.properties().put(new PropertyRecord(entityName, entityId, key, json));
    }

    @Override
    public void delete(String entityName, Long entityId, String key) {
        records.properties().remove(PropertyRecord.id(entityName, entityId, key));
    }
}
