package org.productops.area.ao;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A row for each holder of a role at an area. */
@Preload
@Table("AREA_ROLE")
public interface AreaRoleEntity extends Entity {

    @NotNull
    @Indexed
    @StringLength(63)
    @Accessor("AREA_KEY")
    String getAreaKey();

    @Mutator("AREA_KEY")
    void setAreaKey(String areaKey);

    /** The role's id. */
    @NotNull
    @Indexed
    @StringLength(63)
    @Accessor("ROLE_NAME")
    String getRoleName();

    @Mutator("ROLE_NAME")
    void setRoleName(String roleName);

    @NotNull
    @StringLength(10)
    @Accessor("HOLDER_KIND")
    String getHolderKind();

    @Mutator("HOLDER_KIND")
    void setHolderKind(String holderKind);

    @NotNull
    @StringLength(255)
    @Accessor("HOLDER_ID")
    String getHolderId();

    @Mutator("HOLDER_ID")
    void setHolderId(String holderId);

    @NotNull
    @Accessor("ROLE_POSITION")
    Integer getRolePosition();

    @Mutator("ROLE_POSITION")
    void setRolePosition(Integer rolePosition);
}
