package org.productops.glossary.proposal;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.error.NotPermittedException;
import org.productops.common.job.JobProgress;
import org.productops.common.store.Transactions;
import org.productops.common.user.OnBehalf;
import org.productops.glossary.ConceptWrites;
import org.productops.glossary.GlossaryAccess;
import org.productops.glossary.GlossaryLibrary;
import org.productops.glossary.GlossaryPlace;
import org.productops.glossary.highlight.PageText;

/**
 * Reads pages for one of a glossary's editors, as that editor, in a job: of a glossary of a space those of the space, of a global one
 * those of the spaces in which it holds. A few pages at a time, of which none is kept. Of who is logged in nothing may be asked here
 * but of the product itself: there is no request.
 */
@ConfluenceComponent
public class WordSearching {

    /** So many pages are looked at, those first that were changed last. */
    public static final int MOST_PAGES = 50_000;

    /** So many are read in one transaction. */
    private static final int SLICE = 10;

    private final WordPages pages;
    private final KnownWords known;
    private final WordSearchStore store;
    private final GlossaryAccess access;
    private final GlossaryLibrary library;
    private final ConceptWrites writes;
    private final Transactions transactions;
    private final OnBehalf onBehalf;
    private final InstantSource time;

    @Inject
    public WordSearching(
            WordPages pages,
            KnownWords known,
            WordSearchStore store,
            GlossaryAccess access,
            GlossaryLibrary library,
            ConceptWrites writes,
            Transactions transactions,
            OnBehalf onBehalf,
            InstantSource time) {
        this.pages = pages;
        this.known = known;
        this.store = store;
        this.access = access;
        this.library = library;
        this.writes = writes;
        this.transactions = transactions;
        this.onBehalf = onBehalf;
        this.time = time;
    }

    /**
     * Looks for words, and keeps what was found.
     *
     * @param place a glossary that is stored
     * @param user the key of the editor
     */
    Message run(GlossaryPlace place, String user, JobProgress progress) {
        List<Long> ids = as(user, () -> pages.latest(place.isGlobal() ? "" : place.key(), MOST_PAGES, progress::check));
        progress.total(ids.size());
        WordCollector collector = as(user, () -> transactions.run(() -> known.collector(place)));
        Map<Long, Boolean> spaces = new HashMap<>();
        int read = 0;
        for (int start = 0; start < ids.size(); start += SLICE) {
            List<Long> slice = ids.subList(start, Math.min(start + SLICE, ids.size()));
            read += as(user, () -> transactions.run(() -> read(place, slice, spaces, collector)));
            progress.advance(slice.size());
        }
        int count = read;
        int found = as(user, () -> keep(place, user, count, collector));
        return Message.of(
                ids.size() < MOST_PAGES ? "productops.words.done" : "productops.words.done-most", count, found);
    }

    private <T> T as(String user, Supplier<T> work) {
        return onBehalf.of(user, work)
                .orElseThrow(() -> InvalidException.general(Message.of("productops.words.nobody")));
    }

    private int read(GlossaryPlace place, List<Long> ids, Map<Long, Boolean> spaces, WordCollector collector) {
        int read = 0;
        for (long id : ids) {
            Optional<WordPlace> page = pages.find(id).filter(each -> isOf(place, each, spaces));
            if (page.isPresent()) {
                collector.add(PageText.of(pages.storage(id)).pieces(), id);
                read++;
            }
        }
        return read;
    }

    private boolean isOf(GlossaryPlace place, WordPlace page, Map<Long, Boolean> spaces) {
        return place.isGlobal()
                ? spaces.computeIfAbsent(page.spaceId(), space -> library.directory().inForce(space).stream()
                        .anyMatch(glossary -> glossary.id() == place.glossaryId()))
                : page.spaceId() == place.spaceId();
    }

    private int keep(GlossaryPlace place, String user, int read, WordCollector collector) {
        List<FoundWord> words = transactions.run(() -> collector.best(known.known(stillEdited(place, user))));
        return writes.change(place, user, edit -> {
            store.keep(place.glossaryId(), user, read, time.instant(), words);
            return words.size();
        });
    }

    /** Whoever may not edit it any more gets nothing; and another space may have the key by now. */
    private GlossaryPlace stillEdited(GlossaryPlace place, String user) {
        GlossaryPlace now = access.find(place.key())
                .filter(each -> each.glossaryId() == place.glossaryId())
                .orElseThrow(() -> GlossaryAccess.noGlossary(place.key()));
        if (!access.isEditor(now, user)) {
            throw new NotPermittedException(Message.of("productops.glossary.error.editors-only", place.name()), false);
        }
        return now;
    }
}
