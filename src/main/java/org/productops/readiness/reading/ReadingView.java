package org.productops.readiness.reading;

import java.util.Optional;
import org.productops.common.job.Job;

/**
 * A reading as it can be looked at.
 *
 * @param reading what was to be read, and what came of it
 * @param job that does it; empty if nobody knows of it any more
 */
public record ReadingView(Reading reading, Optional<Job> job) {}
