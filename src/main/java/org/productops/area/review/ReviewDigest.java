package org.productops.area.review;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.productops.area.AreaAddress;
import org.productops.area.AreaLibrary;
import org.productops.area.AreaTree;
import org.productops.area.Ownership;
import org.productops.area.Ownership.NamedHolder;
import org.productops.area.Role;
import org.productops.area.watch.WatchAddress;
import org.productops.common.mail.MailContent;
import org.productops.common.mail.MailContent.Entry;
import org.productops.common.mail.MailContent.Part;
import org.productops.common.mail.MailLanguage;
import org.productops.common.mail.Mails;
import org.productops.common.schedule.Recurrence;
import org.productops.common.schedule.ScheduledWork;
import org.productops.common.store.Writes;
import org.productops.common.user.People;
import org.productops.common.user.Standing;

/**
 * Once a week tells those who own areas what these need, in one mail each. It looks each day, so that a week in which the
 * product was down on one of them is not left out; what was sent is kept, so that nobody gets two mails in a week, whichever
 * node sends. Of a group that owns an area the members get the mail; of a large one the first by name, who are told so, so
 * that somebody feels meant.
 */
@JiraComponent
public class ReviewDigest implements ScheduledWork {

    private static final LocalTime MORNING = LocalTime.of(7, 0);

    /** So many members of a group get the mail. */
    static final int MOST_MEMBERS = 50;

    /** So many people are noted in one transaction before their mails are written. */
    private static final int PEOPLE_AT_ONCE = 100;

    /** So many areas stand in one mail; the others are on the page that it leads to. */
    private static final int MOST_AREAS = 50;

    private final AreaLibrary library;
    private final DigestStore store;
    private final Writes writes;
    private final People people;
    private final Mails mails;
    private final InstantSource clock;

    @Inject
    public ReviewDigest(
            AreaLibrary library, DigestStore store, Writes writes, People people, Mails mails, InstantSource clock) {
        this.library = library;
        this.store = store;
        this.writes = writes;
        this.people = people;
        this.mails = mails;
        this.clock = clock;
    }

    /**
     * @param first whether the person is accountable for the area
     * @param crowd the group of which the person is one of the first; empty if all of it are told, or there is none
     */
    private record Told(Duty duty, boolean first, Optional<String> crowd) {}

    /** @param large whether there are more of them */
    private record Members(List<String> users, boolean large) {
        static Members of(List<String> users) {
            return new Members(users.stream().limit(MOST_MEMBERS).toList(), users.size() > MOST_MEMBERS);
        }
    }

    @Override
    public String key() {
        return "area-review-digest";
    }

    @Override
    public Recurrence recurrence() {
        return Recurrence.daily(MORNING);
    }

    @Override
    public void run() {
        if (!mails.areOn()) {
            return;
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        String week = today.format(DateTimeFormatter.ISO_WEEK_DATE).substring(0, "2026-W01".length());
        Map<String, List<Told>> told = told(today);
        List<String> all = List.copyOf(told.keySet());
        for (int start = 0; start < all.size(); start += PEOPLE_AT_ONCE) {
            List<String> some = all.subList(start, Math.min(start + PEOPLE_AT_ONCE, all.size()));
            Set<String> claimed = writes.run(ReviewDigestService.LOCK, 0, () -> store.claim(some, week));
            some.stream()
                    .filter(claimed::contains)
                    .forEach(user -> mails.send(user, language -> mail(language, told.get(user))));
        }
    }

    private Map<String, List<Told>> told(LocalDate today) {
        AreaTree tree = library.tree();
        Map<String, Members> groups = new HashMap<>();
        Map<String, List<Told>> told = new TreeMap<>();
        for (Ownership ownership : library.ownerships(tree, tree.areas())) {
            Duty.of(tree, ownership, today).ifPresent(duty -> {
                List<NamedHolder> owners = owners(ownership);
                for (NamedHolder owner : owners) {
                    boolean first = owner.equals(owners.get(0));
                    Members members = members(owner, groups);
                    Optional<String> crowd =
                            members.large() ? Optional.of(owner.holder().id()) : Optional.empty();
                    for (String user : members.users()) {
                        add(told.computeIfAbsent(user, any -> new ArrayList<>()), new Told(duty, first, crowd));
                    }
                }
            });
        }
        return told;
    }

    /** Somebody may own an area by name and by a group. */
    private static void add(List<Told> told, Told one) {
        boolean known = !told.isEmpty() && told.get(told.size() - 1).duty().equals(one.duty());
        if (!known) {
            told.add(one);
        }
    }

    private static List<NamedHolder> owners(Ownership ownership) {
        return ownership
                .role(Role.OWNER)
                .map(held -> held.holders().stream()
                        .filter(holder -> holder.standing() == Standing.ACTIVE)
                        .toList())
                .orElse(List.of());
    }

    private Members members(NamedHolder owner, Map<String, Members> groups) {
        return owner.holder().isUser()
                ? Members.of(List.of(owner.holder().id()))
                : groups.computeIfAbsent(
                        owner.holder().id(), group -> Members.of(people.members(group, MOST_MEMBERS + 1)));
    }

    private static MailContent mail(MailLanguage language, List<Told> told) {
        List<Entry> entries = told.stream()
                .sorted(Comparator.comparing(Told::first)
                        .reversed()
                        .thenComparing(each -> each.duty().overdue().orElse(LocalDate.MAX)))
                .limit(MOST_AREAS)
                .map(each -> entry(language, each))
                .toList();
        int more = told.size() - entries.size();
        Stream<Part> parts = Stream.of(
                Part.list(language.text("productops.area.digest.said"), entries),
                Part.text(more > 0 ? language.text("productops.area.archive.more", more) : ""),
                Part.link(language.text("productops.area.digest.page"), ReviewAddress.ROOT),
                Part.link(language.text("productops.area.digest.stop"), WatchAddress.ROOT));
        return new MailContent(
                language.text("productops.area.digest.subject", told.size()),
                parts.filter(part -> !part.text().isEmpty()).toList());
    }

    private static Entry entry(MailLanguage language, Told told) {
        Duty duty = told.duty();
        List<String> facts = new ArrayList<>();
        duty.overdue().ifPresent(due -> facts.add(language.text("productops.area.review.due", language.day(due))));
        if (!duty.gone().isEmpty()) {
            String names = duty.gone().stream().map(NamedHolder::displayName).collect(Collectors.joining(", "));
            facts.add(language.text("productops.area.review.gone", names));
        }
        if (told.first()) {
            facts.add(language.text("productops.area.review.accountable"));
        }
        told.crowd().ifPresent(group -> facts.add(language.text("productops.area.digest.crowd", group, MOST_MEMBERS)));
        return new Entry(duty.ownership().path(), AreaAddress.page(duty.area().key()), facts);
    }
}
