/** Links between issues. */
package org.productops.devhost.jira.link;
