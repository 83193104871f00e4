package org.productops.feedback.portal.ao;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A row for each portal. */
@Preload
@Table("FEEDBACK_PORTAL")
public interface PortalEntity extends Entity {

    @NotNull
    @Indexed
    @Accessor("PROJECT_ID")
    Long getProjectId();

    @Mutator("PROJECT_ID")
    void setProjectId(Long projectId);

    @NotNull
    @Unique
    @StringLength(60)
    @Accessor("ADDRESS_NAME")
    String getAddressName();

    @Mutator("ADDRESS_NAME")
    void setAddressName(String addressName);

    @NotNull
    @StringLength(120)
    @Accessor("PORTAL_TITLE")
    String getPortalTitle();

    @Mutator("PORTAL_TITLE")
    void setPortalTitle(String portalTitle);

    @StringLength(StringLength.UNLIMITED)
    @Accessor("INTRODUCTION")
    String getIntroduction();

    @Mutator("INTRODUCTION")
    void setIntroduction(String introduction);

    /** Who may use it; null for everybody. */
    @StringLength(255)
    @Accessor("GROUP_NAME")
    String getGroupName();

    @Mutator("GROUP_NAME")
    void setGroupName(String groupName);

    @NotNull
    @Accessor("SWITCHED_OFF")
    boolean isSwitchedOff();

    @Mutator("SWITCHED_OFF")
    void setSwitchedOff(boolean switchedOff);

    /** What it asks for, as JSON. */
    @StringLength(StringLength.UNLIMITED)
    @Accessor("QUESTIONS")
    String getQuestions();

    @Mutator("QUESTIONS")
    void setQuestions(String questions);

    @NotNull
    @StringLength(255)
    @Accessor("OWNER_KEY")
    String getOwnerKey();

    @Mutator("OWNER_KEY")
    void setOwnerKey(String ownerKey);

    @NotNull
    @Accessor("ROW_VERSION")
    long getRowVersion();

    @Mutator("ROW_VERSION")
    void setRowVersion(long rowVersion);
}
