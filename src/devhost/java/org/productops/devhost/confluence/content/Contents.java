package org.productops.devhost.confluence.content;

import com.atlassian.confluence.event.events.space.SpaceRemoveEvent;
import com.atlassian.event.api.EventPublisher;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.productops.devhost.request.RequestContext;
import org.productops.devhost.users.HostUser;

/** Reads and changes spaces and pages for the person of the request, by Confluence's rules. */
public final class Contents {
    private final ConfluenceRecords records;
    private final SpacePermissions permissions;
    private final Consumer<String> storageCheck;
    private final Supplier<EventPublisher> events;

    /** @param storageCheck throws a {@link ContentProblem} for a body that is not in storage format */
    public Contents(
            ConfluenceRecords records,
            SpacePermissions permissions,
            Consumer<String> storageCheck,
            Supplier<EventPublisher> events) {
        this.records = records;
        this.permissions = permissions;
        this.storageCheck = storageCheck;
        this.events = events;
    }

    /** The spaces that the person sees. */
    public List<SpaceRecord> spaces() {
        return records.spaces().stream().filter(permissions::canView).toList();
    }

    /** A space that the person sees. */
    public SpaceRecord space(String key) {
        return records.space(key)
                .filter(permissions::canView)
                .orElseThrow(() -> ContentProblem.notFound("No space with key : " + key));
    }

    /** A space that the person administers. */
    public SpaceRecord administeredSpace(String key) {
        SpaceRecord space = space(key);
        if (!permissions.canAdminister(space)) {
            throw ContentProblem.forbidden("You are not permitted to administer this space.");
        }
        return space;
    }

    /** The pages of a space that the person sees. */
    public List<PageRecord> pages(SpaceRecord space) {
        return records.pages(space.key());
    }

    /** All pages that the person sees. */
    public List<PageRecord> pages() {
        return spaces().stream().flatMap(space -> pages(space).stream()).toList();
    }

    /** A page that the person sees. */
    public PageRecord page(long id) {
        return records.page(id)
                .filter(page -> records.space(page.spaceKey())
                        .filter(permissions::canView)
                        .isPresent())
                .orElseThrow(() -> ContentProblem.notFound("No content found with id: ContentId{id=" + id + "}"));
    }

    /** A page that the person sees, by its title. */
    public Optional<PageRecord> page(SpaceRecord space, String title) {
        return records.page(space.key(), title);
    }

    /** Makes a space with a home page; whoever makes it administers it. */
    public synchronized SpaceRecord createSpace(String key, String name) {
        HostUser user = requireUser();
        if (!key.matches("[A-Za-z0-9]{1,255}")) {
            throw new ContentProblem(400, "key", "Space keys consist of ASCII letters and digits: " + key);
        }
        if (name.isBlank()) {
            throw new ContentProblem(400, "name", "A space needs a name.");
        }
        if (records.space(key).isPresent()) {
            throw new ContentProblem(400, "key", "A space already exists with key " + key);
        }
        Instant now = Instant.now();
        long homePage = records.nextId();
        SpaceRecord space = new SpaceRecord(
                records.nextId(), key, name.strip(), homePage, true, Set.of(), Set.of(user.key()), false, false);
        records.put(space);
        records.put(new PageRecord(homePage, key, 0, space.name() + " Home", "", 1, user.key(), now, user.key(), now));
        return space;
    }

    /** Changes who may do what in a space. */
    public synchronized void permit(SpaceRecord changed) {
        administeredSpace(changed.key());
        records.put(changed);
    }

    /** Takes a space out of use. */
    public synchronized void archiveSpace(String key) {
        records.put(administeredSpace(key).archive());
    }

    /** Removes a space with all its pages, and tells plugins. */
    public synchronized void removeSpace(String key) {
        SpaceRecord space = administeredSpace(key);
        events.get().publish(new SpaceRemoveEvent(space.toSpace()));
        records.remove(space);
    }

    /** Makes a page. */
    public synchronized PageRecord createPage(String spaceKey, long parentId, String title, String body) {
        SpaceRecord space = editableSpace(spaceKey);
        check(space, 0, title, body);
        long parent = parentId == 0 ? space.homePageId() : page(parentId).id();
        HostUser user = requireUser();
        Instant now = Instant.now();
        PageRecord page = new PageRecord(
                records.nextId(), space.key(), parent, title.strip(), body, 1, user.key(), now, user.key(), now);
        records.put(page);
        return page;
    }

    /**
     * Makes a new version of a page.
     *
     * @param version the number of the new version
     */
    public synchronized PageRecord updatePage(long id, int version, String title, String body) {
        PageRecord page = page(id);
        SpaceRecord space = editableSpace(page.spaceKey());
        check(space, id, title, body);
        if (version != page.version() + 1) {
            throw new ContentProblem(
                    409, "", "Version must be incremented on update. Current version is: " + page.version());
        }
        PageRecord next =
                page.next(title.strip(), body, page.parentId(), requireUser().key(), Instant.now());
        records.put(next);
        return next;
    }

    /** Adds labels to a page, and gives all that it has then. */
    public synchronized List<String> label(long id, List<String> names) {
        PageRecord page = page(id);
        editableSpace(page.spaceKey());
        List<String> all = Stream.concat(
                        records.labels(id).stream(), names.stream().map(name -> name.toLowerCase(Locale.ROOT)))
                .distinct()
                .toList();
        records.put(new LabelRecord(id, all));
        return all;
    }

    /** Removes a page; the pages below it move up. */
    public synchronized void removePage(long id) {
        PageRecord page = page(id);
        SpaceRecord space = editableSpace(page.spaceKey());
        if (page.id() == space.homePageId()) {
            throw new ContentProblem(400, "", "The home page of a space cannot be removed.");
        }
        for (PageRecord child : records.pages(space.key())) {
            if (child.parentId() == id) {
                records.put(new PageRecord(
                        child.id(),
                        child.spaceKey(),
                        page.parentId(),
                        child.title(),
                        child.body(),
                        child.version(),
                        child.creator(),
                        child.created(),
                        child.modifier(),
                        child.modified()));
            }
        }
        records.remove(page);
    }

    private SpaceRecord editableSpace(String key) {
        SpaceRecord space = space(key);
        if (!permissions.canEdit(space)) {
            throw ContentProblem.forbidden("You are not permitted to write pages in this space.");
        }
        return space;
    }

    private void check(SpaceRecord space, long id, String title, String body) {
        if (title.isBlank() || title.length() > 255) {
            throw new ContentProblem(400, "title", "A page needs a title of at most 255 characters.");
        }
        Optional<PageRecord> other = records.page(space.key(), title.strip());
        if (other.filter(page -> page.id() != id).isPresent()) {
            throw new ContentProblem(
                    400,
                    "title",
                    "A page with this title already exists: A page already exists with the title " + title
                            + " in the space with key " + space.key());
        }
        storageCheck.accept(body);
    }

    private static HostUser requireUser() {
        return RequestContext.currentUser().orElseThrow(() -> new ContentProblem(401, "", "Log in first."));
    }
}
