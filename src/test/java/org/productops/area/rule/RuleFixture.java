package org.productops.area.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.productops.area.AreaFixture;
import org.productops.area.mapping.MappedAreas;
import org.productops.area.mapping.MappingFixture;
import org.productops.area.mapping.MappingLibrary;
import org.productops.area.mapping.ProjectCatalog;
import org.productops.common.access.Access;
import org.productops.testing.fakes.FakeIssues;

/** Rules without a product, of the projects of a {@link MappingFixture} or of others. */
public final class RuleFixture {

    public final AreaFixture areas;
    public final FakeRuledProjects projects = new FakeRuledProjects();
    public final InMemoryProjectRuleStore store = new InMemoryProjectRuleStore();
    public final ProjectRuleLibrary library;
    public final AreaPresets presets;
    public final RequiredAreas required;
    public final ProjectRuleService service;
    public final ProjectRuleCleanUp cleanUp;
    public final FakeIssues issues = new FakeIssues();
    public final AreaProposalService proposals;

    /** The keys that issues have, by the issue's id. */
    public final Map<Long, List<String>> areasOfIssues = new HashMap<>();

    public RuleFixture(MappingFixture mapping) {
        this(mapping.areas, mapping.library, mapping.projects);
    }

    public RuleFixture(AreaFixture areas, MappingLibrary mappings, ProjectCatalog catalog) {
        this.areas = areas;
        Access access = new Access(areas.people);
        library = new ProjectRuleLibrary(areas.storage.snapshots(), store);
        presets = new AreaPresets(areas.library, library, new MappedAreas(areas.library, mappings));
        required = new RequiredAreas(areas.library, library, mappings, catalog, projects, areas.people);
        service = new ProjectRuleService(
                access,
                areas.service,
                library,
                store,
                required,
                catalog,
                projects,
                areas.people,
                areas.storage.snapshotWrites(),
                areas.audit);
        cleanUp = new ProjectRuleCleanUp(library, store, areas.storage.snapshotWrites());
        proposals = new AreaProposalService(
                access,
                areas.service,
                presets,
                required,
                catalog,
                issues,
                (issue, fieldId) -> areasOfIssues.getOrDefault(issue.id(), List.of()));
    }

    /** A draft of a rule, with areas proposed only, none required and sub-tasks alone where that is not said. */
    public static ProjectRuleDraft draft(String filling, String area, String required, String subTasks) {
        return new ProjectRuleDraft(filling, area, required, List.of(), subTasks);
    }
}
