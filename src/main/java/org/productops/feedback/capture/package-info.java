/** Feedback that people capture on Confluence's pages, such as notes of calls with customers, and send to Jira as themselves. */
package org.productops.feedback.capture;
