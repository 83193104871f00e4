package org.productops.devhost.jira.jql;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.productops.devhost.database.DocumentCollection;
import org.productops.devhost.jira.field.JiraCustomField;
import org.productops.devhost.jira.field.JiraCustomFields;
import org.productops.devhost.jira.issue.JiraIssue;
import org.productops.devhost.jira.issue.JiraIssues;
import org.productops.devhost.jira.model.ConstantRecord;
import org.productops.devhost.jira.model.JiraRecords;
import org.productops.devhost.jira.project.JiraIssueTypes;
import org.productops.devhost.jira.project.JiraProjects;
import org.productops.devhost.jira.property.IndexedProperties;
import org.productops.devhost.jira.user.JiraPermissions;
import org.productops.devhost.jira.user.JiraUsers;

/** Finds the field that a query names. */
final class JqlFields {
    private static final Pattern CUSTOM_FIELD_ID = Pattern.compile("cf\\[(\\d+)]", Pattern.CASE_INSENSITIVE);

    private final JiraRecords records;
    private final JiraProjects projects;
    private final JiraIssueTypes issueTypes;
    private final JiraPermissions permissions;
    private final JiraUsers users;
    private final JiraIssues issues;
    private final JiraCustomFields customFields;
    private final IndexedProperties properties;

    JqlFields(
            JiraRecords records,
            JiraProjects projects,
            JiraIssueTypes issueTypes,
            JiraPermissions permissions,
            JiraUsers users,
            JiraIssues issues,
            JiraCustomFields customFields,
            IndexedProperties properties) {
        this.records = records;
        this.projects = projects;
        this.issueTypes = issueTypes;
        this.permissions = permissions;
        this.users = users;
        this.issues = issues;
        this.customFields = customFields;
        this.properties = properties;
    }

