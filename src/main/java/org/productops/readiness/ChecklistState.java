package org.productops.readiness;

import java.util.Optional;

/**
 * A checklist on an issue.
 *
 * @param requirement what needs it
 * @param report how far the issue is with it; empty if the checklist is deleted or was never chosen
 * @param deletedName the name of a deleted checklist; else empty
 */
public record ChecklistState(Requirement requirement, Optional<ReadinessReport> report, Optional<String> deletedName) {}
