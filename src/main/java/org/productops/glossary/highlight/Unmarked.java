package org.productops.glossary.highlight;

import java.util.Collection;
import org.pcollections.HashTreePSet;
import org.pcollections.PSet;

/**
 * Where and for whom no terms are marked, as it was at one moment.
 *
 * @param pages the ids of the pages and blog posts on which none are, whoever reads them; in Jira, those of the projects in whose
 *     issues none are
 * @param readers the keys of the users for whom none are, whatever they read
 */
public record Unmarked(PSet<Long> pages, PSet<String> readers) {

    static Unmarked of(Collection<Long> pages, Collection<String> readers) {
        return new Unmarked(HashTreePSet.from(pages), HashTreePSet.from(readers));
    }

    Unmarked withPage(long page, boolean marked) {
        return new Unmarked(marked ? pages.minus(page) : pages.plus(page), readers);
    }

    Unmarked withReader(String reader, boolean marked) {
        return new Unmarked(pages, marked ? readers.minus(reader) : readers.plus(reader));
    }
}
