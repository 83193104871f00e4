package org.productops.common.setup;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.productops.common.access.Access;
import org.productops.common.audit.AuditEntry;
import org.productops.common.audit.AuditLog;
import org.productops.common.audit.FieldChange;
import org.productops.common.error.Confirmation;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.error.ProductOpsException;
import org.productops.common.error.UnconfirmedException;
import org.productops.common.settings.Settings;
import org.productops.common.store.Locks;
import org.productops.common.store.Transactions;
import org.productops.common.text.SearchFolding;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * <em>Set up Product Ops</em>: creates in the product what the features need. Only administrators may; once at a time
 * in the cluster; doing it again changes nothing.
 */
@JiraComponent
public class SetUpService {

    private static final Logger LOG = LoggerFactory.getLogger(SetUpService.class);

    /** The field with the projects, and how the audit log names them. */
    public static final String PROJECTS = "projects";

    /** So many of the projects that get it, too, are named; the others are counted. */
    private static final int NAMED = 10;

    private static final String COMPLETE = "setup.complete";

    private final List<SetUpStep> steps;
    private final List<NextStep> next;
    private final SetUpProjects projects;
    private final Settings settings;
    private final SetUpChoice choice;
    private final Access access;
    private final Locks locks;
    private final Transactions transactions;
    private final AuditLog audit;

    @Inject
    public SetUpService(
            List<SetUpStep> steps,
            List<NextStep> next,
            SetUpProjects projects,
            Settings settings,
            Access access,
            Locks locks,
            Transactions transactions,
            AuditLog audit) {
        this.steps = steps.stream()
                .sorted(Comparator.comparingInt(SetUpStep::position))
                .toList();
        this.next = next.stream()
                .sorted(Comparator.comparingInt(NextStep::position))
                .toList();
        this.projects = projects;
        this.settings = settings;
        this.choice = new SetUpChoice(settings);
        this.access = access;
        this.locks = locks;
        this.transactions = transactions;
        this.audit = audit;
    }

    /** Whether everything was created when it was last pressed. Only administrators may ask. */
    public boolean isComplete() {
        access.requireAdministrator();
        return settings.text(COMPLETE).filter("true"::equals).isPresent();
    }

    /** What would be created, where it is, and what comes next. Changes nothing. */
    public SetUpView view() {
        access.requireAdministrator();
        List<SetUpProject> all = projects.all();
        Set<Long> chosen = choice.chosen();
        return new SetUpView(
                isComplete(),
                steps.stream().map(SetUpStep::about).toList(),
                all.stream().filter(project -> chosen.contains(project.id())).toList(),
                !all.isEmpty(),
                next.stream().map(NextStep::view).toList());
    }

    /**
     * The projects that do not offer it yet and whose name or key has all words of a query, by name, for an
     * administrator who types.
     *
     * @param query as typed; all for an empty one
     * @param most how many at most
     */
    public List<SetUpProject> search(String query, int most) {
        access.requireAdministrator();
        String[] words = SearchFolding.words(query);
        Set<Long> offering = choice.chosen();
        return projects.all().stream()
                .filter(project -> !offering.contains(project.id()))
                .filter(project -> {
                    String folded = SearchFolding.fold(project.key() + " " + project.name());
                    return Arrays.stream(words).allMatch(folded::contains);
                })
                .limit(most)
                .toList();
    }

    /**
     * The projects with these keys, by name, for an administrator who has typed them; keys of no project are left out.
     */
    public List<SetUpProject> find(Collection<String> keys) {
        access.requireAdministrator();
        Set<String> wanted = upper(keys);
        return projects.all().stream()
                .filter(project -> wanted.contains(project.key()))
                .toList();
    }

    /**
     * Runs all steps in their order and stops at the first that fails; earlier ones stay done. What projects offer
     * already is looked after, too.
     *
     * @param keys of the projects that shall offer what is created besides; may be empty
     * @param confirmation that the caller was told which other projects get it, too
     * @return how each step went
     * @throws InvalidException at {@link #PROJECTS} if there is no such project
     * @throws UnconfirmedException if other projects get it, too, until that is confirmed
     */
    public SetUpReport setUp(Collection<String> keys, Confirmation confirmation) {
        String user = access.requireAdministrator();
        List<SetUpProject> all = projects.all();
        Map<String, Long> known = all.stream().collect(Collectors.toMap(SetUpProject::key, SetUpProject::id));
        Set<String> wanted = upper(keys);
        List<String> unknown =
                wanted.stream().filter(key -> !known.containsKey(key)).toList();
        if (!unknown.isEmpty()) {
            throw InvalidException.at(
                    PROJECTS, Message.of("productops.common.setup.unknown-projects", String.join(", ", unknown)));
        }
        Set<Long> ids = wanted.stream().map(known::get).collect(Collectors.toCollection(TreeSet::new));
        ask(all, ids, confirmation);
        return locks.holding("setup", () -> run(user, all, ids));
    }

