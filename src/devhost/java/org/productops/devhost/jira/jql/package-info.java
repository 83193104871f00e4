/** JQL, as far as the plugin touches it: its own small parser, Jira's messages, and functions that plugins bring. */
package org.productops.devhost.jira.jql;
