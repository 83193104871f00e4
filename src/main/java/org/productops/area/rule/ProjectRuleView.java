package org.productops.area.rule;

import java.util.List;
import java.util.Optional;
import org.productops.area.mapping.ProjectPlace;
import org.productops.common.error.Message;

/**
 * A project with its rule, as one person may see it.
 *
 * @param project the project
 * @param rule its rule; empty if it has none
 * @param area the path of the area that the rule fills in; its key if there is no such area
 * @param types the issue types that must have an area
 * @param by the name of who said so last
 * @param notes why the rule does not do what it says, and what to do about it; none if it does
 * @param editable whether the person may change the rule
 */
public record ProjectRuleView(
        ProjectPlace project,
        Optional<ProjectRule> rule,
        Optional<String> area,
        List<IssueTypeName> types,
        String by,
        List<Message> notes,
        boolean editable) {

    public ProjectRuleView {
        types = List.copyOf(types);
        notes = List.copyOf(notes);
    }
}
