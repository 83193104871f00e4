/**
 * Items of checklists read from where they live: a text field, a property or another app's field of many issues. What is
 * done there is ticked here, and what no checklist has becomes an item of its issue.
 */
package org.productops.readiness.reading;
