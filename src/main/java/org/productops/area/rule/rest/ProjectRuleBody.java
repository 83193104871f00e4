package org.productops.area.rule.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.productops.area.rule.ProjectRuleDraft;
import org.productops.common.rest.JsonBody;

/**
 * What a caller sends to give a project a rule, or to change it. What is not sent is as if there were no rule; what does
 * not count beside the rest is refused.
 *
 * @param filling what becomes of the field of a new issue: {@code proposed}, {@code mapped} or {@code fixed}
 * @param area the key, name or path of the area that is filled in; only if it is fixed
 * @param required which issues must have an area: {@code none}, {@code all} or {@code some}
 * @param issueTypes the names or ids of the issue types that must; only if they are some
 * @param subTasks what sub-tasks have to do with their parents: {@code alone}, {@code created} or {@code following}
 */
record ProjectRuleBody(
        @JsonProperty("filling") String filling,
        @JsonProperty("area") String area,
        @JsonProperty("required") String required,
        @JsonProperty("issueTypes") List<String> issueTypes,
        @JsonProperty("subTasks") String subTasks)
        implements JsonBody {

    ProjectRuleDraft draft() {
        return new ProjectRuleDraft(filling, area, required, issueTypes, subTasks);
    }
}
