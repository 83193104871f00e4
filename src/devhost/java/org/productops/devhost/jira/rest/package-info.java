/** Jira's own REST resources that the flows need, with Jira's paths, shapes and error forms. */
package org.productops.devhost.jira.rest;
