package org.productops.feedback.portal.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import org.productops.common.rest.JsonBody;
import org.productops.feedback.portal.PortalDraft;

/**
 * What a caller sends to add or change a feedback form.
 *
 * @param project the key of its project; needed for a new form, and never changes
 * @param title needed: what stands above it
 * @param address the last part of its address, of lower-case letters, digits and hyphens; made of the title if it is not sent
 * @param introduction what to know before filling it in
 * @param group the group whose members alone may use it; everybody who is logged in if it is not sent
 * @param active whether anybody may use it now; false closes it, and true if it is not sent
 * @param questions what it asks for, in this order; what was said is always asked for
 */
record PortalBody(
        @JsonProperty("project") String project,
        @JsonProperty("title") String title,
        @JsonProperty("address") String address,
        @JsonProperty("introduction") String introduction,
        @JsonProperty("group") String group,
        @JsonProperty("active") Boolean active,
        @JsonProperty("questions") List<PortalQuestionBody> questions)
        implements JsonBody {

    /**
     * What a form asks for.
     *
     * @param field needed: {@code quote}, {@code summary}, {@code kind}, {@code importance}, {@code source}, {@code organisation},
     *     {@code speaker}, {@code contact}, {@code consent}, {@code heardOn}, {@code link}, {@code channel} or {@code file}; each once
     * @param mandatory whether nobody gets on without it; false if it is not sent
     * @param label what it is called there; what it is usually called if it is not sent
     * @param help what to know before filling it in
     */
    record PortalQuestionBody(
            @JsonProperty("field") String field,
            @JsonProperty("mandatory") Boolean mandatory,
            @JsonProperty("label") String label,
            @JsonProperty("help") String help)
            implements JsonBody {

        PortalDraft.Question draft() {
            return new PortalDraft.Question(text(field), Boolean.TRUE.equals(mandatory), text(label), text(help));
        }
    }

    private static String text(String sent) {
        return Objects.requireNonNullElse(sent, "");
    }

    String projectKey() {
        return text(project);
    }

    PortalDraft draft() {
        return new PortalDraft(
                text(title),
                text(address),
                text(introduction),
                text(group),
                active == null || active,
                questions == null
                        ? List.of()
                        : questions.stream().map(PortalQuestionBody::draft).toList());
    }
}
