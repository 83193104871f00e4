package org.productops.devhost.jira.model;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A project.
 *
 * @param lead a user key
 * @param permissions the groups that have a permission, by the permission's key such as {@code BROWSE_PROJECTS}
 */
public record ProjectRecord(
        long id,
        String key,
        String name,
        String description,
        String lead,
        long issueTypeSchemeId,
        long screenSchemeId,
        String workflow,
        Map<String, Set<String>> permissions) {

    public ProjectRecord {
        permissions = new TreeMap<>(permissions);
    }
}
