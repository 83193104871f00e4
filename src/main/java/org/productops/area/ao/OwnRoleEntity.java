package org.productops.area.ao;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A row for each of the company's own roles; there are a few. */
@Preload
@Table("AREA_OWN_ROLE")
public interface OwnRoleEntity extends Entity {

    /** The role's id. */
    @NotNull
    @Unique
    @StringLength(63)
    @Accessor("ROLE_NAME")
    String getRoleName();

    @Mutator("ROLE_NAME")
    void setRoleName(String roleName);

    /** What people call it. */
    @NotNull
    @StringLength(100)
    @Accessor("ROLE_TITLE")
    String getRoleTitle();

    @Mutator("ROLE_TITLE")
    void setRoleTitle(String roleTitle);

    @NotNull
    @StringLength(20)
    @Accessor("INHERITANCE")
    String getInheritance();

    @Mutator("INHERITANCE")
    void setInheritance(String inheritance);

    @NotNull
    @Accessor("ROLE_POSITION")
    Integer getRolePosition();

    @Mutator("ROLE_POSITION")
    void setRolePosition(Integer rolePosition);
}
