package org.productops.devhost.jira.model;

import java.util.Map;

/**
 * Which screens a project uses. Jira has two levels of schemes here; the played one keeps both in one record.
 *
 * @param screens screen ids by issue type id and operation ({@code create}, {@code edit}, {@code view}); the type
 *     {@value #DEFAULT} stands for those that are not named
 */
public record ScreenSchemeRecord(long id, String name, Map<String, Map<String, Long>> screens) {
    /** Stands for all issue types that have no entry. */
    public static final String DEFAULT = "default";

    public ScreenSchemeRecord {
        screens = Map.copyOf(screens);
    }

    /** The screen for an issue type and an operation. */
    public long screenFor(String typeId, String operation) {
        return screens.getOrDefault(typeId, screens.get(DEFAULT)).get(operation);
    }
}
