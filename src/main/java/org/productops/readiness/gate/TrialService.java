package org.productops.readiness.gate;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.productops.area.mapping.ProjectCatalog;
import org.productops.common.access.Access;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.issue.Issues;
import org.productops.common.paging.Paging;
import org.productops.common.paging.Slice;
import org.productops.common.user.People;
import org.productops.common.user.PersonNames;
import org.productops.readiness.checklist.Checklist;
import org.productops.readiness.checklist.ChecklistLibrary;

/** What validators that only try out would have refused, for those who are about to arm them. In a fixed number of statements. */
@JiraComponent
public class TrialService {

    private static final int MOST = 50_000;
    private static final int MOST_ITEMS = 25;

    private final Access access;
    private final RefusalLog log;
    private final RefusalStore store;
    private final ChecklistLibrary library;
    private final Issues issues;
    private final ProjectCatalog projects;
    private final People people;
    private final InstantSource time;

    @Inject
    public TrialService(
            Access access,
            RefusalLog log,
            RefusalStore store,
            ChecklistLibrary library,
            Issues issues,
            ProjectCatalog projects,
            People people,
            InstantSource time) {
        this.access = access;
        this.log = log;
        this.store = store;
        this.library = library;
        this.issues = issues;
        this.projects = projects;
        this.people = people;
        this.time = time;
    }

    /** The checklists that there are, for administrators who choose one. */
    public List<Checklist> checklists() {
        access.requireAdministrator();
        return library.checklists().all();
    }

    /**
     * The report, for administrators.
     *
     * @param question what it is about
     * @param paging which part of the issues
     * @throws NotFoundException if there is no such checklist, and never was
     */
    public TrialReportView report(TrialQuestion question, Paging paging) {
        access.requireAdministrator();
        Optional<String> checklist = question.checklistId().map(this::name);
        log.flush();
        LocalDate day = LocalDate.ofInstant(time.instant().minus(Duration.ofDays(question.days())), ZoneOffset.UTC);
        Instant from = day.atStartOfDay().toInstant(ZoneOffset.UTC);
        Instant before = time.instant().plusSeconds(1);
        List<Refusal> found = store.find(
                new RefusalFilter(Refusal.Kind.TRIAL, Optional.empty(), question.checklistId(), from, before), MOST);
        List<Refusal> refusals = found.stream().filter(question::isAbout).toList();
        List<JudgedDay> judged = store.judgedSince(day, question.checklistId().orElse(0L)).stream()
                .filter(counted -> counted.place().trial() && question.isAbout(counted))
                .toList();
        RefusalReading reading = new RefusalReading(
                library.checklists(),
                store.items(question.checklistId(), from, before),
                issues,
                projects,
                new PersonNames(people),
                true);
        List<Attempt> attempts = Attempt.byTransition(refusals);
        Slice<Attempt> latest = Slice.of(attempts, paging);
        List<TrialReportView.ProjectView> byProject = byProject(attempts, judged, reading);
        return new TrialReportView(
                checklist,
                question.workflow(),
                question.transition(),
                question.days(),
                attempts.size(),
                byProject.stream().mapToInt(TrialReportView.ProjectView::judged).sum(),
                reading.counts(attempts, MOST_ITEMS),
                byProject,
                new Slice<>(latest.start(), latest.limit(), latest.total(), reading.views(latest.values())),
                found.size() == MOST);
    }

    private String name(long checklistId) {
        return library.checklists()
                .find(checklistId)
                .map(Checklist::name)
                .or(() -> library.checklists().nameOfDeleted(checklistId))
                .orElseThrow(() ->
                        new NotFoundException(Message.of("productops.readiness.error.unknown-checklist", checklistId)));
    }

    /** Where a node died before it had written its numbers, there are at least as many as were stopped. */
    private static List<TrialReportView.ProjectView> byProject(
            List<Attempt> attempts, List<JudgedDay> judged, RefusalReading reading) {
        Map<Long, Integer> stopped = attempts.stream()
                .collect(Collectors.toMap(attempt -> attempt.latest().projectId(), attempt -> 1, Integer::sum));
        Map<Long, Integer> all = new TreeMap<>(stopped);
        judged.stream()
                .collect(Collectors.toMap(day -> day.place().projectId(), JudgedDay::judged, Integer::sum))
                .forEach((project, count) -> all.merge(project, count, Math::max));
        Map<Long, TrialReportView.ProjectView> views = new HashMap<>();
        all.forEach((project, count) -> {
            Optional<String> name = reading.project(project);
            views.merge(
                    name.isPresent() ? project : 0,
                    new TrialReportView.ProjectView(name, stopped.getOrDefault(project, 0), count),
                    TrialService::both);
        });
        return views.values().stream()
                .filter(project -> project.judged() > 0)
                .sorted(Comparator.comparing(TrialReportView.ProjectView::stopped)
                        .thenComparing(TrialReportView.ProjectView::judged)
                        .reversed()
                        .thenComparing(project -> project.name().orElse("")))
                .toList();
    }

    private static TrialReportView.ProjectView both(
            TrialReportView.ProjectView one, TrialReportView.ProjectView other) {
        return new TrialReportView.ProjectView(
                one.name(), one.stopped() + other.stopped(), one.judged() + other.judged());
    }
}
