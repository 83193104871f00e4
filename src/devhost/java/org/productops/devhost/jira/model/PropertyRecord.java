package org.productops.devhost.jira.model;

/** What a plugin keeps of an entity, as JSON. */
public record PropertyRecord(String entityName, long entityId, String key, String json) {

    /** The record's id. */
    public String id() {
        return id(entityName, entityId, key);
    }

    /** The id of the record of an entity's property. */
    public static String id(String entityName, long entityId, String key) {
        return entityName + "/" + entityId + "/" + key;
    }
}
