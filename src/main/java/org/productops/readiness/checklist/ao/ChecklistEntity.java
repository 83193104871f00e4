package org.productops.readiness.checklist.ao;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A row for a checklist. */
@Preload
@Table("CHECKLIST")
public interface ChecklistEntity extends Entity {

    @NotNull
    @Accessor("CHECKLIST_NAME")
    String getChecklistName();

    @Mutator("CHECKLIST_NAME")
    void setChecklistName(String checklistName);

    @StringLength(StringLength.UNLIMITED)
    @Accessor("DESCRIPTION")
    String getDescription();

    @Mutator("DESCRIPTION")
    void setDescription(String description);

    @NotNull
    @Accessor("ROW_VERSION")
    long getRowVersion();

    @Mutator("ROW_VERSION")
    void setRowVersion(long rowVersion);

    /** A deleted checklist stays as a row: workflows keep its id, and its name says which one they miss. */
    @NotNull
    @Accessor("DELETED")
    boolean isDeleted();

    @Mutator("DELETED")
    void setDeleted(boolean deleted);

    /** On which issues it stands, as JSON; null where nothing else than being asked for by name was ever said. */
    @StringLength(StringLength.UNLIMITED)
    @Accessor("LIST_SCOPE")
    String getListScope();

    @Mutator("LIST_SCOPE")
    void setListScope(String listScope);

    /** How it can be passed, as JSON; null for the usual way. */
    @StringLength(StringLength.UNLIMITED)
    @Accessor("OVERRIDE_POLICY")
    String getOverridePolicy();

    @Mutator("OVERRIDE_POLICY")
    void setOverridePolicy(String overridePolicy);
}
