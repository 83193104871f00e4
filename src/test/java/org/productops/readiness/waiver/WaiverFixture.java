package org.productops.readiness.waiver;

import java.time.Instant;
import java.util.Optional;
import org.productops.common.access.Access;
import org.productops.readiness.ReadinessFixture;
import org.productops.readiness.check.Eligible;
import org.productops.readiness.checklist.Checklist;
import org.productops.testing.fakes.EnglishTexts;
import org.productops.testing.fakes.FakeDates;

/** The list <em>Done</em> on the issue PAY-1, on whose overrides Ben decides. */
public final class WaiverFixture {

    public static final WaiverDraft DRAFT = new WaiverDraft("The vendor is late", "3");

    public final ReadinessFixture given;
    public final InMemoryWaiverStore store = new InMemoryWaiverStore();
    public final FakeGranters granters = new FakeGranters().holders(Eligible.areaRole("owner"), "key-ben");
    public final WaiverService service;
    public final WaiverTexts texts;
    public final StoredWaivers active;
    public Checklist done;
    public Instant now = ReadinessFixture.NOW;

    /** Everything in memory. */
    public WaiverFixture() {
        this(new ReadinessFixture());
    }

    /** @param given where the list is created */
    public WaiverFixture(ReadinessFixture given) {
        this.given = given;
        this.done = given.needed("Done", ReadinessFixture.manual("Reviewed"));
        this.service = new WaiverService(
                given.issues,
                new WaivableChecklists(given.library, given.reader),
                store,
                granters,
                new Access(given.people),
                given.people,
                given.storage.issueWrites(given.issues),
                given.history,
                given.audit,
                () -> now,
                Optional.empty());
        this.texts = new WaiverTexts(given.people, new EnglishTexts(), new FakeDates());
        this.active = new StoredWaivers(store, () -> now);
    }

    /** A request by somebody. */
    public Waiver ask(String user) {
        given.people.actAs(user);
        return service.ask("PAY-1", done.id(), DRAFT).waiver();
    }

    /** Ben grants a request. */
    public Waiver grant(Waiver asked) {
        given.people.actAs("ben");
        return service.grant("PAY-1", asked.id(), asked.version(), DecisionDraft.NONE)
                .waiver();
    }

    /** An override as it is kept now. */
    public Waiver stored(Waiver waiver) {
        return store.find(waiver.id()).orElseThrow();
    }
}
