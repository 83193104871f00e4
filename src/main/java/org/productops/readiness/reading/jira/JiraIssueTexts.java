package org.productops.readiness.reading.jira;

import com.atlassian.jira.entity.property.EntityProperty;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.rest.FieldJsonRepresentation;
import com.atlassian.jira.issue.fields.rest.RestAwareCustomFieldType;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.issue.VisibleIssue;
import org.productops.common.jira.JiraIssues;
import org.productops.common.json.Json;
import org.productops.common.text.TextOrder;
import org.productops.common.text.Texts;
import org.productops.readiness.reading.IssueTexts;
import org.productops.readiness.reading.TextSource;

/**
 * Jira's fields and properties as text. The value of another app's field is a thing of that app: it is taken as the field
 * itself gives it over REST, which is what the app documents.
 */
@JiraComponent
public class JiraIssueTexts implements IssueTexts {

    private static final String DESCRIPTION = "description";
    private static final String ENVIRONMENT = "environment";

    /** Jira's name for issues that have properties. */
    private static final String OF_ISSUES = "IssueProperty";

    private final CustomFieldManager fields;
    private final JsonEntityPropertyManager properties;
    private final Texts texts;

    @Inject
    public JiraIssueTexts(
            @JiraImport CustomFieldManager fields, @JiraImport JsonEntityPropertyManager properties, Texts texts) {
        this.fields = fields;
        this.properties = properties;
        this.texts = texts;
    }

    @Override
    public List<Field> fields() {
        Stream<Field> own = Stream.of(
                new Field(DESCRIPTION, texts.get(Message.of("productops.readiness.field.description"))),
                new Field(ENVIRONMENT, texts.get(Message.of("productops.readiness.field.environment"))));
        Stream<Field> others =
                fields.getCustomFieldObjects().stream().map(field -> new Field(field.getId(), field.getName()));
        return Stream.concat(own, others)
                .sorted((one, other) -> TextOrder.OF_ALL_LANGUAGES.compare(one.name(), other.name()))
                .toList();
    }

    @Override
    public Optional<String> textOf(VisibleIssue issue, TextSource source) {
        Issue found = JiraIssues.unwrap(issue);
        Optional<String> text = source.kind() == TextSource.Kind.FIELD
                ? ofField(found, source.id())
                : Optional.ofNullable(properties.get(OF_ISSUES, found.getId(), source.id()))
                        .map(EntityProperty::getValue)
                        .flatMap(json -> ofProperty(json, source.within()));
        return text.filter(each -> !each.isBlank());
    }

    private Optional<String> ofField(Issue issue, String id) {
        if (id.equals(DESCRIPTION)) {
            return Optional.ofNullable(issue.getDescription());
        }
        if (id.equals(ENVIRONMENT)) {
            return Optional.ofNullable(issue.getEnvironment());
        }
        CustomField field = fields.getCustomFieldObject(id);
        if (field == null) {
            throw InvalidException.general(Message.of("productops.readiness.reading.no-field", id));
        }
        Object value = issue.getCustomFieldValue(field);
        return value == null
                ? Optional.empty()
                : value instanceof String text ? Optional.of(text) : Optional.of(written(field, issue, value));
    }

    private static String written(CustomField field, Issue issue, Object value) {
        if (field.getCustomFieldType() instanceof RestAwareCustomFieldType type) {
            FieldJsonRepresentation json = type.getJsonFromIssue(field, issue, false, null);
            Object data = json == null || json.getStandardData() == null
                    ? null
                    : json.getStandardData().getData();
            if (data != null) {
                return data instanceof String text ? text : Json.write(data);
            }
        }
        return value instanceof Collection<?> several
                ? several.stream().map(String::valueOf).collect(Collectors.joining("\n"))
                : value.toString();
    }

    private static Optional<String> ofProperty(String json, String within) {
        Object value = Json.readValue(json);
        for (String name : within.isEmpty() ? new String[0] : within.split("/")) {
            value = value instanceof Map<?, ?> object ? object.get(name) : null;
        }
        if (value == null) {
            return Optional.empty();
        }
        if (value instanceof String text) {
            return Optional.of(text);
        }
        if (value instanceof Map<?, ?> object) {
            return Optional.of(Json.write(object));
        }
        if (!(value instanceof List<?> list)) {
            throw InvalidException.general(Message.of("productops.readiness.reading.no-text"));
        }
        boolean isLines = !list.isEmpty() && list.stream().allMatch(String.class::isInstance);
        return Optional.of(
                isLines ? list.stream().map(String::valueOf).collect(Collectors.joining("\n")) : Json.write(list));
    }
}
