/** The tabs of the issue view. */
package org.productops.devhost.jira.tab;
