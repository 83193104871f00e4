package org.productops.readiness.search.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.impl.CalculatedCFType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.issue.fields.rest.FieldJsonRepresentation;
import com.atlassian.jira.issue.fields.rest.FieldTypeInfo;
import com.atlassian.jira.issue.fields.rest.FieldTypeInfoContext;
import com.atlassian.jira.issue.fields.rest.RestAwareCustomFieldType;
import com.atlassian.jira.issue.fields.rest.json.JsonData;
import com.atlassian.jira.issue.fields.rest.json.JsonType;
import com.atlassian.jira.issue.fields.rest.json.JsonTypeBuilder;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.productops.common.jira.UntoldFieldType;
import org.productops.common.json.Json;
import org.productops.readiness.checklist.Checklist;
import org.productops.readiness.checklist.ChecklistLibrary;
import org.productops.readiness.checklist.Checklists;
import org.productops.readiness.issue.OwnItem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The custom field type <em>Checklist progress</em>, for columns of searches, cards of boards and exports: how many items of
 * a checklist are closed, such as <em>3/5</em>. A field with the name of a checklist shows that one; any other shows all of
 * the issue, each with its name. It shows what searches know, without working it out for each row.
 */
public class ReadinessColumnFieldType extends CalculatedCFType<String, String> implements RestAwareCustomFieldType {

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
                .flatMap(each -> named.isPresent()
                        ? Stream.of(each[1])
                        : name(checklists, each[0]).map(name -> name + " " + each[1]).stream())
                .map(String::strip)
                .collect(Collectors.joining(", "));
    }

    /** The issue's own items have no name here; a list that was deleted since is none any more. */
    private static Optional<String> name(Checklists checklists, String id) {
        long list = Long.parseLong(id);
        return list == OwnItem.LIST_ID ? Optional.of("") : checklists.find(list).map(Checklist::name);
    }

    @Override
    public Map<String, Object> getVelocityParameters(Issue issue, CustomField field, FieldLayoutItem item) {
        Map<String, Object> parameters = super.getVelocityParameters(issue, field, item);
        parameters.put("productopsReadiness", new ReadinessColumnHtml());
        return parameters;
    }

    @Override
    public FieldTypeInfo getFieldTypeInfo(FieldTypeInfoContext context) {
        return UntoldFieldType.create();
    }

    @Override
    public JsonType getJsonSchema(CustomField field) {
        return JsonTypeBuilder.custom("string", getKey(), field.getIdAsLong());
    }

    /** What the column shows. */
    @Override
    public FieldJsonRepresentation getJsonFromIssue(
            CustomField field, Issue issue, boolean rendered, FieldLayoutItem item) {
        return new FieldJsonRepresentation(new JsonData(getValueFromIssue(field, issue)));
    }
}
