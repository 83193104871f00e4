package org.productops.glossary.proposal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.productops.glossary.GlossaryRemains;

/** Where it is kept what was found in pages. Callers hold the glossary's lock and the transaction when they write. */
public interface WordSearchStore extends GlossaryRemains {

    /** What somebody had looked for last in the pages of a glossary. */
    Optional<WordSearch> find(long glossaryId, String userKey);

    /** The jobs that look, or looked, for somebody in the pages of a glossary. */
    List<Long> jobs(long glossaryId);

    /** Keeps which job looks now; what the one before found stays. */
    void setJob(long glossaryId, String userKey, long jobId);

    /** Keeps what was found, in place of what was found before. */
    void keep(long glossaryId, String userKey, int pages, Instant found, List<FoundWord> words);

    /** Forgets what was found before, and searches before that never came to their end. */
    void removeFoundBefore(Instant time);
}
