package org.productops.readiness.checklist.ao;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A row for an item of a checklist. */
@Preload
@Table("CHECKLIST_ITEM")
public interface ChecklistItemEntity extends Entity {

    @NotNull
    @Indexed
    @Accessor("CHECKLIST_ID")
    long getChecklistId();

    @Mutator("CHECKLIST_ID")
    void setChecklistId(long checklistId);

    @NotNull
    @Accessor("ITEM_POSITION")
    int getItemPosition();

    @Mutator("ITEM_POSITION")
    void setItemPosition(int itemPosition);

    @StringLength(StringLength.UNLIMITED)
    @Accessor("ITEM_TEXT")
    String getItemText();

    @Mutator("ITEM_TEXT")
    void setItemText(String itemText);

    @StringLength(StringLength.UNLIMITED)
    @Accessor("HELP_TEXT")
    String getHelpText();

    @Mutator("HELP_TEXT")
    void setHelpText(String helpText);

    @NotNull
    @Accessor("MANDATORY")
    boolean isMandatory();

    @Mutator("MANDATORY")
    void setMandatory(boolean mandatory);

    @NotNull
    @StringLength(30)
    @Accessor("CHECK_KIND")
    String getCheckKind();

    @Mutator("CHECK_KIND")
    void setCheckKind(String checkKind);

    /** Empty for kinds that look at no field; databases that treat an empty text as null give null. */
    @Accessor("FIELD_ID")
    String getFieldId();

    @Mutator("FIELD_ID")
    void setFieldId(String fieldId);

    /** An item that was taken out stays as a row, so that the ticks it had on old issues keep their meaning. */
    @NotNull
    @Indexed
    @Accessor("DELETED")
    boolean isDeleted();

    @Mutator("DELETED")
    void setDeleted(boolean deleted);
}
