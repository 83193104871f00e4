package org.productops.area.issues.ao;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A row for each key of a merged area that no issue has any more. */
@Preload
@Table("REWRITTEN_KEY")
public interface RewrittenKeyEntity extends Entity {

    @NotNull
    @StringLength(63)
    @Accessor("AREA_KEY")
    String getAreaKey();

    @Mutator("AREA_KEY")
    void setAreaKey(String areaKey);
}
