/** The tables of readiness: checklists, their items, and ticks. */
package org.productops.readiness.ao;
