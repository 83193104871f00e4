package org.productops.area.rule.ao;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A row for each project that has a rule. */
@Preload
@Table("AREA_RULE")
public interface ProjectRuleEntity extends Entity {

    @NotNull
    @Indexed
    @Accessor("PROJECT_ID")
    Long getProjectId();

    @Mutator("PROJECT_ID")
    void setProjectId(Long projectId);

    @NotNull
    @StringLength(20)
    @Accessor("FILLING")
    String getFilling();

    @Mutator("FILLING")
    void setFilling(String filling);

    /** The area that is filled in; null if none is. */
    @StringLength(63)
    @Accessor("AREA_KEY")
    String getAreaKey();

    @Mutator("AREA_KEY")
    void setAreaKey(String areaKey);

    @NotNull
    @StringLength(20)
    @Accessor("REQUIRED_FOR")
    String getRequiredFor();

    @Mutator("REQUIRED_FOR")
    void setRequiredFor(String requiredFor);

    /** The ids of issue types, with blanks between them; null for none. */
    @StringLength(StringLength.UNLIMITED)
    @Accessor("ISSUE_TYPES")
    String getIssueTypes();

    @Mutator("ISSUE_TYPES")
    void setIssueTypes(String issueTypes);

    @NotNull
    @StringLength(20)
    @Accessor("SUB_TASKS")
    String getSubTasks();

    @Mutator("SUB_TASKS")
    void setSubTasks(String subTasks);

    @NotNull
    @StringLength(255)
    @Accessor("USER_KEY")
    String getUserKey();

    @Mutator("USER_KEY")
    void setUserKey(String userKey);

    @NotNull
    @Accessor("ROW_VERSION")
    long getRowVersion();

    @Mutator("ROW_VERSION")
    void setRowVersion(long rowVersion);
}
