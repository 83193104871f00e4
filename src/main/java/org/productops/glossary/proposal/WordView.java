package org.productops.glossary.proposal;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.productops.common.job.Job;
import org.productops.glossary.GlossaryPlace;

/**
 * What one of a glossary's editors found in pages.
 *
 * @param readOnly whether nothing can be changed because the product is in its read-only mode
 * @param job the editor's job that looks, or looked last; empty if none did for long
 * @param busy whether another editor's job looks at the moment, so that none can begin
 * @param pages how many pages were read
 * @param found when they were; empty if no search of the editor has come to its end
 * @param words what was found and no glossary knows by now, the best first
 * @param refused how many words are never proposed
 */
public record WordView(
        GlossaryPlace place,
        boolean readOnly,
        Optional<Job> job,
        boolean busy,
        int pages,
        Optional<Instant> found,
        List<FoundWord> words,
        int refused) {

    public WordView {
        Objects.requireNonNull(place, "place");
        words = List.copyOf(words);
    }

    /** Whether the editor's own job is at work. */
    public boolean isGoing() {
        return job.filter(each -> each.state().isGoing()).isPresent();
    }
}
