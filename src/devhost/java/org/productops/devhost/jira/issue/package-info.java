/** Issues: reading, creating, changing, moving, deleting them, and who may do so. */
package org.productops.devhost.jira.issue;
