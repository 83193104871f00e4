/** The REST resources of readiness. */
package org.productops.readiness.rest;
