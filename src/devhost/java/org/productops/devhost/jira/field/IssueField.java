package org.productops.devhost.jira.field;

import com.atlassian.jira.util.ErrorCollection;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A field that screens may hold. */
public interface IssueField {

    /** The id in forms and in REST. */
    String id();

    /** The name that people read. */
    String name();

    /** Whether an issue cannot be without it. */
    default boolean isRequired() {
        return false;
    }

    /** Whether issues of this project and type have the field. */
    default boolean isFor(long projectId, String typeId) {
        return true;
    }

    /** What a new issue is given where nothing was sent; empty if the field is then not looked at at all. */
    default Optional<List<String>> beginning() {
        return isRequired() ? Optional.of(List.of("")) : Optional.empty();
    }

    /** Checks what was sent and, if it is right, puts it into the draft. */
    void apply(EditableIssue draft, IssueInput input, ErrorCollection errors);

    /** What a form asks for it with. */
    FieldControl control(FieldEdit edit);

    /** The value to be read; empty if there is none. */
    String viewHtml(EditableIssue issue);

    /** Brings a value of REST into the form's form, or says at the field's id why it cannot. */
    void readJson(JsonNode value, EditableIssue issue, IssueInput input, ErrorCollection errors);

    /** The value in REST, or null. */
    Object json(EditableIssue issue);

    /** The field's {@code schema} in REST. */
    Map<String, Object> schema();
}
