package org.productops.area.coverage.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.productops.area.coverage.AreaIssues;
import org.productops.area.coverage.CoverageStore;
import org.productops.area.coverage.IssueFigures;
import org.productops.area.coverage.ProjectIssues;
import org.productops.common.store.ao.Batches;

/** What was counted of issues, in the product's database. */
@JiraComponent
public final class AoCoverageStore implements CoverageStore {

    private static final String PROJECT_COLUMNS = "ID, PROJECT_ID, ISSUE_COUNT, WITHOUT_AREA, COUNTED_ON";
    private static final String AREA_COLUMNS = "ID, AREA_KEY, ISSUE_COUNT, QUIET_DAYS";

    private final ActiveObjects ao;

    @Inject
    public AoCoverageStore(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public IssueFigures load() {
        List<ProjectIssues> projects = new ArrayList<>();
        List<LocalDate> days = new ArrayList<>();
        ao.stream(ProjectIssuesEntity.class, Query.select(PROJECT_COLUMNS), row -> {
            projects.add(new ProjectIssues(row.getProjectId(), row.getIssueCount(), row.getWithoutArea()));
            days.add(LocalDate.parse(row.getCountedOn()));
        });
        List<AreaIssues> areas = new ArrayList<>();
        ao.stream(
                AreaIssuesEntity.class,
                Query.select(AREA_COLUMNS),
                row -> areas.add(new AreaIssues(row.getAreaKey(), row.getIssueCount(), row.getQuietDays())));
        Optional<LocalDate> countedOn = days.stream().findFirst();
        return countedOn.map(day -> IssueFigures.of(day, projects, areas)).orElse(IssueFigures.NONE);
    }

    @Override
    public void replace(IssueFigures figures) {
        ao.deleteWithSQL(ProjectIssuesEntity.class, null);
        ao.deleteWithSQL(AreaIssuesEntity.class, null);
        figures.countedOn()
                .ifPresent(day -> Batches.insert(
                        ao,
                        ProjectIssuesEntity.class,
                        figures.projects().values().stream()
                                .map(project -> Map.<String, Object>of(
                                        "PROJECT_ID", project.projectId(),
                                        "ISSUE_COUNT", project.issues(),
                                        "WITHOUT_AREA", project.withoutArea(),
                                        "COUNTED_ON", day.toString()))
                                .toList()));
        Batches.insert(
                ao,
                AreaIssuesEntity.class,
                figures.areas().values().stream()
                        .map(area -> Map.<String, Object>of(
                                "AREA_KEY", area.areaKey(), "ISSUE_COUNT", area.open(), "QUIET_DAYS", area.quietDays()))
                        .toList());
    }
}
