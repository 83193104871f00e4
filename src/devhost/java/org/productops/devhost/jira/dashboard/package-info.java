/** What plugins bring to Jira's dashboard, and what people have put on theirs. */
package org.productops.devhost.jira.dashboard;
