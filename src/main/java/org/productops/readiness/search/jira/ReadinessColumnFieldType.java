package org.productops.readiness.search.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.impl.CalculatedCFType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.productops.common.json.Json;
import org.productops.readiness.checklist.Checklist;
import org.productops.readiness.checklist.ChecklistLibrary;
import org.productops.readiness.checklist.Checklists;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The custom field type <em>Checklist progress</em>, for columns of searches, cards of boards and exports: how many items of
 * a checklist are closed, such as <em>3/5</em>. A field with the name of a checklist shows that one; any other shows all of
 * the issue, each with its name. It shows what searches know, without working it out for each row.
 */
public class ReadinessColumnFieldType extends CalculatedCFType<String, String> {

    private static final Logger LOG = LoggerFactory.getLogger(ReadinessColumnFieldType.class);

    private final JiraReadinessIndex index;
    private final ChecklistLibrary library;

    @Inject
    public ReadinessColumnFieldType(JiraReadinessIndex index, ChecklistLibrary library) {
        this.index = index;
        this.library = library;
    }

    @Override
    public String getStringFromSingularObject(String value) {
        return value;
    }

    @Override
    public String getSingularObjectFromString(String text) {
        return text;
    }

    @Override
    public String getValueFromIssue(CustomField field, Issue issue) {
        if (issue.getId() == null) {
            return null;
        }
        return index.kept(issue.getId())
                .flatMap(ReadinessColumnFieldType::read)
                .map(kept -> text(field, kept))
                .filter(text -> !text.isEmpty())
                .orElse(null);
    }

    /** What another version kept is not shown; the next change of the issue keeps it anew. */
    private static Optional<JiraReadinessIndex.Kept> read(String json) {
        try {
            return Optional.of(Json.read(json, JiraReadinessIndex.Kept.class));
        } catch (RuntimeException e) {
            LOG.debug("The readiness that is kept cannot be read", e);
            return Optional.empty();
        }
    }

    private String text(CustomField field, JiraReadinessIndex.Kept kept) {
        Checklists checklists = library.checklists();
        Optional<String> named =
                checklists.findByName(field.getName()).map(Checklist::id).map(String::valueOf);
        return kept.progress().stream()
                .map(each -> each.split(":", 2))
                .filter(each -> named.isEmpty() || named.get().equals(each[0]))
                .map(each -> named.isPresent() ? each[1] : name(checklists, each[0]) + " " + each[1])
                .map(String::strip)
                .collect(Collectors.joining(", "));
    }

    /** The issue's own items have no name here. */
    private static String name(Checklists checklists, String id) {
        return checklists.find(Long.parseLong(id)).map(Checklist::name).orElse("");
    }

    @Override
    public Map<String, Object> getVelocityParameters(Issue issue, CustomField field, FieldLayoutItem item) {
        Map<String, Object> parameters = super.getVelocityParameters(issue, field, item);
        parameters.put("productopsReadiness", new ReadinessColumnHtml());
        return parameters;
    }
}
