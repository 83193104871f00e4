package org.productops.feedback.privacy;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.productops.common.access.Access;
import org.productops.common.audit.AuditEntry;
import org.productops.common.audit.AuditLog;
import org.productops.common.audit.FieldChange;
import org.productops.common.error.Confirmation;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.error.UnconfirmedException;
import org.productops.common.issue.Issues;
import org.productops.common.issue.VisibleIssue;
import org.productops.common.person.Erased;
import org.productops.common.person.PersonKnowledge;
import org.productops.common.person.PersonKnown;
import org.productops.common.person.PersonNaming;
import org.productops.common.person.PersonQuery;
import org.productops.common.person.PersonReport;
import org.productops.common.person.PersonTrace;
import org.productops.common.person.PersonTraces;
import org.productops.common.person.PersonWords;
import org.productops.common.store.Transactions;
import org.productops.common.text.TextIdentity;
import org.productops.common.user.People;
import org.productops.common.user.Person;
import org.productops.feedback.organisation.OrganisationNames;

/** What is kept of people who said something, for administrators: found, handed over and erased in all topics. */
@Named
public class PrivacyService {

    private final Access access;
    private final People people;
    private final Optional<OrganisationNames> organisations;
    private final List<PersonTraces> traces;
    private final Optional<Issues> issues;
    private final Transactions transactions;
    private final AuditLog audit;

    /**
     * @param organisations the list of organisations, where there is one
     * @param traces who keeps something of people; there may be nobody
     * @param issues the issues, where there are some
     */
    @Inject
    public PrivacyService(
            Access access,
            People people,
            Optional<OrganisationNames> organisations,
            Optional<List<PersonTraces>> traces,
            Optional<Issues> issues,
            Transactions transactions,
            AuditLog audit) {
        this.access = access;
        this.people = people;
        this.organisations = organisations;
        // Who knows by what they are found goes last, so that an erasure that is broken off can be gone on with.
        this.traces = traces.orElse(List.of()).stream()
                .sorted(Comparator.comparing(each -> each instanceof PersonKnowledge))
                .toList();
        this.issues = issues;
        this.transactions = transactions;
        this.audit = audit;
    }

    /**
     * Lets nobody on who may not do so.
     *
     * @throws org.productops.common.error.NotPermittedException if the user who makes this request may not
     */
    public void requireMay() {
        access.requireAdministrator();
    }

    /**
     * What is kept of those who are meant, for administrators.
     *
     * @throws InvalidException at {@link PrivacyFields#PERSON} if nobody is, or anybody could be
     */
    public List<PersonReport> find(PrivacyDraft draft) {
        String user = access.requireAdministrator();
        return find(query(draft, user));
    }

    private List<PersonReport> find(PersonQuery query) {
        return traces.stream().map(each -> report(each, query)).toList();
    }

    /** What is certainly about them, and apart from it what only names them. */
    private static PersonReport report(PersonTraces topic, PersonQuery query) {
        PersonReport all = topic.find(query);
        if (all.traces().isEmpty()) {
            return all;
        }
        List<PersonTrace> certain = topic.find(query.certain()).traces();
        List<PersonTrace> mentions = new ArrayList<>(all.traces());
        certain.forEach(mentions::remove);
        return new PersonReport(all.topic(), certain, mentions);
    }

    /** Whether this is the product that has issues; the other one has pages. */
    public boolean hasIssues() {
        access.requireAdministrator();
        return issues.isPresent();
    }

    /**
     * The keys of those of these issues that the administrator who makes this request may see, by their ids.
     *
     * @param issueIds may name an issue more than once: several places may keep something of it
     */
    public Map<Long, String> keys(Collection<Long> issueIds) {
        access.requireAdministrator();
        return issues.map(each -> each.visible(Set.copyOf(issueIds))).orElse(List.of()).stream()
                .collect(Collectors.toMap(VisibleIssue::id, VisibleIssue::key));
    }

    /**
     * Erases what is kept of those who are meant, for administrators; what is counted stays. The audit log is told how much
     * it was, and not of whom.
     *
     * @param words whether the words that they said go, too
     * @param mentions whether their names go where a text only names them, too, such as in what somebody else said
     * @param confirmation that the caller was told how much that is
     * @throws InvalidException at {@link PrivacyFields#PERSON} if nobody is meant, or anybody could be
     * @throws UnconfirmedException until it is confirmed
     */
    public List<Erased> erase(PrivacyDraft draft, boolean words, boolean mentions, Confirmation confirmation) {
        return erase(confirmed(draft, words, mentions, confirmation), () -> {});
    }

    /**
     * What is to be erased, as {@link #erase} would.
     *
     * @param user who wants it
     * @param issueIds the issues to which what was found belongs
     */
    record Erasing(String user, PersonQuery query, boolean words, SortedSet<Long> issueIds) {}

