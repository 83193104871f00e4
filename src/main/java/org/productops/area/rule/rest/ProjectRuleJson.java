package org.productops.area.rule.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.stream.Collectors;
import org.productops.area.rule.IssueTypeName;
import org.productops.area.rule.ProjectRule;
import org.productops.area.rule.ProjectRuleView;
import org.productops.common.error.Message;
import org.productops.common.text.Texts;

/**
 * The rule of a project for the areas of its issues.
 *
 * @param project the project's number
 * @param projectKey what the keys of its issues begin with
 * @param filling what becomes of the field of a new issue: {@code proposed}, {@code mapped} or {@code fixed}
 * @param area the key of the area that is filled in, if it is fixed
 * @param required which issues must have an area: {@code none}, {@code all} or {@code some}
 * @param issueTypes the {@link List list} of {@link Type types} that must, if they are some
 * @param subTasks what sub-tasks have to do with their parents: {@code alone}, {@code created} or {@code following}
 * @param by the name of who said so last
 * @param note sentences for people: why the rule does not do what it says, and what to do about it
 * @param version counts its changes
 */
record ProjectRuleJson(
        @JsonProperty("project") long project,
        @JsonProperty("projectKey") String projectKey,
        @JsonProperty("filling") String filling,
        @JsonProperty("area") @JsonInclude(JsonInclude.Include.NON_NULL) String area,
        @JsonProperty("required") String required,
        @JsonProperty("issueTypes") List<Type> issueTypes,
        @JsonProperty("subTasks") String subTasks,
        @JsonProperty("by") String by,
        @JsonProperty("note") @JsonInclude(JsonInclude.Include.NON_NULL) String note,
        @JsonProperty("version") long version) {

    /**
     * An issue type.
     *
     * @param id its id
     * @param name what people call it
     */
    record Type(@JsonProperty("id") String id, @JsonProperty("name") String name) {
        static Type of(IssueTypeName type) {
            return new Type(type.id(), type.name());
        }
    }

    /** What people should know of a rule, in one text; null if there is nothing to know. */
    static String note(List<Message> notes, Texts texts) {
        return notes.isEmpty() ? null : notes.stream().map(texts::get).collect(Collectors.joining(" "));
    }

    /** The rule of a project that has one. */
    static ProjectRuleJson of(ProjectRuleView view, Texts texts) {
        ProjectRule rule = view.rule().orElseThrow();
        return new ProjectRuleJson(
                view.project().id(),
                view.project().key(),
                rule.filling().id(),
                rule.areaKey().orElse(null),
                rule.required().id(),
                view.types().stream().map(Type::of).toList(),
                rule.subTasks().id(),
                view.by(),
                note(view.notes(), texts),
                rule.version());
    }
}
