package org.productops.glossary.proposal;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What one of a glossary's editors had looked for in pages. It belongs to them alone: others may not see the same pages.
 *
 * @param jobId the job that looks, or looked last; 0 if none did
 * @param pages how many pages were read
 * @param found when they were; empty as long as no search has come to its end
 * @param words what was found then, the best first
 */
public record WordSearch(
        long glossaryId, String userKey, long jobId, int pages, Optional<Instant> found, List<FoundWord> words) {

    public WordSearch {
        Objects.requireNonNull(userKey, "userKey");
        words = List.copyOf(words);
    }
}
