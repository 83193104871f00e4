package org.productops.readiness.ao;

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
    @Accessor("POSITION")
    int getPosition();

    @Mutator("POSITION")
    void setPosition(int position);

    @StringLength(StringLength.UNLIMITED)
    @Accessor("BODY")
    String getBody();

    @Mutator("BODY")
    void setBody(String body);

    @StringLength(StringLength.UNLIMITED)
    @Accessor("HELP")
    String getHelp();

    @Mutator("HELP")
    void setHelp(String help);

    @NotNull
    @Accessor("MANDATORY")
    boolean isMandatory();

    @Mutator("MANDATORY")
    void setMandatory(boolean mandatory);

    @NotNull
    @StringLength(30)
    @Accessor("KIND")
    String getKind();

    @Mutator("KIND")
    void setKind(String kind);

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
