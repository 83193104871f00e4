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
    @StringLength(50)
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
    @StringLength(50)
    @Accessor("PARENT_KEY")
    String getParentKey();

    @Mutator("PARENT_KEY")
    void setParentKey(String parentKey);

    @StringLength(255)
    @Accessor("CHANNEL")
    String getChannel();

    @Mutator("CHANNEL")
    void setChannel(String channel);

    @StringLength(StringLength.UNLIMITED)
    @Accessor("DOCUMENTATION")
    String getDocumentation();

    @Mutator("DOCUMENTATION")
    void setDocumentation(String documentation);

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
