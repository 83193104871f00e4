package org.productops.readiness.gate.ao;

import java.util.Date;
import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A row for a refusal. */
@Preload
@Table("REFUSAL")
public interface RefusalEntity extends Entity {

    /** Given by the plugin, so that a refusal and its items are written without one waiting for the other. */
    @NotNull
    @Accessor("REFUSAL_ID")
    long getRefusalId();

    @Mutator("REFUSAL_ID")
    void setRefusalId(long refusalId);

    /** 0 while the issue is created. */
    @NotNull
    @Indexed
    @Accessor("ISSUE_ID")
    long getIssueId();

    @Mutator("ISSUE_ID")
    void setIssueId(long issueId);

    /** Empty while the issue is created; databases that treat an empty text as null give null. */
    @Accessor("ISSUE_KEY")
    String getIssueKey();

    @Mutator("ISSUE_KEY")
    void setIssueKey(String issueKey);

    @NotNull
    @Accessor("PROJECT_ID")
    long getProjectId();

    @Mutator("PROJECT_ID")
    void setProjectId(long projectId);

    @Accessor("WORKFLOW_NAME")
    String getWorkflowName();

    @Mutator("WORKFLOW_NAME")
    void setWorkflowName(String workflowName);

    @Accessor("TRANSITION_NAME")
    String getTransitionName();

    @Mutator("TRANSITION_NAME")
    void setTransitionName(String transitionName);

    @NotNull
    @Indexed
    @Accessor("CHECKLIST_ID")
    long getChecklistId();

    @Mutator("CHECKLIST_ID")
    void setChecklistId(long checklistId);

    @NotNull
    @Indexed
    @StringLength(10)
    @Accessor("REFUSAL_KIND")
    String getRefusalKind();

    @Mutator("REFUSAL_KIND")
    void setRefusalKind(String refusalKind);

    /** Empty where nobody is logged in. */
    @Indexed
    @Accessor("USER_KEY")
    String getUserKey();

    @Mutator("USER_KEY")
    void setUserKey(String userKey);

    @NotNull
    @Indexed
    @Accessor("REFUSED_AT")
    Date getRefusedAt();

    @Mutator("REFUSED_AT")
    void setRefusedAt(Date refusedAt);
}
