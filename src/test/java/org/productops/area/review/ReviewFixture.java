package org.productops.area.review;

import java.time.Instant;
import org.productops.area.AreaFixture;
import org.productops.common.access.Access;
import org.productops.testing.fakes.FakeMail;

/** Reviews of the areas of a fixture, at a time that a test sets. */
public final class ReviewFixture {

    public final FakeMail mail;
    public final AreaReviewService service;
    public final ReviewDigestService switching;
    final ReviewDigest digest;
    private final AreaFixture areas;
    private final InMemoryDigestStore store = new InMemoryDigestStore();
    private Instant now = AreaFixture.NOW;

    public ReviewFixture(AreaFixture areas) {
        this.areas = areas;
        Access access = new Access(areas.people);
        mail = new FakeMail(areas.people);
        service = new AreaReviewService(areas.library, access, areas.people, () -> now);
        switching = new ReviewDigestService(store, access, areas.storage.writes());
        digest = digest();
    }

    /** The same work on another node. */
    ReviewDigest digest() {
        return new ReviewDigest(areas.library, store, areas.storage.writes(), areas.people, mail.mails(), () -> now);
    }

    /** From now on it is then. */
    public void setTime(String instant) {
        now = Instant.parse(instant);
    }
}
