package org.productops.area.watch;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.productops.area.Area;
import org.productops.area.AreaAddress;
import org.productops.area.AreaChange;
import org.productops.area.AreaFollower;
import org.productops.area.AreaLibrary;
import org.productops.area.AreaTree;
import org.productops.area.Ownership.NamedHolder;
import org.productops.area.watch.RoleChanges.Changed;
import org.productops.common.mail.MailContent;
import org.productops.common.mail.MailContent.Entry;
import org.productops.common.mail.MailContent.Part;
import org.productops.common.mail.MailLanguage;
import org.productops.common.mail.Mails;
import org.productops.common.store.Writes;
import org.productops.common.user.People;
import org.productops.common.user.Person;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells those who watch areas that others look after them now. Who is told of several areas at once, as after an import,
 * gets one mail; who made the change gets none. Watches follow an area into which another one is merged.
 */
@JiraComponent
public class WatchMails implements AreaFollower {

    private static final Logger LOG = LoggerFactory.getLogger(WatchMails.class);

    /** Mails are written while somebody waits for their change to be saved. */
    private static final int MOST_MAILS = 500;

    /** So many areas stand in one mail; the others are counted. */
    private static final int MOST_AREAS = 50;

    private final AreaLibrary library;
    private final AreaWatchStore store;
    private final Writes writes;
    private final People people;
    private final Mails mails;

    @Inject
    public WatchMails(AreaLibrary library, AreaWatchStore store, Writes writes, People people, Mails mails) {
        this.library = library;
        this.store = store;
        this.writes = writes;
        this.people = people;
        this.mails = mails;
    }

    @Override
    public void follow(List<AreaChange> changes) {
        end(AreaChange.ended(changes));
        List<AreaChange> relevant =
                changes.stream().filter(WatchMails::touchesRoles).toList();
        if (!relevant.isEmpty() && mails.areOn()) {
            tell(relevant);
        }
    }

    /** Most areas of a long list, as of an import that is undone, nobody watches. */
    private void end(Map<String, Optional<String>> ended) {
        store.watchers(ended.keySet()).keySet().forEach(key -> end(key, ended.get(key)));
    }

    private void end(String key, Optional<String> successor) {
        writes.run(AreaWatchService.LOCK, successor.orElse(key).hashCode(), () -> {
            store.move(key, successor);
            return key;
        });
    }

    /** Whether others may look after the area, or after those below it, than before. */
    private static boolean touchesRoles(AreaChange change) {
        return change.before()
                .flatMap(before -> change.after()
                        .filter(after -> !after.roles().equals(before.roles())
                                || !after.parent().equals(before.parent())))
                .isPresent();
    }

    private void tell(List<AreaChange> changes) {
        AreaTree before = changes.get(0).treeBefore();
        AreaTree after = changes.get(0).treeAfter();
        Set<String> reached = new LinkedHashSet<>();
        for (AreaChange change : changes) {
            Area area = change.after().orElseThrow();
            if (reached.add(area.key())) {
                after.below(area).forEach(below -> reached.add(below.key()));
            }
        }
        Map<String, List<String>> watchers = store.watchers(reached);
        Set<String> authors = changes.stream().map(AreaChange::userKey).collect(Collectors.toSet());
        Map<String, List<RoleChanges>> told = new LinkedHashMap<>();
        for (RoleChanges change : changes(before, after, watchers.keySet())) {
            for (String watcher : watchers.get(change.area().key())) {
                if (!authors.contains(watcher)) {
                    told.computeIfAbsent(watcher, any -> new ArrayList<>()).add(change);
                }
            }
        }
        String author = author(changes.get(0).userKey());
        told.entrySet().stream()
                .limit(MOST_MAILS)
                .forEach(each -> mails.send(each.getKey(), language -> mail(language, author, each.getValue())));
        if (told.size() > MOST_MAILS) {
            LOG.warn("{} people watch what was changed; {} of them got a mail", told.size(), MOST_MAILS);
        }
    }

    private List<RoleChanges> changes(AreaTree before, AreaTree after, Set<String> keys) {
        List<Area> old = keys.stream().flatMap(key -> before.find(key).stream()).toList();
        List<Area> now =
                old.stream().flatMap(area -> after.find(area.key()).stream()).toList();
        var oldOwnerships = library.ownerships(before, old);
        var newOwnerships = library.ownerships(after, now);
        List<RoleChanges> changes = new ArrayList<>();
        for (int i = 0; i < now.size(); i++) {
            changes.add(RoleChanges.between(oldOwnerships.get(i), newOwnerships.get(i)));
        }
        return changes.stream().filter(change -> !change.roles().isEmpty()).toList();
    }

    private String author(String userKey) {
        return people.findByKey(userKey).map(Person::displayName).orElse(userKey);
    }

    private static MailContent mail(MailLanguage language, String author, List<RoleChanges> changes) {
        List<Entry> entries = changes.stream()
                .limit(MOST_AREAS)
                .map(change -> entry(language, change))
                .toList();
        int more = changes.size() - entries.size();
        RoleChanges first = changes.get(0);
        String subject = changes.size() == 1
                ? language.text(
                        "productops.area.watch.subject-one", first.area().name())
                : language.text("productops.area.watch.subject-many", changes.size());
        Stream<Part> said = Stream.of(
                Part.list(language.text("productops.area.watch.said", author), entries),
                Part.text(more > 0 ? language.text("productops.area.archive.more", more) : ""),
                Part.text(language.text("productops.area.watch.why")),
                changes.size() == 1
                        ? Part.link(
                                language.text(
                                        "productops.area.watch.stop-mail",
                                        first.area().name()),
                                WatchAddress.stop(first.area().key()))
                        : Part.link(language.text("productops.area.notices.link"), WatchAddress.ROOT));
        return new MailContent(
                subject, said.filter(part -> !part.text().isEmpty()).toList());
    }

    private static Entry entry(MailLanguage language, RoleChanges change) {
        return new Entry(
                change.path(),
                AreaAddress.page(change.area().key()),
                change.roles().stream().map(each -> fact(language, each)).toList());
    }

    private static String fact(MailLanguage language, Changed change) {
        String role = language.text(change.role().label());
        if (change.before().isEmpty()) {
            return language.text("productops.area.watch.role-new", role, names(change.after()));
        }
        return change.after().isEmpty()
                ? language.text("productops.area.watch.role-none", role, names(change.before()))
                : language.text("productops.area.watch.role", role, names(change.after()), names(change.before()));
    }

    private static String names(List<NamedHolder> holders) {
        return holders.stream().map(NamedHolder::displayName).collect(Collectors.joining(", "));
    }
}
