package org.productops.feedback.inbox.ao;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A row for each filter of the inbox that somebody gave a name. */
@Preload
@Table("FEEDBACK_VIEW")
public interface SavedViewEntity extends Entity {

    @NotNull
    @Indexed
    @StringLength(255)
    @Accessor("OWNER_KEY")
    String getOwnerKey();

    @Mutator("OWNER_KEY")
    void setOwnerKey(String ownerKey);

    /** 0 if it is its owner's alone. */
    @NotNull
    @Indexed
    @Accessor("PROJECT_ID")
    Long getProjectId();

    @Mutator("PROJECT_ID")
    void setProjectId(Long projectId);

    @NotNull
    @StringLength(60)
    @Accessor("VIEW_NAME")
    String getViewName();

    @Mutator("VIEW_NAME")
    void setViewName(String viewName);

    @StringLength(StringLength.UNLIMITED)
    @Accessor("VIEW_QUERY")
    String getViewQuery();

    @Mutator("VIEW_QUERY")
    void setViewQuery(String viewQuery);

    /** Null in rows of before there were versions, which is the first. */
    @Accessor("ROW_VERSION")
    Long getRowVersion();

    @Mutator("ROW_VERSION")
    void setRowVersion(Long rowVersion);
}
