/** Workflows: OSWorkflow itself, with the host's records as its store and plugins' validators created as Jira does. */
package org.productops.devhost.jira.workflow;
