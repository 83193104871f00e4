/**
 * What Jira offers under {@code /rest/productops/1.0}: at which addresses, to whom, and with what. Jira looks for it in
 * one package, in which nothing of Confluence may be; what is done there stands with each feature.
 */
package org.productops.jira.rest;
