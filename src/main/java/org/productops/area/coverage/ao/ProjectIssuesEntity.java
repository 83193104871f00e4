package org.productops.area.coverage.ao;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A row for the issues of each project, as they were counted last. */
@Preload
@Table("PROJECT_ISSUES")
public interface ProjectIssuesEntity extends Entity {

    @NotNull
    @Accessor("PROJECT_ID")
    Long getProjectId();

    @Mutator("PROJECT_ID")
    void setProjectId(Long projectId);

    @NotNull
    @Accessor("ISSUE_COUNT")
    Long getIssueCount();

    @Mutator("ISSUE_COUNT")
    void setIssueCount(Long issueCount);

    @NotNull
    @Accessor("WITHOUT_AREA")
    Long getWithoutArea();

    @Mutator("WITHOUT_AREA")
    void setWithoutArea(Long withoutArea);

    /** The day, such as {@code 2026-01-31}. */
    @NotNull
    @StringLength(10)
    @Accessor("COUNTED_ON")
    String getCountedOn();

    @Mutator("COUNTED_ON")
    void setCountedOn(String countedOn);
}