    private static Set<String> upper(Collection<String> keys) {
        return keys.stream().map(key -> key.toUpperCase(Locale.ROOT)).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Of what is chosen anew: the others have been asked about, or had it before. */
    private void ask(List<SetUpProject> all, Set<Long> ids, Confirmation confirmation) {
        Set<Long> before = choice.chosen();
        Set<Long> fresh = new TreeSet<>(ids);
        fresh.removeAll(before);
        if (fresh.isEmpty()) {
            return;
        }
        Set<Long> allIds = all.stream().map(SetUpProject::id).collect(Collectors.toSet());
        Set<Long> reached = steps.stream()
                .flatMap(step -> step.reached(fresh, allIds).stream())
                .filter(id -> !ids.contains(id) && !before.contains(id))
                .collect(Collectors.toSet());
        if (reached.isEmpty()) {
            return;
        }
        String names = all.stream()
                .filter(project -> reached.contains(project.id()))
                .limit(NAMED)
                .map(SetUpProject::name)
                .collect(Collectors.joining(", "));
        UnconfirmedException question = new UnconfirmedException(List.of(
                reached.size() > NAMED
                        ? Message.of("productops.common.setup.reached-more", names, reached.size() - NAMED)
                        : Message.of("productops.common.setup.reached", names)));
        confirmation.require(question);
    }

    private SetUpReport run(String user, List<SetUpProject> all, Set<Long> added) {
        Set<Long> before = choice.chosen();
        // Only SetUpUndoService takes it out of a project again.
        Set<Long> offering = new TreeSet<>(before);
        offering.addAll(added);
        Set<Long> left = new TreeSet<>(choice.left());
        left.removeAll(added);
        choice.keep(offering, left);
        Set<Long> projectIds = new TreeSet<>(offering);
        projectIds.retainAll(all.stream().map(SetUpProject::id).toList());
        List<StepReport> reports = new ArrayList<>();
        boolean failed = false;
        for (SetUpStep step : steps) {
            StepReport report = failed ? StepReport.skipped(step.about()) : take(step, projectIds);
            failed = failed || report.status() == StepReport.Status.FAILED;
            reports.add(report);
        }
        SetUpReport report = new SetUpReport(
                reports,
                all.stream()
                        .filter(project -> added.contains(project.id()) && !before.contains(project.id()))
                        .map(SetUpProject::name)
                        .toList());
        settings.keep(COMPLETE, String.valueOf(report.isComplete()));
        if (!report.isUnchanged()) {
            transactions.run(() -> {
                audit.record(AuditEntry.configuration(
                        user, "productops.common.audit.set-up", "product", changes(before, offering, report)));
                return null;
            });
        }
        return report;
    }

    private static StepReport take(SetUpStep step, Set<Long> projectIds) {
        try {
            return StepReport.done(step.about(), step.apply(projectIds));
        } catch (ProductOpsException e) {
            return StepReport.failed(step.about(), e.text());
        } catch (RuntimeException e) {
            LOG.error("Set-up step {} failed", step.getClass().getName(), e);
            return StepReport.failed(step.about(), Message.of("productops.common.setup.failed-unexpectedly", e));
        }
    }

    /** For the audit log, which is not for one language: the keys of the texts with their arguments. */
    private static List<FieldChange> changes(Set<Long> before, Set<Long> after, SetUpReport report) {
        List<FieldChange> changes = new ArrayList<>();
        changes.add(new FieldChange(PROJECTS, before.toString(), after.toString()));
        for (StepReport step : report.steps()) {
            String results = step.results().stream()
                    .map(result -> result.outcome() + " " + result.text().arguments())
                    .collect(Collectors.joining(", "));
            changes.add(new FieldChange(step.about().key(), "", step.status() + " " + results));
        }
        return changes;
    }
}
