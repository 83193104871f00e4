package org.productops.common.setup;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.productops.common.access.Access;
import org.productops.common.audit.AuditEntry;
import org.productops.common.audit.AuditLog;
import org.productops.common.audit.FieldChange;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.error.ProductOpsException;
import org.productops.common.settings.Settings;
import org.productops.common.store.Locks;
import org.productops.common.store.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * <em>Set up Product Ops</em>: creates in the product what the features need. Only administrators may; once at a time
 * in the cluster; doing it again changes nothing.
 */
@JiraComponent
public class SetUpService {

    private static final Logger LOG = LoggerFactory.getLogger(SetUpService.class);

    /** How the audit log names the projects. */
    static final String PROJECTS = "projects";

    private static final String CHOSEN_PROJECTS = "setup.projects";
    private static final String COMPLETE = "setup.complete";

    private final List<SetUpStep> steps;
    private final SetUpProjects projects;
    private final Settings settings;
    private final Access access;
    private final Locks locks;
    private final Transactions transactions;
    private final AuditLog audit;

    @Inject
    public SetUpService(
            List<SetUpStep> steps,
            SetUpProjects projects,
            Settings settings,
            Access access,
            Locks locks,
            Transactions transactions,
            AuditLog audit) {
        this.steps = steps.stream()
                .sorted(Comparator.comparingInt(SetUpStep::position))
                .toList();
        this.projects = projects;
        this.settings = settings;
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

    /** What would be created, and where it could be. Changes nothing. */
    public SetUpView view() {
        access.requireAdministrator();
        List<SetUpProject> all = projects.all();
        Set<Long> ids = all.stream().map(SetUpProject::id).collect(Collectors.toSet());
        Set<Long> chosen = chosenBefore();
        List<Map<Long, Message>> remarks =
                steps.stream().map(step -> step.remarks(ids)).toList();
        List<SetUpView.Choice> choices = all.stream()
                .map(project -> new SetUpView.Choice(
                        project,
                        chosen.contains(project.id()),
                        remarks.stream()
                                .filter(each -> each.containsKey(project.id()))
                                .map(each -> each.get(project.id()))
                                .toList()))
                .toList();
        return new SetUpView(isComplete(), steps.stream().map(SetUpStep::about).toList(), choices);
    }

    /**
     * Runs all steps in their order and stops at the first that fails; earlier ones stay done.
     *
     * @param projectIds the projects that shall offer what is created; may be empty
     * @return how each step went
     * @throws InvalidException if there is no such project
     */
    public SetUpReport setUp(Set<Long> projectIds) {
        String user = access.requireAdministrator();
        Set<Long> known = projects.all().stream().map(SetUpProject::id).collect(Collectors.toSet());
        if (!known.containsAll(projectIds)) {
            throw InvalidException.at("project", Message.of("productops.common.setup.unknown-project"));
        }
        return locks.holding("setup", () -> run(user, new TreeSet<>(projectIds)));
    }

    private SetUpReport run(String user, Set<Long> projectIds) {
        Set<Long> before = chosenBefore();
        // Nothing is taken out of a project that is not chosen any more.
        Set<Long> offering = new TreeSet<>(before);
        offering.addAll(projectIds);
        settings.keep(CHOSEN_PROJECTS, offering.stream().map(String::valueOf).toList());
        List<StepReport> reports = new ArrayList<>();
        boolean failed = false;
        for (SetUpStep step : steps) {
            StepReport report = failed ? StepReport.skipped(step.about()) : take(step, projectIds);
            failed = failed || report.status() == StepReport.Status.FAILED;
            reports.add(report);
        }
        SetUpReport report = new SetUpReport(reports);
        settings.keep(COMPLETE, String.valueOf(report.isComplete()));
        if (!report.isUnchanged() || !before.equals(offering)) {
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

    private Set<Long> chosenBefore() {
        Set<Long> chosen = new LinkedHashSet<>();
        settings.list(CHOSEN_PROJECTS).forEach(id -> chosen.add(Long.valueOf(id)));
        return chosen;
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
