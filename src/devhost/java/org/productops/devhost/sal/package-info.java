/** Atlassian's Shared Access Layer over the host. */
package org.productops.devhost.sal;
