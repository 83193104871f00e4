/**
 * Releases: one version of Jira or several that go out together, with a launch checklist by tier, sign-offs and a decision.
 * {@code progress} has how far the issues of a release are, day by day and as they were when it went out.
 */
package org.productops.release;
