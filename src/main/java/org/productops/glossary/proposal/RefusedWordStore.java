package org.productops.glossary.proposal;

import java.util.Collection;
import java.util.List;
import org.productops.glossary.GlossaryRemains;

/** Where words are kept that are never to be proposed. Callers hold the glossary's lock and the transaction when they write. */
public interface RefusedWordStore extends GlossaryRemains {

    /** Those of a glossary, the last first. */
    List<RefusedWord> all(long glossaryId);

    /** Adds words. */
    void add(List<RefusedWord> words);

    /** Forgets some of a glossary. */
    void remove(long glossaryId, Collection<Long> ids);
}
