package org.productops.area.ao;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A row for each area. */
@Preload
@Table("AREA")
public interface AreaEntity extends Entity {

    @NotNull
    @Unique
    @StringLength(63)
    @Accessor("AREA_KEY")
    String getAreaKey();

    @Mutator("AREA_KEY")
    void setAreaKey(String areaKey);

    @NotNull
    @StringLength(100)
    @Accessor("AREA_NAME")
    String getAreaName();

    @Mutator("AREA_NAME")
    void setAreaName(String areaName);

    @StringLength(StringLength.UNLIMITED)
    @Accessor("DESCRIPTION")
    String getDescription();

    @Mutator("DESCRIPTION")
    void setDescription(String description);

    /** The key of the area above; null for a root. */
    @StringLength(63)
    @Accessor("PARENT_KEY")
    String getParentKey();

    @Mutator("PARENT_KEY")
    void setParentKey(String parentKey);

    /** The name of its lifecycle. */
    @NotNull
    @StringLength(20)
    @Accessor("LIFECYCLE")
    String getLifecycle();

    @Mutator("LIFECYCLE")
    void setLifecycle(String lifecycle);

    /** One tag in each line; null for none. */
    @StringLength(StringLength.UNLIMITED)
    @Accessor("TAGS")
    String getTags();

    @Mutator("TAGS")
    void setTags(String tags);

    /** One channel in each line; null for none. */
    @StringLength(StringLength.UNLIMITED)
    @Accessor("CHANNELS")
    String getChannels();

    @Mutator("CHANNELS")
    void setChannels(String channels);

    /** One link in each line: kind, address and title, with tabs between them; null for none. */
    @StringLength(StringLength.UNLIMITED)
    @Accessor("LINKS")
    String getLinks();

    @Mutator("LINKS")
    void setLinks(String links);

    /** One alias in each line; null for none. */
    @StringLength(StringLength.UNLIMITED)
    @Accessor("ALIASES")
    String getAliases();

    @Mutator("ALIASES")
    void setAliases(String aliases);

    /** One id in each line, of the roles that are not inherited; null for none. */
    @StringLength(StringLength.UNLIMITED)
    @Accessor("STOPPED_ROLES")
    String getStoppedRoles();

    @Mutator("STOPPED_ROLES")
    void setStoppedRoles(String stoppedRoles);

    /** How often it is to be reviewed; 0 for as often as the area above. */
    @NotNull
    @Accessor("REVIEW_MONTHS")
    Integer getReviewMonths();

    @Mutator("REVIEW_MONTHS")
    void setReviewMonths(Integer reviewMonths);

    /** The day of the last review as {@code 2026-01-31}; null if that is not known. */
    @StringLength(10)
    @Accessor("REVIEWED_ON")
    String getReviewedOn();

    @Mutator("REVIEWED_ON")
    void setReviewedOn(String reviewedOn);

    /** The key of the user who reviewed it; null if that is not known. */
    @StringLength(255)
    @Accessor("REVIEWED_BY")
    String getReviewedBy();

    @Mutator("REVIEWED_BY")
    void setReviewedBy(String reviewedBy);

    @NotNull
    @Accessor("ROW_VERSION")
    Long getRowVersion();

    @Mutator("ROW_VERSION")
    void setRowVersion(Long rowVersion);

    /** The revision of the library in which the row was changed last. */
    @NotNull
    @Indexed
    @Accessor("CHANGED_IN")
    Long getChangedIn();

    @Mutator("CHANGED_IN")
    void setChangedIn(Long changedIn);
}