    /** Asks all that {@link #erase} asks, and erases nothing yet. */
    Erasing confirmed(PrivacyDraft draft, boolean words, boolean mentions, Confirmation confirmation) {
        String user = access.requireAdministrator();
        PersonQuery query = query(draft, user);
        List<PersonReport> found = find(query);
        UnconfirmedException question = question(found, words, mentions);
        confirmation.require(question);
        SortedSet<Long> issueIds = found.stream()
                .flatMap(report -> Stream.concat(report.traces().stream(), report.mentions().stream()))
                .map(PersonTrace::issueId)
                .filter(id -> id > 0)
                .collect(Collectors.toCollection(TreeSet::new));
        return new Erasing(user, mentions ? query : query.certain(), words, issueIds);
    }

    /** How many topics keep something of people. */
    int topics() {
        return traces.size();
    }

    /**
     * Erases, in whatever thread.
     *
     * @param each is run after each topic
     */
    List<Erased> erase(Erasing what, Runnable each) {
        List<Erased> erased = new ArrayList<>();
        for (PersonTraces topic : traces) {
            erased.add(topic.erase(what.query(), what.words()));
            each.run();
        }
        int count = erased.stream().mapToInt(Erased::count).sum();
        transactions.run(() -> {
            audit.record(AuditEntry.configuration(
                    what.user(),
                    PrivacyAuditTexts.ACTIONS + "erased",
                    PrivacyAuditTexts.SUBJECT,
                    List.of(new FieldChange(PrivacyFields.COUNT, "", String.valueOf(count)))));
            return count;
        });
        return erased;
    }

    private static UnconfirmedException question(List<PersonReport> found, boolean words, boolean mentions) {
        int certain = erasable(found, PersonReport::traces);
        int named = erasable(found, PersonReport::mentions);
        List<Message> facts = new ArrayList<>();
        facts.add(Message.of(
                words ? "productops.organisation.privacy.takes-words" : "productops.organisation.privacy.takes",
                mentions ? certain + named : certain));
        if (named > 0) {
            facts.add(Message.of(
                    mentions
                            ? "productops.organisation.privacy.takes-mentions"
                            : "productops.organisation.privacy.leaves-mentions",
                    named));
        }
        return new UnconfirmedException(facts);
    }

    private static int erasable(List<PersonReport> found, Function<PersonReport, List<PersonTrace>> which) {
        return (int) found.stream()
                .flatMap(report -> which.apply(report).stream())
                .filter(trace -> !trace.stays())
                .count();
    }

    /** The account that is meant, if it is one: several who are called so are not taken for the same. */
    private Set<String> users(String typed, String asker) {
        List<Person> found = people.findByKey(typed).map(List::of).orElseGet(() -> people.meant(typed, asker));
        if (found.isEmpty()) {
            // Who was deleted is known by the key alone.
            return Set.of(typed);
        }
        return found.size() == 1 ? Set.of(found.get(0).key()) : Set.of();
    }

    private PersonQuery query(PrivacyDraft draft, String user) {
        String person = TextIdentity.of(draft.person());
        if (person.isEmpty() && TextIdentity.of(draft.organisation()).isEmpty()) {
            throw InvalidException.at(PrivacyFields.PERSON, Message.of("productops.organisation.privacy.nobody"));
        }
        if (!person.isEmpty()
                && draft.organisation().isEmpty()
                && PersonNaming.of(person) == PersonNaming.TOO_SHORT
                && people.findByKey(draft.person()).isEmpty()
                && people.meant(draft.person(), user).isEmpty()) {
            throw InvalidException.at(PrivacyFields.PERSON, Message.of("productops.organisation.privacy.too-short"));
        }
        if (draft.organisation().isEmpty()) {
            return known(new PersonQuery(person, Set.of(), Set.of()).withUsers(users(draft.person(), user)), draft);
        }
        Set<String> names = new HashSet<>(Set.of(TextIdentity.of(draft.organisation())));
        organisations.ifPresent(
                list -> list.all(draft.organisation()).forEach(name -> names.add(TextIdentity.of(name))));
        Set<Long> ids =
                organisations.map(list -> list.ids(draft.organisation())).orElse(Set.of());
        return known(new PersonQuery(person, ids, names), draft);
    }

    private PersonQuery known(PersonQuery query, PrivacyDraft draft) {
        return traces.stream()
                .flatMap(each -> each instanceof PersonKnowledge knowing
                        ? Stream.of(knowing.known(query, draft.person()))
                        : Stream.empty())
                .findFirst()
                .map(query::with)
                .orElseGet(() -> query.with(typed(draft)));
    }

    /** All that is known where no feedback is kept: what was typed, as it was. */
    private static PersonKnown typed(PrivacyDraft draft) {
        String text = draft.person().isEmpty() ? draft.organisation() : draft.person();
        boolean isDistinct = PersonNaming.of(text) == PersonNaming.DISTINCT;
        PersonWords typed = isDistinct ? PersonWords.of(List.of(text)) : PersonWords.NONE;
        return new PersonKnown(Set.of(), typed, typed, PersonWords.NONE);
    }
}
