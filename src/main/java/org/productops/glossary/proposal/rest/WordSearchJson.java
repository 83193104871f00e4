package org.productops.glossary.proposal.rest;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import org.productops.common.job.JobTexts;
import org.productops.common.job.rest.JobJson;
import org.productops.glossary.proposal.WordView;

/**
 * How far the caller's search for words is.
 *
 * @param job the caller's last job; missing if there was none for long
 * @param busy whether another editor's job keeps the caller's from beginning
 * @param found when pages were read to the end, as ISO 8601 writes it; missing if they were not yet
 * @param pages how many pages were read then
 * @param words how many words were found then that no glossary knows by now
 */
record WordSearchJson(
        @JsonInclude(NON_NULL) @JsonProperty("job") JobJson job,
        @JsonProperty("busy") boolean busy,
        @JsonInclude(NON_NULL) @JsonProperty("found") String found,
        @JsonProperty("pages") int pages,
        @JsonProperty("words") int words) {

    static WordSearchJson of(WordView view, JobTexts texts) {
        return new WordSearchJson(
                view.job().map(job -> JobJson.of(job, texts)).orElse(null),
                view.busy(),
                view.found().map(Instant::toString).orElse(null),
                view.pages(),
                view.words().size());
    }
}
