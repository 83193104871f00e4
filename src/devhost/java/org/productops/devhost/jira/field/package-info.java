/** Fields of issues: how each is entered, checked, shown and written as JSON; custom fields through the plugin's type. */
package org.productops.devhost.jira.field;
