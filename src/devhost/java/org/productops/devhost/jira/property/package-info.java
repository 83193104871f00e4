/** Properties of issues, and where queries find them. */
package org.productops.devhost.jira.property;
