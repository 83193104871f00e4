package org.productops.common.audit.ao;

import java.util.Date;
import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A row of the audit log. */
@Preload
@Table("AUDIT_ENTRY")
public interface AuditEntryEntity extends Entity {

    @NotNull
    @Indexed
    @Accessor("CREATED_AT")
    Date getCreatedAt();

    @Mutator("CREATED_AT")
    void setCreatedAt(Date createdAt);

    @NotNull
    @Indexed
    @Accessor("USER_KEY")
    String getUserKey();

    @Mutator("USER_KEY")
    void setUserKey(String userKey);

    @NotNull
    @StringLength(20)
    @Accessor("ENTRY_KIND")
    String getEntryKind();

    @Mutator("ENTRY_KIND")
    void setEntryKind(String entryKind);

    @NotNull
    @Indexed
    @StringLength(100)
    @Accessor("ACTION_NAME")
    String getActionName();

    @Mutator("ACTION_NAME")
    void setActionName(String actionName);

    @NotNull
    @Indexed
    @Accessor("SUBJECT")
    String getSubject();

    @Mutator("SUBJECT")
    void setSubject(String subject);

    /** A JSON list of what happened to which field: {@code [{"field":…,"before":…,"after":…}]}. */
    @StringLength(StringLength.UNLIMITED)
    @Accessor("FIELD_CHANGES")
    String getFieldChanges();

    @Mutator("FIELD_CHANGES")
    void setFieldChanges(String fieldChanges);
}
