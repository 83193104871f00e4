package org.productops.readiness;

/**
 * A place where a checklist is needed.
 *
 * @param workflow the workflow's name
 * @param transition the transition's name
 */
public record ChecklistUse(String workflow, String transition) {}
