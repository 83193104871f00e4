package com.atlassian.jira.issue.fields.config;

/**
 * The configuration of a field in a context.
 *
 * @source https://github.com/igsl-group/Octopus_Jira/blob/41a0241e/ConfigMigration/src/main/java/com/igsl/configmigration/fieldconfig/FieldConfigDTO.java — [C≤10] for Jira 8.21
 */
public interface FieldConfig {
    Long getId();

    /** The id that errors of the field are filed under. */
    String getFieldId();
}
