/**
 * The doors for people who do not work in Jira: portals of projects, on which colleagues say what they heard, and the page on
 * which each of them reads what became of it.
 */
package org.productops.feedback.portal;
