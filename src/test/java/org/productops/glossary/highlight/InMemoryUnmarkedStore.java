package org.productops.glossary.highlight;

import java.util.Set;

/** Where and for whom no terms are marked, in memory. */
public final class InMemoryUnmarkedStore implements UnmarkedStore {

    private Unmarked all = Unmarked.of(Set.of(), Set.of());

    @Override
    public Unmarked all() {
        return all;
    }

    @Override
    public void addPage(long page) {
        all = all.withPage(page, false);
    }

    @Override
    public void removePage(long page) {
        all = all.withPage(page, true);
    }

    @Override
    public void addReader(String userKey) {
        all = all.withReader(userKey, false);
    }

    @Override
    public void removeReader(String userKey) {
        all = all.withReader(userKey, true);
    }
}
