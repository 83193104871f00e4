/** Searching for feedback by what is known of it, and for issues by the feedback for them. */
package org.productops.feedback.search;
