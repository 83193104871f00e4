package com.atlassian.jira.issue.fields.screen;

import java.util.Collection;

/**
 * Which screen is used for which operation.
 *
 * @source https://github.com/testit-tms/jira-plugin/blob/987b3c2d/src/main/java/testIT/jira/customfields/CustomFieldProvisioner.java — [C11] for Jira 11.3.6
 */
public interface FieldScreenScheme {
    Collection<FieldScreenSchemeItem> getFieldScreenSchemeItems();
}
