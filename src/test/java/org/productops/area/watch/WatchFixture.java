package org.productops.area.watch;

import java.util.List;
import org.productops.area.AreaFixture;
import org.productops.common.access.Access;
import org.productops.testing.fakes.FakeMail;

/** Watches of the areas of a fixture, whose changes are told when {@link #tell} is called. */
public final class WatchFixture {

    final InMemoryAreaWatchStore store = new InMemoryAreaWatchStore();
    public final FakeMail mail;
    public final AreaWatchService service;
    private final AreaFixture areas;
    private final WatchMails mails;

    public WatchFixture(AreaFixture areas) {
        this.areas = areas;
        mail = new FakeMail(areas.people);
        service = new AreaWatchService(
                areas.library, areas.living, store, new Access(areas.people), areas.storage.writes());
        mails = new WatchMails(areas.library, store, areas.storage.writes(), areas.people, mail.mails());
    }

    /** Tells of each change that was made since, and forgets it. */
    void tell() {
        areas.changes.forEach(change -> mails.follow(List.of(change)));
        areas.changes.clear();
    }

    /** Tells of all changes that were made since as of one. */
    void tellAtOnce() {
        mails.follow(areas.changes);
        areas.changes.clear();
    }
}
