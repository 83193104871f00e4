package org.productops.feedback.jira;

import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import org.productops.area.api.IssueAreas;
import org.productops.feedback.OpenDeliveryQuery;

/** In JQL, by the numbers of types and field: other fields may have the same names. */
@JiraComponent
public class JiraOpenDeliveryQuery implements OpenDeliveryQuery {

    private final IssueAreas areas;
    private final FeedbackIds ids;
    private final IssueTypeManager types;

    @Inject
    public JiraOpenDeliveryQuery(IssueAreas areas, FeedbackIds ids, @JiraImport IssueTypeManager types) {
        this.areas = areas;
        this.ids = ids;
        this.types = types;
    }

    @Override
    public Optional<String> in(String areaKey) {
        return areaKey.isEmpty() ? Optional.of(open()) : areas.fieldId().map(id -> open() + " AND " + in(id, areaKey));
    }

    @Override
    public Optional<String> inAny(Collection<String> areaKeys) {
        return areas.fieldId()
                .map(id -> open() + " AND "
                        + areaKeys.stream().map(key -> in(id, key)).collect(Collectors.joining(" OR ", "(", ")")));
    }

    private static String in(String fieldId, String areaKey) {
        return "cf[" + fieldId.replaceAll("\\D", "") + "] in productAreaTree(\"" + areaKey + "\")";
    }

    private String open() {
        return "resolution is EMPTY" + ofOtherTypes();
    }

    private String ofOtherTypes() {
        String others = types.getIssueTypes().stream()
                .filter(type -> type.isSubTask()
                        || ids.issueType().filter(type.getId()::equals).isPresent())
                .map(IssueType::getId)
                .collect(Collectors.joining(", "));
        return others.isEmpty() ? "" : " AND issuetype not in (" + others + ')';
    }
}
