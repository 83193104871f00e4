package org.productops.feedback.organisation;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.productops.common.snapshot.Snapshot;
import org.productops.common.snapshot.SnapshotSource;
import org.productops.common.snapshot.Snapshots;

/**
 * All organisations in memory. Asks for no permission: it is for features that note for whom feedback is given. Pages and
 * programs ask {@link OrganisationService}.
 */
@JiraComponent
public class OrganisationLibrary {

    private final Snapshot<OrganisationBook> snapshot;

    @Inject
    public OrganisationLibrary(OrganisationStore store, Snapshots snapshots) {
        this.snapshot = snapshots.open("organisation", new Source(store), Long.MAX_VALUE);
    }

    /** The organisation with this id, or the one into which it was merged; empty if there is none (any more). */
    public Optional<Organisation> find(long id) {
        return book().survivor(id).map(OrganisationRecord::today);
    }

    /** The organisation that somebody calls so, by its name or another one; if it was merged, the one into which it was. */
    public Optional<Organisation> named(String name) {
        return book().named(name).map(OrganisationRecord::today);
    }

    /** The id of the organisation that stands for this one, and those of all that were merged into that. */
    public Set<Long> standsFor(long id) {
        OrganisationBook book = book();
        long survivor = book.survivor(id).map(OrganisationRecord::id).orElse(id);
        Set<Long> ids = new HashSet<>(Set.of(survivor));
        book.partsOf(survivor).forEach(part -> ids.add(part.id()));
        return ids;
    }

    /** The organisation to whose people a mail address belongs. */
    public Optional<Organisation> byMail(String address) {
        return book().byMail(address).map(OrganisationRecord::today);
    }

    /** The organisation that has a mail domain, for programs that know nothing else of it. */
    public Optional<Organisation> byDomain(String domain) {
        return book().byDomain(domain).map(OrganisationRecord::today);
    }

    /**
     * What an organisation was on a day; of a day of which nothing is known, the earliest that is. Of one that was merged,
     * what the other one was.
     *
     * @throws IllegalArgumentException if there is none; see {@link #find}
     */
    public OrganisationFacts factsOn(long id, LocalDate day) {
        return book().survivor(id)
                .orElseThrow(() -> new IllegalArgumentException("No organisation " + id))
                .on(day);
    }

    /**
     * The organisations that somebody could mean who types this, the most probable first; none of those that were merged.
     *
     * @param typed the beginning of a name or of words of it, or a name with mistakes in it
     * @param most how many at most
     */
    public List<Organisation> like(String typed, int most) {
        return book().like(typed, most).stream().map(OrganisationRecord::today).toList();
    }

    /**
     * The organisation that somebody means who writes a name that the list does not know; empty if the list knows it, and if nobody
     * can tell.
     */
    public Optional<Organisation> probably(String name) {
        return book().probably(name).map(OrganisationRecord::today);
    }

    /** The numbers under which feedback may name the organisation: its own, and those of all that were merged into it. */
    public Set<Long> idsOf(long id) {
        Set<Long> ids = book().partsOf(id).stream().map(OrganisationRecord::id).collect(Collectors.toSet());
        ids.add(id);
        return ids;
    }

    /** The names under which feedback may name the organisation: its own, and those of all that were merged into it. */
    public Set<String> namesOf(long id) {
        OrganisationBook all = book();
        return Stream.concat(all.survivor(id).stream(), all.partsOf(id).stream())
                .flatMap(each -> each.names().stream())
                .collect(Collectors.toSet());
    }

    /** All organisations; no statement as long as nothing changes. */
    OrganisationBook book() {
        return snapshot.get(Snapshot.ALL);
    }

    Snapshot<OrganisationBook> snapshot() {
        return snapshot;
    }

    private record Source(OrganisationStore store) implements SnapshotSource<OrganisationBook> {

        @Override
        public OrganisationBook load(String key) {
            return OrganisationBook.EMPTY.with(store.all());
        }

        @Override
        public Optional<OrganisationBook> catchUp(String key, OrganisationBook known, long since) {
            return store.changedSince(since).map(known::with);
        }
    }
}
