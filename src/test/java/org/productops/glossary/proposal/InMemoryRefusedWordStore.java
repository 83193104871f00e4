package org.productops.glossary.proposal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Words that are never proposed, in memory. */
public final class InMemoryRefusedWordStore implements RefusedWordStore {

    private final List<RefusedWord> all = new ArrayList<>();
    private long last;

    @Override
    public List<RefusedWord> all(long glossaryId) {
        return all.stream()
                .filter(word -> word.glossaryId() == glossaryId)
                .sorted(Comparator.comparing(RefusedWord::id).reversed())
                .toList();
    }

    @Override
    public void add(List<RefusedWord> words) {
        words.forEach(word ->
                all.add(new RefusedWord(++last, word.glossaryId(), word.text(), word.userKey(), word.refused())));
    }

    @Override
    public void remove(long glossaryId, Collection<Long> ids) {
        all.removeIf(word -> word.glossaryId() == glossaryId && ids.contains(word.id()));
    }

    @Override
    public void forget(long glossaryId) {
        all.removeIf(word -> word.glossaryId() == glossaryId);
    }
}
