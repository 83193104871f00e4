package org.productops.devhost.jira.model;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.productops.devhost.database.DocumentCollection;
import org.productops.devhost.database.Documents;
import org.productops.devhost.database.Sequence;

/** All records of the played Jira. */
public final class JiraRecords {
    private static final long FIRST_OF_SEQUENCE = 10000;

    private final Documents documents;
    private final Map<String, Sequence> sequences = new ConcurrentHashMap<>();
    private final DocumentCollection<ProjectRecord> projects;
    private final DocumentCollection<ComponentRecord> components;
    private final DocumentCollection<VersionRecord> versions;
    private final DocumentCollection<IssueRecord> issues;
    private final DocumentCollection<MovedKeyRecord> movedKeys;
    private final DocumentCollection<IssueTypeRecord> issueTypes;
    private final DocumentCollection<IssueTypeSchemeRecord> issueTypeSchemes;
    private final DocumentCollection<ConstantRecord> statuses;
    private final DocumentCollection<ConstantRecord> priorities;
    private final DocumentCollection<ConstantRecord> resolutions;
    private final DocumentCollection<CustomFieldRecord> customFields;
    private final DocumentCollection<SettingRecord> settings;
    private final DocumentCollection<PropertyRecord> properties;
    private final DocumentCollection<ScreenRecord> screens;
    private final DocumentCollection<ScreenSchemeRecord> screenSchemes;
    private final DocumentCollection<LinkTypeRecord> linkTypes;
    private final DocumentCollection<LinkRecord> links;
    private final DocumentCollection<WorkflowRecord> workflows;
    private final DocumentCollection<WorkflowEntryRecord> workflowEntries;
    private final DocumentCollection<AvatarRecord> avatars;
    private final DocumentCollection<RoleActorsRecord> roleActors;

    public JiraRecords(Documents documents) {
        this.documents = documents;
        projects = numbered("project", ProjectRecord.class, ProjectRecord::id);
        components = numbered("component", ComponentRecord.class, ComponentRecord::id);
        versions = numbered("version", VersionRecord.class, VersionRecord::id);
        issues = numbered("issue", IssueRecord.class, IssueRecord::id);
        movedKeys = new DocumentCollection<>(documents, "moved-key", MovedKeyRecord.class, MovedKeyRecord::oldKey);
        issueTypes = new DocumentCollection<>(documents, "issue-type", IssueTypeRecord.class, IssueTypeRecord::id);
        issueTypeSchemes = numbered("issue-type-scheme", IssueTypeSchemeRecord.class, IssueTypeSchemeRecord::id);
        statuses = new DocumentCollection<>(documents, "status", ConstantRecord.class, ConstantRecord::id);
        priorities = new DocumentCollection<>(documents, "priority", ConstantRecord.class, ConstantRecord::id);
        resolutions = new DocumentCollection<>(documents, "resolution", ConstantRecord.class, ConstantRecord::id);
        customFields = numbered("custom-field", CustomFieldRecord.class, CustomFieldRecord::id);
        settings = new DocumentCollection<>(documents, "field-setting", SettingRecord.class, SettingRecord::key);
        properties = new DocumentCollection<>(documents, "property", PropertyRecord.class, PropertyRecord::id);
        screens = numbered("screen", ScreenRecord.class, ScreenRecord::id);
        screenSchemes = numbered("screen-scheme", ScreenSchemeRecord.class, ScreenSchemeRecord::id);
        linkTypes = numbered("link-type", LinkTypeRecord.class, LinkTypeRecord::id);
        links = numbered("link", LinkRecord.class, LinkRecord::id);
        workflows = new DocumentCollection<>(documents, "workflow", WorkflowRecord.class, WorkflowRecord::name);
        workflowEntries = numbered("workflow-entry", WorkflowEntryRecord.class, WorkflowEntryRecord::id);
        avatars = numbered("avatar", AvatarRecord.class, AvatarRecord::id);
        roleActors = new DocumentCollection<>(documents, "role-actors", RoleActorsRecord.class, RoleActorsRecord::id);
    }

    private <T> DocumentCollection<T> numbered(String kind, Class<T> type, Function<T, Long> id) {
        return new DocumentCollection<>(documents, kind, type, id.andThen(String::valueOf));
    }

    /** A new id for a record of this kind. */
    public long nextId(String kind) {
        return sequence(kind).next();
    }

    /** The number in the key of a project's next issue; the first is 1. */
    public long nextIssueNumber(long projectId) {
        return sequence("issue-number-" + projectId).next() - FIRST_OF_SEQUENCE + 1;
    }

    private Sequence sequence(String name) {
        return sequences.computeIfAbsent(name, missing -> new Sequence(documents, missing));
    }

    public DocumentCollection<ProjectRecord> projects() {
        return projects;
    }

    public DocumentCollection<ComponentRecord> components() {
        return components;
    }

    public DocumentCollection<VersionRecord> versions() {
        return versions;
    }

    public DocumentCollection<IssueRecord> issues() {
        return issues;
    }

    public DocumentCollection<MovedKeyRecord> movedKeys() {
        return movedKeys;
    }

    public DocumentCollection<IssueTypeRecord> issueTypes() {
        return issueTypes;
    }

    public DocumentCollection<IssueTypeSchemeRecord> issueTypeSchemes() {
        return issueTypeSchemes;
    }

    public DocumentCollection<ConstantRecord> statuses() {
        return statuses;
    }

    public DocumentCollection<ConstantRecord> priorities() {
        return priorities;
    }

    public DocumentCollection<ConstantRecord> resolutions() {
        return resolutions;
    }

    public DocumentCollection<CustomFieldRecord> customFields() {
        return customFields;
    }

    public DocumentCollection<PropertyRecord> properties() {
        return properties;
    }

    public DocumentCollection<SettingRecord> settings() {
        return settings;
    }

    public DocumentCollection<ScreenRecord> screens() {
        return screens;
    }

    public DocumentCollection<ScreenSchemeRecord> screenSchemes() {
        return screenSchemes;
    }

    public DocumentCollection<LinkTypeRecord> linkTypes() {
        return linkTypes;
    }

    public DocumentCollection<LinkRecord> links() {
        return links;
    }

    public DocumentCollection<WorkflowRecord> workflows() {
        return workflows;
    }

    public DocumentCollection<WorkflowEntryRecord> workflowEntries() {
        return workflowEntries;
    }

    public DocumentCollection<AvatarRecord> avatars() {
        return avatars;
    }

    public DocumentCollection<RoleActorsRecord> roleActors() {
        return roleActors;
    }
}
