package org.productops.devhost.jira.rest;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.productops.devhost.jira.Jira;
import org.productops.devhost.jira.issue.JiraIssue;
import org.productops.devhost.jira.project.JiraConstant;

/** Issues and what belongs to them in the shapes of Jira's REST resources. */
final class IssueJson {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSZ").withZone(ZoneOffset.UTC);

    private final Jira jira;

    IssueJson(Jira jira) {
        this.jira = jira;
    }

    String self(String path) {
        return jira.product().baseUrl() + "/rest/api/2/" + path;
    }

    /**
     * An issue.
     *
     * @param wanted the fields to show; none or {@code *all} or {@code *navigable} means all
     */
    Map<String, Object> issue(JiraIssue issue, Set<String> wanted, ApplicationUser user) {
        Map<String, Object> json = reference(issue);
        json.put("expand", "names,schema,transitions");
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("project", project(issue.getProjectObject()));
        fields.put("issuetype", issueType(issue.getIssueType()));
        fields.put("status", status(issue.getStatus()));
        fields.put("created", time(issue.record().created()));
        fields.put("updated", time(issue.record().updated()));
        if (issue.isSubTask()) {
            fields.put("parent", brief((JiraIssue) issue.getParentObject()));
        }
        fields.put(
                "subtasks",
                issue.getSubTaskObjects().stream()
                        .map(sub -> brief((JiraIssue) sub))
                        .toList());
        fields.put("issuelinks", links(issue, user));
        jira.fields()
                .all()
                .filter(field -> field.isFor(issue.getProjectId(), issue.getIssueTypeId()))
                .forEach(field -> fields.put(field.id(), field.json(issue)));
        boolean all = wanted.isEmpty() || wanted.contains("*all") || wanted.contains("*navigable");
        if (!all) {
            fields.keySet().retainAll(wanted);
        }
        fields.keySet().removeIf(field -> wanted.contains("-" + field));
        json.put("fields", fields);
        return json;
    }

    private static String time(Instant instant) {
        return TIME.format(instant);
    }

    /** Id, address and key. */
    Map<String, Object> reference(Issue issue) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", issue.getId().toString());
        json.put("self", self("issue/" + issue.getId()));
        json.put("key", issue.getKey());
        return json;
    }

    private Map<String, Object> brief(JiraIssue issue) {
        Map<String, Object> json = reference(issue);
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("summary", issue.getSummary());
        fields.put("status", status(issue.getStatus()));
        fields.put("issuetype", issueType(issue.getIssueType()));
        json.put("fields", fields);
        return json;
    }

    Map<String, Object> project(Project project) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("self", self("project/" + project.getId()));
        json.put("id", project.getId().toString());
        json.put("key", project.getKey());
        json.put("name", project.getName());
        return json;
    }

    Map<String, Object> issueType(IssueType type) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("self", self("issuetype/" + type.getId()));
        json.put("id", type.getId());
        json.put("description", type.getDescription());
        json.put("iconUrl", jira.product().baseUrl() + type.getIconUrl());
        json.put("name", type.getName());
        json.put("subtask", type.isSubTask());
        return json;
    }

    Map<String, Object> status(Status status) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("self", self("status/" + status.getId()));
        json.put("name", status.getName());
        json.put("id", status.getId());
        json.put(
                "statusCategory", Map.of("key", ((JiraConstant) status).record().category()));
        return json;
    }

    Map<String, Object> linkType(IssueLinkType type) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", type.getId().toString());
        json.put("name", type.getName());
        json.put("inward", type.getInward());
        json.put("outward", type.getOutward());
        json.put("self", self("issueLinkType/" + type.getId()));
        return json;
    }

    private List<Map<String, Object>> links(JiraIssue issue, ApplicationUser user) {
        List<Map<String, Object>> json = new ArrayList<>();
        for (IssueLink link : jira.links().getOutwardLinks(issue.getId())) {
            link(json, link, "outwardIssue", link.getDestinationObject(), user);
        }
        for (IssueLink link : jira.links().getInwardLinks(issue.getId())) {
            link(json, link, "inwardIssue", link.getSourceObject(), user);
        }
        return json;
    }

    private void link(List<Map<String, Object>> links, IssueLink link, String name, Issue other, ApplicationUser user) {
        if (jira.permissions().canBrowse(other.getProjectId(), user)) {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("id", link.getId().toString());
            json.put("self", self("issueLink/" + link.getId()));
            json.put("type", linkType(link.getIssueLinkType()));
            json.put(name, brief((JiraIssue) other));
            links.add(json);
        }
    }
}
