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

/**
 * A row for each archived area, and none for the others: rows can be added many at once, which cannot be said of changing
 * them. It counts as one version of the area, beside those that the area's own row counts.
 */
@Preload
@Table("AREA_ARCHIVE")
public interface AreaArchiveEntity extends Entity {

    @NotNull
    @Unique
    @StringLength(63)
    @Accessor("AREA_KEY")
    String getAreaKey();

    @Mutator("AREA_KEY")
    void setAreaKey(String areaKey);

    /** The revision of the library in which it was archived. */
    @NotNull
    @Indexed
    @Accessor("CHANGED_IN")
    Long getChangedIn();

    @Mutator("CHANGED_IN")
    void setChangedIn(Long changedIn);
}
