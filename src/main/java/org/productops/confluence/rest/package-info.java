/**
 * What Confluence offers under {@code /rest/productops/1.0}: at which addresses, to whom, and with what. Confluence looks for it in
 * one package, in which nothing of Jira may be; what is done there stands with each feature.
 */
package org.productops.confluence.rest;
