/** Jira's view of people, permissions, languages and dates. */
package org.productops.devhost.jira.user;
