package org.productops.glossary.proposal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was found in pages, in memory. */
public final class InMemoryWordSearchStore implements WordSearchStore {

    private final List<WordSearch> all = new ArrayList<>();

    @Override
    public Optional<WordSearch> find(long glossaryId, String userKey) {
        return all.stream()
                .filter(each ->
                        each.glossaryId() == glossaryId && each.userKey().equals(userKey))
                .findFirst();
    }

    @Override
    public List<Long> jobs(long glossaryId) {
        return all.stream()
                .filter(each -> each.glossaryId() == glossaryId)
                .map(WordSearch::jobId)
                .toList();
    }

    @Override
    public void setJob(long glossaryId, String userKey, long jobId) {
        WordSearch before = before(glossaryId, userKey);
        put(new WordSearch(glossaryId, userKey, jobId, before.pages(), before.found(), before.words()));
    }

    @Override
    public void keep(long glossaryId, String userKey, int pages, Instant found, List<FoundWord> words) {
        put(new WordSearch(glossaryId, userKey, before(glossaryId, userKey).jobId(), pages, Optional.of(found), words));
    }

    private WordSearch before(long glossaryId, String userKey) {
        return find(glossaryId, userKey).orElse(new WordSearch(glossaryId, userKey, 0, 0, Optional.empty(), List.of()));
    }

    private void put(WordSearch search) {
        find(search.glossaryId(), search.userKey()).ifPresent(all::remove);
        all.add(search);
    }

    @Override
    public void removeFoundBefore(Instant time) {
        all.removeIf(each -> each.found().filter(found -> found.isBefore(time)).isPresent());
    }

    @Override
    public void forget(long glossaryId) {
        all.removeIf(each -> each.glossaryId() == glossaryId);
    }
}
