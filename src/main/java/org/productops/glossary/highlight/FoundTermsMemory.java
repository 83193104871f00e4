package org.productops.glossary.highlight;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.lang.ref.WeakReference;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.productops.glossary.match.TermMatcher;

/**
 * The terms that were found in pages, in the memory of this node, as long as neither the page nor a glossary changes; those that
 * nobody has asked for longest go first. What is kept depends on which glossaries were asked and not on who reads, so that readers
 * who may see the same ones share it, and nobody gets what another one may see.
 */
@ConfluenceComponent
public class FoundTermsMemory {

    private static final long MOST_BYTES = 16L * 1024 * 1024;

    /** What an entry takes beside what was found. */
    private static final int BYTES_OF_AN_ENTRY = 300;

    private final long mostBytes;
    private final Map<Key, Entry> entries = new LinkedHashMap<>(16, 0.75f, true);
    private long bytes;

    /**
     * What was asked.
     *
     * @param page the id of the page
     * @param glossaries the ids of the glossaries, in order
     * @param exclusions the words that are no terms there
     */
    record Key(long page, List<Long> glossaries, List<String> exclusions) {

        Key {
            glossaries = List.copyOf(glossaries);
            exclusions = List.copyOf(exclusions);
        }
    }

    /** Old matchers are as big as glossaries: nothing here is to keep one. */
    private record Entry(int version, List<WeakReference<TermMatcher>> matchers, boolean whole, FoundTerms found) {

        boolean isOf(int pageVersion, List<TermMatcher> now) {
            if (version != pageVersion || matchers.size() != now.size()) {
                return false;
            }
            for (int i = 0; i < now.size(); i++) {
                if (matchers.get(i).get() != now.get(i)) {
                    return false;
                }
            }
            return true;
        }

        long bytes() {
            return BYTES_OF_AN_ENTRY + found.bytes();
        }
    }

    /**
     * What was found.
     *
     * @param whole whether all of the page was read
     */
    record Found(boolean whole, FoundTerms terms) {}

    @Inject
    public FoundTermsMemory() {
        this(MOST_BYTES);
    }

    FoundTermsMemory(long mostBytes) {
        this.mostBytes = mostBytes;
    }

    /**
     * What is kept, or what is found now.
     *
     * @param version of the page
     * @param matchers those of the glossaries, as they are now
     * @param search reads the page and finds the terms; several readers of a page that nobody has read yet may do so at once
     */
    Found get(Key key, int version, List<TermMatcher> matchers, Supplier<Found> search) {
        synchronized (this) {
            Entry known = entries.get(key);
            if (known != null && known.isOf(version, matchers)) {
                return new Found(known.whole(), known.found());
            }
        }
        Found found = search.get();
        put(key, new Entry(version, matchers.stream().map(WeakReference::new).toList(), found.whole(), found.terms()));
        return found;
    }

    private synchronized void put(Key key, Entry entry) {
        Entry before = entries.put(key, entry);
        bytes += entry.bytes() - (before == null ? 0 : before.bytes());
        Iterator<Entry> eldest = entries.values().iterator();
        while (bytes > mostBytes && eldest.hasNext()) {
            bytes -= eldest.next().bytes();
            eldest.remove();
        }
    }

    /** How many pages are in it. */
    synchronized int size() {
        return entries.size();
    }
}
