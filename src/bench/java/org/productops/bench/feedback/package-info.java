/** What people and jobs meet in a company with a lot of feedback; see {@link org.productops.bench.feedback.FeedbackRun}. */
package org.productops.bench.feedback;
