/**
 * Overrides: somebody lets an issue pass a checklist that is not complete, for some days and with a reason. People read the
 * word <em>override</em>.
 */
package org.productops.readiness.waiver;
