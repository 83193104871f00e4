/** The development host: plays Jira and Confluence in one JVM, with the packaged plugin installed in both. */
package org.productops.devhost;
