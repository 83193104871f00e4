package org.productops.feedback.inbox;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.productops.area.mapping.ProjectPlace;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.error.NotPermittedException;
import org.productops.common.store.Writes;
import org.productops.common.text.TextIdentity;
import org.productops.common.text.TextOrder;
import org.productops.common.text.TextRule;

/** Filters with names: one's own, and those that the people of a project share. */
@JiraComponent
public class SavedViewService {

    /** The names of what is sent. */
    public static final String NAME = "name";

    public static final String QUERY = "query";
    public static final String PROJECT = "project";

    private static final String LOCK = "feedback.inbox.views";
    private static final TextRule NAME_RULE =
            TextRule.line(SavedView.LONGEST_NAME).mandatory();
    private static final TextRule QUERY_RULE = TextRule.line(SavedView.LONGEST_QUERY);

    private final InboxAccess access;
    private final SavedViewStore store;
    private final Writes writes;

    @Inject
    public SavedViewService(InboxAccess access, SavedViewStore store, Writes writes) {
        this.access = access;
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

    /** Whether the caller may remove the view. */
    public boolean mayRemove(SavedView view) {
        String user = access.requireUser();
        return view.ownerKey().equals(user)
                || view.projectId() != 0
                        && access.projects().stream()
                                .anyMatch(project -> project.id() == view.projectId() && access.administers(project));
    }

    /**
     * Keeps a filter under a name.
     *
     * @param name what it is called
     * @param query the filter, as the page's address has it
     * @param projectKey the project whose people all see it, for its administrators; empty for the caller's own
     * @throws NotPermittedException if the caller does not administer the project
     * @throws InvalidException with all that is wrong; at {@link #PROJECT} if the caller sees no such project
     */
    public SavedView save(String name, String query, String projectKey) {
        String user = access.requireUser();
        Optional<ProjectPlace> project = Optional.of(projectKey)
                .filter(key -> !key.isEmpty())
                .map(key -> access.project(key)
                        .orElseThrow(() -> InvalidException.at(
                                PROJECT, Message.of("productops.inbox.error.no-project", TextRule.beginning(key)))));
        project.filter(each -> !access.administers(each)).ifPresent(each -> {
            throw new NotPermittedException(
                    Message.of("productops.inbox.error.view-not-permitted", each.name()), false);
        });
        FieldErrors.Collector errors = FieldErrors.collect();
        String tidied = NAME_RULE.check(NAME, name, errors);
        String filter = QUERY_RULE.check(QUERY, query, errors);
        errors.throwIfAny();
        long projectId = project.map(ProjectPlace::id).orElse(0L);
        return writes.run(LOCK, user.hashCode(), () -> {
            List<SavedView> others = store.of(user, projectId == 0 ? List.of() : List.of(projectId)).stream()
                    .filter(view -> view.projectId() == projectId)
                    .toList();
            FieldErrors.Collector clashes = FieldErrors.collect();
            if (others.stream().anyMatch(view -> TextIdentity.of(view.name()).equals(TextIdentity.of(tidied)))) {
                clashes.at(NAME, Message.of("productops.inbox.error.view-taken", tidied));
            }
            if (others.size() >= SavedView.MOST) {
                clashes.at(NAME, Message.of("productops.inbox.error.views-many", SavedView.MOST));
            }
            clashes.throwIfAny();
            return store.insert(new SavedView(0, user, projectId, tidied, filter));
        });
    }

    /**
     * Forgets a view.
     *
     * @throws NotFoundException if there is none that the caller may use
     * @throws NotPermittedException if the caller neither made it nor administers its project
     */
    public void remove(long id) {
        access.requireUser();
        SavedView view = all().stream()
                .filter(each -> each.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotFoundException(Message.of("productops.inbox.error.no-view", id)));
        if (!mayRemove(view)) {
            throw new NotPermittedException(Message.of("productops.inbox.error.view-not-yours", view.name()), false);
        }
        writes.run(LOCK, view.ownerKey().hashCode(), () -> {
            store.remove(id);
            return id;
        });
    }
}
