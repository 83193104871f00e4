package org.productops.area.rule;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.productops.area.AreaService;
import org.productops.area.AreaTree;
import org.productops.area.mapping.ComponentPlace;
import org.productops.area.mapping.ProjectCatalog;
import org.productops.area.mapping.ProjectPlace;
import org.productops.area.rule.AreaProposalView.Proposal;
import org.productops.common.access.Access;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.issue.Issues;
import org.productops.common.issue.VisibleIssue;

/** Which areas an issue is proposed by where it stands, for all who may see that. */
@JiraComponent
public class AreaProposalService {

    /** What names the issue's project, in requests and errors. */
    public static final String PROJECT = "project";

    /** What names the issue whose sub-task it is, in requests and errors. */
    public static final String PARENT = "parent";

    private final Access access;
    private final AreaService areas;
    private final AreaPresets presets;
    private final RequiredAreas required;
    private final ProjectCatalog catalog;
    private final Issues issues;
    private final AreasOfIssue areasOfIssue;

    @Inject
    public AreaProposalService(
            Access access,
            AreaService areas,
            AreaPresets presets,
            RequiredAreas required,
            ProjectCatalog catalog,
            Issues issues,
            AreasOfIssue areasOfIssue) {
        this.access = access;
        this.areas = areas;
        this.presets = presets;
        this.required = required;
        this.catalog = catalog;
        this.issues = issues;
        this.areasOfIssue = areasOfIssue;
    }

    /**
     * What is proposed.
     *
     * @param projectId the issue's project
     * @param componentIds its components in their order; others than the project's count for nothing
     * @param parentId the issue whose sub-task it is; empty if it is none
     * @param fieldId the field that is to be filled
     * @throws InvalidException at {@link #PROJECT} or {@link #PARENT} if there is none that the caller may see
     */
    public AreaProposalView propose(long projectId, List<Long> componentIds, Optional<Long> parentId, String fieldId) {
        access.requireUser();
        ProjectPlace project = catalog.project(projectId)
                .orElseThrow(() -> InvalidException.at(
                        PROJECT, Message.of("productops.rule.error.no-project", String.valueOf(projectId))));
        Map<Long, ComponentPlace> components = catalog.components(project).stream()
                .collect(Collectors.toMap(ComponentPlace::id, component -> component));
        Optional<VisibleIssue> parent = parentId.map(this::visible);
        IssuePlace place = new IssuePlace(
                projectId,
                componentIds.stream().filter(components::containsKey).toList(),
                parent.map(issue -> areasOfIssue.keys(issue, fieldId)).orElse(List.of()));
        AreaTree tree = areas.tree();
        Namer namer = new Namer(
                tree, project, components, parent.map(VisibleIssue::key).orElse(""));
        return new AreaProposalView(
                presets.proposals(place).stream().map(namer::named).toList(),
                presets.filled(place).stream().map(namer::named).toList(),
                required.notes(projectId));
    }

    private VisibleIssue visible(long parentId) {
        return issues.visible(List.of(parentId)).stream()
                .findFirst()
                .orElseThrow(() -> InvalidException.at(
                        PARENT, Message.of("productops.rule.error.no-parent", String.valueOf(parentId))));
    }

    /** Says why. */
    private record Namer(AreaTree tree, ProjectPlace project, Map<Long, ComponentPlace> components, String parentKey) {

        Proposal named(PresetArea preset) {
            String path = tree.path(preset.area());
            return new Proposal(
                    preset,
                    switch (preset.reason()) {
                        case PARENT -> Message.of("productops.rule.because.parent", parentKey, path);
                        case RULE -> Message.of("productops.rule.because.rule", project.name(), path);
                        case COMPONENT ->
                            Message.of(
                                    "productops.rule.because.component",
                                    components
                                            .get(preset.componentId().orElseThrow())
                                            .name(),
                                    path);
                        case PROJECT -> Message.of("productops.rule.because.project", project.name(), path);
                    });
        }
    }
}
