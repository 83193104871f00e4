package org.productops.devhost.jira.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.productops.devhost.jira.Jira;
import org.productops.devhost.jira.model.ConstantRecord;
import org.productops.devhost.jira.model.IssueTypeRecord;
import org.productops.devhost.jira.model.IssueTypeSchemeRecord;
import org.productops.devhost.jira.model.JiraRecords;
import org.productops.devhost.jira.model.ProjectRecord;
import org.productops.devhost.jira.model.RoleActorsRecord;
import org.productops.devhost.jira.model.ScreenRecord;
import org.productops.devhost.jira.model.ScreenSchemeRecord;
import org.productops.devhost.jira.model.WorkflowRecord;
import org.productops.devhost.jira.user.JiraRoles;
import org.productops.devhost.users.HostUsers;

/** What every Jira has from the start: types, statuses, screens, a workflow, and one project without issues. */
public final class BaseData {
    static final String WORKFLOW = "Software delivery";

    private final Jira jira;
    private final JiraRecords records;

    public BaseData(Jira jira) {
        this.jira = jira;
        this.records = jira.records();
    }

    /** Fills a Jira that is new; whether it was new. */
    public boolean load() {
        if (!records.projects().all().isEmpty()) {
            return false;
        }
        constants();
        issueTypes();
        screens();
        records.workflows().put(new WorkflowRecord(WORKFLOW, text("/devhost/jira-workflow.xml")));
        jira.links().createIssueLinkType("Blocks", "blocks", "is blocked by", null);
        jira.links().createIssueLinkType("Relates", "relates to", "relates to", null);
        project("SHOP", "Web shop", "The shop that customers see.", Set.of(HostUsers.USERS));
        return true;
    }

    private void constants() {
        records.statuses().put(new ConstantRecord("10000", "To Do", "new"));
        records.statuses().put(new ConstantRecord("10001", "In Progress", "indeterminate"));
        records.statuses().put(new ConstantRecord("10002", "Done", "done"));
        List<String> priorities = List.of("Highest", "High", "Medium", "Low", "Lowest");
        for (int i = 0; i < priorities.size(); i++) {
            records.priorities().put(new ConstantRecord(String.valueOf(i + 1), priorities.get(i), ""));
        }
        records.resolutions().put(new ConstantRecord("10000", "Done", ""));
        records.resolutions().put(new ConstantRecord("10001", "Won't Do", ""));
        records.resolutions().put(new ConstantRecord("10002", "Duplicate", ""));
    }

    private void issueTypes() {
        long plain = jira.avatars().add("image/png", IconImages.png(0x7A869A));
        List<String> ids = List.of(
                issueType("Story", "What a user can do afterwards.", 0x63BA3C, false),
                issueType("Task", "Work that has to be done.", 0x4BADE8, false),
                issueType("Bug", "Something that does not work as it should.", 0xE5493A, false),
                issueType("Sub-task", "A part of an issue.", plain, true));
        long scheme = records.nextId("issue-type-scheme");
        records.issueTypeSchemes().put(new IssueTypeSchemeRecord(scheme, "Default Issue Type Scheme", ids));
    }

    private String issueType(String name, String description, int colour, boolean subTask) {
        return issueType(name, description, jira.avatars().add("image/png", IconImages.png(colour)), subTask);
    }

    private String issueType(String name, String description, long avatarId, boolean subTask) {
        String id = String.valueOf(records.nextId("issue-type"));
        records.issueTypes().put(new IssueTypeRecord(id, name, description, avatarId, subTask));
        return id;
    }

    private void screens() {
        long standard = screen(
                "Default Screen",
                "summary",
                "priority",
                "duedate",
                "components",
                "fixVersions",
                "assignee",
                "reporter",
                "description",
                "labels");
        // The workflow names the second screen by its id.
        screen("Resolve Issue Screen", "resolution", "fixVersions", "assignee");
        records.screenSchemes()
                .put(new ScreenSchemeRecord(
                        records.nextId("screen-scheme"),
                        "Default Screen Scheme",
                        Map.of(
                                ScreenSchemeRecord.DEFAULT,
                                Map.of("create", standard, "edit", standard, "view", standard))));
    }

    private long screen(String name, String... fieldIds) {
        long id = records.nextId("screen");
        records.screens()
                .put(new ScreenRecord(id, name, List.of(new ScreenRecord.Tab("Field Tab", List.of(fieldIds)))));
        return id;
    }

    /** Adds a project that these groups may work in; administrators may do everything. */
    void project(String key, String name, String description, Set<String> groups) {
        Set<String> administrators = Set.of(HostUsers.ADMINISTRATORS);
        Set<String> workers = new TreeSet<>(groups);
        workers.addAll(administrators);
        long id = records.nextId("project");
        records.roleActors().put(new RoleActorsRecord(id, JiraRoles.ADMINISTRATORS, Set.of(), administrators));
        records.roleActors().put(new RoleActorsRecord(id, JiraRoles.DEVELOPERS, Set.of(), groups));
        records.projects()
                .put(new ProjectRecord(
                        id,
                        key,
                        name,
                        description,
                        "admin",
                        10000,
                        10000,
                        WORKFLOW,
                        Map.of(
                                "BROWSE_PROJECTS", workers,
                                "CREATE_ISSUES", workers,
                                "EDIT_ISSUES", workers,
                                "TRANSITION_ISSUES", workers,
                                "LINK_ISSUES", workers,
                                "MOVE_ISSUES", workers,
                                "DELETE_ISSUES", workers,
                                "ADMINISTER_PROJECTS", administrators)));
    }

    private static String text(String resource) {
        try (InputStream in = BaseData.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
