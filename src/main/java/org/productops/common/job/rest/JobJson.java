package org.productops.common.job.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.productops.common.job.Job;
import org.productops.common.job.JobState;
import org.productops.common.job.JobTexts;

/**
 * Long work, and how far it is. Sentences are in the caller's language.
 *
 * @param id its number
 * @param kind what kind of work it is
 * @param title what it does
 * @param state how far it is
 * @param going whether it may still get on
 * @param done how many steps are done
 * @param total how many steps there are; 0 as long as nobody knows
 * @param message how far it is, or what came of it
 * @param started when it was wanted, as ISO 8601 writes it
 */
public record JobJson(
        @JsonProperty("id") long id,
        @JsonProperty("kind") String kind,
        @JsonProperty("title") String title,
        @JsonProperty("state") JobState state,
        @JsonProperty("going") boolean going,
        @JsonProperty("done") int done,
        @JsonProperty("total") int total,
        @JsonProperty("message") String message,
        @JsonProperty("started") String started) {

    /** The job as it is sent. */
    public static JobJson of(Job job, JobTexts texts) {
        return new JobJson(
                job.id(),
                job.kind(),
                texts.title(job),
                job.state(),
                job.state().isGoing(),
                job.done(),
                job.total(),
                texts.message(job),
                job.started().toString());
    }
}
