/** The administration page of checklists. */
package org.productops.readiness.web;
