package org.productops.common.search;

import java.util.Optional;
import org.productops.common.job.Job;

/**
 * How things stand with what searches know.
 *
 * @param upToDate whether nothing has changed for long that searches do not know
 * @param job what was begun last; empty if nothing was for long
 */
public record IssueIndexView(boolean upToDate, Optional<Job> job) {}
