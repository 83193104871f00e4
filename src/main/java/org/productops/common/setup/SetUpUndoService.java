package org.productops.common.setup;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.productops.common.access.Access;
import org.productops.common.audit.AuditEntry;
import org.productops.common.audit.AuditLog;
import org.productops.common.audit.FieldChange;
import org.productops.common.error.Confirmation;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.error.UnconfirmedException;
import org.productops.common.settings.Settings;
import org.productops.common.store.Locks;
import org.productops.common.store.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes back what <em>Set up Product Ops</em> put into a project, as far as the product allows: nothing that issues or
 * other projects use. Only administrators may; once at a time in the cluster; doing it again takes what could not go
 * the last time.
 */
@JiraComponent
public class SetUpUndoService {

    private static final Logger LOG = LoggerFactory.getLogger(SetUpUndoService.class);

    /** What its entries in the audit log are called. */
    static final String ACTION = "productops.common.audit.set-up-taken-back";

    private final List<SetUpStep> steps;
    private final SetUpProjects projects;
    private final SetUpChoice choice;
    private final Access access;
    private final Locks locks;
    private final Transactions transactions;
    private final AuditLog audit;

    @Inject
    public SetUpUndoService(
            List<SetUpStep> steps,
            SetUpProjects projects,
            Settings settings,
            Access access,
            Locks locks,
            Transactions transactions,
            AuditLog audit) {
        // The last that came is the first to go: it may hang on what came before.
        this.steps = steps.stream()
                .sorted(Comparator.comparingInt(SetUpStep::position).reversed())
                .toList();
        this.projects = projects;
        this.choice = new SetUpChoice(settings);
        this.access = access;
        this.locks = locks;
        this.transactions = transactions;
        this.audit = audit;
    }

    /** The projects out of which it can be taken, by name: those that were set up, at whatever time. */
    public List<SetUpProject> projects() {
        access.requireAdministrator();
        Set<Long> ids = everSetUp();
        return projects.all().stream()
                .filter(project -> ids.contains(project.id()))
                .toList();
    }

    /**
     * What taking it out of a project would do as things stand now. Changes nothing.
     *
     * @throws NotFoundException if no project with this key was ever set up
     */
    public SetUpUndoView view(String key) {
        access.requireAdministrator();
        SetUpProject project = find(key);
        List<SetUpUndo> planned =
                plan(project).stream().flatMap(step -> step.undos().stream()).toList();
        return new SetUpUndoView(
                project,
                choice.chosen().contains(project.id()),
                texts(planned, true),
                texts(planned, false),
                question(planned).answer());
    }

    /**
     * Takes it out of a project. What cannot go stays, and so does the whole project among those to take it from.
     *
     * @param confirmation that the caller was told what goes and what stays
     * @throws NotFoundException if no project with this key was ever set up
     * @throws InvalidException if something other than was told would go now, or if the product refuses; what went by
     *     then is gone
     */
    public void takeBack(String key, Confirmation confirmation) {
        String user = access.requireAdministrator();
        SetUpProject project = find(key);
        locks.holding("setup", () -> {
            run(user, project, confirmation);
            return null;
        });
    }

    private void run(String user, SetUpProject project, Confirmation confirmation) {
        List<Planned> plan = plan(project);
        List<SetUpUndo> all =
                plan.stream().flatMap(step -> step.undos().stream()).toList();
        if (!confirmation.covers(question(all).answer())) {
            throw InvalidException.general(Message.of("productops.common.setup.undo.changed"));
        }
        Set<Long> before = choice.chosen();
        Set<Long> after = new TreeSet<>(before);
        after.remove(project.id());
        Set<Long> left = new TreeSet<>(choice.left());
        left.add(project.id());
        choice.keep(after, left);
        List<FieldChange> changes = new ArrayList<>();
        if (!before.equals(after)) {
            changes.add(new FieldChange(SetUpService.PROJECTS, before.toString(), after.toString()));
        }
        try {
            for (Planned step : plan) {
                for (SetUpUndo undo :
                        step.undos().stream().filter(SetUpUndo::possible).toList()) {
                    take(undo);
                    changes.add(new FieldChange(
                            step.about().key(), "", "REMOVED " + undo.text().arguments()));
                }
            }
        } finally {
            record(user, changes);
        }
    }

    private static void take(SetUpUndo undo) {
        try {
            undo.work().run();
        } catch (RuntimeException e) {
            LOG.error("Not taken back: {}", undo.text(), e);
            throw InvalidException.general(Message.of("productops.common.setup.failed-unexpectedly", e));
        }
    }

    private void record(String user, List<FieldChange> changes) {
        if (!changes.isEmpty()) {
            transactions.run(() -> {
                audit.record(AuditEntry.configuration(user, ACTION, "product", changes));
                return null;
            });
        }
    }

    private SetUpProject find(String key) {
        String wanted = key.toUpperCase(Locale.ROOT);
        Set<Long> ids = everSetUp();
        return projects.all().stream()
                .filter(project -> project.key().equals(wanted) && ids.contains(project.id()))
                .findFirst()
                .orElseThrow(
                        () -> new NotFoundException(Message.of("productops.common.setup.undo.no-project", wanted)));
    }

    private Set<Long> everSetUp() {
        return Stream.concat(choice.chosen().stream(), choice.left().stream()).collect(Collectors.toSet());
    }

    private List<Planned> plan(SetUpProject project) {
        Set<Long> existing = projects.all().stream().map(SetUpProject::id).collect(Collectors.toSet());
        Set<Long> staying = new TreeSet<>(choice.chosen());
        staying.retainAll(existing);
        staying.remove(project.id());
        return steps.stream()
                .map(step -> new Planned(step.about(), step.undo(project.id(), staying)))
                .toList();
    }

    private static UnconfirmedException question(List<SetUpUndo> planned) {
        return new UnconfirmedException(planned.stream().map(SetUpUndo::text).toList());
    }

    private static List<Message> texts(List<SetUpUndo> planned, boolean possible) {
        return planned.stream()
                .filter(undo -> undo.possible() == possible)
                .map(SetUpUndo::text)
                .toList();
    }

    private record Planned(Message about, List<SetUpUndo> undos) {}
}
