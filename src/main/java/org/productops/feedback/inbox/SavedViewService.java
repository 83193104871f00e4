package org.productops.feedback.inbox;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.productops.area.mapping.ProjectPlace;
import org.productops.common.error.ConflictException;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.error.NotPermittedException;
import org.productops.common.store.Writes;
import org.productops.common.text.TextOrder;
import org.productops.common.text.TextRule;

/** Filters with names: one's own, and those that the people of a project share. */
@JiraComponent
public class SavedViewService {

    private static final String LOCK = "feedback.inbox.views";

    private final InboxAccess access;
    private final InboxService inbox;
    private final SavedViewStore store;
    private final Writes writes;

    @Inject
    public SavedViewService(InboxAccess access, InboxService inbox, SavedViewStore store, Writes writes) {
        this.access = access;
        this.inbox = inbox;
        this.store = store;
        this.writes = writes;
    }

    /** Those that the caller may use, by name. */
    public List<SavedView> all() {
        String user = access.requireUser();
        List<Long> projects = access.projects().stream().map(ProjectPlace::id).toList();
        return store.of(user, projects).stream()
                .sorted(Comparator.comparing(SavedView::name, TextOrder.OF_ALL_LANGUAGES)
                        .thenComparing(SavedView::id))
                .toList();
    }

    /**
     * A view that the caller may use.
     *
     * @throws NotFoundException if there is none
     */
    public SavedView get(long id) {
        access.requireUser();
        return store.find(id).filter(this::mayUse).orElseThrow(() -> gone(id));
    }

    private boolean mayUse(SavedView view) {
        return view.shared() ? project(view).isPresent() : view.ownerKey().equals(access.requireUser());
    }

    /**
     * The same for somebody who may change it.
     *
     * @throws NotFoundException if there is none that the caller may use
     * @throws NotPermittedException if the caller neither made it nor administers its project
     */
    public SavedView getToEdit(long id) {
        access.requireUser();
        SavedView view = get(id);
        if (!mayEdit(view)) {
            throw new NotPermittedException(Message.of("productops.inbox.error.view-not-yours", view.name()), false);
        }
        return view;
    }

    /** Whether the caller may change the view, and remove it. */
    public boolean mayEdit(SavedView view) {
        String user = access.requireUser();
        return view.ownerKey().equals(user)
                || project(view).filter(access::administers).isPresent();
    }

    /** The project whose people share the view, as far as the caller may see its feedback; empty if nobody shares it. */
    public Optional<ProjectPlace> project(SavedView view) {
        access.requireUser();
        return view.shared()
                ? access.projects().stream()
                        .filter(project -> project.id() == view.projectId())
                        .findFirst()
                : Optional.empty();
    }

    /** The project, if the caller may give views to all its people. */
    public Optional<ProjectPlace> sharable(String projectKey) {
        access.requireUser();
        return access.project(projectKey).filter(access::administers);
    }

    /**
     * Keeps a filter under a name. With a project, for its administrators: all its people see it then.
     *
     * @throws NotPermittedException if the caller does not administer the project
     * @throws InvalidException with all that is wrong, at the fields named in {@link SavedViewFields}
     */
    public SavedView add(SavedViewDraft draft) {
        String user = access.requireUser();
        Optional<ProjectPlace> project = Optional.of(draft.project())
                .filter(key -> !key.isEmpty())
                .map(key -> access.project(key)
                        .orElseThrow(() -> InvalidException.at(
                                SavedViewFields.PROJECT,
                                Message.of("productops.inbox.error.no-project", TextRule.beginning(key)))));
        project.filter(each -> !access.administers(each)).ifPresent(each -> {
            throw new NotPermittedException(
                    Message.of("productops.inbox.error.view-not-permitted", each.name()), false);
        });
        long projectId = project.map(ProjectPlace::id).orElse(0L);
        SavedView view = SavedViewRules.apply(draft, new SavedView(0, user, projectId, "", "", 0), inbox::check);
        return writes.run(LOCK, lock(view), () -> {
            SavedViewRules.requireRoom(view, beside(view));
            return store.insert(view);
        });
    }

    /**
     * Changes the name of a view and what it filters. Who shares it stays.
     *
     * @param version the version that the change is based on
     * @throws NotFoundException if there is none that the caller may use
     * @throws NotPermittedException if the caller neither made it nor administers its project
     * @throws InvalidException with all that is wrong, at the fields named in {@link SavedViewFields}
     * @throws ConflictException if somebody else changed it since
     */
    public SavedView update(long id, long version, SavedViewDraft draft) {
        access.requireUser();
        SavedView before = getToEdit(id);
        SavedViewRules.apply(draft, before, inbox::check);
        return writes.run(LOCK, lock(before), () -> {
            SavedView stored = stored(id, version);
            SavedView next = SavedViewRules.apply(draft, stored, any -> {});
            SavedViewRules.requireRoom(next, beside(next));
            if (next.name().equals(stored.name()) && next.query().equals(stored.query())) {
                return stored;
            }
            store.update(next);
            return next;
        });
    }

    /**
     * Forgets a view.
     *
     * @param version the version that the caller has seen
     * @throws NotFoundException if there is none that the caller may use
     * @throws NotPermittedException if the caller neither made it nor administers its project
     * @throws ConflictException if somebody else changed it since
     */
    public void remove(long id, long version) {
        access.requireUser();
        SavedView view = getToEdit(id);
        writes.run(LOCK, lock(view), () -> {
            stored(id, version);
            store.remove(id);
            return id;
        });
    }

    private SavedView stored(long id, long version) {
        SavedView stored = store.find(id).orElseThrow(() -> gone(id));
        ConflictException.check(stored, version, Message.of("productops.inbox.error.view-conflict", stored.name()));
        return stored;
    }

    private static NotFoundException gone(long id) {
        return new NotFoundException(Message.of("productops.inbox.error.no-view", id));
    }

    /** Those whose names have to differ from it. */
    private List<SavedView> beside(SavedView view) {
        return store.of(view.ownerKey(), view.shared() ? List.of(view.projectId()) : List.of()).stream()
                .filter(each -> each.projectId() == view.projectId())
                .toList();
    }

    /** What stands beside each other is written one after the other. */
    private static long lock(SavedView view) {
        return view.shared() ? view.projectId() : view.ownerKey().hashCode();
    }
}
