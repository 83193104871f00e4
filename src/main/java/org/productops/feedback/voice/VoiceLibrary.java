package org.productops.feedback.voice;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The tally on this node. It is made of what is stored and then follows what is changed, on whichever node; {@link VoiceFollower}
 * sees to that, so that no page waits and none reads a row. Asks for no permission.
 */
@JiraComponent
public class VoiceLibrary {

    /** So many are read at once. */
    static final int PAGE = 500;

    /** The clocks of nodes differ, and what is being written is seen later than it says. */
    static final Duration OVERLAP = Duration.ofMinutes(5);

    /** What is committed late has a lower number than what was read before: once this time has passed, it is looked at again. */
    static final Duration SETTLED_AFTER = Duration.ofSeconds(30);

    /** How much a link matters is changed without a trace that says so; so often all is read again. */
    static final Duration ANEW_EVERY = Duration.ofMinutes(30);

    private final VoiceSource source;
    private final InstantSource clock;
    private volatile Optional<VoiceTally> tally = Optional.empty();
    private Instant anew = Instant.EPOCH;
    private long since;
    private long lastEvent;
    private long lastDelivery;
    private long lastLinkCount;

    /** So many are stored that cannot be counted, such as what a newer version wrote. */
    private long unread;

    private boolean settled;
    private Instant moved = Instant.EPOCH;

    @Inject
    public VoiceLibrary(StoredVoiceSource source, InstantSource clock) {
        this((VoiceSource) source, clock);
    }

    VoiceLibrary(VoiceSource source, InstantSource clock) {
        this.source = source;
        this.clock = clock;
    }

    /** What was counted last; empty until that was done for the first time. No statement. */
    Optional<VoiceTally> tally() {
        return tally;
    }

    /** Takes over what was changed since the last time; all of it at first. Takes as long as there is to read. */
    synchronized void follow() {
        Instant now = clock.instant();
        long event = source.lastEvent();
        long delivery = source.lastDelivery();
        long linkCount = source.linkCount();
        boolean all = tally.isEmpty() || !now.isBefore(anew.plus(ANEW_EVERY));
        Map<Long, VoiceEntry> entries = all ? read() : changed(tally.get().entries());
        if (event != lastEvent || delivery != lastDelivery || linkCount != lastLinkCount) {
            moved = now;
            settled = false;
        }
        List<VoiceDelivery> deliveries =
                all || !settled ? source.deliveries() : tally.get().deliveries();
        settled = !now.isBefore(moved.plus(SETTLED_AFTER));
        tally = Optional.of(new VoiceTally(entries, deliveries, now));
        anew = all ? now : anew;
        lastEvent = event;
        lastDelivery = delivery;
        lastLinkCount = linkCount;
        since = now.minus(OVERLAP).toEpochMilli();
    }

    private Map<Long, VoiceEntry> read() {
        Map<Long, VoiceEntry> entries = new HashMap<>();
        eachPage(ids -> source.entries(ids).forEach(entry -> entries.put(entry.issueId(), entry)));
        unread = source.count() - entries.size();
        return entries;
    }

    private Map<Long, VoiceEntry> changed(Map<Long, VoiceEntry> before) {
        List<Long> ids = new ArrayList<>(source.changedSince(since));
        Map<Long, VoiceEntry> entries = before;
        if (!ids.isEmpty()) {
            entries = new HashMap<>(before);
            entries.keySet().removeAll(ids);
            for (VoiceEntry entry : source.entries(ids)) {
                entries.put(entry.issueId(), entry);
            }
        }
        return source.count() - entries.size() == unread ? entries : there(entries);
    }

    /** What was deleted leaves no trace but that there is less. */
    private Map<Long, VoiceEntry> there(Map<Long, VoiceEntry> entries) {
        Map<Long, VoiceEntry> there = new HashMap<>();
        eachPage(ids -> ids.stream().filter(entries::containsKey).forEach(id -> there.put(id, entries.get(id))));
        unread = source.count() - there.size();
        return there;
    }

    private void eachPage(Consumer<List<Long>> action) {
        long last = Long.MIN_VALUE;
        for (List<Long> ids = source.issueIdsAfter(last, PAGE);
                !ids.isEmpty();
                ids = source.issueIdsAfter(last, PAGE)) {
            action.accept(ids);
            last = ids.get(ids.size() - 1);
        }
    }
}
