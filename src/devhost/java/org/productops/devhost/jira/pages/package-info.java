/** Jira's pages, as far as people need them to use the plugin by hand. */
package org.productops.devhost.jira.pages;
