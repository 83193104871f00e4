package org.productops.feedback.similar;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.productops.common.index.IndexedText;
import org.productops.common.index.LikeText;
import org.productops.common.index.TextQuestion;
import org.productops.common.index.WordIndex;
import org.productops.feedback.similar.SimilarSource.ChangedText;

/**
 * The words of all feedback on this node. It is made of what is stored and then follows what is changed, on whichever node;
 * {@link SimilarFollower} sees to that, so that no page waits. Asks for no permission.
 */
@JiraComponent
public class SimilarIndex {

    /** So many texts are read at once. */
    static final int PAGE = 500;

    /** The clocks of nodes differ, and what is being written is seen later than it says. */
    static final Duration OVERLAP = Duration.ofMinutes(5);

    /** What was deleted leaves no trace that says so; so often what is there is compared with what is known. */
    static final Duration COMPARED_EVERY = Duration.ofMinutes(10);

    private final SimilarSource source;
    private final InstantSource clock;
    private volatile WordIndex words = new WordIndex();

    /** What was taken over within the overlap, and when it was changed. */
    private final Map<Long, Long> taken = new HashMap<>();

    private long since;
    private Instant compared = Instant.EPOCH;
    private boolean closed;
    private volatile boolean ready;
    private volatile Optional<Instant> followed = Optional.empty();
    private volatile Optional<Instant> made = Optional.empty();
    private volatile Duration built = Duration.ZERO;

    @Inject
    public SimilarIndex(SimilarSource source, InstantSource clock) {
        this.source = source;
        this.clock = clock;
    }

    /** Whether it can be asked; once it can, it always can. */
    public boolean isReady() {
        return ready;
    }

    /** What is like the question, the likest first; empty as long as it is not ready. */
    public List<LikeText> like(TextQuestion question) {
        return ready ? words.like(question) : List.of();
    }

    /** When it last took over what was changed. */
    Optional<Instant> followed() {
        return followed;
    }

    /** How far it is. */
    public SimilarIndexState state() {
        return new SimilarIndexState(ready, words.size(), words.bytes(), followed, made, built);
    }

    /** Takes over what was changed since the last time; all of it at first. Takes as long as there is to read. */
    public synchronized void follow() {
        if (closed) {
            return;
        }
        Instant now = clock.instant();
        if (ready) {
            takeChanges();
            if (!now.isBefore(compared.plus(COMPARED_EVERY))) {
                compare();
                compared = now;
            }
            words.publish();
            followed = Optional.of(now);
        } else {
            make(now);
        }
    }

    /** Makes it anew of all that is stored. Until that is done, the one before answers. */
    public synchronized void rebuild() {
        if (!closed) {
            make(clock.instant());
        }
    }

    private void make(Instant now) {
        WordIndex fresh = new WordIndex();
        build(fresh);
        fresh.publish();
        since = now.minus(OVERLAP).toEpochMilli();
        taken.clear();
        compared = now;
        built = Duration.between(now, clock.instant());
        made = Optional.of(now);
        followed = Optional.of(now);
        // The one before is not closed: somebody may be reading it, and it holds nothing but memory.
        words = fresh;
        ready = true;
    }

    private void build(WordIndex fresh) {
        long last = Long.MIN_VALUE;
        for (List<Long> ids = source.issueIdsAfter(last, PAGE);
                !ids.isEmpty();
                ids = source.issueIdsAfter(last, PAGE)) {
            fresh.put(source.texts(ids));
            last = ids.get(ids.size() - 1);
        }
    }

    private void takeChanges() {
        long from = since;
        int most = PAGE;
        long latest = since + OVERLAP.toMillis();
        while (true) {
            List<ChangedText> changes = source.changedSince(from, most);
            take(changes);
            long last =
                    changes.isEmpty() ? from : changes.get(changes.size() - 1).at();
            latest = Math.max(latest, last);
            if (changes.size() < most) {
                break;
            }
            // More than a page of one moment, such as after an import: the next page has to reach beyond it.
            most = last == from ? most * 2 : PAGE;
            from = last;
        }
        // No further than now: a clock that is fast must not make us miss what others write.
        since = Math.min(latest, clock.millis()) - OVERLAP.toMillis();
        taken.values().removeIf(at -> at < since);
    }

    private void take(List<ChangedText> changes) {
        Set<Long> ids = new LinkedHashSet<>();
        for (ChangedText change : changes) {
            Long known = taken.put(
                    change.issueId(), Math.max(change.at(), taken.getOrDefault(change.issueId(), change.at())));
            if (known == null || change.at() > known) {
                ids.add(change.issueId());
            }
        }
        put(ids);
    }

    private void put(Collection<Long> ids) {
        if (!ids.isEmpty()) {
            List<IndexedText> texts = source.texts(ids);
            words.put(texts);
            Set<Long> gone = new HashSet<>(ids);
            texts.forEach(text -> gone.remove(text.id()));
            words.remove(gone);
        }
    }

    /** Forgets what is not there any more, and takes what was missed. */
    private void compare() {
        Set<Long> unknown = Arrays.stream(words.ids()).boxed().collect(Collectors.toCollection(HashSet::new));
        long last = Long.MIN_VALUE;
        for (List<Long> ids = source.issueIdsAfter(last, PAGE);
                !ids.isEmpty();
                ids = source.issueIdsAfter(last, PAGE)) {
            put(ids.stream().filter(id -> !unknown.remove(id)).toList());
            last = ids.get(ids.size() - 1);
        }
        words.remove(unknown);
    }

    /** Frees the memory, when the plugin goes. */
    @PreDestroy
    public synchronized void close() {
        closed = true;
        ready = false;
        words.close();
    }
}
