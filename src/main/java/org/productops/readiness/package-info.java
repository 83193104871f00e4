/**
 * Readiness: checklists that must be closed before an issue takes a step in its workflow. {@code checklist} has what
 * administrators say, {@code issue} how far an issue is with it, {@code jira} the workflows that ask for it.
 */
package org.productops.readiness;
