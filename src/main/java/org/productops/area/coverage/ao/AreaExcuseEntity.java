package org.productops.area.coverage.ao;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A row for each gap that is excused. */
@Preload
@Table("AREA_EXCUSE")
public interface AreaExcuseEntity extends Entity {

    @NotNull
    @Indexed
    @StringLength(30)
    @Accessor("GAP_KIND")
    String getGapKind();

    @Mutator("GAP_KIND")
    void setGapKind(String gapKind);

    /** The number of a project or component, the key of a space in lower-case letters, or the key of an area. */
    @NotNull
    @Indexed
    @StringLength(255)
    @Accessor("SUBJECT")
    String getSubject();

    @Mutator("SUBJECT")
    void setSubject(String subject);

    @StringLength(StringLength.UNLIMITED)
    @Accessor("REASON")
    String getReason();

    @Mutator("REASON")
    void setReason(String reason);

    /** The last day of it, such as {@code 2026-01-31}. */
    @NotNull
    @StringLength(10)
    @Accessor("EXCUSED_UNTIL")
    String getExcusedUntil();

    @Mutator("EXCUSED_UNTIL")
    void setExcusedUntil(String excusedUntil);

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
