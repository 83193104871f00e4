/** Readiness in Jira: the workflow validator, the panel of the issue view, and what checks see of an issue. */
package org.productops.readiness.jira;