    /**
     * The field.
     *
     * @throws JqlException if there is none that can be searched
     */
    JqlField find(String name, Searcher searcher) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "project" ->
                equality("project", issue -> issue.getProjectId().toString(), text -> project(text, searcher));
            case "issuetype", "type" -> equality("issuetype", JiraIssue::getIssueTypeId, this::issueType);
            case "assignee" -> equality("assignee", issue -> issue.record().value("assignee"), this::user);
            case "status" -> equality("status", issue -> issue.record().statusId(), constant(records.statuses()));
            case "resolution" ->
                equality(
                        "resolution",
                        issue -> issue.record().value("resolution"),
                        resolution(constant(records.resolutions())));
            case "key", "issuekey", "issue", "id" ->
                equality("key", issue -> issue.getId().toString(), text -> issue(text, searcher));
            case "fixversion" ->
                new JqlField(
                        "fixVersion",
                        JqlField.EQUALITY,
                        issue -> issue.record().values("fixVersions"),
                        text -> version(text, searcher));
            case "summary" ->
                new JqlField(
                        "summary",
                        JqlField.TEXT,
                        issue ->
                                Optional.ofNullable(issue.getSummary()).stream().toList(),
                        Optional::of);
            case "updated", "updateddate" ->
                new JqlField(
                        "updated",
                        JqlField.TIME,
                        issue -> List.of(issue.getUpdated().toInstant().toString()),
                        JqlFields::daysAgo);
            default ->
                custom(name)
                        .or(() -> property(name))
                        .orElseThrow(() -> new JqlException(
                                "Field '" + name + "' does not exist or you do not have permission to view it."));
        };
    }

    /** Such as {@code -30d}; other units are not needed. */
    private static Optional<String> daysAgo(String text) {
        return text.matches("-\\d{1,4}d")
                ? Optional.of(Instant.now()
                        .minus(Duration.ofDays(Long.parseLong(text.substring(1, text.length() - 1))))
                        .toString())
                : Optional.empty();
    }

    private static JqlField equality(
            String name, Function<JiraIssue, String> indexed, Function<String, Optional<String>> resolve) {
        return new JqlField(
                name,
                JqlField.EQUALITY,
                issue -> Optional.ofNullable(indexed.apply(issue)).stream().toList(),
                resolve);
    }

    private Optional<String> project(String text, Searcher searcher) {
        return projects.getProjects().stream()
                .filter(project -> project.getKey().equalsIgnoreCase(text)
                        || project.getName().equalsIgnoreCase(text)
                        || project.getId().toString().equals(text))
                .filter(project -> searcher.all() || permissions.canBrowse(project.getId(), searcher.user()))
                .map(Project::getId)
                .map(String::valueOf)
                .findFirst();
    }

    /** Jira takes every version of a name; the host's names are in one project each. */
    private Optional<String> version(String text, Searcher searcher) {
        return records.versions().all().stream()
                .filter(version -> version.name().equalsIgnoreCase(text)
                        || String.valueOf(version.id()).equals(text))
                .filter(version -> searcher.all() || permissions.canBrowse(version.projectId(), searcher.user()))
                .map(version -> String.valueOf(version.id()))
                .findFirst();
    }

    private Optional<String> issueType(String text) {
        return issueTypes.getIssueTypes().stream()
                .filter(type ->
                        type.getName().equalsIgnoreCase(text) || type.getId().equals(text))
                .map(IssueType::getId)
                .findFirst();
    }

    private Optional<String> user(String text) {
        return Optional.ofNullable(users.getUserByName(text))
                .or(() -> Optional.ofNullable(users.getUserByKey(text)))
                .map(ApplicationUser::getKey);
    }

    private static Function<String, Optional<String>> constant(DocumentCollection<ConstantRecord> constants) {
        return text -> constants.all().stream()
                .filter(constant ->
                        constant.name().equalsIgnoreCase(text) || constant.id().equals(text))
                .map(ConstantRecord::id)
                .findFirst();
    }

    /** {@code Unresolved} is what people call no resolution. */
    private static Function<String, Optional<String>> resolution(Function<String, Optional<String>> constants) {
        return text -> text.equalsIgnoreCase("Unresolved") ? Optional.of("") : constants.apply(text);
    }

    private Optional<String> issue(String text, Searcher searcher) {
        Optional<JiraIssue> found = text.matches("\\d+") ? issues.find(Long.valueOf(text)) : issues.find(text);
        return found.filter(issue -> searcher.all() || permissions.canBrowse(issue.getProjectId(), searcher.user()))
                .map(issue -> issue.getId().toString());
    }

    private Optional<JqlField> custom(String name) {
        Matcher id = CUSTOM_FIELD_ID.matcher(name);
        boolean byId = id.matches();
        return customFields
                .all()
                .filter(field -> byId
                        ? field.getIdAsLong().toString().equals(id.group(1))
                        : field.getName().equalsIgnoreCase(name))
                .filter(field -> field.record().searcherKey() != null)
                .findFirst()
                .map(field -> new JqlField(name, JqlField.EQUALITY, issue -> exactText(field, issue), Optional::of));
    }

    private Optional<JqlField> property(String name) {
        if (!properties.knows(name)) {
            return Optional.empty();
        }
        Function<JiraIssue, List<String>> indexed = issue -> properties.values(name, issue.getId());
        return Optional.of(
                properties.isNumber(name)
                        ? new JqlField(name, JqlField.NUMBER, indexed, JqlFields::wholeNumber)
                        : new JqlField(name, JqlField.EQUALITY, indexed, Optional::of));
    }

    private static Optional<String> wholeNumber(String text) {
        return Optional.of(text).filter(written -> written.matches("-?\\d{1,18}"));
    }

    /** What the exact text searcher puts into the index. */
    static List<String> exactText(JiraCustomField field, JiraIssue issue) {
        Object value = field.getValue(issue);
        return value == null ? List.of() : List.of(field.type().getStringFromSingularObject(value));
    }
}
