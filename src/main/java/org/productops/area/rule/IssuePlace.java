package org.productops.area.rule;

import java.util.List;

/**
 * Where an issue stands, as far as that says something about its areas.
 *
 * @param projectId its project
 * @param componentIds its components in their order
 * @param parentAreas the keys of its parent's areas; empty if it is no sub-task
 */
public record IssuePlace(long projectId, List<Long> componentIds, List<String> parentAreas) {

    public IssuePlace {
        componentIds = List.copyOf(componentIds);
        parentAreas = List.copyOf(parentAreas);
    }
}
