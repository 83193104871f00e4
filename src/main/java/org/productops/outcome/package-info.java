/**
 * What success of a delivery issue is: criteria that are agreed before the build, and what came out when they were reviewed.
 */
package org.productops.outcome;
