package org.productops.feedback.portal.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.productops.feedback.portal.Portal;
import org.productops.feedback.portal.PortalAddress;
import org.productops.feedback.portal.PortalProjects.PortalProject;
import org.productops.feedback.portal.PortalQuestion;

/**
 * A feedback form.
 *
 * @param id its number
 * @param project the key of its project
 * @param title what stands above it
 * @param address the last part of its address
 * @param path where colleagues find it, below the address of Jira
 * @param introduction what to know before filling it in; may be empty
 * @param group the group whose members alone may use it; missing if everybody may who is logged in
 * @param active whether anybody may use it now
 * @param questions the {@link List list} of {@link PortalQuestionJson questions}, in their order
 * @param version counts its changes
 */
record PortalJson(
        @JsonProperty("id") long id,
        @JsonProperty("project") String project,
        @JsonProperty("title") String title,
        @JsonProperty("address") String address,
        @JsonProperty("path") String path,
        @JsonProperty("introduction") String introduction,
        @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("group") String group,
        @JsonProperty("active") boolean active,
        @JsonProperty("questions") List<PortalQuestionJson> questions,
        @JsonProperty("version") long version) {

    /**
     * What a form asks for.
     *
     * @param field what it is, such as {@code quote}
     * @param mandatory whether nobody gets on without it
     * @param label what it is called there; empty for what it is usually called
     * @param help what to know before filling it in; may be empty
     */
    record PortalQuestionJson(
            @JsonProperty("field") String field,
            @JsonProperty("mandatory") boolean mandatory,
            @JsonProperty("label") String label,
            @JsonProperty("help") String help) {

        static PortalQuestionJson of(PortalQuestion question) {
            return new PortalQuestionJson(
                    question.field().id(), question.mandatory(), question.label(), question.help());
        }
    }

    static PortalJson of(Portal portal, PortalProject project) {
        return new PortalJson(
                portal.id(),
                project.key(),
                portal.title(),
                portal.address(),
                PortalAddress.give(portal),
                portal.introduction(),
                portal.group().orElse(null),
                portal.active(),
                portal.questions().stream().map(PortalQuestionJson::of).toList(),
                portal.version());
    }
}
