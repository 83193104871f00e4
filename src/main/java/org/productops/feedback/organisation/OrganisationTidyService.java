package org.productops.feedback.organisation;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.productops.common.access.Access;
import org.productops.common.audit.AuditLog;
import org.productops.common.audit.FieldChange;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.store.Writes;
import org.productops.common.text.TextOrder;

/** What of the list of organisations could be tidied up, for administrators. */
@JiraComponent
public class OrganisationTidyService {

    private static final String LOCK = "organisation.different";

    /** There is one list of pairs. */
    private static final long ONE = 0;

    private final OrganisationLibrary library;
    private final OrganisationDifferentStore different;
    private final Writes writes;
    private final Access access;
    private final AuditLog audit;
    private final Optional<OrganisationUse> use;

    /** @param use who knows where organisations are named; there may be nobody */
    @Inject
    public OrganisationTidyService(
            OrganisationLibrary library,
            OrganisationDifferentStore different,
            Writes writes,
            Access access,
            AuditLog audit,
            Optional<OrganisationUse> use) {
        this.library = library;
        this.different = different;
        this.writes = writes;
        this.access = access;
        this.audit = audit;
        this.use = use;
    }

    /**
     * Those that are probably the same, for administrators; as many groups as are asked for, the most telling first. Groups of
     * which somebody said that all are different are left out.
     */
    public List<OrganisationLikeness> likely(int most) {
        access.requireAdministrator();
        return OrganisationLikeness.in(library.book(), different.all(), most);
    }

    /** The pairs of which somebody said that they are different, as far as both are still in the list; for administrators. */
    public List<List<Organisation>> different(int most) {
        access.requireAdministrator();
        OrganisationBook book = library.book();
        return different.all().stream()
                .map(pair -> List.of(pair.first(), pair.second()).stream()
                        .flatMap(id -> standing(book, id).stream())
                        .map(OrganisationRecord::today)
                        .toList())
                .filter(both -> both.size() == 2)
                .sorted(Comparator.comparing(both -> both.get(0).name(), TextOrder.OF_ALL_LANGUAGES))
                .limit(most)
                .toList();
    }

    /**
     * Keeps that these organisations are different, each from each, so that they are not proposed again; for administrators.
     *
     * @param ids two or more; those of which it is known stay as they are
     * @throws InvalidException if there are fewer, or one is not in the list any more
     */
    public void tellApart(Collection<Long> ids) {
        String user = access.requireAdministrator();
        OrganisationBook book = library.book();
        List<OrganisationRecord> meant = ids.stream()
                .distinct()
                .flatMap(id -> standing(book, id).stream())
                .toList();
        if (meant.size() < 2 || meant.size() != new HashSet<>(ids).size()) {
            throw InvalidException.general(Message.of("productops.organisation.tidy.gone"));
        }
        List<OrganisationPair> pairs = OrganisationPair.among(
                meant.stream().map(OrganisationRecord::id).toList());
        writes.run(LOCK, ONE, () -> {
            Set<OrganisationPair> known = different.all();
            List<OrganisationPair> fresh =
                    pairs.stream().filter(pair -> !known.contains(pair)).toList();
            if (!fresh.isEmpty()) {
                different.add(fresh);
                record(user, "told-apart", meant, "", names(meant));
            }
            return fresh;
        });
    }

    /** Forgets that two organisations are different, so that they are proposed again if they look the same; for administrators. */
    public void proposeAgain(long one, long other) {
        String user = access.requireAdministrator();
        if (one == other) {
            return;
        }
        OrganisationPair pair = OrganisationPair.of(one, other);
        OrganisationBook book = library.book();
        List<OrganisationRecord> meant = List.of(pair.first(), pair.second()).stream()
                .flatMap(id -> standing(book, id).stream())
                .toList();
        writes.run(LOCK, ONE, () -> {
            if (different.all().contains(pair)) {
                different.remove(pair);
                if (!meant.isEmpty()) {
                    record(user, "proposed-again", meant, names(meant), "");
                }
            }
            return pair;
        });
    }

    /**
     * The names in feedback that no organisation has, with the one that is probably meant, those of which one is first; for
     * administrators.
     */
    public List<ProposedName> unknownNames(int most) {
        access.requireAdministrator();
        OrganisationBook book = library.book();
        return use.map(each -> each.unknownNames(most)).orElse(List.of()).stream()
                // What has its organisation by now is only not matched yet, which needs nobody.
                .filter(unknown -> book.named(unknown.name()).isEmpty())
                .map(unknown -> new ProposedName(
                        unknown.name(),
                        unknown.count(),
                        book.probably(unknown.name())
                                .or(() -> book.like(unknown.name(), 1).stream().findFirst())
                                .map(OrganisationRecord::today)))
                .sorted(Comparator.comparing(each -> each.meant().isEmpty()))
                .toList();
    }

    private static Optional<OrganisationRecord> standing(OrganisationBook book, long id) {
        return book.survivor(id).filter(found -> found.id() == id);
    }

    private static String names(List<OrganisationRecord> organisations) {
        return organisations.stream().map(OrganisationRecord::name).collect(Collectors.joining(", "));
    }

    private void record(String user, String action, List<OrganisationRecord> about, String before, String after) {
        audit.record(OrganisationPlan.entry(
                user, action, about.get(0), List.of(new FieldChange(OrganisationFields.DIFFERENT, before, after))));
    }
}
