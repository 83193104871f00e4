/**
 * The feedback inbox: what nobody has decided on yet, what is to be answered, and what becomes of each. Whoever may see a
 * feedback issue sees it here, too; whoever may edit it decides.
 */
package org.productops.feedback.inbox;
