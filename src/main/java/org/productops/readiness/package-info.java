/**
 * Readiness: checklists that must be closed before an issue takes a step in its workflow. Records, rules and services;
 * the product's side is in {@code jira}.
 */
package org.productops.readiness;
