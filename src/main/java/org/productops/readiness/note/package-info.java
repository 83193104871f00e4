/** The field in which an issue says what customers are told of it, and what it says there. */
package org.productops.readiness.note;
